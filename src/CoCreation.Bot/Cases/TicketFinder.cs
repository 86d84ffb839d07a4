using System.Text.Json;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>Finds the ticket that somebody means: by its number, its last digits, the message replied to, or because there is only one.</summary>
internal static class TicketFinder
{
    // Enough for a person's own and a building's open matters; older ones are asked for by number.
    private const int Most = 20;

    private const string OwnOrJoined = """("Reporter" = @p0 OR "Id" IN (SELECT "TicketId" FROM "supporters" WHERE "PersonId" = @p0))""";

    private static readonly Query<Ticket> AnyOf = new($"""{OwnOrJoined} ORDER BY "OpenedAt" DESC LIMIT {Most}""", tracked: true);
    private static readonly Query<Ticket> OpenOf = new($"""{OwnOrJoined} AND "State" NOT IN ('Closed', 'Withdrawn', 'Merged') ORDER BY "OpenedAt" DESC LIMIT {Most}""", tracked: true);
    private static readonly Query<Ticket> Numbered = new("\"Number\" = @p0", tracked: true);
    private static readonly Query<Ticket> Ending = new("\"Serial\" = @p0 AND \"Community\" = @p1 ORDER BY \"OpenedAt\" DESC LIMIT 1", tracked: true);
    private static readonly Query<Ticket> EndingAnywhere = new("\"Serial\" = @p0 ORDER BY \"OpenedAt\" DESC", tracked: true);
    private static readonly Query<Ticket> ById = new("\"Id\" = @p0", tracked: true);
    // More than anybody works on at once.
    private const int MostOpen = 100;

    private static readonly Query<OutboxItem> SpokenHere = new("\"Queue\" = @p0 AND \"TicketId\" IS NOT NULL AND \"Refreshes\" IS NULL ORDER BY \"Id\" DESC LIMIT 1");
    private static readonly Query<OutboxItem> Sent = new("\"SentId\" = @p0 AND \"TicketId\" IS NOT NULL");

    /// <summary>The ticket that staff mean. Several when it cannot be told, none when there is none that they may see.</summary>
    public static async Task<IReadOnlyList<Ticket>> ForStaff(Turn turn, Order order)
    {
        if (order.NamesTicket) return await Numbers(turn, order);
        if (order.NamesSeveral) return [];
        if (await RepliedTo(turn) is { } answered) return Only(turn, answered);
        IReadOnlyList<Ticket> waiting = [.. await Drafts(turn), .. await UnderWay(turn)];
        return turn.Understood.Place is { } said ? [.. waiting.Where(ticket => Places.MayBeAt(turn.Knowledge, ticket.Place, said))] : waiting;
    }

    /// <summary>The order with the number that it really names: digits that no ticket here bears are words, such as the number of a door.</summary>
    public static async Task<Order> Settled(Turn turn, Order order) =>
        order.Whole is { } whole && await Numbers(turn, order) is [] ? new(null, null, whole) : order;

    /// <summary>The ticket that a resident means: their own by digits or none, else what is open around them.</summary>
    public static async Task<IReadOnlyList<Ticket>> ForResident(Turn turn, Order order)
    {
        if (order.NamesTicket) return await Named(turn, order) is { } named && MayHear(turn, named) ? [named] : [];
        if (await RepliedTo(turn) is { } answered) return MayHear(turn, answered) ? [answered] : [];
        var mine = (await Mine(turn, open: true)).FindAll(ticket => MayHear(turn, ticket));
        return mine.Count > 0 ? mine : await Around(turn);
    }

    /// <summary>The matter that a bare +1 joins: the one replied to, else the newest of the group's on which work is still to be done.</summary>
    public static async Task<IReadOnlyList<Ticket>> ForSupport(Turn turn, Order order)
    {
        if (order.NamesTicket || turn.Message.ReplyToId is not null) return await ForResident(turn, order);
        return [.. (await Around(turn)).Where(ticket => ticket.State.IsPending() && ticket.Category != Actions.CheckRumour.Rumour)];
    }

    /// <summary>Whether a person has raised or joined the ticket with these last digits.</summary>
    public static async Task<bool> IsOwn(Turn turn, int serial) =>
        (await Mine(turn, open: false)).Exists(ticket => ticket.Serial == serial && ticket.Community == turn.Community.Key);

    /// <summary>What a person has raised or joined, newest first.</summary>
    public static async Task<List<Ticket>> Mine(Turn turn, bool open) => await turn.Db.All(open ? OpenOf : AnyOf, turn.Person.Id);

