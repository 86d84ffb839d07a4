using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>What waits for the unit of this member of staff, in an order in which one can go round it.</summary>
internal static class ShowWalk
{
    public static IReadOnlyList<string> Facts { get; } = ["count", "stops", "stops[].name", "stops[].matters"];

    public static async Task<ActionResult> Run(Turn turn)
    {
        var waiting = (await TicketFinder.Waiting(turn)).Where(ticket => !turn.InGroup || ticket.Publish == PublishClass.Group).ToList();
        if (waiting is []) return new("none");
        var stops = Walk.Stops(turn.Knowledge, waiting, turn.Locale)
            .Select(stop => new FactMap { ["name"] = stop.Name, ["matters"] = string.Join(turn.English ? ", " : "、", stop.Tickets.Select(ticket => Named(turn, ticket))) });
        return new("list", new FactMap { ["count"] = waiting.Count.ToString(CultureInfo.InvariantCulture), ["stops"] = Fact.FromList(stops) });
    }

    private static string Named(Turn turn, Ticket ticket)
    {
        var name = turn.Knowledge.Taxonomy[ticket.Category].ShortName.In(turn.Locale);
        var floor = ticket.PlaceFloor is { } at ? turn.English ? $"floor {at} " : $"{at}楼" : "";
        var again = ticket.Recurs == 0 ? "" : turn.English ? $" (no. {ticket.Recurs})" : $"（第{ticket.Recurs}次）";
        return turn.English ? $"{ticket.Serial} {floor}{name}{again}" : $"{ticket.Serial}{floor}{name}{again}";
    }
}
