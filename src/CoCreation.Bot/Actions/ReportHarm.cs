using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Actions;

/// <summary>已报告 131 派出所 14:20 已接警: staff say to whom and when they have reported what the law has reported.</summary>
internal static partial class ReportHarm
{
    public static IReadOnlyList<string> Names { get; } = [.. StaffMoves.Facts, "bodies"];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var result = await StaffMoves.Run(turn, call, MoveKind.Report, (_, order) =>
            ReportBody.Named(Reported(order.Words)) is { Count: > 0 } bodies && !IsStillToDo(turn, order.Words)
                ? new TicketMove.Report([.. bodies.Select(body => body.Key)], When(turn, order.Words)) { Words = StaffMoves.Keep(turn, order.Words).Words }
                : null);
        if (result.Outcome == "done") result.Facts["bodies"] = string.Join(turn.English ? ", " : "、", ReportBody.Named(Reported(turn.Text)).Select(body => body.Name.In(turn.Locale)));
        return result;
    }

    /// <summary>The words without whom nobody need report to: 民警说不用再报民政.</summary>
    private static string Reported(string words) => Needless().Replace(words, "");

    [GeneratedRegex(@"(?:不用|不必|没必要|无需|不需要)再?报[^，。；,;]*|\bno need to report[^,.;]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Needless();

    /// <summary>Whether the words deny that it was reported, or plan it: 还没报公安; 明天去报派出所.</summary>
    private static bool IsStillToDo(Turn turn, string words)
    {
        if (Denies().IsMatch(words)) return true;
        var times = TimeRecognizer.Recognize(words, turn.LocalNow).Select(time => time.Start).OfType<DateTime>().ToList();
        var isPlanned = Plans().IsMatch(words) || (times.Count > 0 && times.TrueForAll(start => start > turn.LocalNow));
        return isPlanned && !times.Exists(start => start <= turn.LocalNow) && !Done().IsMatch(words);
    }

    [GeneratedRegex(@"还没|还未|没有?报|未报|(?<![说再就也])(?:不用|不必|没必要)(?!再)|(?<![说再就也])不报|\b(?:not (?:yet |been )?reported|have not|haven't|no need to report|(?:did not|didn't) report)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denies();

    [GeneratedRegex(@"准备|打算|要去|会去|去报|将要|明天|后天|下周|等下|等会|待会|\b(?:will|going to|tomorrow|plan|later)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plans();

    [GeneratedRegex(@"已|过了?|报了|接警|立案|出警|受理|\b(?:reported|told|called|taken)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    /// <summary>When it was reported: the time that the words name, else now.</summary>
    private static long When(Turn turn, string words)
    {
        var said = TimeRecognizer.Recognize(words, turn.LocalNow).Select(time => time.Start).OfType<DateTime>().Where(start => start <= turn.LocalNow).ToList();
        return said is [var first, ..] ? WallClock.Instant(first, turn.Community.Zone) : turn.Work.NowMs;
    }
}
