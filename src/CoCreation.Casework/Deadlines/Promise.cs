namespace CoCreation.Casework;

/// <summary>The time that people are told: a full hour, never at night and never later than the deadline.</summary>
public static class Promise
{
    private static readonly TimeOnly DayBegins = new(8, 0);
    private static readonly TimeOnly NightBegins = new(21, 0);
    private static readonly TimeOnly LastDecentHour = new(20, 0);

    /// <summary>The instant to promise; the deadline itself where no decent hour is left before it; null where nothing is promised.</summary>
    public static long? Of(DeadlineClass @class, long now, long deadline, TimeZoneInfo zone)
    {
        if (@class is DeadlineClass.Now or DeadlineClass.Info)
        {
            return null;
        }

        var local = WallClock.Local(deadline, zone);
        if (IsNight(local))
        {
            if (@class == DeadlineClass.TwoHours)
            {
                return deadline;
            }

            var evening = TimeOnly.FromDateTime(local) >= NightBegins ? local.Date : local.Date.AddDays(-1);
            local = evening + LastDecentHour.ToTimeSpan();
        }

        var promise = WallClock.Instant(local.Date.AddHours(local.Hour), zone);
        return promise > now ? promise : deadline;
    }

    public static bool IsNight(DateTime local)
    {
        var time = TimeOnly.FromDateTime(local);
        return time >= NightBegins || time < DayBegins;
    }
}
