using CoCreation.Bot.Storage;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Reports;

/// <summary>Reads the tickets of a period with the events that figures rest on.</summary>
internal static class FigureHistories
{
    /// <param name="from">UTC Unix milliseconds.</param>
    /// <param name="to">The end, which is not part of it.</param>
    /// <param name="unit">Whose figures are wanted; null for all.</param>
    public static async Task<IReadOnlyList<(Ticket Ticket, IReadOnlyList<TicketEvent> Events)>> Read(
        BotDb db, Deployment deployment, long from, long to, UnitId? unit, CancellationToken stop = default)
    {
        var (kinds, within, communities) = (FigureQuery.Kinds, Below(deployment, unit), Around(deployment, unit));
        var tickets = db.Tickets.AsNoTracking().Where(ticket => ticket.OpenedAt >= from && ticket.OpenedAt < to);

        // What has left a unit counts for it too, so the whole of its communities is read.
        if (unit is not null) tickets = tickets.Where(ticket => communities.Contains(ticket.Community) || within.Contains(ticket.Lead));
        var events = await db.Events.AsNoTracking().Where(each => kinds.Contains(each.Kind) && tickets.Any(ticket => ticket.Id == each.TicketId)).OrderBy(each => each.Sequence).ToListAsync(stop);
        var byTicket = events.ToLookup(each => each.TicketId);
        return (await tickets.ToListAsync(stop)).ConvertAll(ticket => (ticket, (IReadOnlyList<TicketEvent>)[.. byTicket[ticket.Id]]));
    }

    private static List<UnitId> Below(Deployment deployment, UnitId? unit) => unit is { } top ? [.. deployment.Units.SelfAndBelow(top).Select(each => each.Id)] : [];

    /// <summary>The communities that a unit stands above, belongs to or serves.</summary>
    private static List<string> Around(Deployment deployment, UnitId? unit)
    {
        if (unit is not { } own || !deployment.Units.TryGet(own, out var found)) return [];
        List<UnitId> places = [own, .. found.Serves];
        return [.. deployment.Communities.Where(community => places.Exists(place => deployment.Units.Within(community.Unit, place) || deployment.Units.Within(place, community.Unit))).Select(community => community.Key)];
    }
}
