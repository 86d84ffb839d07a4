using CoCreation.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Delivery;

/// <summary>Destinations that several instances share: a row for each says whose it is and until when.</summary>
/// <remarks>Time is the database's, so that instances need not agree on it; who has died loses its destinations when their time is over.</remarks>
public sealed partial class SharedDestinations(Commits commits, ILogger<SharedDestinations> log) : IDestinations
{
    /// <summary>How long a destination stays with an instance that says nothing more.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private const string Now = "(EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint";
    private const string Mine = """ "Queue" = @p0 AND "Owner" = @p1 AND "Token" = @p2""";

    private readonly Guid _me = Guid.CreateVersion7();

    public async ValueTask<Claim?> Take(string queue)
    {
        var from = Environment.TickCount64;
        var token = await commits.Ask(
            $"""
            INSERT INTO "Destinations" AS had ("Queue", "Owner", "Token", "Until") VALUES (@p0, @p1, 1, {Now} + @p2)
            ON CONFLICT ("Queue") DO UPDATE SET "Owner" = @p1, "Token" = had."Token" + 1, "Until" = {Now} + @p2
            WHERE had."Until" < {Now} OR had."Owner" = @p1 RETURNING "Token"
            """,
            queue, _me, Milliseconds(Lease));
        return token == 0 ? null : new(queue, token) { Until = from + Milliseconds(Lease) };
    }

    public async ValueTask<bool> Keep(Claim claim, TimeSpan time)
    {
        var from = Environment.TickCount64;
        if (claim.Until - from >= Milliseconds(time)) return true;
        var wanted = Math.Max(Milliseconds(time), Milliseconds(Lease));
        if (await commits.Ask($"""UPDATE "Destinations" SET "Until" = {Now} + @p3 WHERE {Mine} RETURNING "Token" """, claim.Queue, _me, claim.Token, wanted) == 0)
            return false;
        claim.Until = from + wanted;
        return true;
    }

    public async ValueTask Release(Claim claim)
    {
        try
        {
            await commits.Run($"""UPDATE "Destinations" SET "Until" = 0 WHERE {Mine}""", claim.Queue, _me, claim.Token);
        }
        catch (DbUpdateException error)
        {
            Log.NotReleased(log, error);
        }
    }

    private static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A destination could not be given back; other instances take it when its time is over.")]
        public static partial void NotReleased(ILogger logger, Exception error);
    }
}
