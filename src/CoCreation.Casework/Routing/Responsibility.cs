namespace CoCreation.Casework;

/// <summary>A line of the list of responsibilities (权责清单): for which matters, where, who; the most specific line wins.</summary>
public sealed record Responsibility
{
    /// <summary>The category code that it speaks of; null for any.</summary>
    public string? Category { get; init; }

    public CategoryKind? Kind { get; init; }

    /// <summary>Matters that the taxonomy gives to this role; null for any.</summary>
    public string? Role { get; init; }

    /// <summary>Only for places within this unit.</summary>
    public UnitId? Within { get; init; }

    /// <summary>Only for places of this kind.</summary>
    public string? PlaceKind { get; init; }

    /// <summary>The role that is responsible; null keeps the taxonomy's.</summary>
    public string? To { get; init; }

    /// <summary>The very unit that is responsible, before any role.</summary>
    public UnitId? ToUnit { get; init; }

    public string? Backup { get; init; }

    /// <summary>The roles that such a matter complains about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>What it relies on, as it is quoted to people, e.g. 权责清单4.2.</summary>
    public required LocalName Clause { get; init; }
}

/// <summary>A reason to hand a matter back: the words it is recognised by, the clause it relies on, and who is next.</summary>
public sealed record ReturnReason
{
    public required IReadOnlyList<string> Words { get; init; }

    public required LocalName Name { get; init; }

    public required LocalName Clause { get; init; }

    /// <summary>The role that gets it next; null for the category's backup.</summary>
    public string? To { get; init; }
}
