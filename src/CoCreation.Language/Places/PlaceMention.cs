namespace CoCreation.Language;

/// <summary>A place that a message speaks of, from compound down to the spot.</summary>
/// <param name="Unit">The identifier of the known unit that it is in; null when none was named.</param>
/// <param name="Building">The number or letter of the building: "3", "A".</param>
/// <param name="Entrance">The number of the entrance (单元).</param>
/// <param name="Room">The door's number; private, never shown to a group.</param>
/// <param name="Spot">Where there: 电梯, 东门, 地下车库, 楼道.</param>
/// <param name="Negated">The message says that it is not there ("不是三栋").</param>
public sealed record PlaceMention(
    TextSpan Span,
    string? Unit = null,
    string? Building = null,
    string? Entrance = null,
    string? Floor = null,
    string? Room = null,
    string? Spot = null,
    bool Negated = false)
{
    /// <summary>The known units around <see cref="Unit"/>, from the nearest.</summary>
    internal IReadOnlyList<string> Around { get; init; } = [];

    /// <summary>The place as people say it, without the door's number.</summary>
    public string PublicText(string culture) => PlaceText.Say(this with { Room = null }, culture);

    /// <summary>The place as people say it, for those who may know the door.</summary>
    public string Text(string culture) => PlaceText.Say(this, culture);
}
