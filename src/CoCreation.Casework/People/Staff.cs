namespace CoCreation.Casework;

/// <summary>Somebody who works for a unit, as the manifest names them.</summary>
public sealed record Staff
{
    public required string Key { get; init; }

    /// <summary>What they are called at work (网格长, 物业值班), never a person's name.</summary>
    public required LocalName Title { get; init; }

    public required UnitId Unit { get; init; }

    /// <summary>Free role keys (<c>grid-leader</c>, <c>secretary</c> …) that the manifest's lists of rights refer to.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The places that they look after, with whatever lies below them; empty for all that their unit does.</summary>
    public IReadOnlyList<UnitId> Over { get; init; } = [];

    /// <summary>Whether they are a neighbour with a post and no member of the unit's staff.</summary>
    public bool IsVolunteer => Roles.Count > 0 && Roles.All(StaffRoles.IsVolunteer);

    /// <summary>Whether they only keep the settings, and no matter of the unit is theirs.</summary>
    public bool OnlyAdministers => StaffRoles.OnlyAdministers(Roles);

    /// <summary>Position in the unit's duty order, 1 first; null when never on duty.</summary>
    public int? Duty { get; init; }

    /// <summary>Hours of their own; null for those of the community.</summary>
    public DutyHours? Hours { get; init; }

    /// <summary>Account id by channel.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } = new Dictionary<string, string>();

    public string? Locale { get; init; }
}
