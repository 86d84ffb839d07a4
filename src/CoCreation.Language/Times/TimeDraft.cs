namespace CoCreation.Language;

/// <summary>An hour of the clock as it was said.</summary>
/// <param name="UpTo">The later hour of 两三点.</param>
/// <param name="Exact">With minutes, or written like 18:00.</param>
internal readonly record struct Clock(int Hour, int Minute, bool Exact, int? UpTo = null, PartOfDay? Part = null)
{
    /// <summary>Hours said with minutes behind a colon are of the 24-hour clock.</summary>
    public bool Colon { get; init; }

    /// <summary>The hour is counted from midnight, and may be above 24.</summary>
    public bool Absolute { get; init; }
}

/// <summary>A time while it is being read: days, a part of the day, hours, and how they repeat.</summary>
internal sealed class TimeDraft
{
    public DateTime? Day { get; set; }

    /// <summary>The end of the days, exclusive.</summary>
    public DateTime? DayEnd { get; set; }

    public TimePrecision DayPrecision { get; set; } = TimePrecision.Day;

    /// <summary>Counted from today: 昨天, 前天.</summary>
    public bool Spoken { get; set; }

    /// <summary>The day was not said.</summary>
    public bool DayAssumed { get; set; }

    public PartOfDay? Part { get; set; }

    public Clock? From { get; set; }

    public Clock? To { get; set; }

    /// <summary>Where a range ends that was said with a day of its own.</summary>
    public DateTime? Until { get; set; }

    public bool Repeats { get; set; }

    /// <summary>Each week or month, no day told.</summary>
    public TimePrecision? Round { get; set; }

    public DayOfWeek? EveryDay { get; set; }

    public bool Weekends { get; set; }

    public bool Since { get; set; }

    public bool Before { get; set; }

    public bool After { get; set; }

    public TimeRoughness? Roughly { get; set; }

    /// <summary>The words around speak of the past, so an hour that is still to come was yesterday's.</summary>
    public bool Past { get; set; }

    public void SetDay(DateTime day, PartOfDay? part = null)
    {
        (Day, DayEnd, DayPrecision) = (day, day.AddDays(1), TimePrecision.Day);
        Part = part ?? Part;
    }

    public void SetDays(DateTime from, DateTime to, TimePrecision precision) => (Day, DayEnd, DayPrecision) = (from, to, precision);

    public TimeMention Build(int start, int end, DateTime reference)
    {
        var span = TextSpan.Between(start, end);
        return Repeats ? BuildRepeating(span, reference) : BuildOnce(span, reference);
    }

    private (double From, double To, TimePrecision Precision)? Hours()
    {
        if (From is not { } from)
            return Part is { } part ? (part.From, part.To, TimePrecision.PartOfDay) : null;

        var begin = Offset(from, Part);
        var precision = from.Exact || To is { Exact: true } ? TimePrecision.Minute : TimePrecision.Hour;
        if (To is { } to)
            return (begin, EndOf(to, begin), precision);

        return (begin, from.UpTo is { } up ? begin + (up - from.Hour) : precision == TimePrecision.Hour ? begin + 1 : begin, precision);
    }

    // "Last night at 2 am" is of the day behind that evening.
    private static double Offset(Clock clock, PartOfDay? part) =>
        clock.Absolute && part is { AtNight: true } && clock.Hour < 12 ? clock.Hour + 24 + clock.Minute / 60.0
        : (clock.Absolute || clock.Colon && part is null ? clock.Hour : PartOfDay.Hour(clock.Part ?? part, clock.Hour)) + clock.Minute / 60.0;

    private double EndOf(Clock to, double begin)
    {
        var end = Offset(to, to.Part ?? Part);

        // 9点到5点 and 上午9点到5点 end in the afternoon; 晚上10点到早上6点 ends on the next day.
        if (end <= begin && !to.Absolute && to.Part is null && end < 12 && end + 12 > begin)
            end += 12;

        return end <= begin ? end + 24 : end;
    }

    private TimeMention BuildOnce(TextSpan span, DateTime reference)
    {
        DateTime? start = Day, end = DayEnd;
        var precision = DayPrecision;
        if (Hours() is { } hours)
        {
            var day = Day ?? reference.Date;
            if (Day is null && (hours.From >= 24 || Part == PartOfDay.Night || Past && day.AddHours(hours.From) > reference))
                day = day.AddDays(-1);

            (start, end, precision) = (At(day, hours.From), At(day, hours.To), hours.Precision);
        }

        end = Until ?? end;
        if (Since && precision == TimePrecision.Days)
            precision = TimePrecision.Day;

        var assumed = DayAssumed || Day is null;
        return Before ? new(span, null, start, false, precision) { DayAssumed = assumed }
            : new(span, start, Since || After ? null : end, false, precision) { Since = Since, Roughly = Roughly, DayAssumed = assumed };
    }

    private TimeMention BuildRepeating(TextSpan span, DateTime reference)
    {
        var day = reference.Date;
        if (Round is { } round)
        {
            var (first, last) = round == TimePrecision.Month ? Calendar.Month(day, 0) : Calendar.Week(day, 0);
            return new(span, first, last, true, round);
        }

        var wanted = Weekends ? DayOfWeek.Saturday : EveryDay;
        while (wanted is { } weekday && day.DayOfWeek != weekday)
            day = day.AddDays(-1);

        if (Hours() is not { } hours)
        {
            return new(span, day, day.AddDays(Weekends ? 2 : 1), true, Weekends ? TimePrecision.Days : TimePrecision.Day)
            {
                Every = new(EveryDay, null, null) { Weekends = Weekends },
            };
        }

        if (At(day, hours.From) > reference)
            day = day.AddDays(wanted is null ? -1 : -7);

        var (from, to) = (At(day, hours.From), At(day, hours.To));
        return new(span, from, After ? null : to, true, hours.Precision)
        {
            Every = new(EveryDay, TimeOnly.FromDateTime(from), After || From is { UpTo: null } && To is null ? null : TimeOnly.FromDateTime(to)) { Weekends = Weekends },
        };
    }

    private static DateTime At(DateTime day, double hours) => day.AddMinutes(Math.Round(hours * 60));
}
