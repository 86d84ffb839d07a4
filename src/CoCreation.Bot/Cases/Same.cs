using CoCreation.Bot.Actions;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>Finds the open matter that a new message is about: at the same place, raised not long ago, and either the same kind of thing or told in like words.</summary>
internal static class Same
{
    private const long LongestMs = 15L * 24 * 3_600_000;

    // More open matters than one place has; the oldest beyond it are not looked at.
    private const int Most = 100;

    private static readonly Query<Ticket> OpenAt = new(
        $""" "PlaceUnit" = @p0 AND "OpenedAt" > @p1 AND "State" IN ('Received', 'Dispatched', 'Accepted', 'InProgress') ORDER BY "OpenedAt" DESC LIMIT {Most}""", tracked: true);

    // The first few who tell of a matter say what it is.
    private static readonly Query<Statement> SaidOf = new("\"TicketId\" = @p0 AND NOT \"Public\" ORDER BY \"CreatedAt\", \"Id\" LIMIT 5");

    // Of 50,000 pairs of sentences about different kinds of thing, one is so alike.
    private const double Alike = 0.35;

    public static async Task<Ticket?> Find(Turn turn, OpenTicket.Matter matter)
    {
        if (matter.About is not null || (matter.Category.Publish != PublishClass.Group && !IsUnknown(matter))) return null;
        var message = new LikenessEntry { Id = "", Text = matter.What, Place = PlaceOf(turn.Knowledge, matter.Place, matter.Category.Code) };
        var near = (await Near(turn, matter.Place))
            .FindAll(ticket => MayBe(matter, ticket) && IsOpenTo(turn, ticket) && PlaceOf(turn.Knowledge, ticket.Place, ticket.Category).MayBeThatOf(message.Place));
        if (near.Count == 0) return null;

        var index = new LikenessIndex(turn.Knowledge.CommonWords);
        foreach (var ticket in near)
            index.Add(await Entry(turn, ticket));

        var here = near.FindAll(ticket => index.MayBeAtPlaceOf(message, ticket.Id.ToString()));
        return here.Find(ticket => ticket.Category == matter.Category.Code) ?? InLikeWords(message, index, here) ?? here.Find(ticket => IsGuessed(matter, ticket));
    }

    /// <summary>What is surely about another kind of thing is another matter, however alike the words are.</summary>
    private static bool MayBe(OpenTicket.Matter matter, Ticket ticket) =>
        ticket.Category == matter.Category.Code || (!matter.Guess.Sure && (IsUnknown(matter) || matter.Category.Code == matter.Guess.Code));

    private static Ticket? InLikeWords(LikenessEntry message, LikenessIndex index, List<Ticket> here) =>
        index.Find(message, most: 1) is [{ Score: >= Alike } match] ? here.Find(ticket => ticket.Id.ToString() == match.Id) : null;

    /// <summary>When the words leave the kind of thing open, one of those that they may mean.</summary>
    private static bool IsGuessed(OpenTicket.Matter matter, Ticket ticket) =>
        !Turn.Plain(matter.Guess).Sure && !IsUnknown(matter)
        && matter.Guess.Best.Any(guess => guess.Code == ticket.Category && guess.Confidence >= OpenTicket.LeastConfidence);

    private static bool IsUnknown(OpenTicket.Matter matter) => matter.Category.Code == OpenTicket.Matter.Other;

    private static bool IsOpenTo(Turn turn, Ticket ticket) =>
        (turn.InGroup ? Visibility.MaySeePublicly(ticket) : ticket.Publish == PublishClass.Group && (turn.Staff is not null || ticket.Consent != PublicConsent.No || ticket.Reporter == turn.Person.Id)) && Visibility.Knows(turn.Knowledge.Rules, turn.Actor, ticket);

    private static async Task<List<Ticket>> Near(Turn turn, Place place)
    {
        var since = turn.Work.NowMs - LongestMs;
        if (place.Spot is not { } spot || !SharedSpots.Contains(spot) || Compound(turn.Knowledge, place) is not { } compound)
            return [.. await turn.Db.All(OpenAt, place.Unit.Value, since)];

        var within = turn.Knowledge.Deployment.Units.SelfAndBelow(compound).Select(unit => unit.Id).ToList();
        return await turn.Db.Tickets
            .Where(ticket => within.Contains(ticket.PlaceUnit) && (ticket.PlaceUnit == compound || ticket.PlaceSpot == spot) && ticket.OpenedAt > since)
            .Where(ticket => ticket.State == TicketState.Received || ticket.State == TicketState.Dispatched || ticket.State == TicketState.Accepted || ticket.State == TicketState.InProgress)
            .OrderByDescending(ticket => ticket.OpenedAt).Take(Most).ToListAsync();
    }

    /// <summary>The place as far as it tells two matters apart: a lift is the same on every floor, the east gate for every building.</summary>
    public static LikenessPlace PlaceOf(Knowledge knowledge, Place place, string category)
    {
        if (place.Spot is { } spot && SharedSpots.Contains(spot) && Compound(knowledge, place) is { } compound) return new([compound.Value], Spot: spot);
        var isLift = category is "31001" or "31003";
        return new([place.Unit.Value], place.Building, place.Entrance, isLift ? null : place.Floor, isLift ? null : place.Spot);
    }

    private static UnitId? Compound(Knowledge knowledge, Place place) => knowledge.Deployment.Units.NearestOfKind(place.Unit, UnitKinds.Compound)?.Id;

    /// <summary>A matter in the words of whoever raised or joined it.</summary>
    private static async Task<LikenessEntry> Entry(Turn turn, Ticket ticket)
    {
        var said = await turn.Db.All(SaidOf, ticket.Id);
        return new() { Id = ticket.Id.ToString(), Text = string.Join('\n', said.Select(statement => statement.Text)) };
    }
}
