namespace CoCreation.Bot.Tests.Months;

/// <summary>What the staff of one community do beside their matters: announce, file what they hear at doors, look what waits, ask a group to be left in peace.</summary>
internal sealed class Offices(Month month, int lane, Random random)
{
    private readonly string _secretary = $"staff-c{lane}";
    private readonly string _grid = $"staff-g{lane}";

    public void Begin(DateTime first, int days)
    {
        for (var day = 0; day < days; day++)
        {
            var at = first.AddDays(day).AddHours(9).AddMinutes(random.Next(7 * 60));
            if (at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            month.Plan(at, lane, () => Do(random.Next(8)));
        }
    }

    private Task Do(int what) => what switch
    {
        0 => Notice(),
        1 => month.Say(_grid, null, "敲门 3栋2单元楼道灯不亮"),
        2 => month.Say(_grid, null, "走一圈"),
        3 => Hush(),
        _ => month.Say(_secretary, null, "待办"),
    };

    private async Task Notice()
    {
        await month.Say($"staff-p{lane}", null, "通知 今天18点到22点1栋到4栋停水 换水泵");
        for (var asks = 0; asks < 3; asks++) month.Plan(month.Bot.Clock.Local.Date.AddHours(18).AddMinutes(random.Next(200)), lane, () => month.Say(month.Somebody(), $"group-b{lane}", "家里停水了"));
    }

    private Task Hush()
    {
        var building = $"b{lane + (City.Communities * random.Next(20))}";
        return month.Say($"owner-{building}", $"group-{building}", "安静 2天");
    }
}
