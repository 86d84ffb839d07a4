using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace CoCreation.Bot.Coordination;

/// <summary>Lets one at a time through for each key, over all instances; without an answer of Redis within this process only.</summary>
public sealed class RedisLeases(Redis redis, KeyedLeases here) : ILeases
{
    // Of an instance that died the next one takes over after this.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    // A turn takes milliseconds. Who has waited so long goes on, and the row versions decide.
    private const long MostWaitMs = 5_000;

    private readonly string _me = Guid.CreateVersion7().ToString("N");

    public async Task<IAsyncDisposable> Take(string key, CancellationToken cancellationToken)
    {
        var local = await here.Take(key, cancellationToken);
        try
        {
            var name = NameOf(key);
            var until = Environment.TickCount64 + MostWaitMs;
            for (var wait = 5; Environment.TickCount64 < until; wait = Math.Min(2 * wait, 80))
            {
                if (await redis.Ask(db => Try(db, name), Answer.None) is not Answer.Held) break;
                await Task.Delay(TimeSpan.FromMilliseconds(wait), TimeProvider.System, cancellationToken);
            }

            return new Lease(this, name, local);
        }
        catch
        {
            await local.DisposeAsync();
            throw;
        }
    }

    private async Task<Answer> Try(IDatabase db, string name) => await db.LockTakeAsync(name, _me, Longest) ? Answer.Taken : Answer.Held;

    // A key names a person in a conversation, which is nobody's business there.
    private static string NameOf(string key) => "cocreation:lease:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)), 0, 16);

    private enum Answer
    {
        /// <summary>Redis does not answer.</summary>
        None,
        Taken,
        Held,
    }

    private sealed class Lease(RedisLeases leases, string name, IAsyncDisposable local) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await leases.Release(name);
            await local.DisposeAsync();
        }
    }

    private Task<bool> Release(string name) => redis.Ask(db => db.LockReleaseAsync(name, _me), otherwise: false);
}
