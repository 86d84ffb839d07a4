using System.Buffers;

namespace CoCreation.Language;

/// <summary>Finds out whose conduct a message complains about: 保安骂人, the manager took a bribe.</summary>
/// <param name="actors">The words by which organisations and the people who work for them are called.</param>
public sealed class ConductRecognizer(IEnumerable<string> actors)
{
    // Between who did it and what was done there is seldom more.
    private const int FarthestZh = 14;
    private const int FarthestEn = 50;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?;；\n");

    private static readonly string[] DeedsZh =
    [
        "骂人", "骂我", "骂了", "骂老", "骂业主", "打人", "打我", "打了我", "打了人", "推我", "推了", "推人", "推搡", "动手", "吼我", "吼人", "凶我", "凶得很", "好凶", "太凶",
        "态度", "恶劣", "不耐烦", "爱理不理", "爱答不理", "甩脸", "白眼", "威胁", "恐吓", "红包", "受贿", "回扣", "收钱", "收了钱", "收了他", "收好处", "好处费", "吃拿卡要",
        "索要", "贪污", "贪钱", "挪用", "私吞", "徇私", "偏袒", "包庇", "走后门", "优亲厚友", "弄虚作假", "泄露", "泄漏", "报复", "刁难", "歧视", "看不起", "侮辱", "摸我", "动手动脚",
        "喝酒上班", "上班喝酒", "上班睡觉", "上班打牌", "乱作为",
    ];

    private static readonly string[] DeedsEn =
    [
        "rude", "shouted at", "shouts at", "yelled at", "swore at", "insult", "pushed me", "pushed my", "hit me", "hit my", "bribe", "kickback", "took money", "takes money",
        "threaten", "harass", "discriminat", "attitude", "leaked my", "embezzl", "retaliat", "favours his", "favours her", "drunk on duty", "asleep on duty",
    ];

    /// <summary>What stands between an actor and a deed that is somebody else's.</summary>
    private static readonly string[] Others =
        ["说", "被", "楼上", "邻居", "业主", "有人", "租客", "住户", "那家", "隔壁", "neighbour", "neighbor", "tenant", "upstairs", "was ", "were "];

    private readonly string[] names = [.. actors.Where(name => name.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(name => name.Length)];

    /// <summary>The word by which the message calls whoever it complains about; null when it complains about nobody's conduct.</summary>
    public string? Actor(string text)
    {
        foreach (var deed in DeedsZh)
        {
            for (var at = Find(text, deed, 0); at >= 0; at = Find(text, deed, at + 1))
            {
                if (Before(text, at, FarthestZh) is { } actor)
                    return actor;
            }
        }

        foreach (var deed in DeedsEn)
        {
            var at = Find(text, deed, 0);
            if (at >= 0 && (Before(text, at, FarthestEn) ?? Right(text, at + deed.Length)) is { } actor)
                return actor;
        }

        return null;
    }

    /// <summary>Whoever of the actors is named at all, the longest name first.</summary>
    public string? Named(string text) => names.FirstOrDefault(name => Find(text, name, 0) >= 0);

    private string? Before(string text, int deed, int farthest)
    {
        var from = Math.Max(0, deed - farthest);
        var stop = text.AsSpan(from, deed - from).LastIndexOfAny(SentenceEnds);
        from += stop + 1;
        var before = text[from..deed];
        return names
            .Select(name => (name, at: before.LastIndexOf(name, StringComparison.OrdinalIgnoreCase)))
            .Where(found => found.at >= 0)
            .OrderByDescending(found => found.at + found.name.Length)
            .Where(found => !Others.Any(other => before[(found.at + found.name.Length)..].Contains(other, StringComparison.OrdinalIgnoreCase)))
            .Select(found => found.name)
            .FirstOrDefault();
    }

    /// <summary>"A rude guard": who did it follows at once.</summary>
    private string? Right(string text, int end)
    {
        var after = text.AsSpan(end).TrimStart(' ');
        foreach (var name in names)
        {
            if (after.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        return null;
    }

    private static int Find(string text, string word, int from) => text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
}
