using CoCreation.Bot.Coordination;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Coordination;

/// <summary>Two instances share one PostgreSQL and one Redis, and people notice nothing of it.</summary>
public sealed class TwoInstancesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_and_four_who_join_one_matter_over_both_are_counted()
    {
        await using var one = await Shared();
        await using var other = await one.Beside();
        await one.MeetGroups();
        await one.Says("resident-li", Sample.Building, "3栋电梯坏了");
        BotFixture[] both = [one, other];

        var failed = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Stop }, async (i, _) =>
        {
            using var answer = await both[i % 2].Post(Joins(one, $"neighbour-{i}"));
            if (!answer.IsSuccessStatusCode) Interlocked.Increment(ref failed);
        });
        for (var i = 200; i < 204; i++) (await both[i % 2].Post(Joins(one, $"neighbour-{i}"))).Dispose();
        await Rest(one, other);

        await using var db = one.Db();
        var ticket = await db.Tickets.SingleAsync(Stop);
        Assert.Equal(0, failed);
        Assert.Equal((204, 204), (ticket.Supporters, await db.Supporters.CountAsync(Stop)));
        Assert.Equal(0, await db.Outbox.CountAsync(item => item.State != OutboxState.Sent, Stop));
        Assert.Equal(await db.Outbox.CountAsync(item => !item.Queue.StartsWith("directline"), Stop), one.Channel.Arrivals.Count);
    }

    [Fact]
    public async Task A_message_that_reaches_both_has_one_effect_and_one_answer()
    {
        await using var one = await Shared();
        await using var other = await one.Beside();
        await one.MeetGroups();
        var before = one.Channel.Arrivals.Count;
        var activity = Activities.Message(one.Channel.Address, one.NextId(), one.Clock.GetUtcNow(), "resident-li", Sample.Building, "3栋电梯坏了", mention: true, "zh-CN");
        activity["deliveryMode"] = "expectReplies";

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? one : other).Post(activity.ToJsonString())));
        var bodies = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync(Stop)));
        await Rest(one, other);

        await using var db = one.Db();
        Assert.Single(answers.Select(answer => answer.StatusCode).Distinct());
        Assert.Contains("QY-2026-000001", Assert.Single(bodies.Distinct()), StringComparison.Ordinal);
        Assert.Equal(1, await db.Tickets.CountAsync(Stop));
        Assert.DoesNotContain(one.Channel.Arrivals.Skip(before), arrival => arrival.Conversation == Sample.Building);
        foreach (var answer in answers) answer.Dispose();
    }

    [Fact]
    public async Task What_one_person_says_is_answered_in_the_order_in_which_it_was_acknowledged()
    {
        await using var one = await Shared();
        await using var other = await one.Beside();
        await one.MeetGroups();

        for (var i = 0; i < 16; i++)
        {
            var text = i % 2 == 0 ? "3栋2单元楼道灯不亮" : "撤回";
            (await (i % 2 == 0 ? one : other).Post(Activities.Message(one.Channel.Address, one.NextId(), one.Clock.GetUtcNow(), "resident-li", null, text, mention: false, "zh-CN"))).Dispose();
        }

        await Rest(one, other);
        await using var db = one.Db();
        var queued = (await db.Outbox.AsNoTracking().OrderBy(item => item.Id).Where(item => item.Queue.EndsWith(Sample.Private("resident-li"))).ToListAsync(Stop)).ConvertAll(item => item.Message);
        var arrived = one.Channel.In(Sample.Private("resident-li"));
        Assert.Equal(queued.Count, arrived.Count);
        Assert.All(queued.Zip(arrived), pair => Assert.Equal(System.Text.Json.Nodes.JsonNode.Parse(pair.First)!["text"]?.GetValue<string>() ?? pair.Second.Text, pair.Second.Text));
        Assert.Equal(8, arrived.Count(arrival => arrival.Text.Contains("记下了", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_timer_runs_once_over_both()
    {
        await using var one = await Shared();
        await using var other = await one.Beside();
        await one.MeetGroups();
        await one.Says("resident-li", Sample.Building, "屋里好大的煤气味");
        await other.LookAround();

        await Task.WhenAll(one.Pass(TimeSpan.FromMinutes(11)), other.Pass(TimeSpan.FromMinutes(11)));
        await Rest(one, other);

        Assert.Single(one.Channel.In(Sample.Private("staff-community")), arrival => arrival.Text.Contains("无人接", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_stopped_instance_leaves_is_sent_by_the_other_once_and_in_order()
    {
        await using var one = await Shared();
        await using var other = await one.Beside();
        await one.MeetGroups();
        one.Channel.Fails = arrival => arrival.Conversation == Sample.Building ? 503 : null;
        await other.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await other.Says("staff-property", null, "签收 1");

        await other.Halt();
        one.Channel.Fails = _ => null;
        await one.LookAround();
        await one.Pass(TimeSpan.FromMinutes(6));

        var said = one.Channel.In(Sample.Building).Skip(1).Select(arrival => arrival.Text).ToList();
        Assert.Equal(2, said.Count);
        Assert.StartsWith("记下了", said[0], StringComparison.Ordinal);
        Assert.Contains("接手了", said[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_sends_on_Direct_Line_the_pages_of_the_other_show_once()
    {
        await using var one = await Shared();
        await using var other = await one.Beside();
        using var page = await PageThatHearsOfAMatter(one, other);

        await one.Says("staff-property", null, "签收 1");
        await other.LookAround();
        await other.LookAround();

        Assert.Equal(2, (await page.Transcript()).Split("接手了").Length);
    }

    [Fact]
    public async Task What_is_on_a_page_already_is_not_opened_again()
    {
        await using var one = await Shared();
        await using var other = await one.Beside();
        using var page = await PageThatHearsOfAMatter(one, other);
        await one.Says("staff-property", null, "签收 1");
        await other.LookAround();

        await using (var db = one.Db()) await db.Database.ExecuteSqlAsync($"""UPDATE "Outbox" SET "Message" = 'sealed:1:that no key opens' WHERE "State" = 1""", Stop);
        await other.LookAround();

        Assert.Equal(2, (await page.Transcript()).Split("接手了").Length);
    }

    [Fact]
    public async Task What_one_sends_on_Direct_Line_the_pages_of_the_other_show_at_once()
    {
        const int Times = 8;
        await using var one = await Shared();
        await using var other = await one.Beside();
        using var page = await PageThatHearsOfAMatter(one, other);
        await one.Says("staff-property", null, "签收 1");
        var since = TimeProvider.System.GetTimestamp();

        for (var i = 1; i <= Times; i++)
        {
            await one.Says("staff-property", null, $"进展 1 第{i}次来看");
            while (!(await page.Transcript()).Contains($"第{i}次来看", StringComparison.Ordinal)) await Task.Yield();
        }

        // Whoever only looks every three seconds sees the next one three seconds after the last.
        Assert.InRange(TimeProvider.System.GetElapsedTime(since), TimeSpan.Zero, TimeSpan.FromSeconds(3 * (Times - 2)));
    }

    [Fact]
    public async Task A_budget_that_another_instance_counts_on_is_waited_for_a_moment_and_no_longer()
    {
        await using var one = await BotFixture.Start(
            "2026-11-23 10:00", quiet: true, each => each with { Posting = new() { Building = 1 } }, postgres: true, redis: (await RedisServer.Shared).Connection);
        await using var another = new LeasesOnRedis();
        await another.InitializeAsync();
        await one.MeetGroups();
        await one.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await using var turn = new BudgetHold(another.One);
        await turn.Take(Sample.Building);
        var since = TimeProvider.System.GetTimestamp();

        var accepted = await one.Says("staff-property", null, "签收 1");

        Assert.InRange(TimeProvider.System.GetElapsedTime(since), BudgetHold.LongestWait, TimeSpan.FromSeconds(30));
        Assert.Contains("接手了", accepted.One(Sample.Building).Text, StringComparison.Ordinal);
    }

    private static async Task<BotFixture> Shared() => await BotFixture.StartShared(redis: (await RedisServer.Shared).Connection);

    /// <summary>A page of the other instance in a group where somebody has told the first one of a matter.</summary>
    private static async Task<DirectLinePage> PageThatHearsOfAMatter(BotFixture one, BotFixture other)
    {
        await one.MeetGroups();
        var page = await DirectLinePage.Open(other, "dl_li", Sample.Building);
        await one.Says("resident-li", Sample.Building, "3栋电梯坏了");
        return page;
    }

    private static System.Text.Json.Nodes.JsonObject Joins(BotFixture bot, string who) =>
        Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), who, Sample.Building, "+1", mention: true, "zh-CN");

    /// <summary>What one has committed while the other was sending is left to that one.</summary>
    private static async Task Rest(BotFixture one, BotFixture other)
    {
        for (var i = 0; i < 2; i++)
        {
            await one.Settled();
            await other.Settled();
        }
    }
}
