using System.Security.Cryptography;
using System.Text;
using CoCreation.Bot.Storage;
using CoCreation.Channels.DirectLine;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Privacy;

/// <summary>That somebody was erased, so that every running instance forgets what it holds of them in memory.</summary>
public sealed class Erasure
{
    public long Id { get; init; }

    /// <summary>A digest of the account: it tells nobody whose it is who does not know it already.</summary>
    public required string Mark { get; init; }

    /// <summary>Unix milliseconds; kept for seven days.</summary>
    public required long At { get; init; }

    public static string MarkOf(string channel, string account) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{channel}\n{account}")));
}

/// <summary>Forgets those transcripts and uploads of Direct Line whose person was erased meanwhile, by a command or by another instance.</summary>
public sealed class Forgetting(MemoryDirectLineLog transcripts, DirectLineFiles uploads, Store store) : IDisposable
{
    // Of two erasures that run at once the one with the greater number may be saved first, so those just before the last one seen are looked at again.
    private const int Overlap = 200;

    // Pages ask many times a second, and where instances share a database each question is a way to another machine.
    private static readonly TimeSpan LongestUnseen = TimeSpan.FromSeconds(1);

    private static readonly Query<Erasure> Since = new("\"Id\" > @p0 ORDER BY \"Id\"");

    private readonly HashSet<long> _done = [];
    private readonly SemaphoreSlim _one = new(1, 1);
    private long _seen;
    private long _lookedAt;

    /// <summary>Looks for what is new, where instances share a database at most once a second; to be called before anything of the memory is shown.</summary>
    public async Task Look()
    {
        await _one.WaitAsync();
        try
        {
            if (store.IsShared && _lookedAt != 0 && TimeProvider.System.GetElapsedTime(_lookedAt) < LongestUnseen) return;
            _lookedAt = TimeProvider.System.GetTimestamp();
            await Forget();
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task Forget()
    {
        await using var db = store.Read();
        var erased = (await db.All(Since, _seen - Overlap)).Where(each => !_done.Contains(each.Id)).ToList();
        if (erased.Count == 0) return;
        var marks = erased.Select(each => each.Mark).ToHashSet();
        bool IsErased(string person) => marks.Contains(Erasure.MarkOf(ChannelNames.DirectLine, person));
        transcripts.Forget(IsErased);
        uploads.Forget(IsErased);
        _done.UnionWith(erased.Select(each => each.Id));
        _seen = Math.Max(_seen, erased[^1].Id);
        _done.RemoveWhere(id => id <= _seen - Overlap);
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Looks before every request to Direct Line; while the database is away nobody can be erased either.</summary>
    public static async Task BeforeDirectLine(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/v3/directline"))
        {
            try
            {
                await context.RequestServices.GetRequiredService<Forgetting>().Look();
            }
            catch (System.Data.Common.DbException)
            {
                // Nobody can be erased while the database is away.
            }
        }

        await next(context);
    }
}
