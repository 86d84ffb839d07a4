using System.Text.RegularExpressions;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Which finished matter a photo of staff shows.</summary>
internal static partial class Proofs
{
    private const long ForMs = 24 * 3_600_000;

    // One that waits for its photo comes before one that does not.
    private static readonly Query<Ticket> Finished = new(
        """ "Lead" = @p0 AND "State" = 'Resolved' AND ("ProofAwaited" OR "ResolvedAt" > @p1) ORDER BY "ProofAwaited" DESC, "ResolvedAt" DESC LIMIT 1""", tracked: true);

    /// <summary>The one that is named or replied to, else the one that the unit finished last; null when a photo is about something new.</summary>
    public static async Task<Ticket?> Of(Turn turn)
    {
        if (turn.Staff is not { } staff || turn.InGroup || turn.Attachments.Count == 0) return null;
        var order = Order.Read(turn.Text);
        if (order.Words.Any(char.IsLetter) && !OnlyPhoto().IsMatch(order.Words)) return null;
        if (order.NamesTicket || turn.Message.ReplyToId is not null)
            return await TicketFinder.ForStaff(turn, order) is [{ State: TicketState.Resolved } named] ? named : null;
        return await turn.Db.First(Finished, staff.Unit.Value, turn.Work.NowMs - ForMs);
    }

    // "照片补上", "现场图来了", "here is the photo": words that say no more than the photo itself.
    [GeneratedRegex(@"^(?:补|发|传|上传)?(?:一?张)?(?:现场|完工|修好的)?(?:照片|相片|图片|图)(?:补上|补来|发上来|发您|发了|来了|在这|上传)?了?$|^(?:here (?:is|are) )?(?:the |a )?(?:photo|picture)s?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnlyPhoto();
}
