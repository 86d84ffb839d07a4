using System.Text.RegularExpressions;
using CoCreation.Bot.StaffNotes;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Which finished matter a photo of staff shows.</summary>
internal static partial class Proofs
{
    private const long ForMs = 24 * 3_600_000;

    private const int LongestRemark = 30;

    // One that waits for its photo comes before one that does not.
    private static readonly Query<Ticket> Finished = new(
        """ "Lead" = @p0 AND (("State" = 'Resolved' AND ("ProofAwaited" OR "ResolvedAt" > @p1)) OR ("State" = 'Closed' AND "ProofAwaited")) ORDER BY "ProofAwaited" DESC, "ResolvedAt" DESC LIMIT 1""", tracked: true);

    /// <summary>The one that is named or replied to, else the one that the unit finished last; null when a photo is about something new.</summary>
    public static async Task<Ticket?> Of(Turn turn)
    {
        if (turn.Staff is not { } staff || (turn.InGroup && turn.Group is not { Kind: GroupKind.Staff }) || turn.Attachments.Count == 0) return null;
        var order = Order.Read(turn.Text);
        if (!order.NamesTicket && Belongs().Match(turn.Text) is { Success: true } of) order = Order.Read(of.Groups["n"].Value);
        var isPlain = !order.Words.Any(char.IsLetter) || OnlyPhoto().IsMatch(order.Words.TrimStart('的'));
        if (!isPlain && !IsRemark(turn)) return null;
        var meant = order.NamesTicket || turn.Message.ReplyToId is not null
            ? (await TicketFinder.ForStaff(turn, order) is [{ State: TicketState.Resolved or TicketState.Closed } named] ? named : null)
            : await turn.Db.First(Finished, staff.Unit.Value, turn.Work.NowMs - ForMs);
        return isPlain || meant is { ProofAwaited: true } ? meant : null;
    }

    /// <summary>Whether the words are no command, tell of no matter and of nothing that was done elsewhere: beside a photo that is waited for they say nothing new.</summary>
    private static bool IsRemark(Turn turn)
    {
        var understood = turn.Understood;
        return turn.Text.Length <= LongestRemark && understood is { Danger: null, Place: null, Category.Sure: false }
            && !turn.Knowledge.Engine.IsCommand(turn.Text, "staff", "private") && NoteReader.Read(turn.Text).All(clause => clause.Deed == Deed.None);
    }

    // 1号的照片, 这是2的, photo of 3
    [GeneratedRegex(@"^(?:这|那)(?:张|个|些)?(?:就)?是?第?(?<n>[0-9]{1,6})号?的|^(?:this is |photo |picture )*(?:of |for )(?:no\.? ?)?(?<n>[0-9]{1,6})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Belongs();

    // "照片补上", "现场图来了", "here is the photo": words that say no more than the photo itself.
    [GeneratedRegex(@"^(?:补|发|传|上传)?(?:一?张)?(?:现场|完工|修好的)?(?:照片|相片|图片|图)(?:补上|补来|发上来|发您|发了|来了|在这|上传)?了?$|^(?:here (?:is|are) )?(?:the |a )?(?:photo|picture)s?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnlyPhoto();
}
