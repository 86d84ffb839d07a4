namespace CoCreation.Casework;

/// <summary>Instants (UTC Unix milliseconds) as a community's wall clock shows them, and back.</summary>
public static class WallClock
{
    public static long Instant(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static long Now(TimeProvider clock) => clock.GetUtcNow().ToUnixTimeMilliseconds();

    public static DateTime Local(long instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(instant), zone).DateTime;

    /// <summary>The instant of a local time; a time that a clock change skips counts as an hour later.</summary>
    public static long Instant(DateTime local, TimeZoneInfo zone)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(time))
        {
            time = time.AddHours(1);
        }

        return new DateTimeOffset(time, zone.GetUtcOffset(time)).ToUnixTimeMilliseconds();
    }

    /// <summary>The next moment, strictly later, at which the clock shows a time of day.</summary>
    public static DateTime Next(DateTime local, TimeOnly time)
    {
        var today = local.Date + time.ToTimeSpan();
        return today > local ? today : today.AddDays(1);
    }

    public static int Year(long instant, TimeZoneInfo zone) => Local(instant, zone).Year;
}
