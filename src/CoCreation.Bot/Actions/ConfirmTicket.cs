using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>核实 131 灯罩也碎了: whoever is on the spot says that it is so, or that it is not. Those responsible hear it, and of a danger that is so the neighbours.</summary>
internal static partial class ConfirmTicket
{
    public static IReadOnlyList<string> Names { get; } = [.. TicketFacts.Names, "reason", "hazard", "ends"];

    /// <summary>Whether it is meant, by staff or a neighbour with a post.</summary>
    public static bool IsMeant(Turn turn) => (turn.Staff ?? turn.Volunteer) is not null && Command().IsMatch(turn.Text);

    public static async Task<ActionResult> Run(Turn turn)
    {
        var order = Order.Read(Command().Replace(turn.Text, "", 1));
        var isDenied = Denials.IsMade(turn, order.Words);
        var found = await Found(turn, order, isDenied);
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        if (found is []) return new("none");
        if (found.Count > 1) return new("which", facts.Many(found.Take(5)));

        var (ticket, words) = (found[0], order.Words.Length > 0 ? StaffMoves.Keep(turn, order.Words) : ((Guid Words, Guid Public)?)null);
        var decision = await Casebook.Decide(turn.Work, ticket, new TicketMove.Confirm(isDenied) { Words = words?.Words, PublicWords = words?.Public }, turn.Actor);
        if (decision is Decision.Refused refused) return new("refused", new FactMap { ["reason"] = Refusals.Say(turn, refused) });
        await Photos.Attach(turn, [.. turn.Attachments.Select(photo => photo.Id)], ticket.Id);
        var result = facts.One(ticket);
        if (isDenied && turn.Knowledge.Rules.Allowed(ticket, turn.Actor).Contains(MoveKind.Resolve)) result["ends"] = "true";
        if (isDenied) return new("denied", result);
        if (ticket.Hazard) result["hazard"] = "true";
        return new("done", result);
    }

    /// <summary>The one that is named or replied to, else what is open where they look after things and nobody has confirmed yet.</summary>
    private static async Task<IReadOnlyList<Ticket>> Found(Turn turn, Order order, bool isDenied)
    {
        if (order.NamesTicket || turn.Message.ReplyToId is not null)
            return [.. (await TicketFinder.ForStaff(turn, order)).Where(ticket => TicketFinder.MayHear(turn, ticket))];
        var open = await TicketFinder.Unconfirmed(turn);
        if (open.Count == 0 && isDenied) open = [.. (await TicketFinder.Waiting(turn)).Where(ticket => ticket.Hazard && TicketFinder.MayHear(turn, ticket))];
        return open.Any(ticket => ticket.Hazard) ? [.. open.Where(ticket => ticket.Hazard)] : open;
    }

    [GeneratedRegex(@"^\s*(核实了?|已核实|属实|confirmed|confirm)(?=\s|$|[:：，,。0-9]|[A-Za-z]{1,8}-[0-9])\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
