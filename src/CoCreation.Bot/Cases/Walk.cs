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
        var stops = Stops(knowledge, tickets, locale).Take(MostStops).Select(stop => stop.Name).ToList();
        return stops.Count > 1 ? string.Join('→', stops) : null;
    }

    /// <summary>Each stop by its name, with what is to be seen to there.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<Ticket> Tickets)> Stops(Knowledge knowledge, IEnumerable<Ticket> tickets, string locale) =>
    [
        .. tickets.GroupBy(ticket => At(knowledge.Deployment.Units, ticket, locale))
            .OrderBy(stop => stop.Key.Order).ThenBy(stop => stop.Key.Name, StringComparer.Ordinal)
            .Select(stop => (stop.Key.Name, (IReadOnlyList<Ticket>)[.. stop])),
    ];

    private static (int Order, string Name) At(UnitTree units, Ticket ticket, string locale) => units.BuildingOf(ticket.PlaceUnit) is { } building
        ? (Number(building), building.Name.In(locale))
        : (int.MaxValue, ticket.Place.Spot ?? units.NameOf(ticket.PlaceUnit).In(locale));

    private static int Number(Unit building)
    {
        var digits = string.Concat(building.Name.Zh.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue - 1;
    }
}
