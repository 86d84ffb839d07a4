using System.Text.RegularExpressions;

namespace CoCreation.Bot.Tests.Host;

/// <summary>What holds for every message of every conversation, whatever it is about.</summary>
internal static partial class HouseRules
{
    private const int MostLines = 3;
    private const int MostCharacters = 90;

    // A run this long that only the resident and the bot share was copied.
    private const int ChineseQuotation = 8;
    private const int EnglishQuotation = 24;

    public static IReadOnlyList<string> ForbiddenWords { get; } = ["工单", "签收", "退单", "转办", "办结"];

    /// <summary>What is wrong with a message; empty when nothing is.</summary>
    /// <param name="said">Everything that residents have written so far.</param>
    public static IEnumerable<string> Broken(Arrival arrival, IReadOnlyList<string> said)
    {
        var text = arrival.Everything;
        if (!arrival.ToStaff)
        {
            foreach (var word in ForbiddenWords.Where(word => text.Contains(word, StringComparison.Ordinal))) yield return $"a resident hears {word}";
        }

        if (!arrival.InGroup) yield break;
        foreach (var name in Sample.AllNames.Where(name => text.Contains(name, StringComparison.Ordinal))) yield return $"the name {name} in a group";
        if (PrivatePhone().IsMatch(text)) yield return "a private phone number in a group";
        if (Plate().IsMatch(text)) yield return "a plate in a group";
        if (Door().IsMatch(text)) yield return "a door number in a group";
        if (text.Contains("resident-", StringComparison.Ordinal)) yield return "a resident's id in a group";
        if (All().IsMatch(text)) yield return "a call to everybody";
        if (arrival.Attachments.Any(each => each.GetProperty("contentType").GetString()!.StartsWith("image/", StringComparison.Ordinal))) yield return "a photo in a group";
        if (Quoted(text, said) is { } words) yield return $"a resident is quoted: {words}";
        if (arrival.ToStaff || IsIntroduction(arrival)) yield break;

        if (arrival.Attachments.Count > 0) yield return "an attachment in a residents' group";
        var lines = arrival.Text.Split('\n');
        if (lines.Length > MostLines && !lines[0].StartsWith("今天的进展", StringComparison.Ordinal) && lines[0] is not ("本周小结" or "This week")) yield return $"{lines.Length} lines in a group";
        var characters = arrival.Text.Length - (lines.Length - 1);
        if (arrival.ReplyTo is not null && characters > MostCharacters && Chinese().IsMatch(arrival.Text)) yield return $"{characters} characters in a group";
    }

    public static bool IsIntroduction(Arrival arrival) =>
        arrival.Text.StartsWith("我是小缔", StringComparison.Ordinal) || arrival.Text.StartsWith("I am Xiaodi", StringComparison.Ordinal);

    private static string? Quoted(string text, IReadOnlyList<string> said)
    {
        var shown = Bare(text);
        foreach (var words in said.Select(Bare))
        {
            var least = Chinese().IsMatch(words) ? ChineseQuotation : EnglishQuotation;
            for (var at = 0; at + least <= words.Length; at++)
            {
                var run = words.Substring(at, least);
                if (!run.Contains('|', StringComparison.Ordinal) && shown.Contains(run, StringComparison.Ordinal)) return run;
            }
        }

        return null;
    }

    /// <summary>Without what fields hold anyway: places, numbers, punctuation and the names of categories.</summary>
    private static string Bare(string text)
    {
        var taxonomy = SampleKnowledge.Of().Taxonomy;
        foreach (var name in taxonomy.All.SelectMany(category => new[] { category.ShortName.Zh, category.Name.Zh, category.ShortName.En, category.Name.En }))
            text = text.Replace(name, "|", StringComparison.OrdinalIgnoreCase);
        return Noise().Replace(Field().Replace(text, "|"), "");
    }

    [GeneratedRegex(@"(?<!\d)1[3-9]\d{9}(?!\d)")]
    private static partial Regex PrivatePhone();

    [GeneratedRegex(@"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z0-9]{5,6}")]
    private static partial Regex Plate();

    [GeneratedRegex(@"(?<![\d-])\d{3,4}\s*(室|号房|号门|房|户)|(栋|单元|楼)\s*[-—]?\s*\d{3,4}(?![\d号])")]
    private static partial Regex Door();

    [GeneratedRegex(@"@(all|everyone|所有人|全体)|<at>(all|everyone|所有人)", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"[0-9一二三四五六七八九十]+(栋|号楼|单元|楼|层|点|号|分)|[A-Z]{2}-\d{4}-\d{6}|春晓小区|沁园社区|building \d+|unit \d+|floor \d+", RegexOptions.IgnoreCase)]
    private static partial Regex Field();

    [GeneratedRegex(@"[\s\p{P}\p{S}-[|]]+")]
    private static partial Regex Noise();
}
