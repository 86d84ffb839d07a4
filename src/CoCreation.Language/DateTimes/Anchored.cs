namespace CoCreation.Language;

/// <summary>Places what was said in the years around the reference: the latest past one and the next coming one.</summary>
internal static class Anchored
{
    /// <summary>A day of a month of a year, each perhaps untold; without resolution when there is no such day.</summary>
    public static Reading Date(TextSpan span, int? year, int? month, int day, DateTime reference)
    {
        var reading = new Reading { Span = span, Kind = TimeKind.Date, Timex = Timex.Date(year, month, day) };
        var today = reference.Date;
        if (year is { } y && month is { } m)
            return Day(y, m, day) is { } only ? reading with { Only = new(only) } : reading;

        if (month is { } told)
        {
            // 29 February is found up to eight years away.
            var (past, future) = (Years(-1).FirstOrDefault(at => at < reference), Years(1).FirstOrDefault(at => at >= reference));
            return past == default || future == default ? reading : reading with { Past = new(past), Future = new(future) };

            IEnumerable<DateTime> Years(int step) =>
                Enumerable.Range(0, 9).Select(away => Day(today.Year + step * away, told, day)).OfType<DateTime>();
        }

        var first = new DateTime(today.Year, today.Month, 1);
        var (before, after) = (Months(-1).FirstOrDefault(at => at < reference), Months(1).FirstOrDefault(at => at >= reference));
        return before == default || after == default ? reading : reading with { Past = new(before), Future = new(after) };

        IEnumerable<DateTime> Months(int step) =>
            Enumerable.Range(0, 3).Select(away => first.AddMonths(step * away)).Select(at => Day(at.Year, at.Month, day)).OfType<DateTime>();
    }

    public static Reading Date(TextSpan span, DateTime day) => new() { Span = span, Kind = TimeKind.Date, Timex = Timex.Date(day), Only = new(day.Date) };

    /// <summary>A weekday of which week was not said.</summary>
    public static Reading Weekday(TextSpan span, DayOfWeek weekday, DateTime reference)
    {
        var day = Calendar.Weekday(reference.Date, 0, weekday);
        return new()
        {
            Span = span,
            Kind = TimeKind.Date,
            Timex = Timex.Weekday(weekday),
            Past = new(day >= reference.Date ? day.AddDays(-7) : day),
            Future = new(day < reference.Date ? day.AddDays(7) : day),
        };
    }

    public static Reading Month(TextSpan span, int? year, int month, DateTime reference)
    {
        var reading = new Reading { Span = span, Kind = TimeKind.DateRange, Timex = Timex.Month(year, month) };
        if (year is { } told)
            return reading with { Only = Whole(told) };

        return reading with
        {
            Past = Whole(month >= reference.Month ? reference.Year - 1 : reference.Year),
            Future = Whole(month < reference.Month ? reference.Year + 1 : reference.Year),
        };

        Extent Whole(int of) => new(new(of, month, 1), new DateTime(of, month, 1).AddMonths(1));
    }

    public static Reading Year(TextSpan span, int year) =>
        new() { Span = span, Kind = TimeKind.DateRange, Timex = Timex.Year(year), Only = new(new(year, 1, 1), new(year + 1, 1, 1)) };

    /// <summary>A week that lies so many weeks from the reference's.</summary>
    public static Reading Week(TextSpan span, int away, DateTime reference)
    {
        var (first, next) = Calendar.Week(reference, away);
        return new() { Span = span, Kind = TimeKind.DateRange, Timex = Timex.Week(first), Only = new(first, next) };
    }

    public static Reading Weekend(TextSpan span, int away, DateTime reference)
    {
        var saturday = Calendar.Week(reference, away).First.AddDays(5);
        return new() { Span = span, Kind = TimeKind.DateRange, Timex = Timex.Weekend(saturday), Only = new(saturday, saturday.AddDays(2)) };
    }

    /// <summary>An hour of the clock. Hours of 1 to 12 whose half of the day is not known read both ways.</summary>
    public static Reading Time(TextSpan span, int hour, int? minute, int? second, DateTime reference, bool eitherHalf = false) => new()
    {
        Span = span,
        Kind = TimeKind.Time,
        Timex = Timex.Time(hour % 24, minute, second),
        Only = new(reference.Date.AddHours(hour % 24).AddMinutes(minute ?? 0).AddSeconds(second ?? 0)),
        EitherHalf = eitherHalf,
    };

    /// <summary>A part of the day such as TMO.</summary>
    public static Reading PartOfDay(TextSpan span, string timex, int from, int to, DateTime reference) => new()
    {
        Span = span,
        Kind = TimeKind.TimeRange,
        Timex = timex,
        Only = new(reference.Date.AddHours(from), reference.Date.AddHours(to)),
        PartOfDay = true,
    };

    /// <summary>A day that was said, so many days later.</summary>
    public static Reading Later(Reading date, int days)
    {
        if (days == 0 || date is not { Past: { } past, Future: { } future })
            return date;

        var moved = date with { Past = new(past.Start.AddDays(days)), Future = new(future.Start.AddDays(days)) };
        return moved with { Timex = date.Past == date.Future ? Timex.Date(moved.Past!.Value.Start) : date.Timex };
    }

    public static DateTime? Day(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;
}
