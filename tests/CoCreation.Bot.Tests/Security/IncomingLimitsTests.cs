using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Security;

/// <summary>Whatever comes in has a size and a time.</summary>
public sealed class IncomingLimitsTests
{
    [Fact]
    public async Task A_body_that_does_not_come_to_its_end_is_not_waited_for()
    {
        await using var bot = await BotFixture.Start();
        bot.Settings["Limits:RequestSeconds"] = "1";
        await bot.Restart();

        var answer = await Raw(bot, "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 2000\r\n\r\n{\"type\":");

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_comes_steadily_and_for_too_long_is_not_waited_for()
    {
        await using var bot = await BotFixture.Start();
        bot.Settings["Limits:RequestSeconds"] = "1";
        await bot.Restart();

        // Fast enough for the server's own least rate, and slow enough to go on for half a minute.
        var answer = await Raw(bot, "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n", then: new string(' ', 700));

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_without_end_are_refused()
    {
        await using var bot = await BotFixture.Start();

        var long1 = await Raw(bot, $"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: {new string('x', 20_000)}\r\n\r\n");
        var many = await Raw(bot, $"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n{string.Concat(Enumerable.Range(0, 70).Select(i => string.Create(CultureInfo.InvariantCulture, $"X-{i}: 1\r\n")))}\r\n");

        Assert.StartsWith("HTTP/1.1 431", long1, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", many, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        await using var bot = await BotFixture.Start();

        using var answer = await bot.Post($$"""{"locale":"{{new string('x', 20_000)}}"}""", "/v3/directline/tokens/generate");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Of_a_message_with_very_many_attachments_twenty_are_looked_at()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();

        await bot.Says("resident-li", null, "3栋电梯坏了", attachments: [.. Enumerable.Range(1, 50).Select(Activities.Photo)]);

        await using var db = bot.Db();
        Assert.InRange(await db.Attachments.CountAsync(TestContext.Current.CancellationToken), 1, 20);
    }

    /// <summary>Sends bytes as they are and gives what comes back until the other side is done.</summary>
    /// <param name="then">What is sent after it ten times a second until there is an answer.</param>
    private static async Task<string> Raw(BotFixture bot, string request, string? then = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, bot.Address.Port, patience.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), patience.Token);
        var buffer = new byte[4096];
        var reading = stream.ReadAsync(buffer, patience.Token).AsTask();
        while (then is not null && !reading.IsCompleted)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(then), patience.Token);
            await Task.WhenAny(reading, Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, patience.Token));
        }

        var count = await reading;
        return Encoding.ASCII.GetString(buffer, 0, count);
    }
}