    /// <summary>The open public matters of the group's unit and below, and what else was raised in it, newest first.</summary>
    public static async Task<IReadOnlyList<Ticket>> Around(Turn turn)
    {
        if (turn.Group is not { Kind: GroupKind.Residents } group) return [];
        var units = turn.Knowledge.Deployment.Units;
        var (within, key) = (units.SelfAndBelow(group.Unit).Select(unit => unit.Id).ToList(), group.Key);
        var open = await turn.Db.Tickets
            .Where(ticket => (within.Contains(ticket.PlaceUnit) || ticket.RaisedIn == key) && ticket.State != TicketState.Closed && ticket.State != TicketState.Withdrawn && ticket.State != TicketState.Merged)
            .OrderByDescending(ticket => ticket.OpenedAt).Take(Most).ToListAsync();
        return [.. open.Where(Visibility.MaySeePublicly)];
    }

    /// <summary>The drafts that wait for this member of staff to send them, the soonest due first.</summary>
    public static async Task<IReadOnlyList<Ticket>> Drafts(Turn turn)
    {
        if (turn.Staff is not { } staff || !turn.Knowledge.Rules.Dispatchers(turn.Community).Any(each => each.Key == staff.Key)) return [];
        var community = turn.Community.Key;
        var drafted = await turn.Db.Tickets.Where(ticket => ticket.State == TicketState.Received && ticket.Community == community).OrderBy(ticket => ticket.Deadline).Take(100).ToListAsync();
        return drafted.FindAll(ticket => Visibility.MaySee(turn.Knowledge.Rules, turn.Actor, ticket));
    }

    /// <summary>What the unit of a member of staff presses for and others have, the soonest due first.</summary>
    public static async Task<IReadOnlyList<Ticket>> Pressed(Turn turn) =>
        turn.Staff is { } staff ? (await PressedBy(turn.Work, staff)).FindAll(ticket => ticket.Awaited != staff.Unit && Visibility.MaySee(turn.Knowledge.Rules, turn.Actor, ticket)) : [];

    /// <summary>What somebody's unit presses for. By community, for which there is an index; whoever presses is above it, or of it.</summary>
    internal static async Task<List<Ticket>> PressedBy(Work work, Staff staff)
    {
        var (deployment, unit) = (work.Knowledge.Deployment, staff.Unit);
        List<string> around = [.. deployment.Communities.Where(community => deployment.Units.Within(community.Unit, unit)).Append(deployment.CommunityOf(unit)).Select(community => community.Key).Distinct()];
        return await Open(work).Where(ticket => around.Contains(ticket.Community) && ticket.Overseer == unit).OrderBy(ticket => ticket.Deadline).Take(MostOpen).ToListAsync();
    }

    /// <summary>What somebody's unit has, is offered or helps with; for whoever leads it all below too.</summary>
    /// <remarks>Asked in one question, the last of the three would look through every ticket there ever was; each alone has an index.</remarks>
    internal static async Task<List<Ticket>> OfUnits(Work work, Staff staff, Actor actor)
    {
        var helper = $"|{staff.Unit.Value}|";
        List<UnitId> units = actor.LeadsUnit ? [.. work.Knowledge.Deployment.Units.SelfAndBelow(staff.Unit).Select(unit => unit.Id)] : [staff.Unit];
        var offered = units.ConvertAll(unit => (UnitId?)unit);
        List<Ticket> found = [
            .. await Open(work).Where(ticket => units.Contains(ticket.Lead)).OrderBy(ticket => ticket.Deadline).Take(MostOpen).ToListAsync(),
            .. await Open(work).Where(ticket => offered.Contains(ticket.Offered)).OrderBy(ticket => ticket.Deadline).Take(MostOpen).ToListAsync(),
            .. await Open(work).Where(ticket => ticket.HelperKeys != "|" && ticket.HelperKeys.Contains(helper)).OrderBy(ticket => ticket.Deadline).Take(MostOpen).ToListAsync(),
        ];
        return [.. found.DistinctBy(ticket => ticket.Id)];
    }

    private static IQueryable<Ticket> Open(Work work) => work.Db.Tickets
        .Where(ticket => ticket.State == TicketState.Dispatched || ticket.State == TicketState.Accepted || ticket.State == TicketState.InProgress || ticket.State == TicketState.ToDecide);

    /// <summary>What waits for the unit of a member of staff, and for all below it where they lead it; the most urgent first.</summary>
    public static async Task<IReadOnlyList<Ticket>> Waiting(Turn turn) =>
        turn.Staff is { } staff ? [.. (await UnderWay(turn)).Where(ticket => ticket.WaitsFor(staff.Unit))] : [];

