namespace CoCreation.Casework;

/// <summary>What staff have announced: what is off or done where, from when to when, and why; until it is over, it answers whoever asks.</summary>
public sealed class Notice
{
    /// <summary>For so long after its end what people say of the same is taken to be about what should be over.</summary>
    public static TimeSpan Afterwards { get; } = TimeSpan.FromHours(12);

    public required Guid Id { get; init; }

    public required string Community { get; init; }

    /// <summary>The code of what it is about.</summary>
    public required string Category { get; init; }

    /// <summary>The places between bars, one entrance of a building behind a hash: <c>|a|b#2|</c>.</summary>
    public required string PlaceKeys { get; init; }

    /// <summary>UTC Unix milliseconds.</summary>
    public required long From { get; init; }

    /// <summary>UTC Unix milliseconds, negative once it was taken back.</summary>
    public required long To { get; set; }

    /// <summary>When it is to be over, taken back or not, UTC Unix milliseconds.</summary>
    public long Until => Math.Abs(To);

    /// <summary>What will be off or done and why, in staff's words without time, place and anybody's personal data.</summary>
    public required string Words { get; init; }

    /// <summary>The unit that announced it.</summary>
    public required string Unit { get; init; }

    public required long CreatedAt { get; init; }

    /// <summary>Each place, of a building perhaps one entrance.</summary>
    public IReadOnlyList<(UnitId Unit, string? Entrance)> Spots => [.. PlaceKeys.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(key => key.Split('#')).Select(key => (new UnitId(key[0]), key.ElementAtOrDefault(1)))];

    public IReadOnlyList<UnitId> Places => [.. Spots.Select(spot => spot.Unit).Distinct()];

    /// <summary>Takes it back: from now on it was never so, and answers nobody.</summary>
    public void TakeBack() => To = -Until;

    public bool IsOver(long now) => now >= To;

    /// <summary>Whether something at a place, or around it, may be what this announced.</summary>
    public bool Covers(UnitId place, string? entrance, UnitTree units) =>
        Spots.Any(each => units.Within(place, each.Unit) ? entrance is null || each.Entrance is null || entrance == each.Entrance : units.Within(each.Unit, place));

    /// <summary>The residents' groups that hear it: the nearest that all its places share, else the widest ones within them.</summary>
    public IReadOnlyList<Group> Audience(Deployment deployment)
    {
        var units = deployment.Units;
        var shared = Places.Select(place => units.SelfAndAncestors(place).Select(unit => unit.Id)).Aggregate((one, other) => one.Intersect(other));
        if (shared.Select(unit => deployment.GroupOf(unit, GroupKind.Residents)).FirstOrDefault(group => group is not null) is { } nearest)
        {
            return [nearest];
        }

        var below = deployment.Groups.Where(group => group.Kind == GroupKind.Residents && Places.Any(place => units.Within(group.Unit, place))).ToList();
        return below.FindAll(group => !below.Exists(wider => wider.Unit != group.Unit && units.Within(group.Unit, wider.Unit)));
    }

    public static string Keys(IEnumerable<(UnitId Unit, string? Entrance)> spots) => KeyList.Join(spots.Select(spot => spot.Entrance is null ? spot.Unit.Value : $"{spot.Unit}#{spot.Entrance}").Distinct());
}

/// <summary>When a group was last answered from a notice: whoever asks the same meanwhile has read it.</summary>
public sealed class NoticeAnswer
{
    /// <summary>A group that was answered is answered again after this long.</summary>
    public static TimeSpan Again { get; } = TimeSpan.FromHours(2);

    public required Guid NoticeId { get; init; }

    public required string Group { get; init; }

    /// <summary>UTC Unix milliseconds.</summary>
    public required long At { get; set; }
}
