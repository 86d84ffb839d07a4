using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Manifests;

public sealed class ManifestWatchTests : IDisposable
{
    private const string Group = "group-zhulin-1";
    private const string Company = "zhulin-property";

    private readonly TwoCommunities _two = new();

    [Fact]
    public async Task A_company_that_leaves_while_the_bot_runs_takes_no_ticket_along()
    {
        await using var bot = await Met();
        await bot.Says("resident-ma", Group, "1栋电梯坏了");

        _two.Change(WithoutCompany);

        Assert.True(await bot.Comes(() => Task.FromResult(bot.Channel.In(Sample.Private("staff-zhulin-secretary")).Any(heard => heard.Text.Contains("ZL-2026-000001", StringComparison.Ordinal)))));
        Assert.Equal(new UnitId("zhulin"), await Lead(bot));
        await bot.Says("staff-zhulin-secretary", null, "签收 1");
        var done = await bot.Says("staff-zhulin-secretary", null, "办结 1 换了主板");
        Assert.Contains("换了主板", done.One(Group).Text, StringComparison.Ordinal);
        var next = await bot.Says("resident-ma", Group, "1栋楼道灯不亮");
        Assert.Contains("竹林社区", next.One(Group).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_mistake_in_it_the_last_good_manifest_stays_in_use_and_the_mistake_is_logged()
    {
        await using var bot = await Met();

        _two.Change(zhulin => zhulin.Replace("unit: zhulin-property", "unit: nobody-there", StringComparison.Ordinal));

        Assert.True(await bot.Comes(() => Task.FromResult(bot.Log.Complaints.Any(complaint => complaint.Contains("zhulin.yaml:", StringComparison.Ordinal) && complaint.Contains("nobody-there", StringComparison.Ordinal)))));
        var heard = await bot.Says("resident-ma", Group, "1栋电梯坏了");
        Assert.Contains("竹林物业", heard.One(Group).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_instance_with_an_older_manifest_gave_to_a_unit_that_is_gone_is_found_too()
    {
        await using var bot = await Met();
        await bot.Says("resident-ma", Group, "1栋电梯坏了");
        _two.Change(WithoutCompany);
        Assert.True(await bot.Comes(async () => await Lead(bot) == new UnitId("zhulin")));

        await using (var db = bot.Db())
        {
            await db.Tickets.ExecuteUpdateAsync(ticket => ticket.SetProperty(each => each.Lead, new UnitId(Company)), TestContext.Current.CancellationToken);
        }

        Assert.True(await bot.Comes(async () => await Lead(bot) == new UnitId("zhulin")));
    }

    [Fact]
    public async Task What_is_missing_between_two_saves_leaves_every_ticket_where_it_is()
    {
        await using var bot = await Met();
        await bot.Says("resident-ma", Group, "1栋电梯坏了");

        _two.Change(WithoutCompany);
        Assert.True(await bot.Comes(() => Task.FromResult(bot.Log.Warnings.Any(line => line.Contains("lack units", StringComparison.Ordinal)))));
        _two.Change(zhulin => zhulin);
        await bot.Pass(TimeSpan.FromMinutes(10));

        Assert.Equal(new UnitId(Company), await Lead(bot));
    }

    public void Dispose() => _two.Dispose();

    private static string WithoutCompany(string zhulin) => string.Join('\n', zhulin.Split('\n').Where(line => !line.Contains(Company, StringComparison.Ordinal)))
        .Replace("level: { zh: 小区, en: compound }, parent: zhulin }", "level: { zh: 小区, en: compound }, parent: zhulin, stand-ins: { property: zhulin } }", StringComparison.Ordinal);

    private static async Task<UnitId> Lead(BotFixture bot)
    {
        await using var db = bot.Db();
        return (await db.Tickets.SingleAsync(TestContext.Current.CancellationToken)).Lead;
    }

    private async Task<BotFixture> Met()
    {
        var bot = await BotFixture.StartWith(_two.Directory);
        await bot.MeetGroups(Group, "group-zhulin-staff");
        return bot;
    }
}
