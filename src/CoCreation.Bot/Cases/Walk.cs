using System.Globalization;
using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>The places of several matters in an order in which one can go round them: buildings by number, then what lies between them.</summary>
internal static class Walk
{
    private const int MostStops = 6;

    /// <summary>The stops in words, joined by arrows; null where one goes to one place or none.</summary>
    public static string? Round(Knowledge knowledge, IEnumerable<Ticket> tickets, string locale)
    {
        var units = knowledge.Deployment.Units;
        var stops = tickets.Select(ticket => (Building: units.BuildingOf(ticket.PlaceUnit), ticket.Place))
            .Select(each => each.Building is { } building
                ? (Order: Number(building), Name: building.Name.In(locale))
                : (Order: int.MaxValue, Name: each.Place.Spot ?? units.NameOf(each.Place.Unit).In(locale)))
            .Distinct().OrderBy(stop => stop.Order).ThenBy(stop => stop.Name, StringComparer.Ordinal).Take(MostStops).Select(stop => stop.Name).ToList();
        return stops.Count > 1 ? string.Join('→', stops) : null;
    }

    private static int Number(Unit building)
    {
        var digits = string.Concat(building.Name.Zh.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue - 1;
    }
}
