using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>Finds whether the manifest's units have changed, and gives every open ticket its home among them.</summary>
public sealed partial class Rehousing(WorkRunner runner, ILogger<Rehousing> log)
{
    // So many tickets are one commit.
    private const int AtOnce = 200;

    /// <summary>Completes when no open ticket rests on a unit that is gone; what was cut off begins again the next time.</summary>
    public async Task Start()
    {
        List<KnownUnit> known = [];
        List<Guid> open = [];
        var same = false;
        await Once(async work =>
        {
            known = await work.Db.KnownUnits.AsNoTracking().ToListAsync();
            same = known.ToHashSet().SetEquals(Units(work));
            open = known.Count == 0 ? [] : same ? await Lost(work) : await Open(work).Select(ticket => ticket.Id).ToListAsync();
            work.Keep = false;
        });
        if (same && open is []) return;

        var former = new UnitTree(known.Select(unit => unit.ToUnit()));
        var moved = 0;
        foreach (var ids in open.Chunk(AtOnce)) moved += await Rehome(ids, former);
        await Once(Remember);
        if (moved > 0) Log.Moved(log, moved);
    }

    private static IQueryable<Ticket> Open(Work work) => work.Db.Tickets.AsNoTracking()
        .Where(ticket => ticket.State != TicketState.Closed && ticket.State != TicketState.Withdrawn && ticket.State != TicketState.Merged);

    /// <summary>What an instance with an older manifest has given to a unit that is gone, after the others were rehoused.</summary>
    private static async Task<List<Guid>> Lost(Work work)
    {
        var units = work.Knowledge.Deployment.Units;
        List<UnitId> used = [.. await Open(work).Select(ticket => ticket.Lead).Distinct().ToListAsync(), .. await Open(work).Select(ticket => ticket.PlaceUnit).Distinct().ToListAsync()];
        var offered = await Open(work).Where(ticket => ticket.Offered != null).Select(ticket => ticket.Offered!.Value).Distinct().ToListAsync();
        var gone = used.Concat(offered).Distinct().Where(unit => !units.Contains(unit)).ToList();
        if (gone is []) return [];
        var goneOffers = gone.ConvertAll(unit => (UnitId?)unit);
        return await Open(work).Where(ticket => gone.Contains(ticket.Lead) || gone.Contains(ticket.PlaceUnit) || goneOffers.Contains(ticket.Offered)).Select(ticket => ticket.Id).ToListAsync();
    }

    private async Task<int> Rehome(Guid[] ids, UnitTree former)
    {
        var moved = 0;
        await Once(async work =>
        {
            moved = 0;
            foreach (var ticket in await work.Db.Tickets.Where(ticket => ids.Contains(ticket.Id)).ToListAsync())
            {
                if (await Casebook.Decide(work, ticket, new TicketMove.Rehome(former), Actor.System) is Decision.Moved) moved++;
            }

            work.Keep = moved > 0;
        });
        return moved;
    }

    private static async Task Remember(Work work)
    {
        var known = await work.Db.KnownUnits.ToDictionaryAsync(unit => unit.Id);
        foreach (var unit in Units(work))
        {
            if (!known.Remove(unit.Id, out var row)) work.Db.KnownUnits.Add(unit);
            else work.Db.Entry(row).CurrentValues.SetValues(unit);
        }

        work.Db.KnownUnits.RemoveRange(known.Values);
    }

    private static IEnumerable<KnownUnit> Units(Work work) => work.Knowledge.Deployment.Units.All.Select(KnownUnit.Of);

    private Task<TurnAnswer> Once(Func<Work, Task> think) => runner.Once($"rehousing {Guid.CreateVersion7():N}", async work =>
    {
        await think(work);
        return TurnAnswer.Accepted;
    }, CancellationToken.None);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The manifest has changed: {Count} open tickets have another place or unit now.")]
        public static partial void Moved(ILogger logger, int count);
    }
}
