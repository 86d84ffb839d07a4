using CoCreation.Bot.Hotline;
using CoCreation.Bot.Tests.Host;

namespace CoCreation.Bot.Tests.Hotline;

public sealed class OrderTextTests
{
    private const long Saturday = 1_795_242_600_000; // 2026-11-21 14:30 in Shanghai

    [Theory]
    [InlineData("工单编号：HB-0077\n来电人：钱先生\n来电内容：楼道灯不亮。\n时限：2026-11-23 12:00")]
    [InlineData("受理编号: HB-0077；联系电话: 13900000000；诉求内容: 楼道灯不亮；办理时限: 2026-11-23 12:00")]
    [InlineData("Order no.: HB-0077\nCaller: somebody\nContent: 楼道灯不亮\nDue: 2026-11-23 12:00")]
    [InlineData("工单编号\tHB-0077\n来电人\t钱先生\n联系电话\t13900000000\n来电内容\t楼道灯不亮\n办理时限\t2026-11-23 12:00")]
    [InlineData("工单编号 HB-0077\n来电人姓名 钱先生\n内容 楼道灯不亮\n要求办结时间 2026-11-23 12:00")]
    [InlineData("工单编号\nHB-0077\n电话\n13900000000\n内容\n楼道灯不亮\n时限\n2026-11-23 12:00")]
    public void What_is_needed_is_read_and_the_caller_is_not(string text)
    {
        var order = OrderText.Read(text);

        Assert.Equal(new OrderText("HB-0077", "楼道灯不亮", null, "2026-11-23 12:00"), order);
    }

    [Theory]
    [InlineData("3栋楼道灯不亮")]
    [InlineData("编号：131")]
    [InlineData("来电内容：楼道灯不亮")]
    [InlineData("周大姐：东门路灯不亮\n老马：就是")]
    public void Other_texts_are_no_order(string text) => Assert.Null(OrderText.Read(text));

    [Theory]
    [InlineData("2026-11-23 12:00", "2026-11-23 12:00")]
    [InlineData("2026年11月23日", "2026-11-23 18:00")]
    [InlineData("2026年11月23日17时", "2026-11-23 17:00")]
    [InlineData("11月23日9点30分", "2026-11-23 09:30")]
    [InlineData("11月23日 9:30前", "2026-11-23 09:30")]
    [InlineData("24小时", "2026-11-22 14:30")]
    [InlineData("3天内", "2026-11-24 14:30")]
    [InlineData("13-45", null)]
    [InlineData("尽快", null)]
    public void The_time_by_which_an_answer_is_wanted_may_be_a_day_or_a_length(string due, string? expected)
    {
        var at = new OrderText("1", "x", null, due).DueAt(Saturday, SampleKnowledge.Of().Deployment.Communities[0]);

        Assert.Equal(expected, at is { } instant ? DateTimeOffset.FromUnixTimeMilliseconds(instant).ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) : null);
    }
}
