using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.WebChat;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Host;

/// <summary>The program itself is asked to stop, while people write.</summary>
public sealed class GracefulStopTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_answered_is_done_what_comes_later_is_not_taken_and_it_ends_in_time()
    {
        await using var channel = await FakeChannel.Start();
        await using var bot = await RunningBot.Start();
        using var client = new BotClient(bot, channel);
        await client.MeetGroups();
        using var never = await Unfinished(bot.Address);
        var answers = new ConcurrentDictionary<string, HttpStatusCode?>();
        var some = new TaskCompletionSource();
        var writing = Enumerable.Range(0, 6).Select(one => Task.Run(async () =>
        {
            for (var i = 0; answers.GetValueOrDefault($"resident-{one}-{i - 1}", HttpStatusCode.OK) == HttpStatusCode.OK; i++)
            {
                answers[$"resident-{one}-{i}"] = await client.Says($"resident-{one}-{i}", null, "6栋楼道灯不亮");
                if (answers.Count > 20) some.TrySetResult();
            }
        }, Stop)).ToList();
        await some.Task;

        var (code, took) = await bot.Terminate();
        await Task.WhenAll(writing);

        Assert.Equal(0, code);
        Assert.True(took < Longest, $"It took {took}.");
        Assert.All(answers.Values.Where(answer => answer != HttpStatusCode.OK), answer => Assert.True(answer is null or HttpStatusCode.ServiceUnavailable, $"{answer}"));
        using var store = new SqliteStore(bot.Data);
        await using var db = store.Read();
        var answered = await db.Outbox.Select(item => item.Queue).ToListAsync(Stop);
        Assert.Empty(answers.Where(each => each.Value == HttpStatusCode.OK).Select(each => $"emulator\n{Sample.Private(each.Key)}").Except(answered));
        Assert.EndsWith("All agrees.", await CheckCommand.Run(bot.Data, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_leaves_another_instance_takes_over_at_once()
    {
        var server = await PostgresServer.Shared;
        var database = await server.NewDatabase();
        (string, string)[] shared = [("ConnectionStrings__Postgres", database), ("ConnectionStrings__Redis", (await RedisServer.Shared).Connection)];
        await TakeOver(shared);
        await server.Drop(database);
    }

    private static async Task TakeOver((string, string)[] shared)
    {
        await using var channel = await FakeChannel.Start();
        await using var one = await RunningBot.Start(null, shared);
        await using var other = await RunningBot.Start(null, shared);
        using var client = new BotClient(one, channel);
        await client.MeetGroups();
        await channel.WaitFor(arrival => arrival.Conversation == Sample.Building, Longest);

        // The destination is now the first one's, for longer than anybody should have to wait.
        channel.Fails = arrival => arrival.Conversation == Sample.Building ? 503 : null;
        channel.RetryAfter = 60;
        Assert.Equal(HttpStatusCode.OK, await client.Says("resident-li", Sample.Building, "3栋电梯坏了"));
        await channel.WaitForAttempt(arrival => arrival.Text.StartsWith("记下了", StringComparison.Ordinal), Longest);
        channel.Fails = _ => null;

        var (code, took) = await one.Terminate();
        var arrival = await channel.WaitFor(arrival => arrival.Text.StartsWith("记下了", StringComparison.Ordinal), Longest);

        Assert.Equal((0, Sample.Building), (code, arrival.Conversation));
        Assert.True(took < Longest, $"It took {took}.");
    }

    /// <summary>Somebody who has begun a request and never ends it.</summary>
    private static async Task<TcpClient> Unfinished(Uri address)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, Stop);
        await client.GetStream().WriteAsync("POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"u8.ToArray(), Stop);
        return client;
    }
}
