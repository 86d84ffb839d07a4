using CoCreation.Bot.Coordination;

namespace CoCreation.Bot.Tests.Coordination;

/// <summary>What turns may expect of a lease, within a process and over several.</summary>
public abstract class LeasesContract : IAsyncLifetime
{
    private ILeases _one = null!;
    private ILeases _other = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => (_one, _other) = await Open();

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

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Close();
    }

    /// <summary>Two ends of the same leases: in one process the same twice.</summary>
    private protected abstract Task<(ILeases One, ILeases Other)> Open();

    private protected virtual Task Close() => Task.CompletedTask;
}

public sealed class KeyedLeasesTests : LeasesContract
{
    private protected override Task<(ILeases One, ILeases Other)> Open()
    {
        var leases = new KeyedLeases();
        return Task.FromResult<(ILeases, ILeases)>((leases, leases));
    }
}
