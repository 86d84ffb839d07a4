using System.Net;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Storage;

/// <summary>PostgreSQL dies where it stands; a clock is set back.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task A_message_that_came_while_the_database_was_away_is_answered_when_it_is_back()
    {
        await using var server = await PostgresServer.Start(durable: true);
        await using var bot = await BotFixture.StartShared(server: server);
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");

        await server.Stop("KILL");
        using var away = await bot.Get("/readyz");
        var answering = bot.Post(Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-wang", Sample.Building, "+1", mention: true, "zh-CN"));
        await server.Run();
        using var answer = await answering;
        using var back = await bot.Get("/readyz");
        await bot.Pass(TimeSpan.FromMinutes(1));

        await using var db = bot.Db();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        Assert.Equal(1, (await db.Tickets.SingleAsync(TestContext.Current.CancellationToken)).Supporters);
        bot.Log.Complaints.Clear();
    }

    [Fact]
    public async Task What_was_due_does_not_wait_for_a_clock_that_is_set_back()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await bot.Says("staff-property", null, "签收 1");

        await using var db = bot.Db();
        var decided = await db.Outbox.Where(item => item.Once != null).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains(decided, item => item.Once!.StartsWith("staff.new", StringComparison.Ordinal));
        Assert.All(decided, item => Assert.Equal(0, item.NotBefore));
    }
}