    /// <summary>The same, with what others work on and this unit has done its part of.</summary>
    private static async Task<IReadOnlyList<Ticket>> UnderWay(Turn turn)
    {
        if (turn.Staff is not { } staff) return [];
        var found = (await OfUnits(turn.Work, staff, turn.Actor)).OrderBy(ticket => ticket.Deadline).Take(MostOpen);
        return [.. found.Where(ticket => Visibility.MaySee(turn.Knowledge.Rules, turn.Actor, ticket)).OrderByDescending(ticket => ticket.Hazard).ThenBy(ticket => ticket.Deadline)];
    }

    /// <summary>What is open and not yet confirmed where staff, or a neighbour with a post, look after things; the newest first.</summary>
    public static async Task<IReadOnlyList<Ticket>> Unconfirmed(Turn turn)
    {
        var units = turn.Knowledge.Deployment.Units;
        var own = turn.Actor.Over.Count > 0 ? turn.Actor.Over : turn.Actor.Unit is { } unit && units.TryGet(unit, out var known) ? [unit, .. known.Serves] : [];
        var within = own.Where(units.Contains).SelectMany(over => units.SelfAndBelow(over)).Select(each => each.Id).Distinct().ToList();
        var open = await turn.Db.Tickets.Where(ticket => within.Contains(ticket.PlaceUnit) && !ticket.Confirmed)
            .Where(ticket => ticket.State == TicketState.Dispatched || ticket.State == TicketState.Accepted || ticket.State == TicketState.InProgress)
            .OrderByDescending(ticket => ticket.OpenedAt).Take(Most).ToListAsync();
        return [.. open.Where(ticket => MayHear(turn, ticket) && turn.Knowledge.Rules.Allowed(ticket, turn.Actor).Contains(MoveKind.Confirm))];
    }

    /// <summary>Whether a ticket may be spoken of where the question was asked: in a group only what that group may hear, whoever asks.</summary>
    public static bool MayHear(Turn turn, Ticket ticket) =>
        turn.InGroup
            ? Visibility.MaySeePublicly(ticket) || (turn.Group?.Kind == GroupKind.Staff && ticket.Publish == PublishClass.Group)
            : Visibility.MaySee(turn.Knowledge.Rules, turn.Actor, ticket) || Visibility.MaySeePublicly(ticket);

    /// <summary>The ticket with that number, whoever asks.</summary>
    public static async Task<Ticket?> Named(Turn turn, Order order)
    {
        if (order.Unread is not null) return null;
        if (order.Number is { } number) return await turn.Db.First(Numbered, number.ToString());
        return await turn.Db.First(Ending, order.Serial, turn.Community.Key);
    }

    /// <summary>What staff may see under a number; whoever stands above communities, whose last digits are the same, may mean one of several.</summary>
    private static async Task<IReadOnlyList<Ticket>> Numbers(Turn turn, Order order)
    {
        var units = turn.Knowledge.Deployment.Units;
        if (order.Number is not null || turn.Staff is not { } staff || units.NearestOfKind(staff.Unit, UnitKinds.Community) is not null) return Only(turn, await Named(turn, order));
        if (order.Unread is not null) return [];
        var same = (await turn.Db.All(EndingAnywhere, order.Serial)).DistinctBy(ticket => ticket.Community).ToList();
        return same.FindAll(ticket => Only(turn, ticket) is not []);
    }

    /// <summary>The ticket that the bot spoke of last in this conversation; null when it has spoken of none.</summary>
    public static async Task<Guid?> SpokenOfLast(Turn turn) => (await turn.Db.First(SpokenHere, Mail.QueueOf(turn.Message.AnswerTo)))?.TicketId;

    /// <summary>What the bot said last of a matter in this conversation; null when it has said nothing, or it is sent and forgotten.</summary>
    public static async Task<OutgoingMessage?> LastSaidHere(Turn turn) =>
        await turn.Db.First(SpokenHere, Mail.QueueOf(turn.Message.AnswerTo)) is { Message.Length: > 0 } item
            ? JsonSerializer.Deserialize(item.Message, MessageJson.Default.OutgoingMessage)
            : null;

    /// <summary>The ticket of the card or post that this message replies to.</summary>
    public static async Task<Ticket?> RepliedTo(Turn turn)
    {
        if (turn.Message.ReplyToId is not { } id) return null;
        return await turn.Db.First(Sent, id) is { TicketId: { } ticket } ? await turn.Db.First(ById, ticket) : null;
    }

    private static IReadOnlyList<Ticket> Only(Turn turn, Ticket? ticket) =>
        ticket is not null && Visibility.Knows(turn.Knowledge.Rules, turn.Actor, ticket) ? [ticket] : [];
}
