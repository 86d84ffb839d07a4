using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Gives ticket numbers, one after the other for each community and year; a number may be skipped, never given twice.</summary>
/// <remarks>
/// Where several instances share a database it counts, before the turn's own commit. A process alone counts in memory, and each turn keeps with
/// its commit how far: no turn waits for the disk twice, and what was given and never kept is no ticket's number.
/// </remarks>
public sealed class TicketNumbers(Store store, Commits commits) : IDisposable
{
    private static readonly Query<TicketCounter> Kept = new("\"Key\" = @p0");

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<string, long> _last = [];

    /// <summary>The next number; what must be kept of it becomes part of the work's commit.</summary>
    public async Task<TicketNumber> Next(Work work, Community community)
    {
        var year = WallClock.Year(work.NowMs, community.Zone);
        var key = TicketCounter.KeyFor(community.ShortCode, year);
        var serial = store.IsShared ? await Counted(key) : await Remembered(work, key);
        return new TicketNumber(community.ShortCode, year, (int)serial);
    }

    public void Dispose() => _one.Dispose();

    private Task<long> Counted(string key) => commits.Ask(
        """INSERT INTO "ticket_counters" AS had ("Key", "Last") VALUES (@p0, 1) ON CONFLICT ("Key") DO UPDATE SET "Last" = had."Last" + 1 RETURNING "Last" """, key);

    private async Task<long> Remembered(Work work, string key)
    {
        await _one.WaitAsync();
        try
        {
            if (!_last.TryGetValue(key, out var last)) last = (await work.Db.First(Kept, key))?.Last ?? 0;
            _last[key] = ++last;

            // Turns are not saved in the order of their numbers.
            work.Keeps("""INSERT INTO "ticket_counters" ("Key", "Last") VALUES (@p0, @p1) ON CONFLICT ("Key") DO UPDATE SET "Last" = max("Last", excluded."Last")""", key, last);
            return last;
        }
        finally
        {
            _one.Release();
        }
    }
}
