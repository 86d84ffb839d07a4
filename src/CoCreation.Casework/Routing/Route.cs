namespace CoCreation.Casework;

/// <summary>Who gets a matter, and why.</summary>
public sealed record Route
{
    public required UnitId Lead { get; init; }

    public IReadOnlyList<UnitId> Helpers { get; init; } = [];

    /// <summary>Those complained about, who never see, help with or hear of it.</summary>
    public IReadOnlyList<UnitId> HiddenFrom { get; init; } = [];

    /// <summary>One sentence for whoever asks why.</summary>
    public required LocalName Why { get; init; }

    public required LocalName Clause { get; init; }

    /// <summary>Whether it went to somebody else than the list of responsibilities names, because nobody of theirs is here.</summary>
    public bool StoodIn { get; init; }

    /// <summary>Whether it fits nowhere and went to the community's desk.</summary>
    public bool ToDesk { get; init; }

    /// <summary>Whether it went up because the community's list of tasks does not name it.</summary>
    public bool WentUp { get; init; }

    /// <summary>Whether the leading unit has nobody here either, so that people must be told where else to turn.</summary>
    public bool Unstaffed { get; init; }
}
