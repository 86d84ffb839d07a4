namespace CoCreation.Casework.Tests.Deadlines;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Golden = WorkingCalendar.Weekdays with
    {
        Holidays = new HashSet<DateOnly>(Enumerable.Range(1, 7).Select(day => new DateOnly(2026, 10, day))),
        Workdays = new HashSet<DateOnly> { new(2026, 10, 10) },
    };

    [Theory]
    [InlineData("2026-09-30 09:00", 1, "2026-10-08 09:00")]
    [InlineData("2026-09-30 09:00", 3, "2026-10-10 09:00")]
    [InlineData("2026-09-30 09:00", 4, "2026-10-12 09:00")]
    [InlineData("2026-10-03 09:00", 1, "2026-10-09 00:00")]
    [InlineData("2026-10-10 23:59", 1, "2026-10-12 23:59")]
    public void The_clock_stands_still_on_days_off_and_runs_on_those_worked_for_them(string from, int days, string until)
    {
        Assert.Equal(Village.At(until), Golden.After(Village.At(from), TimeSpan.FromDays(days), Village.Shanghai));
    }

    [Fact]
    public void No_term_ends_before_so_much_time_has_passed_or_in_the_middle_of_a_day_off()
    {
        for (var from = Village.At("2026-09-25 00:00"); from < Village.At("2026-10-15 00:00"); from += 17 * 60_000)
        {
            var until = Golden.After(from, TimeSpan.FromDays(2), Village.Shanghai);

            Assert.True(until - from >= 2 * 86_400_000L);
            var end = WallClock.Local(until - 1, Village.Shanghai);
            Assert.True(Golden.IsWorked(DateOnly.FromDateTime(end)), $"{end}");
        }
    }
}
