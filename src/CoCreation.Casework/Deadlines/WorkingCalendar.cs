namespace CoCreation.Casework;

/// <summary>Which days are worked: those of the week, but for holidays and the days off that are worked for them.</summary>
public sealed record WorkingCalendar
{
    /// <summary>Monday to Friday, where a deployment names no calendar and beyond the years that one knows.</summary>
    public static WorkingCalendar Weekdays { get; } = new()
    {
        Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
    };

    public required IReadOnlyList<DayOfWeek> Week { get; init; }

    public IReadOnlySet<DateOnly> Holidays { get; init; } = new HashSet<DateOnly>();

    /// <summary>Days off by the week that are worked to make up for a holiday.</summary>
    public IReadOnlySet<DateOnly> Workdays { get; init; } = new HashSet<DateOnly>();

    public bool IsWorked(DateOnly day) => Workdays.Contains(day) || (Week.Contains(day.DayOfWeek) && !Holidays.Contains(day));

    /// <summary>The instant at which so much time has passed on days that are worked; on other days the clock stands still.</summary>
    public long After(long from, TimeSpan time, TimeZoneInfo zone)
    {
        var local = WallClock.Local(from, zone);
        var left = time;
        while (true)
        {
            var worked = IsWorked(DateOnly.FromDateTime(local));
            var rest = local.Date.AddDays(1) - local;
            if (worked && left <= rest)
            {
                return WallClock.Instant(local + left, zone);
            }

            left -= worked ? rest : TimeSpan.Zero;
            local = local.Date.AddDays(1);
        }
    }

    /// <summary>How much time between two instants lies on days that are worked.</summary>
    public TimeSpan Between(long from, long to, TimeZoneInfo zone)
    {
        var (local, end) = (WallClock.Local(from, zone), WallClock.Local(to, zone));
        var time = TimeSpan.Zero;
        while (local < end)
        {
            var next = local.Date.AddDays(1) < end ? local.Date.AddDays(1) : end;
            time += IsWorked(DateOnly.FromDateTime(local)) ? next - local : TimeSpan.Zero;
            local = next;
        }

        return time;
    }
}
