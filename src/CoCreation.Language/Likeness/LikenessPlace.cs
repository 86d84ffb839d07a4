namespace CoCreation.Language;

/// <summary>Where a matter is, for telling whether another may be at the same place.</summary>
/// <param name="Units">The unit that it is in and those around it, from the nearest.</param>
public sealed record LikenessPlace(IReadOnlyList<string> Units, string? Building = null, string? Entrance = null, int? Floor = null, string? Spot = null)
{
    /// <summary>What only one of the two says does not part them; what both say must agree.</summary>
    public bool MayBeThatOf(LikenessPlace other) =>
        (Units.Count == 0 || other.Units.Count == 0 || Units.Contains(other.Units[0]) || other.Units.Contains(Units[0]))
        && Agree(Building, other.Building)
        && Agree(Entrance, other.Entrance)
        && (Floor is null || other.Floor is null || Floor == other.Floor)
        && Agree(Spot, other.Spot);

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;
}
