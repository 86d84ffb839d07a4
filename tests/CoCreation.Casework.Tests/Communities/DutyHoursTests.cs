using System.Globalization;

namespace CoCreation.Casework.Tests.Communities;

public sealed class DutyHoursTests
{
    [Theory]
    [InlineData("2026-11-23 08:44", false)]
    [InlineData("2026-11-23 08:45", true)]
    [InlineData("2026-11-23 17:29", true)]
    [InlineData("2026-11-23 17:30", false)]
    [InlineData("2026-11-22 10:00", false)]
    public void Duty_is_within_its_hours_on_days_that_are_worked(string at, bool covers)
    {
        Assert.Equal(covers, new DutyHours().Covers(Local(at), WorkingCalendar.Weekdays));
        Assert.True(DutyHours.Always.Covers(Local(at), WorkingCalendar.Weekdays));
    }

    [Theory]
    [InlineData("2026-11-23 08:44", "2026-11-23 08:45")]
    [InlineData("2026-11-23 08:45", "2026-11-23 16:30")]
    [InlineData("2026-11-23 16:30", "2026-11-24 08:45")]
    [InlineData("2026-11-20 17:00", "2026-11-23 08:45")]
    public void A_list_comes_when_duty_begins_and_once_in_the_afternoon(string after, string list)
    {
        Assert.Equal(Local(list), new DutyHours().NextList(Local(after), WorkingCalendar.Weekdays));
    }

    [Fact]
    public void The_second_list_can_be_left_out_and_weekends_can_be_worked()
    {
        Assert.Equal(Local("2026-11-24 08:45"), new DutyHours { Again = null }.NextList(Local("2026-11-23 08:45"), WorkingCalendar.Weekdays));
        Assert.Equal(Local("2026-11-21 08:45"), new DutyHours { EveryDay = true }.NextList(Local("2026-11-20 17:00"), WorkingCalendar.Weekdays));
    }

    [Theory]
    [InlineData("2026-11-23 10:00", "2026-11-23 10:00")]
    [InlineData("2026-11-23 20:00", "2026-11-24 08:45")]
    [InlineData("2026-11-27 18:00", "2026-11-30 08:45")]
    public void What_is_in_no_hurry_comes_off_duty_with_the_next_list(string at, string told)
    {
        var rules = Village.With(Village.Kept);

        Assert.Equal(Village.At(told), rules.ToldAt(Someone(rules, "staff-grid"), Village.At(at)));
        Assert.Equal(Village.At(at), rules.ToldAt(Someone(rules, "staff-property"), Village.At(at)));
        Assert.Equal(Village.At(at), Village.Rules.ToldAt(Someone(Village.Rules, "staff-grid"), Village.At(at)));
    }

    private static Staff Someone(CaseRules rules, string key) => rules.Deployment.TryStaff(key, out var staff) ? staff : throw new ArgumentException($"No staff {key}.");

    private static DateTime Local(string time) => DateTime.Parse(time, CultureInfo.InvariantCulture);
}
