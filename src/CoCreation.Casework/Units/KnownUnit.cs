namespace CoCreation.Casework;

/// <summary>A unit as the manifest had it at the last start, so that a changed manifest can be told from the one before.</summary>
public sealed record KnownUnit
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public string? Parent { get; init; }

    /// <summary>The units that it served, between bars.</summary>
    public required string ServesKeys { get; init; }

    public static KnownUnit Of(Unit unit) =>
        new() { Id = unit.Id.Value, Kind = unit.Kind, Parent = unit.Parent?.Value, ServesKeys = KeyList.Join(unit.Serves.Select(served => served.Value)) };

    public Unit ToUnit() =>
        new() { Id = new(Id), Kind = Kind, Name = new(Id, Id), Parent = Parent is null ? null : new UnitId(Parent), Serves = KeyList.Units(ServesKeys) };
}
