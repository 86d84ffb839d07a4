using CoCreation.Bot.Storage;
using CoCreation.Casework;

namespace CoCreation.Bot.Privacy;

/// <summary>Erases the words, photos and households of tickets that ended as many days ago as the manifest keeps them; the tickets stay.</summary>
internal static class Retention
{
    // Each day's sweep looks back so far; the first one after a start looks at everything.
    private const int OverlapDays = 8;

    private const string Ended = """
        (SELECT "Id" FROM "tickets" WHERE "Community" = @p0 AND "State" IN ('Closed', 'Withdrawn', 'Merged') AND "ClosedAt" < @p1 AND "ClosedAt" >= @p2)
        """;

    private static readonly string[] Sweeps =
    [
        $"""DELETE FROM "statements" WHERE NOT "Public" AND "Id" IN (SELECT "Words" FROM "ticket_events" WHERE "Words" IS NOT NULL AND "TicketId" IN {Ended})""",
        $"""DELETE FROM "statements" WHERE NOT "Public" AND "TicketId" IN {Ended}""",
        $"""DELETE FROM "attachments" WHERE "TicketId" IN {Ended}""",
        $"""UPDATE "supporters" SET "Household" = NULL WHERE "Household" IS NOT NULL AND "TicketId" IN {Ended}""",
    ];

    /// <param name="everything">Whether to look at all tickets and not only at those that came due lately.</param>
    public static async Task Sweep(Commits commits, Deployment deployment, DateTimeOffset now, bool everything)
    {
        foreach (var community in deployment.Communities)
        {
            if (community.KeepsWordsFor is not { } days) continue;
            var before = (now - TimeSpan.FromDays(days)).ToUnixTimeMilliseconds();
            var since = everything ? 0 : before - (long)TimeSpan.FromDays(OverlapDays).TotalMilliseconds;
            foreach (var sql in Sweeps) await commits.Run(sql, community.Key, before, since);
        }
    }
}
