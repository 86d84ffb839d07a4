using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Turns;

/// <summary>What was decided arrives: in order, once, whatever the channel or the process does meanwhile.</summary>
public abstract class DeliveryContract(bool postgres)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_failed_send_is_tried_again_and_does_not_fail_the_turn()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        var failures = 2;
        bot.Channel.Fails = arrival => arrival.Conversation == Sample.Building && failures-- > 0 ? 500 : null;

        var heard = await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        var later = await bot.Pass(TimeSpan.FromMinutes(1));

        Assert.InRange((int)heard.Status, 200, 299);
        Assert.Empty(heard.In(Sample.Building));
        Assert.Single(later, arrival => arrival.Conversation == Sample.Building);
    }

    [Fact]
    public async Task A_channel_that_asks_for_patience_gets_it()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        (bot.Channel.Fails, bot.Channel.RetryAfter) = (_ => 429, 30);
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        bot.Channel.Fails = _ => null;

        var early = await bot.Pass(TimeSpan.FromSeconds(29));
        var later = await bot.Pass(TimeSpan.FromSeconds(10));

        Assert.Empty(early);
        Assert.Single(later, arrival => arrival.Conversation == Sample.Building);
    }

    [Fact]
    public async Task Messages_follow_each_other_no_faster_than_their_channel_takes_them()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);

        var first = await bot.Sends(OnTelegram(bot, "帮助"));
        var second = await bot.Sends(OnTelegram(bot, "帮助"));
        var early = await bot.Pass(TimeSpan.FromMilliseconds(999));
        var later = await bot.Pass(TimeSpan.FromMilliseconds(1));

        Assert.Single(first.Arrivals);
        Assert.Empty(second.Arrivals);
        Assert.Empty(early);
        Assert.Single(later);

        static JsonObject OnTelegram(BotFixture bot, string text)
        {
            var activity = Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", null, text, mention: false, "zh-CN");
            activity["channelId"] = "telegram";
            return activity;
        }
    }

    [Fact]
    public async Task A_place_that_fails_is_told_of_takes_nobody_out_and_is_taken_up_again_by_itself()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        bot.Channel.Fails = arrival => arrival.Conversation == Sample.Building ? 503 : null;
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        var failing = await Health(bot);
        bot.Channel.Fails = _ => null;

        var later = await bot.Pass(TimeSpan.FromMinutes(6));

        Assert.Contains("failing destinations: 1\nwaiting messages: 1,", failing, StringComparison.Ordinal);
        Assert.Single(later, arrival => arrival.Conversation == Sample.Building);
        Assert.Contains("failing destinations: 0\nwaiting messages: 0,", await Health(bot), StringComparison.Ordinal);

        static async Task<string> Health(BotFixture bot)
        {
            using var answer = await bot.Get("/readyz");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return await answer.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task A_message_that_is_refused_for_good_does_not_hold_up_the_next()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        bot.Channel.Fails = arrival => arrival.Conversation == Sample.Building && arrival.Text.Contains("1号", StringComparison.Ordinal) ? 404 : null;
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");

        var next = await bot.Says("resident-wang", Sample.Building, "帮助");

        Assert.Contains("直接@我说", next.One(Sample.Building).Text, StringComparison.Ordinal);
        await using var db = bot.Db();
        Assert.Equal(1, await db.Outbox.CountAsync(item => item.State == OutboxState.Dead));
        bot.Log.Complaints.Clear();
    }

    [Fact]
    public async Task Messages_to_one_place_arrive_in_order_and_hold_up_no_other_place()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        bot.Channel.Fails = arrival => arrival.Conversation == Sample.Building ? 503 : null;
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await bot.Says("staff-property", null, "签收 1");
        await bot.Says("staff-property", null, "进展 1 配件已到");
        var elsewhere = await bot.Says("resident-li", null, "帮助");
        bot.Channel.Fails = _ => null;

        await bot.Pass(TimeSpan.FromMinutes(6));

        Assert.Single(elsewhere.In(Sample.Private("resident-li")));
        var said = bot.Channel.In(Sample.Building).Skip(1).Select(arrival => arrival.Text).ToList();
        Assert.Equal(3, said.Count);
        Assert.StartsWith("记下了", said[0], StringComparison.Ordinal);
        Assert.Contains("接手了", said[1], StringComparison.Ordinal);
        Assert.Contains("配件已到", said[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_dies_after_the_commit_says_it_after_the_next_start_once()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        bot.Channel.Fails = _ => 503;
        var heard = await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        Assert.InRange((int)heard.Status, 200, 299);

        await bot.Crash();
        bot.Channel.Fails = _ => null;
        var before = bot.Channel.Arrivals.Count;
        await bot.Run();
        await bot.Pass(TimeSpan.FromHours(1));

        var after = bot.Channel.Arrivals.Skip(before).ToList();
        Assert.Single(after, arrival => arrival.Conversation == Sample.Building);
        Assert.Single(after, arrival => arrival.Conversation == Sample.Staff);
    }

    [Fact]
    public async Task A_process_that_dies_while_sending_says_it_after_the_next_start()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        bot.Channel.Fails = arrival => arrival.Conversation == Sample.Building ? FakeChannel.Hang : null;
        using var answer = await bot.Post(Activities.Message(bot.Channel.Address, bot.NextId(), bot.Clock.GetUtcNow(), "resident-li", Sample.Building, "3栋电梯坏了", mention: true, "zh-CN"));
        await bot.Channel.WaitForAttempt(arrival => arrival.Text.StartsWith("记下了", StringComparison.Ordinal), Patience);

        await bot.Crash();
        bot.Channel.Fails = _ => null;
        await bot.Run();

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Single(bot.Channel.In(Sample.Building), arrival => arrival.Text.StartsWith("记下了", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_sent_is_not_sent_again_by_the_next_process()
    {
        await using var bot = await BotFixture.Start(postgres: postgres);
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        var before = bot.Channel.Arrivals.Count;

        await bot.Crash();
        await bot.Run();
        await bot.Restart();
        await bot.Pass(TimeSpan.FromMinutes(30));

        Assert.Equal(before, bot.Channel.Arrivals.Count);
    }

    [Fact]
    public async Task A_timer_runs_once_however_often_the_process_is_started()
    {
        await using var bot = await BotFixture.Start("2026-11-21 23:10", postgres: postgres);
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "屋里好大的煤气味");

        for (var minute = 0; minute < 35; minute += 5)
        {
            await bot.Restart();
            await bot.Pass(TimeSpan.FromMinutes(5));
        }

        Assert.Equal([10, 30], Alerts("staff-community"));
        Assert.Equal([20, 30], Alerts("staff-street"));

        IEnumerable<int> Alerts(string who) => bot.Channel.In(Sample.Private(who)).Where(arrival => arrival.Text.Contains("无人接", StringComparison.Ordinal))
            .Select(arrival => int.Parse(arrival.Text.AsSpan(arrival.Text.IndexOf('·', StringComparison.Ordinal) + 1, 2), CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_timer_that_came_due_while_the_process_was_dead_runs_at_the_next_start()
    {
        await using var bot = await BotFixture.Start("2026-11-21 23:10", postgres: postgres);
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "屋里好大的煤气味");

        await bot.Crash();
        bot.Clock.MoveTo(StoppedClock.At("2026-11-21 23:21"));
        await bot.Run();
        await bot.Pass(TimeSpan.FromMinutes(1));

        Assert.Single(bot.Channel.In(Sample.Private("staff-community")), arrival => arrival.Text.Contains("无人接", StringComparison.Ordinal));
        Assert.Empty(bot.Channel.In(Sample.Private("staff-street")));
    }
}

public sealed class SqliteDeliveryTests() : DeliveryContract(postgres: false);

public sealed class PostgresDeliveryTests() : DeliveryContract(postgres: true);
