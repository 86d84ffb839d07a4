using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Posts;

/// <summary>A group's budget holds whatever happens at the same time or between two posts.</summary>
public abstract class GroupPostContract(bool postgres)
{
    [Fact]
    public async Task Many_posts_at_the_same_time_take_no_more_places_than_there_are()
    {
        await using var bot = await BotFixture.Start("2026-11-23 10:00", quiet: true, each => each with { Quiet = QuietHours.Default, Posting = new() { Building = 2 } }, postgres: postgres);
        await Open(bot, 6);

        await Task.WhenAll(Enumerable.Range(1, 6).Select(number => bot.Says("staff-property", null, $"签收 {number}")));
        await bot.Settled();

        Assert.Equal(2, Told(bot, "接手了").Count);
        await using var db = bot.Db();
        Assert.Equal([1, 2], await db.GroupPosts.Where(post => post.Nth != null).Select(post => post.Nth!.Value).Order().ToListAsync());
        Assert.Equal(4, await db.GroupPosts.CountAsync(post => post.InDigest && post.SentAt == null));
    }

    [Fact]
    public async Task What_was_posted_today_counts_after_a_restart_and_not_tomorrow()
    {
        await using var bot = await BotFixture.Start("2026-11-23 10:00", quiet: true, each => each with { Quiet = QuietHours.Default, Posting = new() { Building = 1 } }, postgres: postgres);
        await Open(bot, 3);
        await bot.Says("staff-property", null, "签收 1");
        await bot.Crash();
        await bot.Run();

        await bot.Says("staff-property", null, "签收 2");
        Assert.Single(Told(bot, "接手了"));

        await bot.PassUntil("2026-11-24 10:00");
        await bot.Says("staff-property", null, "签收 3");
        Assert.Equal(2, Told(bot, "接手了").Count(arrival => !arrival.Text.StartsWith("今天", StringComparison.Ordinal)));
        Assert.Single(Told(bot, "今天的进展"));
    }

    [Fact]
    public async Task A_post_that_waits_when_the_process_dies_is_said_once()
    {
        await using var bot = await BotFixture.Start("2026-11-23 22:00", quiet: true, each => each with { Quiet = QuietHours.Default, Posting = PostingBudget.Default }, postgres: postgres);
        await Open(bot, 1);
        await bot.Says("staff-property", null, "签收 1");
        await bot.Crash();
        bot.Clock.MoveTo(StoppedClock.At("2026-11-24 09:00"));
        await bot.Run();

        await bot.Pass(TimeSpan.FromMinutes(1));
        await bot.Restart();
        await bot.Pass(TimeSpan.FromMinutes(1));

        Assert.Single(Told(bot, "接手了"));
    }

    [Fact]
    public async Task Switched_off_by_the_setting_every_post_goes_at_once_whatever_the_manifest_says()
    {
        await using var bot = await BotFixture.Start("2026-11-23 23:00", quiet: false, each => each with { Quiet = QuietHours.Default, Posting = PostingBudget.Default }, postgres: postgres);
        await Open(bot, 1);

        var accepted = await bot.Says("staff-property", null, "签收 1");
        var resolved = await bot.Says("staff-property", null, "办结 1 换了灯泡");

        Assert.NotEmpty(accepted.In(Sample.Building));
        Assert.NotEmpty(resolved.In(Sample.Building));
        Assert.NotEmpty(resolved.In(Sample.Community));
    }

    private static async Task Open(BotFixture bot, int matters)
    {
        await bot.MeetGroups();
        for (var entrance = 1; entrance <= matters; entrance++) await bot.Says($"resident-{entrance}", Sample.Building, $"3栋{entrance}单元楼道灯不亮");
        await using var db = bot.Db();
        Assert.Equal(matters, await db.Tickets.CountAsync());
    }

    private static List<Arrival> Told(BotFixture bot, string words) =>
        [.. bot.Channel.In(Sample.Building).Where(arrival => arrival.ReplyTo is null && arrival.Text.Contains(words, StringComparison.Ordinal))];
}

public sealed class SqliteGroupPostTests() : GroupPostContract(postgres: false);

public sealed class PostgresGroupPostTests() : GroupPostContract(postgres: true);
