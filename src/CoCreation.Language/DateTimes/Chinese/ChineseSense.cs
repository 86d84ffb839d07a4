namespace CoCreation.Language;

/// <summary>What a Chinese date or time says in a complaint: of two readings the likelier one, and whether it goes on.</summary>
internal static class ChineseSense
{
    /// <summary>Null for what tells no time of the matter, such as a mere duration.</summary>
    public static TimeMention? Of(Reading reading, Scan s) => reading switch
    {
        { Roughly: not null and not TimeRoughness.Several and not TimeRoughness.BeforeNewYear } or { Roughly: TimeRoughness.Several, Length: null } => Rough(reading, s.Now),
        { Kind: TimeKind.Set } => ChineseRepeating.Of(reading, s),
        { Kind: TimeKind.Duration } => ChineseLasting.Of(reading, s),
        { Length: { } length, Side: not 0 } => ChineseLasting.Away(reading, length, s),
        { Timex: "PRESENT_REF" or "FUTURE_REF" } => null,
        _ => Placed(reading, s),
    };

    private static TimeMention Rough(Reading reading, DateTime now) => reading.Roughly switch
    {
        TimeRoughness.JustNow => new(reading.Span, now, now, false, TimePrecision.Minute) { Roughly = reading.Roughly },
        TimeRoughness.Ages => new(reading.Span, null, null, false, TimePrecision.Month) { Since = true, Roughly = reading.Roughly },
        _ => new(reading.Span, reading.Past!.Value.Start, reading.Since ? null : now.Date, false, TimePrecision.Days) { Since = reading.Since, Roughly = reading.Roughly },
    };

    private static TimeMention? Placed(Reading reading, Scan s)
    {
        if (Extent(reading, s) is not { } extent)
            return null;

        var (start, end, precision) = extent;
        var assumed = reading.DayAssumed || reading.Kind is TimeKind.Time or TimeKind.TimeRange || reading.Timex.EndsWith("-WE", StringComparison.Ordinal) && !reading.Spoken;
        var since = reading.Since || Begins(reading);
        if (since && precision == TimePrecision.Days)
            precision = TimePrecision.Day;

        return reading.Mod switch
        {
            "before-end" => new(reading.Span, null, end, false, precision),
            { } limit when limit.StartsWith("before", StringComparison.Ordinal) || limit.StartsWith("until", StringComparison.Ordinal) => new(reading.Span, null, start, false, precision) { DayAssumed = assumed },
            _ => new(reading.Span, start, since || reading.Mod is "after" or "after-start" or "after-end" ? null : end, false, precision) { Since = since, DayAssumed = assumed, Roughly = reading.Roughly },
        };
    }

    private static (DateTime Start, DateTime End, TimePrecision Precision)? Extent(Reading reading, Scan s)
    {
        var until = reading.Span.End;
        if (reading is { Kind: TimeKind.DateRange, Past: null })
            return Season(reading, s.Now);

        if (Likelier(reading.Lunar ? ChineseHolidays.Solar(reading, s) : reading, s, until) is not { } extent)
            return null;

        var start = extent.Start;
        switch (reading.Kind)
        {
            case TimeKind.Date when reading.DaysOff > 1:
                return (start, start.AddDays(reading.DaysOff), TimePrecision.Days);
            case TimeKind.Date:
                return (start, start.AddDays(1), TimePrecision.Day);
            case TimeKind.DateRange:
                return (start, Through(extent.End!.Value, reading.Through), reading.Unit switch { TimeUnit.Year => TimePrecision.Year, TimeUnit.Month => TimePrecision.Month, _ => TimePrecision.Days });
        }

        var day = reading.Kind is TimeKind.DateTime or TimeKind.DateTimeRange;
        if (reading.PartOfDay && reading.Part is { } part)
        {
            var from = start.Date;
            if (!day && (part == PartOfDay.Night || ChineseClauses.SayPast(s, until) && from.AddHours(part.From) > s.Now))
                from = from.AddDays(-1);

            return (from.AddHours(part.From), from.AddHours(part.To), TimePrecision.PartOfDay);
        }

        // 八点半我到家 is still to come, 差一刻八点开始冒烟 was a while ago.
        if (reading is { EitherHalf: true, Kind: TimeKind.Time } && start <= s.Now && (start.AddHours(12) > s.Now ? ChineseClauses.TellFuture(s, reading.Span) : Begins(reading)))
            start = start.AddHours(12);

        // Without a word for the part of the day, one to five o'clock are of the afternoon.
        if (reading.EitherHalf && start.Hour is >= 1 and <= 5 && !reading.Span.Of(s.Text).Contains(':'))
            (start, extent) = (start.AddHours(12), extent with { End = extent.End?.AddHours(12) });

        var exact = reading.Timex.Contains(':', StringComparison.Ordinal) && !reading.Since;
        var end = extent.End ?? (exact ? start : start.AddHours(1));
        if (!day && ChineseClauses.SayPast(s, until) && start > s.Now)
            (start, end) = (start.AddDays(-1), end.AddDays(-1));

        return (start, end, exact ? TimePrecision.Minute : TimePrecision.Hour);
    }

    /// <summary>The past or the coming one, whichever the words and the distance make likelier.</summary>
    private static Extent? Likelier(Reading reading, Scan s, int until)
    {
        if (reading is not { Past: { } past, Future: { } future } || past == future)
            return reading.Past;

        var today = s.Now.Date;
        if (reading.Timex.StartsWith("XXXX-WXX", StringComparison.Ordinal))
        {
            var monday = Calendar.Week(today, 0).First;
            var said = past.Start >= monday ? past : future;
            if (said.Start.Date < today && ChineseClauses.TellFuture(s, reading.Span) && !Begins(reading))
                return future;

            return said.Start > s.Now && (ChineseClauses.TellPast(s, until) || Begins(reading)) ? past : said;
        }

        var near = reading.Timex.StartsWith("XXXX-XX", StringComparison.Ordinal) ? 20 : 60;
        var soon = (future.Start.Date - today).Days is <= 31 && (today - past.Start.Date).Days > 300;
        return (future.Start.Date - today).Days > near || Begins(reading) && !soon || ChineseClauses.SayPast(s, until) && future.Start.Date > today ? past : future;
    }

    private static DateTime Through(DateTime end, TimeUnit? unit) => unit switch { null => end, TimeUnit.Year => end.AddYears(1), TimeUnit.Month => end.AddMonths(1), _ => end.AddDays(1) };

    private static bool Begins(Reading reading) => reading.Mod is "since" or "since-start" or "since-mid" or "since-end";

    private static (DateTime Start, DateTime End, TimePrecision Precision)? Season(Reading reading, DateTime now)
    {
        var season = reading.Timex[(reading.Timex.LastIndexOf('-') + 1)..] switch { "SP" => 3, "SU" => 6, "FA" => 9, "WI" => 12, _ => 0 };
        if (season == 0)
            return null;

        var year = reading.Year ?? (season > now.Month ? now.Year - 1 : now.Year);
        var first = new DateTime(year, season, 1);
        return (first, first.AddMonths(3), TimePrecision.Month);
    }
}
