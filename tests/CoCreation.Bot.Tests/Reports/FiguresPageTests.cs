using System.Net;
using System.Text.RegularExpressions;
using CoCreation.Bot.Tests.Host;

namespace CoCreation.Bot.Tests.Reports;

public sealed partial class FiguresPageTests
{
    [Fact]
    public async Task The_link_shows_the_three_rates_by_unit_and_kind_with_what_they_leave_out()
    {
        await using var bot = await Judged();

        var page = await Read(bot, await Link(bot, "staff-community"));

        Assert.Contains("沁园社区 三率", page, StringComparison.Ordinal);
        Assert.Contains("来了2件", page, StringComparison.Ordinal);
        Assert.Contains("<h3>春晓物业</h3><dl><dt>响应率</dt><dd>1/1（多半21%–100%）</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<h3>电梯故障</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>没办完或还没问的</dt><dd>1</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>保密的</dt><dd>不到5件</dd>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("保安", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<meter", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_speaks_English_and_goes_back_by_months()
    {
        await using var bot = await Judged();
        var link = await Link(bot, "staff-community");

        var english = await Read(bot, link + "?lang=en");
        var october = await Read(bot, link + "?month=2026-10");

        Assert.Contains("Answered in time</dt><dd>1 of 1 (likely 21–100 %)", english, StringComparison.Ordinal);
        Assert.Contains("这个月还没有", october, StringComparison.Ordinal);
        Assert.Contains("<a href=\"?month=2026-10&amp;lang=zh\" aria-current=\"page\">10月</a>", october, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_good_for_a_day_and_for_its_owner_while_they_are_here_and_cannot_be_changed()
    {
        await using var bot = await Judged();
        var link = await Link(bot, "staff-community");
        var changed = link[..^1] + (link[^1] == 'A' ? 'B' : 'A');
        var forged = await bot.Get(changed);
        await bot.Restart(community => community);
        var kept = await bot.Get(link);

        await bot.Pass(TimeSpan.FromHours(25));
        var late = await bot.Get(link);

        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Contains("链接过期了", await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("no-store", late.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task What_a_unit_handed_on_still_counts_for_it()
    {
        await using var bot = await BotFixture.Start();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await bot.Says("staff-property", null, "退单 1 红线外");

        var heard = await bot.Says("staff-property", null, "报表");

        Assert.Contains("春晓物业11月：1件，退过1次", heard.In(Sample.Private("staff-property"))[^1].Text, StringComparison.Ordinal);
    }

    /// <summary>A bot with one matter that was judged, one that is open and one that is secret.</summary>
    private static async Task<BotFixture> Judged()
    {
        var bot = await BotFixture.Start();
        await bot.Says("resident-li", Sample.Building, "3栋电梯坏了");
        await bot.Says("staff-property", null, "办结 1 换了主板");
        await bot.Says("resident-li", null, "满意");
        await bot.Says("resident-wu", Sample.Building, "3栋2单元楼道灯不亮");
        await bot.Says("resident-gu", null, "春晓物业的保安昨天推了我妈一把 还骂人");
        return bot;
    }

    private static async Task<string> Link(BotFixture bot, string who)
    {
        var heard = await bot.Says(who, null, "报表");
        return Address().Match(heard.In(Sample.Private(who))[^1].Text) is { Success: true } match ? match.Value[bot.PublicUrl!.Length..] : throw new InvalidOperationException("There was no link.");
    }

    private static async Task<string> Read(BotFixture bot, string path) => await (await bot.Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("https://bot.example/figures/[^ \\n]+")]
    private static partial Regex Address();
}
