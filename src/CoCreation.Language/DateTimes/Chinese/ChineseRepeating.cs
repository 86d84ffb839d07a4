namespace CoCreation.Language;

/// <summary>What repeats, with its latest or present round: 每天晚上八点到十点.</summary>
internal static class ChineseRepeating
{
    public static TimeMention? Of(Reading reading, Scan s)
    {
        var day = s.Now.Date;
        if (reading.Every is not { } every)
        {
            var (first, last) = reading.Timex.EndsWith('M') || reading.Timex.StartsWith("XXXX-XX", StringComparison.Ordinal) ? Calendar.Month(day, 0) : Calendar.Week(day, 0);
            return reading.Timex switch
            {
                "P1W" => new(reading.Span, first, last, true, TimePrecision.Days),
                "P1Y" => new(reading.Span, new(day.Year, 1, 1), new(day.Year + 1, 1, 1), true, TimePrecision.Year),
                { } timex when timex == "P1M" || timex.StartsWith("XXXX-XX", StringComparison.Ordinal) => new(reading.Span, first, last, true, TimePrecision.Month),
                { } timex when timex.StartsWith("XXXX", StringComparison.Ordinal) => new(reading.Span, new(day.Year, 1, 1), new(day.Year + 1, 1, 1), true, TimePrecision.Year),
                _ => new(reading.Span, day, day.AddDays(1), true, TimePrecision.Day),
            };
        }

        var wanted = every.Weekends ? DayOfWeek.Saturday : every.Day;
        while (wanted is { } weekday && day.DayOfWeek != weekday)
            day = day.AddDays(-1);

        if (every.From is not { } from)
            return new(reading.Span, day, day.AddDays(every.Weekends ? 2 : 1), true, every.Weekends ? TimePrecision.Days : TimePrecision.Day) { Every = every };

        var precision = reading.PartOfDay ? TimePrecision.PartOfDay : reading.Timex.Contains(':', StringComparison.Ordinal) ? TimePrecision.Minute : TimePrecision.Hour;
        var start = day + from.ToTimeSpan();
        if (start > s.Now)
            start = start.AddDays(wanted is null ? -1 : -7);

        DateTime? end = every.To is { } to ? start + (to > from ? to - from : TimeSpan.FromDays(1) - (from - to)) : reading.Mod == "after" ? null : precision == TimePrecision.Hour ? start.AddHours(1) : start;
        return new(reading.Span, start, end, true, precision) { Every = every };
    }
}
