namespace CoCreation.Language;

/// <summary>How far down a part of a place leads, from the compound to the spot.</summary>
internal enum PlaceLevel
{
    Known,
    Building,
    Entrance,
    Floor,
    Room,
    Spot,
}

/// <summary>One part of a place in a folded text: 3栋, 二单元, 电梯; several values where a list or range was said.</summary>
internal readonly record struct PlacePart(PlaceLevel Level, int Start, int End, IReadOnlyList<string> Values)
{
    public PlacePart(PlaceLevel level, int start, int end, string value)
        : this(level, start, end, [value])
    {
    }

    public string Value => Values[0];
}
