using System.Net;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Storage;

/// <summary>PostgreSQL dies where it stands; a disk is full; a clock jumps.</summary>
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
    public async Task Whoever_cannot_be_heard_is_told_so_kindly_and_is_heard_when_it_comes_again()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        var activity = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", Sample.Building, "3栋电梯坏了", mention: true, "zh-CN");
        await using var writer = await bot.Store.OpenWriter();

        await Store.Execute(writer, """ALTER TABLE "statements" RENAME TO "statements_away" """);
        var failed = await bot.Sends(activity);
        await Store.Execute(writer, """ALTER TABLE "statements_away" RENAME TO "statements" """);
        var heard = await bot.Sends(activity);

        Assert.True(failed.Status >= HttpStatusCode.InternalServerError);
        Assert.Contains("请再发一次", failed.One(Sample.Building).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, heard.Status);
        Assert.Contains("QY-2026-", heard.One(Sample.Building).Text, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("2026-11-21 15:31")]
    [InlineData("2026-11-21 13:31")]
    public async Task A_clock_that_jumps_by_an_hour_and_back_loses_and_doubles_nothing(string wrong)
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");

        bot.Clock.Set(wrong);
        var joined = Join(bot, "resident-wang");
        using var first = await bot.Post(joined);
        await bot.Settled();
        bot.Clock.Set("2026-11-21 14:32");
        using var second = await bot.Post(joined);
        await bot.Says("staff-property", null, "签收 1");
        await bot.Pass(TimeSpan.FromMinutes(5));

        await using var db = bot.Db();
        Assert.Equal(await Answer(first), await Answer(second));
        Assert.Equal(1, (await db.Tickets.SingleAsync(Stop)).Supporters);
        Assert.Single(bot.Channel.In(Sample.Building), arrival => arrival.Text.Contains("接手了", StringComparison.Ordinal));
        Assert.All(await db.Outbox.ToListAsync(Stop), item => Assert.True(item.State == OutboxState.Sent || item.NotBefore > bot.Clock.GetUtcNow().ToUnixTimeMilliseconds()));
    }

    [Fact]
    public async Task On_a_full_disk_nothing_that_was_acknowledged_is_lost_and_it_goes_on_when_there_is_room()
    {
        await using var bot = await BotFixture.StartOnSmallDisk(megabytes: 48);
        if (bot is null) Assert.Skip("A full disk needs the right to mount one.");

        await Endures(bot, bot.Disk, () => Task.CompletedTask);
    }

    [Fact]
    public async Task On_a_full_disk_of_PostgreSQL_nothing_that_was_acknowledged_is_lost_and_it_goes_on_when_there_is_room()
    {
        var directory = Directory.CreateTempSubdirectory("cocreation-disk-");
        if (await SmallDisk.Mount(directory.FullName, megabytes: 192) is not { } disk)
        {
            directory.Delete();
            Assert.Skip("A full disk needs the right to mount one.");
            return;
        }

        await using (disk)
        {
            await using var server = await PostgresServer.Start(durable: true, directory.FullName);
            await using var bot = await BotFixture.StartShared(server: server);

            // Where its log had no room PostgreSQL ends itself, and whoever watches over it starts it again.
            await Endures(bot, disk, () => server.IsRunning ? Task.CompletedTask : server.Run());
        }

        directory.Delete();
    }

    /// <summary>Neighbours join a matter while the disk is full until one of them is refused; then there is room again, and who was refused comes again.</summary>
    private static async Task Endures(BotFixture bot, SmallDisk disk, Func<Task> revive)
    {
        const int Most = 2_000;
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");

        await disk.Fill();
        var acknowledged = 0;
        var joining = Join(bot, "resident-0");
        HttpResponseMessage refused;
        while ((refused = await bot.Post(joining)).IsSuccessStatusCode && acknowledged < Most)
        {
            refused.Dispose();
            joining = Join(bot, $"resident-{++acknowledged}");
        }

        var (status, said) = await Answer(refused);
        refused.Dispose();
        disk.Free();
        await revive();
        using var again = await bot.Post(joining);
        await bot.Pass(TimeSpan.FromMinutes(10));

        await using var db = bot.Db();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.True(again.IsSuccessStatusCode);
        Assert.Equal(acknowledged + 1, (await db.Tickets.SingleAsync(Stop)).Supporters);
        Assert.All(await db.Outbox.ToListAsync(Stop), item => Assert.True(item.State == OutboxState.Sent || item.NotBefore > bot.Clock.GetUtcNow().ToUnixTimeMilliseconds()));
        Assert.All([said, .. bot.Channel.Arrivals.Select(arrival => arrival.Text)], text => Assert.DoesNotContain("   at ", text, StringComparison.Ordinal));
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        bot.Log.Complaints.Clear();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static System.Text.Json.Nodes.JsonObject Join(BotFixture bot, string who) =>
        Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), who, Sample.Building, "+1", mention: true, "zh-CN");

    private static async Task<(HttpStatusCode Status, string Body)> Answer(HttpResponseMessage answer) => (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
}
