using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>What went wrong with the same thing at the same place before.</summary>
internal static class Earlier
{
    private const long WithinMs = 90L * 24 * 3_600_000;

    private static readonly Query<Ticket> SameThing = new(
        """ "Category" = @p0 AND "PlaceUnit" = @p1 AND "OpenedAt" > @p2 AND "OpenedAt" < @p3 AND "Publish" = 'Group' AND "State" NOT IN ('Withdrawn', 'Merged') ORDER BY "OpenedAt" LIMIT 50""");

    /// <summary>The public matters of three months before this one, oldest first; another entrance or spot is another thing.</summary>
    public static async Task<IReadOnlyList<Ticket>> Of(Work work, Ticket ticket)
    {
        if (ticket.Publish != PublishClass.Group) return [];
        var place = ticket.Place;
        var found = await work.Db.All(SameThing, ticket.Category, ticket.PlaceUnit.Value, ticket.OpenedAt - WithinMs, ticket.OpenedAt);
        return found.FindAll(each => each.Id != ticket.Id && MayBeSame(each.PlaceBuilding, place.Building) && MayBeSame(each.PlaceEntrance, place.Entrance) && MayBeSame(each.PlaceSpot, place.Spot));
    }

    private static bool MayBeSame(string? one, string? other) => one is null || other is null || one == other;
}
