namespace CoCreation.Casework;

/// <summary>A set of keys in one column, between bars, so that a query can look for <c>|key|</c>.</summary>
public static class KeyList
{
    public static string Join(IEnumerable<string> keys) => keys.Aggregate("|", (list, key) => list + key + "|");

    public static IReadOnlyList<UnitId> Units(string list) =>
        [.. list.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(key => new UnitId(key))];

    /// <summary>What a query looks for to find a unit in the list.</summary>
    public static string Pattern(UnitId unit) => $"|{unit}|";
}
