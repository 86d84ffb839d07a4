using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>Danger to life: registers it without a question and has the duty staff alerted; what to do is said by the flow.</summary>
internal static class RaiseAlarm
{
    // The same danger told again within this time is the same danger.
    private const long SameMs = 2 * 3_600_000;

    public static async Task<ActionResult> Run(Turn turn, ActionCall call, TicketNumbers numbers)
    {
        var category = Hazards.CategoryOf(turn, call.With["danger"]);
        var mention = DangerPlace.Of(turn);
        var place = Places.Of(turn, mention) ?? new Place(turn.Community.Unit);
        var units = turn.Knowledge.Deployment.Units;

        // "在电梯里" is a place only where the building is known; residents' groups are near enough to be found.
        var known = units.BuildingOf(place.Unit) is not null || place.Building is not null || turn.Group is { Kind: GroupKind.Residents };

        var ticket = await Known(turn, category, place);
        if (ticket is null)
        {
            var matter = new OpenTicket.Matter(
                turn.Text, category, turn.Understood.Category, place, mention is null, mention?.Room, null,
                [.. turn.Attachments.Select(photo => photo.Id)], turn.Anonymous)
            { About = About.Of(turn.Knowledge, turn.Text, category, place.Unit) };
            (ticket, _) = await OpenTicket.Register(turn, matter, numbers);
        }
        else if (ticket.Reporter == turn.Person.Id)
        {
            var words = Casebook.Keep(turn.Work, turn.Person.Id, ticket.Id, turn.Text, mention?.Room);
            await Casebook.Decide(turn.Work, ticket, new TicketMove.Add { Words = words.Id, Place = mention is null ? null : place }, turn.AsResident, turn.Group?.Key);
        }
        else
        {
            await Casebook.Decide(turn.Work, ticket, await SupportTicket.Joining(turn, ticket, turn.Text, wrote: true), turn.AsResident, turn.Group?.Key);
        }

        await TakeOrder.Join(turn, ticket);
        turn.ReplyAbout = ticket.Id;
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        if (turn.InGroup && ticket.Publish != PublishClass.Group) return new("hushed", facts);
        return new(known ? "raised" : "where", facts);
    }

    private static async Task<Ticket?> Known(Turn turn, Category category, Place place)
    {
        var since = turn.Work.NowMs - SameMs;
        var code = category.Code;
        var unit = place.Unit;
        var open = await turn.Db.Tickets
            .Where(ticket => ticket.Category == code && ticket.PlaceUnit == unit && ticket.OpenedAt > since)
            .Where(ticket => ticket.State == TicketState.Dispatched || ticket.State == TicketState.Accepted || ticket.State == TicketState.InProgress)
            .OrderByDescending(ticket => ticket.OpenedAt).FirstOrDefaultAsync();

        // Secret dangers are one person's own: two old people who do not answer are two.
        if (open is null or { Publish: PublishClass.Group }) return open;
        if (open.Reporter != turn.Person.Id || (place.Entrance is { } entrance && open.PlaceEntrance is { } other && entrance != other)) return null;

        // Staff tell of several homes one after the other: another door is another home.
        var id = open.Id;
        var door = turn.Understood.Place?.Room;
        var told = door is null ? [] : (await turn.Db.Statements.AsNoTracking().Where(said => said.TicketId == id).ToListAsync()).Select(said => said.Room).OfType<string>().ToList();
        return told is [] || told.Contains(door!) ? open : null;
    }
}
