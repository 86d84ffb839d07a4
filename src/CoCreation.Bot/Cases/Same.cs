using System.Globalization;
using CoCreation.Bot.Actions;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Finds the open matter that a new message is about: the same kind of thing at the same place, raised by somebody not long ago.</summary>
internal static class Same
{
    private const long LongestMs = 15L * 24 * 3_600_000;

    private static readonly Query<Ticket> OpenAt = new(
        """ "PlaceUnit" = @p0 AND "OpenedAt" > @p1 AND "State" IN ('Received', 'Dispatched', 'Accepted', 'InProgress') ORDER BY "OpenedAt" DESC""", tracked: true);

    public static async Task<Ticket?> Find(Turn turn, OpenTicket.Matter matter)
    {
        if (matter.About is not null || matter.Category.Publish != PublishClass.Group || matter.Category.Code == OpenTicket.Matter.Other) return null;
        var unit = matter.Place.Unit;
        var since = turn.Work.NowMs - LongestMs;
        var near = await turn.Db.All(OpenAt, unit.Value, since);
        return near.FirstOrDefault(ticket =>
            (turn.InGroup ? Visibility.MaySeePublicly(ticket) : ticket.Publish == PublishClass.Group) && Visibility.Knows(turn.Knowledge.Rules, turn.Actor, ticket) && IsAlike(matter, ticket) && MayBeOnePlace(matter.Place, ticket.Place, IsLift(ticket)));
    }

    /// <summary>The same category; or, when the words leave it open, one of those that they may mean.</summary>
    private static bool IsAlike(OpenTicket.Matter matter, Ticket ticket) =>
        ticket.Category == matter.Category.Code || (!matter.Guess.Sure && matter.Guess.Best.Any(guess => guess.Code == ticket.Category));

    /// <summary>The same words about another place are another matter; what only one of them says does not part them.</summary>
    private static bool MayBeOnePlace(Place one, Place other, bool moves) =>
        Agree(one.Building, other.Building) && Agree(one.Entrance, other.Entrance)
        && (moves || (Agree(one.Floor?.ToString(CultureInfo.InvariantCulture), other.Floor?.ToString(CultureInfo.InvariantCulture)) && Agree(one.Spot, other.Spot)));

    /// <summary>A lift is the same on every floor.</summary>
    private static bool IsLift(Ticket ticket) => ticket.Category is "31001" or "31003";

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;
}
