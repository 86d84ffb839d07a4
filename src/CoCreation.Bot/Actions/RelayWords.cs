using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>传话 131 明天上午来修: the bot passes words to whoever raised a matter, and their answer back; neither sees who or where the other is.</summary>
internal static class RelayWords
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var result = await StaffMoves.Run(turn, call, MoveKind.Relay, (_, order) =>
            StaffMoves.Kept(turn, order, (words, forReporter) => new TicketMove.Relay { Words = words, PublicWords = forReporter }, toReporter: true), needsWords: true);
        return result.Outcome == "done" && !IsOnItsWay(turn) ? result with { Outcome = "unreached" } : result;
    }

    /// <summary>Some channels let nobody write first, and some people have no account.</summary>
    private static bool IsOnItsWay(Turn turn) =>
        turn.Work.Mail.Items.Any(item => item.Once?.Contains(PostText.ToReporterRelayed, StringComparison.Ordinal) == true);
}
