using CoCreation.Bot.Coordination;

namespace CoCreation.Bot.Tests.Coordination;

/// <summary>What turns may expect of a lease, within a process and over several.</summary>
public abstract class LeasesContract(LeaseEnds ends)
{
    private readonly ILeases _one = ends.One;
    private readonly ILeases _other = ends.Other;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_who_want_one_key_one_has_it_at_a_time()
    {
        var (inside, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(
            async () =>
            {
                await using var lease = await (i % 2 == 0 ? _one : _other).Take("li", Stop);
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            },
            Stop)));

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Another_key_is_not_held_up()
    {
        await using var lease = await _one.Take("li", Stop);

        await using var another = await _other.Take("wang", Stop).WaitAsync(TimeSpan.FromSeconds(3), Stop);

        Assert.NotNull(another);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_key_to_the_next()
    {
        var lease = await _one.Take("li", Stop);
        using var patience = new CancellationTokenSource();
        var waiting = _other.Take("li", patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        await lease.DisposeAsync();
        await using var next = await _other.Take("li", Stop).WaitAsync(TimeSpan.FromSeconds(3), Stop);

        Assert.NotNull(next);
    }
}

public sealed class KeyedLeasesTests(LeasesHere ends) : LeasesContract(ends), IClassFixture<LeasesHere>;

public sealed class RedisLeasesTests(LeasesOnRedis ends) : LeasesContract(ends), IClassFixture<LeasesOnRedis>;

public sealed class LeasesWithoutRedisTests(LeasesWithoutRedis ends) : LeasesContract(ends), IClassFixture<LeasesWithoutRedis>;
