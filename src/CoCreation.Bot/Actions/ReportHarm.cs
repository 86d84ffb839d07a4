using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Actions;

/// <summary>已报告 131 派出所 14:20 已接警: staff say to whom and when they have reported what the law has reported.</summary>
internal static class ReportHarm
{
    public static IReadOnlyList<string> Names { get; } = [.. StaffMoves.Facts, "bodies"];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var result = await StaffMoves.Run(turn, call, MoveKind.Report, (_, order) =>
            ReportBody.Named(order.Words) is { Count: > 0 } bodies
                ? new TicketMove.Report([.. bodies.Select(body => body.Key)], When(turn, order.Words)) { Words = StaffMoves.Keep(turn, order.Words).Words }
                : null);
        if (result.Outcome == "done") result.Facts["bodies"] = string.Join(turn.English ? ", " : "、", ReportBody.Named(turn.Text).Select(body => body.Name.In(turn.Locale)));
        return result;
    }

    /// <summary>When it was reported: the time that the words name, else now.</summary>
    private static long When(Turn turn, string words)
    {
        var said = TimeRecognizer.Recognize(words, turn.LocalNow).Select(time => time.Start).OfType<DateTime>().Where(start => start <= turn.LocalNow).ToList();
        return said is [var first, ..] ? WallClock.Instant(first, turn.Community.Zone) : turn.Work.NowMs;
    }
}
