using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Takes back what this person raised; with supporters the matter itself stays.</summary>
internal static class WithdrawTicket
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var order = Order.Read(call.Slots.TryGetValue("about", out var slot) ? slot.Value : null);
        var found = order.NamesTicket ? await TicketFinder.ForResident(turn, order) : await TicketFinder.Mine(turn, open: true);
        var own = found.FirstOrDefault(ticket => ticket.Reporter == turn.Person.Id);
        if (own is null) return new("none");

        var decision = await Casebook.Decide(turn.Work, own, new TicketMove.Withdraw(), turn.AsResident, turn.Group?.Key);
        if (decision is Decision.Refused refused) return new("refused", new FactMap { ["reason"] = Refusals.Say(turn, refused) });
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(own);
        return new(own.State == TicketState.Withdrawn ? "done" : "kept", facts);
    }
}
