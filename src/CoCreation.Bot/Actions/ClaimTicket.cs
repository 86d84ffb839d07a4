using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>认领 131 K7M2QX: what was filed for somebody at their door becomes their own. Whatever is wrong, the answer is the same.</summary>
internal static partial class ClaimTicket
{
    public static bool IsMeant(Turn turn) => Command().IsMatch(turn.Text);

    public static async Task<ActionResult> Run(Turn turn)
    {
        if (turn.InGroup) return new("private");

        var said = Command().Match(turn.Text);
        if (said.Groups["code"] is not { Success: true, Value: var code } || await Filed(turn, Order.Read(said.Groups["number"].Value)) is not { } filed || !filed.Claim.Takes(code))
            return new("none");

        var (ticket, claim) = filed;
        if (await Casebook.Decide(turn.Work, ticket, new TicketMove.Claim(), turn.AsResident with { HoldsCode = true }) is Decision.Refused) return new("none");
        claim.ClaimedAt = turn.Work.NowMs;
        await OwnWords(turn, ticket);
        turn.ReplyAbout = ticket.Id;
        return new("claimed", new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket));
    }

    /// <summary>What was filed and is nobody's yet. Staff would judge their own work, and whoever filed it knows the code.</summary>
    private static async Task<(Ticket Ticket, TicketClaim Claim)?> Filed(Turn turn, Order order) =>
        turn.Staff is null
        && await TicketFinder.Named(turn, order) is { } ticket && ticket.Reporter == Guid.Empty
        && await turn.Db.Claims.FindAsync(ticket.Id) is { } claim && claim.Filer != turn.Volunteer?.Key ? (ticket, claim) : null;

    /// <summary>The words in which it was filed are theirs from now on, to be exported and erased with all else of theirs.</summary>
    private static async Task OwnWords(Turn turn, Ticket ticket)
    {
        var id = ticket.Id;
        var opened = await turn.Db.Events.AsNoTracking().FirstAsync(each => each.TicketId == id && each.Sequence == 1);
        if (opened.Words is { } words && await turn.Db.Statements.FindAsync(words) is { } statement) statement.PersonId = turn.Person.Id;
    }

    [GeneratedRegex(@"^\s*(认领|claim)[\s:：]*((?<number>[A-Z0-9-]*[0-9]号?)[\s，,]+(?<code>[A-Z0-9]{4,8})|[0-9]{1,6}号?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
