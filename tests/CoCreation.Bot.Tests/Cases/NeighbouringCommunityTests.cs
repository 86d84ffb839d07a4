using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Cases;

/// <summary>Two communities of one street, whose tickets have the same last digits and whose taps the same water company fills.</summary>
public sealed class NeighbouringCommunityTests : IDisposable
{
    private const string Next = "group-zhulin";

    private readonly TwoCommunities _two = new();

    [Fact]
    public async Task A_notice_for_the_district_is_heard_answered_and_taken_back_in_both()
    {
        await using var bot = await Met();

        var given = await bot.Says("staff-water", null, "通知 今天10点到23点停水 抢修");
        var asked = await bot.Says("resident-ma", "group-zhulin-1", "怎么没水了");
        var back = await bot.Says("staff-water", null, "撤通知");

        Assert.Contains("停水", given.One(Sample.Community).Text, StringComparison.Ordinal);
        Assert.Contains("停水", given.One(Next).Text, StringComparison.Ordinal);
        Assert.Contains("通知过", asked.One("group-zhulin-1").Text, StringComparison.Ordinal);
        Assert.NotEmpty(back.In(Sample.Community));
        Assert.NotEmpty(back.In(Next));
        await using var db = bot.Db();
        Assert.Empty(db.Tickets);
    }

    [Fact]
    public async Task Last_digits_mean_ones_own_community_and_above_both_the_bot_asks_which()
    {
        await using var bot = await Met();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await bot.Says("resident-ma", "group-zhulin-1", "1栋电梯坏了");

        var below = await bot.Says("staff-zhulin", null, "签收 1");
        var above = await bot.Says("staff-street", null, "督办 1 今天必须修好");
        var named = await bot.Says("staff-street", null, "督办 ZL-2026-000001 今天必须修好");

        Assert.Contains("ZL-2026-000001", below.One("private-staff-zhulin").Text, StringComparison.Ordinal);
        var which = above.One("private-staff-street").Text;
        Assert.Contains("QY-2026-000001", which, StringComparison.Ordinal);
        Assert.Contains("ZL-2026-000001", which, StringComparison.Ordinal);
        Assert.Contains("竹林物业", named.One("private-staff-street").Text, StringComparison.Ordinal);
        Assert.Empty(named.In("private-staff-property"));
    }

    public void Dispose() => _two.Dispose();

    private async Task<BotFixture> Met()
    {
        var bot = await BotFixture.StartWith(_two.Directory);
        await bot.MeetGroups([.. Sample.Groups, Next, "group-zhulin-1", "group-zhulin-staff"]);
        return bot;
    }
}
