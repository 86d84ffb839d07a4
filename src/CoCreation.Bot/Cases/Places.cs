using System.Globalization;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>Turns the place that somebody spoke of into a place of the governance tree.</summary>
internal static class Places
{
    /// <summary>The place of a mention, seen from where the speaker is; null when nothing is known.</summary>
    public static Place? Of(Turn turn, PlaceMention? mention)
    {
        var home = Home(turn);
        if (mention is null) return home is { } known ? new Place(known) : null;
        var unit = Unit(turn, mention, home);
        var units = turn.Knowledge.Deployment.Units;
        if (unit is not { } named) return null;
        var found = Around(units, named, mention);
        var isBuilding = units[found].Kind == UnitKinds.Building;
        return new Place(found, isBuilding ? null : mention.Building, mention.Entrance, Floor(mention.Floor), mention.Spot);
    }

    /// <summary>The place of a mention that may leave out what is known of the place already: 楼道 said of 5栋 is there, in whoever's group it is said.</summary>
    public static Place? Of(Turn turn, PlaceMention mention, Place known) =>
        mention is { Unit: null, Building: null } && !IsShared(mention)
            ? new Place(known.Unit, known.Building, mention.Entrance, Floor(mention.Floor), mention.Spot)
            : Of(turn, mention);

    /// <summary>The unit that a mention lies in, seen from a building: the east gate is the compound's, whoever names it.</summary>
    public static UnitId Around(UnitTree units, UnitId unit, PlaceMention? mention) =>
        mention is not null && IsShared(mention) && units[unit].Kind == UnitKinds.Building && units.NearestOfKind(unit, UnitKinds.Compound) is { } compound ? compound.Id : unit;

    /// <summary>Whether a mention names what all buildings share, and none of them.</summary>
    public static bool IsShared(PlaceMention mention) => mention is { Building: null, Entrance: null, Spot: { } spot } && SharedSpots.Contains(spot);

    /// <summary>The unit that the group stands for, or that a private writer last wrote from.</summary>
    public static UnitId? Home(Turn turn)
    {
        if (turn.Group is { Kind: GroupKind.Residents } group) return group.Unit;
        return turn.Person.LastGroup is { } last && turn.Knowledge.Deployment.TryGroup(last, out var known) ? known.Unit : null;
    }

    /// <summary>A place in words, without a spot that the thing itself already names: 3栋 + 电梯故障, not 3栋电梯电梯故障.</summary>
    public static string Say(Knowledge knowledge, Place place, string thing, string locale)
    {
        if (place.Spot is not { } spot) return place.Say(knowledge.Deployment.Units, locale);
        var shown = LocalName.IsEnglish(locale) ? new PlaceMention(default, Spot: spot).PublicText(locale) : spot;
        return (Tells(thing, shown) ? place with { Spot = null } : place with { Spot = shown }).Say(knowledge.Deployment.Units, locale);
    }

    /// <summary>Whether the name of the thing holds the spot, whole or by a word of it (楼道灯, stair light).</summary>
    private static bool Tells(string thing, string spot)
    {
        if (spot[0] < 0x80 && spot.Split(' ').Intersect(thing.Split(' '), StringComparer.OrdinalIgnoreCase).Any()) return true;
        var first = spot[0] > 0x2e80 ? spot[..Math.Min(2, spot.Length)] : spot.Split(' ')[0];
        return thing.Contains(spot, StringComparison.OrdinalIgnoreCase) || thing.Contains(first, StringComparison.OrdinalIgnoreCase)
            || first.Contains(thing.Split(' ')[0], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The household that a person named themselves to be of, by door; null when they did not.</summary>
    public static string? Household(Turn turn) =>
        turn.Understood.Place is { Room: { } room } mention ? $"{mention.Building}/{mention.Entrance}/{room}" : null;

    /// <summary>Whether a matter's place may be the one spoken of: not when another building was named.</summary>
    public static bool MayBeAt(Knowledge knowledge, Place place, PlaceMention said)
    {
        if (said.Building is not { } number) return true;
        return knowledge.Deployment.Units.BuildingOf(place.Unit) is { } building ? IsNumbered(building, number) : place.Building is null || place.Building == number;
    }

    private static UnitId? Unit(Turn turn, PlaceMention mention, UnitId? home)
    {
        var units = turn.Knowledge.Deployment.Units;
        if (mention.Unit is { } key && units.Contains(new UnitId(key)))
        {
            var named = new UnitId(key);
            if (mention.Building is not { } inside || units[named].Kind == UnitKinds.Building) return named;
            return Building(units, named, inside) ?? named;
        }

        if (mention.Building is not { } building) return home ?? turn.Community.Unit;

        // "5栋" said in building 3's group is building 5 of the same compound; said from nowhere, of the only compound that has one.
        var around = home is { } from ? units.NearestOfKind(from, UnitKinds.Compound)?.Id : null;
        if (around is { } compound) return Building(units, compound, building) ?? compound;
        var all = units.All.Where(unit => unit.Kind == UnitKinds.Building && IsNumbered(unit, building)).ToList();
        return all is [var only] ? only.Id : turn.Community.Unit;
    }

    private static UnitId? Building(UnitTree units, UnitId within, string number) =>
        units.All.FirstOrDefault(unit => unit.Kind == UnitKinds.Building && units.Within(unit.Id, within) && IsNumbered(unit, number))?.Id;

    private static bool IsNumbered(Unit unit, string number) =>
        unit.Aliases.Append(unit.Name.Zh).Any(name => name.TrimEnd('栋', '号', '楼', '幢', '座') == number);

    private static int? Floor(string? said) => int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var floor) ? floor : null;
}
