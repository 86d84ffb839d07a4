using System.Globalization;
using CoCreation.Bot.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Cases;

/// <summary>An announced outage with as many people as there really are.</summary>
public sealed class NoticesTests
{
    [Fact]
    public async Task Twelve_people_at_once_get_one_answer_and_open_nothing()
    {
        await using var bot = await Announced("2026-11-21 09:20");

        await Task.WhenAll(Enumerable.Range(1, 12).Select(number => bot.Says($"resident-{number}", Sample.Compound, "停水了？")));
        await bot.Settled();

        Assert.Single(Heard(bot, "2026-11-21"));
        await using var db = bot.Db();
        Assert.Equal(0, await db.Tickets.CountAsync());
    }

    [Fact]
    public async Task When_it_goes_on_fifty_households_are_one_matter_and_staff_hear_at_3_25_and_50()
    {
        await using var bot = await Announced("2026-11-21 17:40");

        for (var number = 1; number <= 50; number++) await bot.Says($"resident-{number}", Sample.Compound, "还没水啊");
        await bot.Says("staff-property", null, "进展 1 泵18:40通水");

        Assert.InRange(Heard(bot, "2026-11-21").Count, 2, 5);
        var counts = bot.Channel.In(Sample.Private("staff-property")).Where(arrival => arrival.Text.Contains("已有", StringComparison.Ordinal))
            .Select(arrival => int.Parse(string.Concat(arrival.Text[(arrival.Text.IndexOf("已有", StringComparison.Ordinal) + 2)..].TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture));
        Assert.Equal([3, 25, 50], counts);
        await using var db = bot.Db();
        Assert.Equal(50, (await db.Tickets.SingleAsync()).Households);
    }

    /// <summary>A bot that has announced yesterday that the water is off from nine to five.</summary>
    private static async Task<BotFixture> Announced(string now)
    {
        var bot = await BotFixture.Start("2026-11-20 16:00");
        await bot.MeetGroups();
        await bot.Says("staff-property", null, "通知 明天9点到17点3栋到6栋停水 换水泵");
        await bot.PassUntil(now);
        return bot;
    }

    /// <summary>What the compound's group has heard beside the introduction and the notice itself.</summary>
    private static List<Arrival> Heard(BotFixture bot, string day)
    {
        Assert.StartsWith(day, bot.Clock.Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return [.. bot.Channel.In(Sample.Compound).Where(arrival => !HouseRules.IsIntroduction(arrival) && !arrival.Text.StartsWith("通知", StringComparison.Ordinal))];
    }
}
