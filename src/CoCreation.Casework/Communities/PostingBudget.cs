namespace CoCreation.Casework;

/// <summary>How often the bot speaks in residents' groups of its own accord; 0 switches a limit off.</summary>
public sealed record PostingBudget
{
    public static PostingBudget Default { get; } = new() { Building = 2, Compound = 3, Community = 1, AnHour = 1, Together = TimeSpan.FromMinutes(3), Weekly = DayOfWeek.Sunday };

    /// <summary>No limit at all: every post at once.</summary>
    public static PostingBudget Off { get; } = new();

    /// <summary>Posts a day in a building's group.</summary>
    public int Building { get; init; }

    /// <summary>Posts a day in a compound's group, or that of another place within a community.</summary>
    public int Compound { get; init; }

    /// <summary>Posts a day in the group of a community or of anything wider.</summary>
    public int Community { get; init; }

    /// <summary>Posts an hour in any group.</summary>
    public int AnHour { get; init; }

    /// <summary>How long a post waits for other changes of the same matter, to be one with them.</summary>
    public TimeSpan Together { get; init; }

    /// <summary>The day on which a community's group reads how its week went, with that day's digest; null for none.</summary>
    public DayOfWeek? Weekly { get; init; }

    /// <summary>Posts a day in the group of a unit of this kind.</summary>
    public int ADay(string kind) => kind switch
    {
        UnitKinds.Building => Building,
        UnitKinds.Community or UnitKinds.Street or UnitKinds.District => Community,
        _ => Compound,
    };
}

/// <summary>What of a <see cref="PostingBudget"/> holds for one group.</summary>
public sealed record GroupBudget(int ADay, int AnHour, TimeSpan Together)
{
    /// <summary>Whether posts have to be counted.</summary>
    public bool Limits => ADay > 0 || AnHour > 0;

    /// <summary>The least time from one post to the next.</summary>
    public TimeSpan Between => AnHour > 0 ? TimeSpan.FromHours(1) / AnHour : TimeSpan.Zero;
}
