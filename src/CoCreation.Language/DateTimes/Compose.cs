namespace CoCreation.Language;

/// <summary>Puts two readings together: a day and an hour, a begin and an end.</summary>
internal static class Compose
{
    /// <summary>A date and an hour of it.</summary>
    public static Reading At(Reading date, Reading time, TextSpan span) => new()
    {
        Span = span,
        Kind = TimeKind.DateTime,
        Timex = date.Timex + time.Timex,
        Past = Shift(date.Past, time),
        Future = Shift(date.Future, time),
        EitherHalf = time.EitherHalf,
        Mod = time.Mod ?? date.Mod,
        Lunar = date.Lunar,
    };

    /// <summary>A date and a stretch of it: a part of the day, or from one hour to another.</summary>
    public static Reading During(Reading date, Reading range, TextSpan span)
    {
        var timex = Stem(range.Timex, date.Timex);
        return new()
        {
            Span = span,
            Kind = TimeKind.DateTimeRange,
            Timex = timex,
            Past = Shift(date.Past, range),
            Future = Shift(date.Future, range),
            EitherHalf = range.EitherHalf,
            PartOfDay = range.PartOfDay,
            Mod = range.Mod ?? date.Mod,
        };
    }

    /// <summary>From one date to another, both as they were said; the past range and the coming one.</summary>
    /// <param name="unit">The shorter unit in which both ends were told: days, months or years.</param>
    public static Reading Dates(Reading from, Reading to, TextSpan span, TimeUnit unit = TimeUnit.Day)
    {
        var reading = new Reading { Span = span, Kind = TimeKind.DateRange, Timex = Timex.Range(from.Timex, to.Timex, "P0D") };
        if (from is not { Past: { } pastFrom, Future: { } futureFrom } || to is not { Past: { } pastTo, Future: { } futureTo })
            return reading;

        var future = futureFrom.Start > futureTo.Start ? new Extent(pastFrom.Start, futureTo.Start) : new(futureFrom.Start, futureTo.Start);
        var past = pastTo.Start < pastFrom.Start ? new Extent(pastFrom.Start, futureTo.Start) : new(pastFrom.Start, pastTo.Start);
        var end = future.End!.Value;
        var length = Timex.Duration(unit switch
        {
            TimeUnit.Year => (end.Year - future.Start.Year, unit),
            TimeUnit.Month => ((end.Year - future.Start.Year) * 12 + end.Month - future.Start.Month, unit),
            _ => ((decimal)(end - future.Start).TotalDays, TimeUnit.Day),
        });
        return reading with { Timex = Timex.Range(from.Timex, to.Timex, length), Past = past, Future = future };
    }

    /// <summary>From one hour of the clock to another; one that would end before it begins ends on the next day.</summary>
    public static Reading Times(Reading from, Reading to, TextSpan span)
    {
        var (begin, end) = (from.Past!.Value.Start, to.Past!.Value.Start);
        if (end <= begin)
            end = end.AddDays(1);

        return new()
        {
            Span = span,
            Kind = TimeKind.TimeRange,
            Timex = Timex.Range(from.Timex, to.Timex, Timex.Between(begin, end)),
            Only = new(begin, end),
            EitherHalf = from.EitherHalf && to.EitherHalf,
        };
    }

    /// <summary>From one point to another, at least one of them with its day.</summary>
    public static Reading DateTimes(Reading from, Reading to, TextSpan span)
    {
        var reading = new Reading { Span = span, Kind = TimeKind.DateTimeRange, Timex = Timex.Range(from.Timex, to.Timex, "PT0H") };
        if (from is not { Past: { } pastFrom, Future: { } futureFrom } || to is not { Past: { } pastTo, Future: { } futureTo })
            return reading;

        var future = new Extent(futureFrom.Start > futureTo.Start ? pastFrom.Start : futureFrom.Start, futureTo.Start);
        var past = new Extent(pastFrom.Start, pastTo.Start < pastFrom.Start ? futureTo.Start : pastTo.Start);
        return reading with
        {
            Timex = Timex.Range(from.Timex, to.Timex, Timex.Between(future.Start, future.End!.Value)),
            Past = past,
            Future = future,
            EitherHalf = from.EitherHalf && to.EitherHalf,
        };
    }

    /// <summary>The stretch of a duration that ends at the reference: 近三年, the last 3 hours.</summary>
    public static Reading Last(Length length, TextSpan span, DateTime reference)
    {
        var to = length.WholeDays ? reference.Date : reference;
        return Stretch(length, span, length.From(to, -1), to);
    }

    /// <summary>The stretch of a duration that begins at the reference, whole days with tomorrow: 后1年, the next 5 minutes.</summary>
    public static Reading Next(Length length, TextSpan span, DateTime reference)
    {
        var from = length.WholeDays ? reference.Date.AddDays(1) : reference;
        return Stretch(length, span, from, length.From(from, 1));
    }

    public static Reading Stretch(Length length, TextSpan span, DateTime from, DateTime to) => new()
    {
        Span = span,
        Kind = length.WholeDays ? TimeKind.DateRange : TimeKind.DateTimeRange,
        Timex = length.WholeDays
            ? Timex.Range(Timex.Date(from), Timex.Date(to), length.Timex)
            : Timex.Range(Timex.DateTime(from), Timex.DateTime(to), length.Timex),
        Only = new(from, to),
    };

    private static Extent? Shift(Extent? date, Reading time)
    {
        if (date is not { } day || time.Past is not { } told)
            return null;

        var start = day.Start.Date + told.Start.TimeOfDay;
        return new(start, told.End is { } end ? start + (end - told.Start) : null);
    }

    /// <summary>Puts a date before both hours of a range's timex: (T10,T12,PT2H).</summary>
    public static string Stem(string timex, string date)
    {
        var parts = timex.Trim('(', ')').Split(',');
        return parts.Length == 3 ? Timex.Range(date + parts[0], date + parts[1], parts[2]) : date + timex;
    }
}
