using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Manifests;

public sealed class ChangedManifestTests
{
    [Fact]
    public async Task A_ticket_whose_company_is_gone_from_the_manifest_goes_to_whoever_is_responsible_now_and_is_finished_by_them()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", "group-building-3", "3栋电梯坏了");
        await bot.Says("resident-wang", "group-building-3", "5栋楼道灯不亮");
        await bot.Says("staff-property", null, "签收 1");

        await bot.Restart(WithoutCompany);

        var told = bot.Channel.Arrivals.Where(each => each.Text.Contains("QY-2026-000001", StringComparison.Ordinal)).ToList();
        Assert.Contains(told, each => each.Conversation == "private-staff-community");
        var done = await bot.Says("staff-community", null, "办结 1 换了主板");
        Assert.Contains("换了主板", done.One("group-building-3").Text, StringComparison.Ordinal);
        await using var db = bot.Db();
        Assert.All(await db.Tickets.ToListAsync(TestContext.Current.CancellationToken), ticket => Assert.Equal(new UnitId("qinyuan"), ticket.Lead));
    }

    [Fact]
    public async Task A_manifest_that_is_as_it_was_changes_nothing()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-li", "group-building-3", "3栋电梯坏了");
        var before = await Events(bot);

        await bot.Restart();

        Assert.Equal(before, await Events(bot));
    }

    private static async Task<int> Events(BotFixture bot)
    {
        await using var db = bot.Db();
        return await db.Events.CountAsync(TestContext.Current.CancellationToken);
    }

    private static Community WithoutCompany(Community community)
    {
        var company = new UnitId("chunxiao-property");
        return community with
        {
            Units =
            [
                .. community.Units.Where(unit => unit.Id != company).Select(unit => unit.Id == new UnitId("chunxiao")
                    ? unit with { StandIns = new Dictionary<string, UnitId> { ["property"] = community.Unit } }
                    : unit),
            ],
            Staff = [.. community.Staff.Where(staff => staff.Unit != company)],
        };
    }
}
