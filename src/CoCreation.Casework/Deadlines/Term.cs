namespace CoCreation.Casework;

/// <summary>A length of time that is allowed for something: on the wall clock, or in working days of 24 hours each.</summary>
public readonly record struct Term(TimeSpan Length, bool Working)
{
    public static Term Minutes(int minutes) => new(TimeSpan.FromMinutes(minutes), false);

    public static Term Hours(int hours) => new(TimeSpan.FromHours(hours), false);

    public static Term WorkingDays(int days) => new(TimeSpan.FromDays(days), true);

    public Term Half => this with { Length = Length / 2 };

    public long Milliseconds => (long)Length.TotalMilliseconds;

    /// <summary>When it is over.</summary>
    public long After(long from, WorkingCalendar calendar, TimeZoneInfo zone) => Working ? calendar.After(from, Length, zone) : from + Milliseconds;
}

/// <summary>What a class of matters is given: until people first hear what is done, until somebody takes it on, until it is done.</summary>
public sealed record ClassTerms(Term Answer, Term Acceptance, Term Resolution);
