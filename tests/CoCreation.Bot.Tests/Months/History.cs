using System.Text.Json;
using CoCreation.Casework;

namespace CoCreation.Bot.Tests.Months;

/// <summary>Whether the events of a ticket tell a true story.</summary>
internal static class History
{
    /// <summary>What is wrong with it: the clock ran backwards, nobody was responsible or somebody from elsewhere, what has ended moved, or the events do not make the ticket.</summary>
    public static IEnumerable<string> Broken(Ticket ticket, IReadOnlyList<TicketEvent> events, CaseRules rules)
    {
        var before = 0L;
        for (var i = 0; i < events.Count; i++)
        {
            var (each, then) = (events[i], Ticket.Replay(events.Take(i + 1)));
            if (each.At < before) yield return $"{ticket.Number}/{each.Sequence}: the clock ran backwards";
            if (!rules.Units.Contains(then.Lead)) yield return $"{ticket.Number}/{each.Sequence}: nobody is responsible";
            if (!MayAnswerFor(then.Lead, ticket, rules)) yield return $"{ticket.Number}/{each.Sequence}: {then.Lead} has it, which has nothing to do with {ticket.PlaceUnit}";
            if (each.StateBefore is TicketState.Withdrawn or TicketState.Merged && each.StateAfter != each.StateBefore) yield return $"{ticket.Number}/{each.Sequence}: moved after its end";
            before = each.At;
        }

        if (JsonSerializer.Serialize(ticket) != JsonSerializer.Serialize(Ticket.Replay(events))) yield return $"{ticket.Number}: its events do not make it what it is";
    }

    /// <summary>A unit is above the place, serves it, or is of its community.</summary>
    private static bool MayAnswerFor(UnitId unit, Ticket ticket, CaseRules rules) =>
        rules.Units.Within(ticket.PlaceUnit, unit)
        || rules.Units.Within(unit, rules.CommunityOf(ticket).Unit)
        || rules.Units[unit].Serves.Any(served => rules.Units.Within(ticket.PlaceUnit, served));
}
