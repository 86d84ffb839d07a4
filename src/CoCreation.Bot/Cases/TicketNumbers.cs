using CoCreation.Bot.Storage;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Gives ticket numbers, one after the other for each community and year; a number may be skipped, never given twice.</summary>
public sealed class TicketNumbers(Commits commits)
{
    public async Task<TicketNumber> Next(Community community, long now)
    {
        var year = WallClock.Year(now, community.Zone);
        var key = TicketCounter.KeyFor(community.ShortCode, year);
        var serial = await commits.Ask(
            """INSERT INTO "ticket_counters" AS had ("Key", "Last") VALUES (@p0, 1) ON CONFLICT ("Key") DO UPDATE SET "Last" = had."Last" + 1 RETURNING "Last" """, key);
        return new TicketNumber(community.ShortCode, year, (int)serial);
    }
}
