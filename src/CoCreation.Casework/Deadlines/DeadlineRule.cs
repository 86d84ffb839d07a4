namespace CoCreation.Casework;

/// <summary>How long each class of matter may take in a community: up to 48 hours on the wall clock, longer ones in working days.</summary>
public sealed record DeadlineRule
{
    private static readonly Dictionary<DeadlineClass, ClassTerms> BuiltIn = new()
    {
        [DeadlineClass.Now] = new(Term.Minutes(30), Term.Minutes(10), Term.Hours(2)),
        [DeadlineClass.TwoHours] = new(Term.Hours(1), Term.Minutes(30), Term.Hours(2)),
        [DeadlineClass.Day] = new(Term.Hours(12), Term.Hours(2), Term.Hours(24)),
        [DeadlineClass.TwoDays] = new(Term.Hours(24), Term.Hours(4), Term.Hours(48)),
        [DeadlineClass.Week] = new(Term.WorkingDays(2), Term.Hours(24), Term.WorkingDays(7)),
        [DeadlineClass.Fortnight] = new(Term.WorkingDays(3), Term.Hours(24), Term.WorkingDays(15)),
        [DeadlineClass.Info] = new(Term.Hours(24), Term.Hours(24), Term.Hours(24)),
    };

    /// <summary>The unit above decides within this time whether a matter is done a second time again.</summary>
    public static Term Decision { get; } = Term.Hours(72);

    /// <summary>The unit above decides within this time whose a matter is that two units have handed back.</summary>
    public static Term WhoseItIs { get; } = Term.WorkingDays(1);

    /// <summary>The classes as published, on a calendar of weekdays.</summary>
    public static DeadlineRule Default { get; } = new();

    private static readonly Term LeastAgain = Term.Hours(24);

    /// <summary>The terms that a deployment sets otherwise.</summary>
    public IReadOnlyDictionary<DeadlineClass, ClassTerms> Terms { get; init; } = BuiltIn;

    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.Weekdays;

    public ClassTerms Of(DeadlineClass @class) => Terms.TryGetValue(@class, out var terms) ? terms : BuiltIn[@class];

    /// <summary>The clock of a matter that began at some time and is handed to somebody now.</summary>
    public Clock Start(DeadlineClass @class, long began, long now, TimeZoneInfo zone)
    {
        var terms = Of(@class);
        var deadline = terms.Resolution.After(began, Calendar, zone);
        return new(terms.Answer.After(now, Calendar, zone), terms.Acceptance.After(now, Calendar, zone), deadline);
    }

    /// <summary>The clock of a matter that is done again: half the class's time, at least a day.</summary>
    public Clock Again(DeadlineClass @class, long now, TimeZoneInfo zone)
    {
        var half = Of(@class).Resolution.Half.After(now, Calendar, zone);
        var deadline = Math.Max(half, LeastAgain.After(now, Calendar, zone));

        // A danger that came back is work again, taken on like work of a day.
        var terms = Of(@class is DeadlineClass.Now or DeadlineClass.Info ? DeadlineClass.Day : @class);
        return new(terms.Answer.After(now, Calendar, zone), terms.Acceptance.After(now, Calendar, zone), deadline);
    }

    /// <summary>How long what is done again may take.</summary>
    public TimeSpan Again(DeadlineClass @class) => Of(@class).Resolution.Half.Length is var half && half > LeastAgain.Length ? half : LeastAgain.Length;

    /// <summary>How much of a class's time lies between two instants; nothing when the second is over.</summary>
    public TimeSpan Between(DeadlineClass @class, long since, long until, TimeZoneInfo zone) => Of(@class).Resolution.Working
        ? Calendar.Between(since, until, zone)
        : TimeSpan.FromMilliseconds(Math.Max(0, until - since));

    /// <summary>A deadline that moves as far as the clock stood still between two instants.</summary>
    public long Later(DeadlineClass @class, long deadline, long since, long until, TimeZoneInfo zone) => Of(@class).Resolution.Working
        ? Calendar.After(deadline, Calendar.Between(since, until, zone), zone)
        : deadline + (until - since);

    /// <summary>Until when people must first have heard what is done, somebody must have taken it on, and it must be done.</summary>
    public readonly record struct Clock(long AnswerBy, long AcceptBy, long Deadline);
}
