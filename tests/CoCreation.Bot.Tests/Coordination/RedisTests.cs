using System.Net;
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
        var woken = new TaskCompletionSource<WakeUp>();
        caller.Woken += _ => woken.TrySetException(new InvalidOperationException("It has woken itself."));
        other.Woken += what => woken.TrySetResult(what);

        await Until(() => woken.Task.IsCompleted, () => caller.Tell(WakeUp.Pages));

        Assert.Equal(WakeUp.Pages, await woken.Task);
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
        others.Woken += _ => woken = true;

        await using (await leases.Take("li", Stop).WaitAsync(Patience, Stop))
        {
            Assert.Equal("not connected", calls.State);
        }

        await server.Run();
        await Until(() => calls.State == "connected" && others.State == "connected");
        await Until(() => woken, () => calls.Tell(WakeUp.Everything));

        Assert.True(woken);
    }

    [Fact]
    public async Task An_instance_without_its_Redis_says_so_and_stays_in()
    {
        await using var server = await RedisServer.Start();
        await using var bot = await BotFixture.StartShared(redis: server.Connection);
        using var with = await bot.Get("/readyz");

        await server.Stop("KILL");
        var (status, said) = await WithoutRedis(bot).WaitAsync(Patience, Stop);

        Assert.Contains("redis: connected", await with.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("ready\n", said, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Said)> WithoutRedis(BotFixture bot)
    {
        while (true)
        {
            using var answer = await bot.Get("/readyz");
            var said = await answer.Content.ReadAsStringAsync(Stop);
            if (said.Contains("redis: not connected", StringComparison.Ordinal)) return (answer.StatusCode, said);
        }
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
