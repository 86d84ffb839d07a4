using CoCreation.Bot.Commands;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Commands;

/// <summary>What a channel refused is kept, told and sent again.</summary>
public sealed class OutboxCommandsTests
{
    private const string Address = $"emulator:{Sample.Building}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_refused_is_told_and_the_bot_that_serves_sends_it_again()
    {
        await using var bot = await Refused(Sample.Building);
        using var health = await bot.Get("/readyz");

        var listed = await OutboxCommands.List(bot.Data, Stop);
        var told = await OutboxCommands.Resend(bot.Data, [], Address, all: false, bot.Clock.GetUtcNow(), Stop);
        await bot.LookAround();
        using var after = await bot.Get("/readyz");

        var line = Assert.Single(listed.Split('\n')).Split('\t');
        Assert.Equal(("2026-11-21 06:30Z", Address), (line[1], line[2]));
        Assert.StartsWith("403", line[4], StringComparison.Ordinal);
        Assert.DoesNotContain("记下了", listed, StringComparison.Ordinal);
        Assert.Contains("again: 1.", told, StringComparison.Ordinal);
        Assert.Contains("refused messages: 1\n", await health.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Contains("refused messages: 0\n", await after.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.StartsWith("记下了", bot.Channel.In(Sample.Building)[^1].Text, StringComparison.Ordinal);
        Assert.Equal("No channel has refused anything.", await OutboxCommands.List(bot.Data, Stop));
    }

    [Fact]
    public async Task Only_the_numbers_that_are_named_are_sent_again()
    {
        await using var bot = await Refused(Sample.Building, Sample.Staff);
        var ids = await Dead(bot);

        await OutboxCommands.Resend(bot.Data, [ids[0]], null, all: false, bot.Clock.GetUtcNow(), Stop);

        Assert.Equal(ids[1..], await Dead(bot));
    }

    [Fact]
    public async Task All_that_was_refused_is_sent_again_at_the_next_start_too()
    {
        await using var bot = await Refused(Sample.Building, Sample.Staff);
        await OutboxCommands.Resend(bot.Data, [], null, all: true, bot.Clock.GetUtcNow(), Stop);

        await bot.Restart();

        await using var db = bot.Db();
        Assert.Equal(0, await db.Outbox.CountAsync(item => item.State != OutboxState.Sent, Stop));
        Assert.Equal(2, bot.Channel.In(Sample.Building).Count);
    }

    [Fact]
    public async Task What_is_sent_again_late_is_late_and_kept_from_then_on()
    {
        await using var bot = await Refused(Sample.Building);
        await bot.Pass(TimeSpan.FromDays(7.5));
        bot.Channel.Fails = arrival => arrival.Conversation == Sample.Building ? 503 : null;

        await OutboxCommands.Resend(bot.Data, [], Address, all: false, bot.Clock.GetUtcNow(), Stop);
        await bot.LookAround();
        using var waiting = await bot.Get("/readyz");
        bot.Channel.Fails = _ => null;
        await bot.Pass(TimeSpan.FromDays(1));

        Assert.Contains("the oldest 0 s old", await waiting.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        await using var db = bot.Db();
        Assert.Contains(await db.Outbox.ToListAsync(Stop), item => item.State == OutboxState.Sent && item.NotBefore > item.CreatedAt);
    }

    [Theory]
    [InlineData(new long[0], null, false, "--all")]
    [InlineData(new long[] { 1 }, null, true, "--all")]
    [InlineData(new long[] { 987 }, null, false, "987")]
    [InlineData(new long[0], "emulator:group-nowhere", false, "emulator:group-nowhere has refused nothing")]
    public async Task What_cannot_be_sent_again_is_told_and_nothing_is_changed(long[] ids, string? destination, bool all, string told)
    {
        await using var bot = await Refused(Sample.Building);
        var before = await Dead(bot);

        var error = await Assert.ThrowsAsync<CommandException>(() => OutboxCommands.Resend(bot.Data, ids, destination, all, bot.Clock.GetUtcNow(), Stop));

        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Dead(bot));
    }

    private static async Task<BotFixture> Refused(params string[] conversations)
    {
        var bot = await BotFixture.Start();
        await bot.MeetGroups();
        bot.Channel.Fails = arrival => conversations.Contains(arrival.Conversation) ? 403 : null;
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        bot.Channel.Fails = _ => null;
        return bot;
    }

    private static async Task<List<long>> Dead(BotFixture bot)
    {
        await using var db = bot.Db();
        return await db.Outbox.Where(item => item.State == OutboxState.Dead).OrderBy(item => item.Id).Select(item => item.Id).ToListAsync(Stop);
    }
}
