namespace CoCreation.Language;

/// <summary>How exactly a time was said.</summary>
public enum TimePrecision
{
    Minute,
    Hour,

    /// <summary>A part of a day, such as the evening.</summary>
    PartOfDay,
    Day,

    /// <summary>Several days, a week.</summary>
    Days,
    Month,
    Year,
}

/// <summary>A time that a message speaks of, in the local time of the reference.</summary>
/// <param name="Start">When it begins or began; null when that was not said.</param>
/// <param name="End">When it ends or ended (exclusive); null when it goes on, or was not said. For a moment said to the minute it equals the start.</param>
/// <param name="Repeats">It happens again and again: 每天晚上; start and end are then the latest or present round.</param>
public sealed record TimeMention(TextSpan Span, DateTime? Start, DateTime? End, bool Repeats, TimePrecision Precision)
{
    /// <summary>It began at the start and goes on: 从国庆到现在, three weeks now.</summary>
    public bool Since { get; init; }

    /// <summary>How long it has gone on was said (三个小时了), not when it began.</summary>
    public bool Lasting { get; init; }

    /// <summary>How it repeats, for saying it again; null when only that it does was said, as in 每周 and 每月.</summary>
    public Repetition? Every { get; init; }

    /// <summary>Only a part of the day or an hour was said; the day is a guess and is not said again.</summary>
    public bool DayAssumed { get; init; }

    /// <summary>It was said without a figure; start and end are then guesses.</summary>
    public TimeRoughness? Roughly { get; init; }
}

/// <summary>How a time without a figure was said.</summary>
public enum TimeRoughness
{
    /// <summary>刚才.</summary>
    JustNow,

    /// <summary>这几天.</summary>
    TheseDays,

    /// <summary>最近.</summary>
    Lately,

    /// <summary>几天前, 好几个月了: the precision says what is counted.</summary>
    Several,

    /// <summary>好久了; no start.</summary>
    Ages,

    /// <summary>年前: before the Spring Festival.</summary>
    BeforeNewYear,
}

/// <summary>How something repeats: each day or week, perhaps only in a part of the day.</summary>
/// <param name="Day">The day of the week; null for every day.</param>
/// <param name="From">The hour of the day at which it begins, with minutes; null for all day.</param>
/// <param name="To">The hour at which it ends; null when that was not said, midnight for the end of the day.</param>
public sealed record Repetition(DayOfWeek? Day, TimeOnly? From, TimeOnly? To)
{
    /// <summary>On Saturdays and Sundays.</summary>
    public bool Weekends { get; init; }
}
