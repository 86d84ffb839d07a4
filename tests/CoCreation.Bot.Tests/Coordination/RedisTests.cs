using CoCreation.Bot.Coordination;
using CoCreation.Bot.Tests.Host;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoCreation.Bot.Tests.Coordination;

/// <summary>Redis is there, is not, and comes back.</summary>
public sealed class RedisTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_calls_wakes_the_others_and_not_itself()
    {
        await using var server = await RedisServer.Start();
        using var here = New(server.Connection);
        using var there = New(server.Connection);
        var (caller, other) = (new RedisWakeUps(here), new RedisWakeUps(there));
        var woken = new TaskCompletionSource();
        caller.Woken += () => woken.TrySetException(new InvalidOperationException("It has woken itself."));
        other.Woken += () => woken.TrySetResult();

        await Until(() => woken.Task.IsCompleted, caller.Tell);

        await woken.Task;
    }

    [Fact]
    public async Task Without_an_answer_everything_goes_on_and_when_it_is_back_it_is_used_again()
    {
        await using var server = await RedisServer.Start();
        await server.Stop("KILL");
        using var here = New(server.Connection);
        using var there = New(server.Connection);
        var (leases, calls, others) = (new RedisLeases(here, new()), new RedisWakeUps(here), new RedisWakeUps(there));
        var woken = false;
        others.Woken += () => woken = true;

        await using (await leases.Take("li", Stop).WaitAsync(Patience, Stop))
        {
            Assert.Equal("not connected", calls.State);
        }

        await server.Run();
        await Until(() => calls.State == "connected" && others.State == "connected");
        await Until(() => woken, calls.Tell);

        Assert.True(woken);
    }

    // What another process does cannot be waited for otherwise.
    private static async Task Until(Func<bool> reached, Action? meanwhile = null)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!reached())
        {
            meanwhile?.Invoke();
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
        }
    }

    private static Redis New(string at) => new(at, NullLogger<Redis>.Instance);
}
