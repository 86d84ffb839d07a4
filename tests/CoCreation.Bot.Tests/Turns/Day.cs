using CoCreation.Bot.Tests.Host;

namespace CoCreation.Bot.Tests.Turns;

/// <summary>A day in which much happens, for tests that look at what is left of it.</summary>
internal static class Day
{
    /// <summary>Words of that day that belong to somebody.</summary>
    public static IReadOnlyList<string> Private { get; } =
        ["太吓人了", "买菜", "13812345678", "13987654321", "301", "张大姐", "推了我妈", "煤气味", "还是晃", "纸箱", "鄂A12345", "曳引机", "等厂家"];

    public static async Task Play(BotFixture bot)
    {
        await bot.MeetGroups();
        await bot.Says("resident-li", Sample.Building, "3栋电梯又坏了，昨晚十点困了两个人，太吓人了");
        await bot.Says("resident-wang", Sample.Building, "电梯又停了，我买菜回来爬了十二楼，打我电话13812345678");
        await bot.Says("resident-chen", Sample.Building, "+1");
        await bot.Says("staff-property", null, "签收 QY-2026-000001");
        await bot.Says("staff-property", null, "延期 QY-2026-000001 2 等厂家");
        await bot.Says("staff-property", null, "协办 QY-2026-000001 社区网格");
        await bot.Says("staff-grid", null, "我这边好了 QY-2026-000001");
        await bot.Says("staff-property", null, "进展 QY-2026-000001 已到301张大姐家，鄂A12345挪走了");
        await bot.Says("staff-property", null, "办结 QY-2026-000001 更换了曳引机制动器");
        await bot.Says("resident-li", null, "不满意 还是晃");
        await bot.Says("staff-community", null, "办结 QY-2026-000001 重新调试");
        await bot.Says("resident-li", null, "满意");

        await bot.Says("resident-gu", null, "春晓小区物业的保安昨天推了我妈一把，我电话13987654321，我要匿名");
        await bot.Says("resident-zhou", null, "3栋2单元楼道灯不亮");
        await bot.Says("resident-zhou", null, "可以公开");
        await bot.Says("resident-sun", Sample.Building, "小区东门外的路灯不亮了");
        await bot.Says("staff-property", null, "退单 4 红线外");
        await bot.Says("resident-sun", Sample.Building, "撤回 4");

        await bot.Says("resident-zhao", null, "我要投诉");
        await bot.Says("resident-zhao", null, "6栋楼道堆了好多纸箱");
        await bot.Pass(TimeSpan.FromMinutes(16));

        await bot.Says("resident-hu", Sample.Building, "屋里好大的煤气味");
        await bot.Says("resident-hu", Sample.Building, "出来了 我在2单元门口");
        await bot.Pass(TimeSpan.FromMinutes(25));
        await bot.Says("staff-property", null, "签收 已到现场");
        await bot.Pass(TimeSpan.FromHours(30));
    }
}
