using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Which finished matter a photo of staff shows.</summary>
internal static class Proofs
{
    private const long ForMs = 24 * 3_600_000;

    // One that waits for its photo comes before one that does not.
    private static readonly Query<Ticket> Finished = new(
        """ "Lead" = @p0 AND "State" = 'Resolved' AND ("ProofAwaited" OR "ResolvedAt" > @p1) ORDER BY "ProofAwaited" DESC, "ResolvedAt" DESC LIMIT 1""", tracked: true);

    /// <summary>The one that is named or replied to, else the one that the unit finished last; null when a photo is about something new.</summary>
    public static async Task<Ticket?> Of(Turn turn)
    {
        if (turn.Staff is not { } staff || turn.InGroup || turn.Attachments.Count == 0 || turn.Text.Any(char.IsLetter)) return null;
        var order = Order.Read(turn.Text);
        if (order.NamesTicket || turn.Message.ReplyToId is not null)
            return await TicketFinder.ForStaff(turn, order) is [{ State: TicketState.Resolved } named] ? named : null;
        return await turn.Db.First(Finished, staff.Unit.Value, turn.Work.NowMs - ForMs);
    }
}
