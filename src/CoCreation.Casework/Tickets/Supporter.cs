namespace CoCreation.Casework;

/// <summary>A person who has the same matter; erasable, and counted only once.</summary>
public sealed class Supporter
{
    public required Guid TicketId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The household that they said they are of (unit/entrance/room), if they did; kept only here.</summary>
    public string? Household { get; init; }

    /// <summary>Whether they told of it in words of their own, or had a ticket of their own that was merged, and so may judge the result.</summary>
    public bool Wrote { get; init; }

    public required long At { get; init; }

    /// <summary>The move for somebody who joins, given those who joined before.</summary>
    public static TicketMove.Support Joining(IEnumerable<Supporter> before, Guid person, string? household)
    {
        var known = before.ToList();
        return new(known.Exists(each => each.PersonId == person), household is null || known.TrueForAll(each => each.Household != household));
    }
}

/// <summary>The last number given in a community and year.</summary>
public sealed class TicketCounter
{
    /// <summary>Short code and year, e.g. <c>QY-2026</c>.</summary>
    public required string Key { get; init; }

    public int Last { get; set; }

    public static string KeyFor(string shortCode, int year) => $"{shortCode}-{year}";
}
