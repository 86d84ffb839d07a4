using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Why a matter went to whom it went.</summary>
internal static class ExplainRoute
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var order = Order.Read(call.Slots.TryGetValue("about", out var slot) ? slot.Value : null);
        var found = turn.Staff is null ? await TicketFinder.ForResident(turn, order) : await TicketFinder.ForStaff(turn, order);
        if (found is not [var ticket, ..]) return new("none");
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        facts["why"] = ticket.Why.In(turn.Locale);
        return new("told", facts);
    }
}
