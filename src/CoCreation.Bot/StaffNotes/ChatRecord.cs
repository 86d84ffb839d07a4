using System.Text.RegularExpressions;

namespace CoCreation.Bot.StaffNotes;

/// <summary>One message of a chat record.</summary>
/// <param name="Speaker">Which of the record's people said it; their names are not kept.</param>
/// <param name="Photos">How many pictures it stands for.</param>
/// <param name="Home">The building and the entrance that the name says, never the door: 5栋-张哥.</param>
/// <param name="IsOfTheWork">Whether the name says that they are there for the work: 物业小刘.</param>
internal sealed record RecordLine(int Speaker, string Text, int Photos, string? Home = null, bool IsOfTheWork = false);

/// <summary>A chat record that somebody has pasted or forwarded: who said what, without the names.</summary>
internal static partial class ChatRecord
{
    private const int FewestLines = 2;
    private const int FewestOfOne = 3;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    /// <summary>The messages of a record; null when the text is none.</summary>
    public static IReadOnlyList<RecordLine>? Read(string text)
    {
        var lines = Lines(text);
        return Parsed(lines, Timed()) ?? Parsed(lines, Named());
    }

    private static string[] Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 1 ? lines : text.Split([" / ", "／", " | "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static List<RecordLine>? Parsed(string[] lines, Regex head)
    {
        List<string> people = [];
        List<(int Speaker, string Text)> said = [];
        foreach (var line in lines)
        {
            if (head.Match(line) is { Success: true } match && SpeakerName.IsName(match.Groups["name"].Value) && !Span().IsMatch(match.Groups["text"].Value))
            {
                var name = match.Groups["name"].Value.Trim();
                if (!people.Contains(name)) people.Add(name);
                said.Add((people.IndexOf(name), match.Groups["text"].Value.Trim()));
            }
            else if (said is [.., var last] && !Rule().IsMatch(line))
            {
                // The words stand below the name.
                said[^1] = (last.Speaker, $"{last.Text} {line}".Trim());
            }
            else if (said.Count == 0 && !Rule().IsMatch(line) && lines.Length <= FewestLines)
            {
                return null;
            }
        }

        return said.Count < (people.Count == 1 ? FewestOfOne : FewestLines) || said.TrueForAll(line => line.Text.Length == 0) ? null : [.. said.Select(line => Message(line.Speaker, line.Text, people))];
    }

    /// <summary>Pictures are counted, and those who speak in the record are called by their names nowhere.</summary>
    private static RecordLine Message(int speaker, string text, List<string> people)
    {
        var photos = Picture().Count(text);
        var words = Other().Replace(Picture().Replace(text, ""), "");
        foreach (var name in people.Concat(people.Select(SpeakerName.Bare)).Where(name => name.Length > 1).OrderByDescending(name => name.Length)) words = words.Replace(name, "", StringComparison.Ordinal);
        return new(speaker, words.Trim(), photos, SpeakerName.Home(people[speaker]), SpeakerName.IsOfTheWork(people[speaker]));
    }

    // 李桂芳 8:51 东门…; 李桂芳 2026/11/22 8:51:03; [8:51 AM] Li Guifang; Li Guifang, 8:51 AM: …
    private const string Clock = @"(?:(?:20[0-9]{2}[-/年.])?[0-9]{1,2}[-/月.][0-9]{1,2}日?[, ]{0,2}|昨天 ?|今天 ?|星期. ?)?(?:上午|下午|晚上|早上|中午|凌晨)? ?[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?(?: ?[ap]\.?m\.?)?";

    [GeneratedRegex($@"^(?:\[{Clock}\] ?(?<name>[^:：\[\]/]{{1,24}}[:：]? *(?<text>)$|[^:：\[\]/]{{1,24}})[:：] *(?<text>.+)|20[0-9]{{2}}[-/年.]{Clock} +(?<name>[^:：\[\]/]{{1,24}}?)(?:[:：] *(?<text>.*))?|(?<name>[^:：\[\]/]{{1,24}}?)[,，]? *[\[(]?{Clock}[\])]? *[:：]? *(?<text>.*))$", Options)]
    private static partial Regex Timed();

    [GeneratedRegex(@"^(?<name>(?:[0-9][-—0-9栋幢座号楼单元]{0,10} )?[^:：，,。\s]{1,14})[:：] *(?<text>.*)$", Options)]
    private static partial Regex Named();

    // 停水3栋 9:00-17:00 is a time that lasts, and nobody's message.
    [GeneratedRegex(@"^(?:[-–—~～]|到|至) *[0-9]", Options)]
    private static partial Regex Span();

    // ——— 2026-11-22 ———, 群聊的聊天记录
    [GeneratedRegex("^[-—=_ ]*(?:20[0-9]{2}[-/年.][0-9]{1,2}[-/月.][0-9]{1,2}日?)?[-—=_ ]*$|聊天记录|^fw:|^forwarded", Options)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\[(?:图片|照片|视频|image|photo|picture|video)\]|<(?:image|photo|media)[^>]*>", Options)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[[^\]]{1,8}\]|@[^\s@]{1,20}\s?", Options)]
    private static partial Regex Other();
}
