namespace CoCreation.Language;

/// <summary>What a stretch of text means in time.</summary>
internal enum TimeKind
{
    Date,
    Time,
    DateTime,
    DateRange,
    TimeRange,
    DateTimeRange,
    Duration,
    Set,
}

/// <summary>A point (no end) or a range (end exclusive) of time.</summary>
internal readonly record struct Extent(DateTime Start, DateTime? End = null);

/// <summary>A date or time as it was read, before it is resolved into values.</summary>
internal sealed record Reading
{
    public required TextSpan Span { get; init; }

    public required TimeKind Kind { get; init; }

    public required string Timex { get; init; }

    /// <summary>The latest one at or before the reference; null when it exists nowhere (2月30日, a set, a season).</summary>
    public Extent? Past { get; init; }

    /// <summary>The next one at or behind the reference; equal to the past one when there is only one.</summary>
    public Extent? Future { get; init; }

    /// <summary>The length of a duration.</summary>
    public double? Seconds { get; init; }

    /// <summary>An hour of 1 to 12 said without its half of the day.</summary>
    public bool EitherHalf { get; init; }

    /// <summary>The days that count, when not all of a range do.</summary>
    public IReadOnlyList<DateTime>? Days { get; init; }

    public bool Lunar { get; init; }

    public string? Mod { get; init; }

    /// <summary>The limit (before, after, since, until) stands outside of what is limited, which is then named as its source.</summary>
    public bool Limited { get; init; }

    /// <summary>A part of the day such as TMO and TEV, whose name stands behind the date in the timex.</summary>
    public bool PartOfDay { get; init; }

    /// <summary>The year that was said or meant, for a second date that leaves it out.</summary>
    public int? Year { get; init; }

    public int? Month { get; init; }

    /// <summary>How many weeks from the present one a weekday was said to lie.</summary>
    public int? Week { get; init; }

    /// <summary>The part of the day that was said with an hour.</summary>
    public PartOfDay? Part { get; init; }

    /// <summary>Counted from today: 昨天, last night.</summary>
    public bool Spoken { get; init; }

    /// <summary>A part of the day or an hour must follow: the 昨 of 昨晚.</summary>
    public bool Fused { get; init; }

    /// <summary>How many days people have off from a holiday on.</summary>
    public int DaysOff { get; init; } = 1;

    /// <summary>The hour lies so many days behind the evening by which it was called: one o'clock last night.</summary>
    public int DaysOver { get; init; }

    /// <summary>An hour or a part of the day of which the day was not said.</summary>
    public bool DayAssumed { get; init; }

    /// <summary>It goes on until the reference.</summary>
    public bool Since { get; init; }

    /// <summary>It was said without a figure: 几天前, 最近.</summary>
    public TimeRoughness? Roughly { get; init; }

    /// <summary>How long it lasts, or how far away it lies: 三天前.</summary>
    public Length? Length { get; init; }

    /// <summary>On which side of the reference the length lies: -1 for 前.</summary>
    public int Side { get; init; }

    /// <summary>How a set repeats.</summary>
    public Repetition? Every { get; init; }

    /// <summary>What was named as a whole: a day, a month, a year. A range is as long as it counts of the longer one.</summary>
    public TimeUnit Unit { get; init; } = TimeUnit.Day;

    /// <summary>A range that was said from one day, month or year to another takes in all of the last one: 周一到周五.</summary>
    public TimeUnit? Through { get; init; }

    /// <summary>Sets past and future to one extent.</summary>
    public Extent Only { init => (Past, Future) = (value, value); }

    public bool IsRange => Kind is TimeKind.DateRange or TimeKind.TimeRange or TimeKind.DateTimeRange;

    public DateTimeMention Resolve(string text) => Resolution.Of(this, text);
}
