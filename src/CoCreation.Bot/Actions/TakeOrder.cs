using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Hotline;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>A 12345 order that staff paste joins the same matter when there is one, else it opens one; the earlier of two deadlines holds.</summary>
internal static class TakeOrder
{
    public static async Task<ActionResult> Run(Turn turn, TicketNumbers numbers)
    {
        var order = OrderText.Read(turn.Text) ?? throw new InvalidOperationException("The intent was given for a text that is no order.");
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        if (await Known(turn, order.Number) is { } known)
        {
            turn.ReplyAbout = known.Id;
            return new("joined", facts.One(known));
        }

        var matter = MatterOf(turn, order);
        var due = order.DueAt(turn.Work.NowMs, turn.Community);
        var same = await Same.Find(turn, matter);

        // Whoever called 12345 said nothing of groups.
        var ticket = same ?? await Filing.Open(turn, numbers, matter, PublicConsent.No, due: due);
        if (same is not null)
        {
            await Casebook.Decide(turn.Work, same, new TicketMove.Support(AlreadyIn: false, NewHousehold: true), turn.Actor, turn.Group?.Key);
            if (due is { } by) await Casebook.Decide(turn.Work, same, new TicketMove.Hasten(by), Actor.System);
        }

        Keep(turn, order, ticket);
        turn.ReplyAbout = ticket.Id;
        if (turn.InGroup && !TicketFinder.MayHear(turn, ticket)) return new("hushed");
        var result = facts.One(ticket);
        if (due < turn.Work.NowMs) result["late"] = WallClock.Local(due.Value, turn.Community.Zone).ToString("M-d HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new(same is null ? "opened" : "joined", result);
    }

    /// <summary>An order that tells of a danger hangs on the alarm that it raised.</summary>
    public static async Task Join(Turn turn, Ticket alarm)
    {
        if (turn.Staff is null || turn.Group is { Kind: GroupKind.Residents } || OrderText.Read(turn.Text) is not { } order) return;
        if (!await turn.Db.HotlineOrders.AnyAsync(each => each.Number == order.Number)) Keep(turn, order, alarm);
    }

    private static void Keep(Turn turn, OrderText order, Ticket ticket) =>
        turn.Db.HotlineOrders.Add(new HotlineOrder { Number = order.Number, TicketId = ticket.Id, Staff = turn.Staff!.Key, Due = order.DueAt(turn.Work.NowMs, turn.Community), At = turn.Work.NowMs });

    private static async Task<Ticket?> Known(Turn turn, string number)
    {
        var row = await turn.Db.HotlineOrders.AsNoTracking().FirstOrDefaultAsync(each => each.Number == number);
        return row is not null && await turn.Db.Tickets.FindAsync(row.TicketId) is { } ticket && Visibility.Knows(turn.Knowledge.Rules, turn.Actor, ticket) ? ticket : null;
    }

    private static OpenTicket.Matter MatterOf(Turn turn, OrderText order)
    {
        var words = PersonalData.MaskPeople(order.Content);
        var understood = turn.Knowledge.Understander.Understand(words, turn.LocalNow);
        var address = order.Address is { } said ? turn.Knowledge.Understander.Understand(said, turn.LocalNow).Place : null;
        var mention = Mention(understood.Place, address);
        return Filing.MatterOf(turn, words, understood, mention, Places.Of(turn, mention) ?? new Place(turn.Community.Unit), []);
    }

    /// <summary>The address says where, and the words on which floor or at which spot.</summary>
    private static PlaceMention? Mention(PlaceMention? said, PlaceMention? address) =>
        address is null ? said : said is null ? address : address with { Floor = address.Floor ?? said.Floor, Spot = said.Spot ?? address.Spot, Entrance = address.Entrance ?? said.Entrance };
}
