namespace CoCreation.Casework;

/// <summary>A node of the governance tree, or an organisation beside it (department, property company, council).</summary>
public sealed record Unit
{
    public required UnitId Id { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>Other words by which people call it, in either language.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What this level is called here (街道, 村, 塆组 …); free words, shown and never looked at by a rule.</summary>
    public LocalName? Level { get; init; }

    /// <summary>The keys that it had, or that the units had that were merged into it.</summary>
    public IReadOnlyList<UnitId> Former { get; init; } = [];

    /// <summary>One of <see cref="UnitKinds"/>: a kind of place or the role that this organisation has.</summary>
    public required string Kind { get; init; }

    /// <summary>The unit above; for an organisation, the one that it answers to.</summary>
    public UnitId? Parent { get; init; }

    /// <summary>The unified code: 6 digits for a county, 9 for a street, 12 for a community, 15 for a grid.</summary>
    public string? GridCode { get; init; }

    /// <summary>The units that an organisation serves; empty for a place.</summary>
    public IReadOnlyList<UnitId> Serves { get; init; } = [];

    /// <summary>Who stands in, within this unit, for a role that nobody has here (e.g. a compound without a property company).</summary>
    public IReadOnlyDictionary<string, UnitId> StandIns { get; init; } = new Dictionary<string, UnitId>();

    /// <summary>The number that residents may call, if it has one.</summary>
    public string? Phone { get; init; }
}
