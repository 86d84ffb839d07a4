using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Cases;

/// <summary>Units of several streets that are called the same.</summary>
public sealed class NamedUnitsTests
{
    [Theory]
    [InlineData("转办 1 城管", "taoyuan-chengguan")]
    [InlineData("转办 1 柳园城管", "liuyuan-chengguan")]
    public async Task A_short_name_means_the_unit_that_has_to_do_with_the_place(string command, string meant)
    {
        await using var bot = await BotFixture.Start(declared: WithAnotherStreet);
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "楼道灯不亮");

        await bot.Says("staff-property", null, command);

        await using var db = bot.Db();
        Assert.Equal(meant, (await db.Tickets.SingleAsync(TestContext.Current.CancellationToken)).Offered?.Value);
    }

    private static Community WithAnotherStreet(Community sample)
    {
        Unit street = new() { Id = new("liuyuan"), Name = new("柳园街道", "Liuyuan Street Office"), Kind = "street", Parent = new("binjiang") };
        Unit chengguan = new() { Id = new("liuyuan-chengguan"), Name = new("柳园城管", "Liuyuan Urban Management"), Aliases = ["城管"], Kind = "chengguan", Parent = street.Id, Serves = [street.Id] };
        var officer = sample.Staff.Single(staff => staff.Key == "staff-chengguan") with { Key = "staff-liuyuan", Unit = chengguan.Id, Accounts = new Dictionary<string, string> { ["emulator"] = "staff-liuyuan" } };
        return sample with { Units = [street, chengguan, .. sample.Units], Staff = [.. sample.Staff, officer] };
    }
}
