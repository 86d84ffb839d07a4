using CoCreation.Bot.Tests.Host;

namespace CoCreation.Bot.Tests.Turns;

public sealed class AtOnceTests
{
    [Fact]
    public async Task Of_two_who_take_one_matter_at_once_one_has_it_and_the_other_hears_who()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "楼上天天半夜拖椅子吵得睡不着");

        var first = bot.Says("staff-grid", null, "签收 1");
        var second = bot.Says("staff-building", null, "签收 1");
        await Task.WhenAll(first, second);

        var (grid, building) = (Last(bot, "staff-grid"), Last(bot, "staff-building"));
        var (winner, other) = grid.Contains("QY-2026-000001 已签收", StringComparison.Ordinal) ? (grid, building) : (building, grid);
        Assert.Contains("QY-2026-000001 已签收", winner, StringComparison.Ordinal);
        Assert.Contains(winner == grid ? "已经由网格长签收了" : "已经由楼管员签收了", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_comes_while_somebody_answers_leaves_their_dialog_as_it_is()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", null, "3栋2单元楼道灯不亮");
        await bot.Says("resident-li", null, "我要投诉");

        await Task.WhenAll(bot.Says("resident-li", null, "垃圾桶满了"), bot.Says("staff-property", null, "签收 1"));
        await bot.Says("resident-li", null, "5栋1单元门口");
        var registered = await bot.Says("resident-li", null, "提交");

        var heard = bot.Channel.In(Sample.Private("resident-li"));
        Assert.Single(heard, arrival => arrival.Text.Contains("在哪里", StringComparison.Ordinal));
        Assert.Single(heard, arrival => arrival.Text.Contains("接手了", StringComparison.Ordinal));
        Assert.Contains("QY-2026-000002", registered.In(Sample.Private("resident-li"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_the_card_needs_no_number()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋2单元楼道灯不亮");
        await bot.Says("resident-wang", Sample.Building, "3栋电梯停了");
        var card = bot.Channel.In(Sample.Private("staff-property")).First(arrival => arrival.Text.StartsWith("QY-2026-000001", StringComparison.Ordinal));

        var taken = await bot.Says("staff-property", null, "收到", replyTo: card.Id);
        var done = await bot.Says("staff-property", null, "换了灯泡", replyTo: card.Id);

        Assert.Contains("1签收", taken.One(Sample.Private("staff-property")).Text, StringComparison.Ordinal);
        Assert.Contains(done.In(Sample.Private("staff-property")), arrival => arrival.Text.Contains("1办好", StringComparison.Ordinal));
        Assert.Contains(done.In(Sample.Building), arrival => arrival.Text.Contains("换了灯泡", StringComparison.Ordinal));
    }

    private static string Last(BotFixture bot, string who) => bot.Channel.In(Sample.Private(who))[^1].Text;
}
