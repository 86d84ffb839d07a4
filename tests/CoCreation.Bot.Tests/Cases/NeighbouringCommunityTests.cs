using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Cases;

/// <summary>Two communities of one street, whose tickets have the same last digits and whose taps the same water company fills.</summary>
public sealed class NeighbouringCommunityTests : IDisposable
{
    private const string Next = "group-zhulin";

    private readonly string _manifests = Directory.CreateTempSubdirectory("cocreation-two-").FullName;

    public NeighbouringCommunityTests()
    {
        var sample = Path.Combine(RunningBot.Repository, "manifests", "communities");
        foreach (var file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_manifests, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(_manifests, "zhulin.yaml"), """
            community: zhulin
            code: ZL
            name: { zh: 竹林社区, en: Zhulin Community }
            run-by: { zh: 竹林社区居委会, en: the Zhulin residents' committee }
            time-zone: Asia/Shanghai
            desk: zhulin
            quiet: { spans: [], digest: "19:00" }
            duty: 0
            posting: { a-day: { building: 0, compound: 0, community: 0 }, an-hour: 0, together: 0 }
            numbers: { lift: "963333", gas: "027-55501100", power: "95598", water: "027-55501200", sms-police: "12110027" }
            alerts: [[property], [community]]
            secret-roles: [secretary]
            contact-roles: [secretary]
            units:
              - { id: zhulin, kind: community, name: { zh: 竹林社区, en: Zhulin Community }, level: { zh: 社区, en: community }, parent: taoyuan, grid-code: "420102001002" }
              - { id: zhulin-grid, kind: grid, name: { zh: 竹林网格, en: Zhulin Grid }, parent: zhulin, grid-code: "420102001002001", serves: [zhulin-court] }
              - { id: zhulin-court, kind: compound, name: { zh: 竹林小区, en: Zhulin Court }, level: { zh: 小区, en: compound }, parent: zhulin }
              - { id: zhulin-1, kind: building, name: { zh: 1栋, en: Building 1 }, level: { zh: 楼栋, en: building }, parent: zhulin-court }
              - { id: zhulin-property, kind: property, name: { zh: 竹林物业, en: Zhulin Property }, parent: zhulin, serves: [zhulin-court] }
            staff:
              - { key: staff-zhulin, title: { zh: 物业值班, en: Duty desk }, unit: zhulin-property, roles: [duty], duty: 1, accounts: { emulator: staff-zhulin } }
              - { key: staff-zhulin-secretary, title: { zh: 书记, en: Secretary }, unit: zhulin, roles: [secretary], duty: 1, accounts: { emulator: staff-zhulin-secretary } }
            groups:
              - { key: group-zhulin, unit: zhulin, kind: residents, name: { zh: 竹林社区居民群, en: Zhulin residents }, accounts: { emulator: group-zhulin } }
              - { key: group-zhulin-1, unit: zhulin-1, kind: residents, name: { zh: 竹林1栋邻里群, en: Zhulin building 1 }, accounts: { emulator: group-zhulin-1 } }
              - { key: group-zhulin-staff, unit: zhulin, kind: staff, name: { zh: 竹林工作群, en: Zhulin staff }, accounts: { emulator: group-zhulin-staff } }
            responsibilities:
              - { role: property, clause: { zh: 权责清单1, en: list of duties 1 } }
            returns:
              - { words: [红线外, outside], name: { zh: 红线外, en: outside the boundary }, clause: { zh: 权责清单2, en: list of duties 2 } }
            """);
    }

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

    public void Dispose() => Directory.Delete(_manifests, recursive: true);

    private async Task<BotFixture> Met()
    {
        var bot = await BotFixture.StartWith(_manifests);
        await bot.MeetGroups([.. Sample.Groups, Next, "group-zhulin-1", "group-zhulin-staff"]);
        return bot;
    }
}
