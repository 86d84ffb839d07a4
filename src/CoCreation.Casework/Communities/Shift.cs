namespace CoCreation.Casework;

/// <summary>Somebody's turn of duty for a unit, the same every week.</summary>
public sealed record Shift
{
    public required UnitId Unit { get; init; }

    /// <summary>The key of the member of staff.</summary>
    public required string Staff { get; init; }

    /// <summary>The days on which it begins.</summary>
    public required IReadOnlyList<DayOfWeek> Days { get; init; }

    public required TimeOnly From { get; init; }

    /// <summary>Its end; on the next day when it is not after the beginning.</summary>
    public required TimeOnly To { get; init; }

    /// <summary>When the turn that covers a time on the wall clock ends; null when none does.</summary>
    public DateTime? EndOf(DateTime local)
    {
        foreach (var day in new[] { local.Date, local.Date.AddDays(-1) })
        {
            var (begins, ends) = (day + From.ToTimeSpan(), day.AddDays(To > From ? 0 : 1) + To.ToTimeSpan());
            if (Days.Contains(day.DayOfWeek) && local >= begins && local < ends)
            {
                return ends;
            }
        }

        return null;
    }

    /// <summary>When the next turn begins on the wall clock, strictly later; null when there is none.</summary>
    public DateTime? NextFrom(DateTime local)
    {
        for (var day = local.Date; day <= local.Date.AddDays(7); day = day.AddDays(1))
        {
            if (Days.Contains(day.DayOfWeek) && day + From.ToTimeSpan() is var begins && begins > local)
            {
                return begins;
            }
        }

        return null;
    }
}
