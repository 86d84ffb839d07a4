using System.Text;

namespace CoCreation.Casework;

/// <summary>Where something is, as far as everybody may know; a door number never belongs here.</summary>
/// <param name="Unit">The unit that it lies in.</param>
/// <param name="Building">The building's number, where it is not a unit of its own.</param>
/// <param name="Entrance">The entrance's number.</param>
/// <param name="Floor">The floor, below zero for a basement.</param>
/// <param name="Spot">The spot in words: 东门, 地下车库.</param>
public sealed record Place(UnitId Unit, string? Building = null, string? Entrance = null, int? Floor = null, string? Spot = null)
{
    /// <summary>The place with whatever a later message adds; what it does not speak of stays, but for what lay behind another entrance.</summary>
    public Place Refine(Place later) => later.Unit != Unit || (later.Entrance is not null && Entrance is not null && later.Entrance != Entrance)
        ? later with { Building = later.Building ?? (later.Unit == Unit ? Building : null) }
        : new(Unit, later.Building ?? Building, later.Entrance ?? Entrance, later.Floor ?? Floor, later.Spot ?? Spot);

    /// <summary>The place in words: 3栋2单元5楼, Building 3, entrance 2, floor 5.</summary>
    public string Say(UnitTree units, string? locale)
    {
        var english = LocalName.IsEnglish(locale);
        var words = new StringBuilder(units.NameOf(Unit).In(locale));
        Append(words, Building, english ? $", building {Building}" : $"{Building}栋");
        Append(words, Entrance, english ? $", entrance {Entrance}" : $"{Entrance}单元");
        Append(words, Floor, english
            ? Floor < 0 ? $", basement {-Floor}" : $", floor {Floor}"
            : Floor < 0 ? $"负{-Floor}楼" : $"{Floor}楼");
        Append(words, Spot, english ? $", {Spot}" : Rest(words.ToString(), Spot ?? ""));
        return words.ToString();
    }

    /// <summary>The place as a wider group needs it: with the names between it and the unit that hears of it.</summary>
    public string SayTo(UnitId audience, UnitTree units, string? locale)
    {
        var between = units.SelfAndAncestors(Unit)
            .TakeWhile(unit => unit.Id != audience && unit.Kind != UnitKinds.Community)
            .Skip(1)
            .Where(unit => unit.Kind is not (UnitKinds.Grid or UnitKinds.MicroGrid))
            .ToList();
        return LocalName.IsEnglish(locale)
            ? string.Join(", ", between.Select(unit => unit.Name.En).Prepend(Say(units, locale)))
            : string.Concat(between.AsEnumerable().Reverse().Select(unit => unit.Name.Zh)) + Say(units, locale);
    }

    /// <summary>What a spot adds to what was said: 春晓小区 and 小区门口 are 春晓小区门口.</summary>
    private static string Rest(string said, string spot)
    {
        var shared = Math.Min(said.Length, spot.Length);
        while (shared > 1 && !said.EndsWith(spot[..shared], StringComparison.Ordinal))
        {
            shared--;
        }

        return shared > 1 ? spot[shared..] : spot;
    }

    private static void Append(StringBuilder words, object? part, string? said)
    {
        if (part is not null)
        {
            words.Append(said);
        }
    }
}
