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
        List<KnownUnit> units = [];
        var same = false;
        await Once(async work =>
        {
            known = await work.Db.KnownUnits.AsNoTracking().ToListAsync();
            units = [.. work.Knowledge.Deployment.Units.All.Select(KnownUnit.Of)];
            same = known.ToHashSet().SetEquals(units);
            open = known.Count == 0 ? [] : same ? await Lost(work) : await Open(work).Select(ticket => ticket.Id).ToListAsync();
            work.Keep = false;
        });
        if (same && open is []) return;

        var former = new UnitTree(known.Select(unit => unit.ToUnit()));
        var moved = 0;
        foreach (var ids in open.Chunk(AtOnce)) moved += await Rehome(ids, former);
        await Once(work => Remember(work, units));
        if (moved > 0) Log.Moved(log, moved);
    }

    private static IQueryable<Ticket> Open(Work work) => work.Db.Tickets.AsNoTracking()
        .Where(ticket => ticket.State != TicketState.Closed && ticket.State != TicketState.Withdrawn && ticket.State != TicketState.Merged);

    /// <summary>What an instance with an older manifest has given to a unit that is gone, after the others were rehoused.</summary>
    private static async Task<List<Guid>> Lost(Work work)
    {
        var units = work.Knowledge.Deployment.Units;
        var used = await Open(work).Select(ticket => new { ticket.Id, ticket.Lead, ticket.PlaceUnit, ticket.Offered, ticket.Overseer, ticket.HelperKeys }).ToListAsync();
        return [.. used.Where(each => KeyList.Units(each.HelperKeys).Concat([each.Lead, each.PlaceUnit, each.Offered ?? each.Lead, each.Overseer ?? each.Lead]).Any(unit => !units.Contains(unit))).Select(each => each.Id)];
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

    private static async Task Remember(Work work, List<KnownUnit> units)
    {
        var known = await work.Db.KnownUnits.ToDictionaryAsync(unit => unit.Id);
        foreach (var unit in units)
        {
            if (!known.Remove(unit.Id, out var row)) work.Db.KnownUnits.Add(unit);
            else work.Db.Entry(row).CurrentValues.SetValues(unit);
        }

        work.Db.KnownUnits.RemoveRange(known.Values);
    }

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
