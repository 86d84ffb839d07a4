using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Why a matter went to whom it went.</summary>
internal static class ExplainRoute
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var order = Order.Read(call.Slots.TryGetValue("about", out var slot) ? slot.Value : null);
        if (await Find(turn, order) is not { } ticket) return new("none");
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        facts["why"] = ticket.State == TicketState.Received ? facts["ticket.state"] : ticket.Why.In(turn.Locale);
        if (TicketFinder.MayHear(turn, ticket)) return new("told", facts);

        // Their own, but nobody else's business: the group hears no more of it.
        var text = Words.Fill(turn.Knowledge, TextKeys.WhyPrivate, turn.Locale, facts, turn.LocalNow);
        var written = await turn.Work.Mail.ToAccount(turn.Message.Channel, turn.Message.Sender.Id, turn.Locale, _ => new() { Text = text, Locale = turn.Locale }, about: ticket.Id);
        return new(written ? "hushed" : "none");
    }

    /// <summary>The one named or replied to; else the newest of one's own, before anything of the neighbours.</summary>
    private static async Task<Ticket?> Find(Turn turn, Order order)
    {
        if (turn.Staff is not null) return (await TicketFinder.ForStaff(turn, order)).FirstOrDefault(ticket => TicketFinder.MayHear(turn, ticket));
        if (order.NamesTicket) return await TicketFinder.ForResident(turn, order) is [var named, ..] ? named : null;
        if (await TicketFinder.RepliedTo(turn) is { } answered) return answered.Reporter == turn.Person.Id || TicketFinder.MayHear(turn, answered) ? answered : null;
        if (await TicketFinder.Mine(turn, open: true) is [var own, ..]) return own;
        return await TicketFinder.Around(turn) is [var near, ..] ? near : null;
    }
}
