using System.Text.RegularExpressions;

namespace CoCreation.Bot.StaffNotes;

/// <summary>Writes out the commands that staff in a hurry cut short or put behind the reason: 退 1 户内的, 签1, 这个该物业管，退回去 1.</summary>
internal static partial class Shorthand
{
    public static string Whole(string text)
    {
        if (Short().Match(text) is { Success: true } match) return $"{Word(match)} {match.Groups["n"].Value} {match.Groups["rest"].Value.TrimStart(' ', '，', ',', '：', ':')}".TrimEnd();
        return Behind().Match(text) is { Success: true } behind ? $"退单 {behind.Groups["n"].Value} {behind.Groups["why"].Value.TrimEnd(' ', '，', ',')}" : text;
    }

    private static string Word(Match match) =>
        match.Groups["return"].Success ? "退单" : match.Groups["accept"].Success ? "签收" : match.Groups["transfer"].Success ? "转办" : "办结";

    // What a figure before it counts is no number of a ticket: 退 3天, 转 2栋.
    [GeneratedRegex(@"^(?:(?<return>退回去|退掉|退了|退)|(?<accept>签|接)|(?<transfer>转)|(?<resolve>结单|结案|结))[ ：:]*#?(?<n>[0-9]{1,6})(?:号(?![楼线门]))?(?![0-9.:：%栋楼幢座层单元室天日月年点时分秒次元块户个人家份])(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Short();

    [GeneratedRegex(@"^(?<why>[^0-9]{2,40}?)[ ，,]*(?:退回去|退单|退回|退掉|退了|退)[ ：:]*#?(?<n>[0-9]{1,6})号?[ 。！!]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Behind();
}
