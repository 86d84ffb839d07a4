using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Schedules;

/// <summary>A machine that slept catches up once, step by step, and wakes nobody.</summary>
public sealed class SleepTests
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task What_came_due_while_it_slept_for_a_day_waits_for_the_morning()
    {
        await using var bot = await Start();
        await bot.PassUntil("2026-11-23 23:30");
        await bot.Says("staff-property", null, "办结 2 换了灯泡");
        var before = bot.Channel.Arrivals.Count;

        await Sleep(bot, "2026-11-25 01:30");
        Assert.Equal(before, bot.Channel.Arrivals.Count);

        await bot.PassUntil("2026-11-25 08:29");
        Assert.Equal(before, bot.Channel.Arrivals.Count);

        await bot.PassUntil("2026-11-25 11:00");
        Assert.Single(bot.Channel.Arrivals.Skip(before), arrival => arrival.Conversation == Sample.Community && arrival.Text.StartsWith("今天的进展", StringComparison.Ordinal));
        Assert.Single(Asked(bot));
    }

    [Fact]
    public async Task After_twelve_days_each_step_comes_at_its_distance_from_the_one_before()
    {
        await using var bot = await Start();

        await Sleep(bot, "2026-12-05 02:00");
        Assert.Equal((TicketState.Resolved, 0), await Stands(bot));

        await bot.PassUntil("2026-12-05 09:30");
        Assert.Single(Asked(bot));
        Assert.Single(bot.Channel.In(Sample.Community), arrival => arrival.Text.StartsWith("本周小结", StringComparison.Ordinal));
        Assert.Equal((TicketState.Resolved, 1), await Stands(bot));

        await bot.PassUntil("2026-12-08 09:30");
        Assert.Equal(2, Asked(bot).Count);

        await bot.PassUntil("2026-12-15 08:59");
        Assert.Equal(TicketState.Resolved, (await Stands(bot)).First);
        await bot.Pass(AMinute + AMinute);
        Assert.Equal(TicketState.Closed, (await Stands(bot)).First);
        Assert.Equal(2, Asked(bot).Count);
    }

    /// <summary>A Monday morning on which one matter is done and another is not yet.</summary>
    private static async Task<BotFixture> Start()
    {
        var bot = await BotFixture.Start("2026-11-23 09:30", quiet: true, each => each with { Quiet = QuietHours.Default, Posting = PostingBudget.Default, Duty = new() });
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋1单元楼道灯不亮");
        await bot.Says("resident-chen", Sample.Building, "3栋2单元楼道灯不亮");
        await bot.Says("staff-property", null, "签收 1");
        await bot.Says("staff-property", null, "办结 1 换了灯泡");
        return bot;
    }

    private static async Task Sleep(BotFixture bot, string until)
    {
        bot.Clock.MoveTo(StoppedClock.At(until));
        await bot.Settled();
    }

    private static List<Arrival> Asked(BotFixture bot) =>
        [.. bot.Channel.In(Sample.Private("resident-li")).Where(arrival => arrival.Text.Contains("好了吗？", StringComparison.Ordinal))];

    private static async Task<(TicketState First, int SecondPressed)> Stands(BotFixture bot)
    {
        await using var db = bot.Db();
        var tickets = await db.Tickets.AsNoTracking().OrderBy(ticket => ticket.Serial).ToListAsync();
        return (tickets[0].State, tickets[1].Supervised);
    }
}
