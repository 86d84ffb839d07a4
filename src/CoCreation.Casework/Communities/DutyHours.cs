namespace CoCreation.Casework;

/// <summary>When staff are at work and told of what comes in; at other times only whoever is on duty is disturbed.</summary>
public sealed record DutyHours
{
    /// <summary>Somebody who is on duty day and night, such as a duty desk.</summary>
    public static DutyHours Always { get; } = new() { From = TimeOnly.MinValue, To = TimeOnly.MaxValue, EveryDay = true, Again = null };

    /// <summary>When a day's duty begins, with the list of what waits.</summary>
    public TimeOnly From { get; init; } = new(8, 45);

    public TimeOnly To { get; init; } = new(17, 30);

    /// <summary>When the list of what still waits comes; null for none.</summary>
    public TimeOnly? Again { get; init; } = new(16, 30);

    /// <summary>Whether weekends and holidays are worked too.</summary>
    public bool EveryDay { get; init; }

    public bool Covers(DateTime local, WorkingCalendar calendar)
    {
        var time = TimeOnly.FromDateTime(local);
        return time >= From && time < To && IsWorked(local, calendar);
    }

    /// <summary>The next time, strictly later, at which a list of what waits is due.</summary>
    public DateTime NextList(DateTime local, WorkingCalendar calendar)
    {
        for (var day = local.Date; ; day = day.AddDays(1))
        {
            TimeOnly[] times = Again is { } again && again > From ? [From, again] : [From];
            foreach (var time in times)
            {
                if (day + time.ToTimeSpan() is var due && due > local && IsWorked(day, calendar))
                {
                    return due;
                }
            }
        }
    }

    private bool IsWorked(DateTime local, WorkingCalendar calendar) => EveryDay || calendar.IsWorked(DateOnly.FromDateTime(local));
}
