using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>The reporter's word on what was done: it closes the matter or opens it again, one level up.</summary>
internal static class RateTicket
{
    // 不是很满意: no reason is told beside the verdict.
    private const int BareVerdict = 6;

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var order = Order.Read(call.Slots.TryGetValue("order", out var slot) ? slot.Value : null);
        var byCommand = call.Slots.ContainsKey("order");
        var found = order.NamesTicket || byCommand ? await Find(turn, order) : await SpokenVerdict.Meant(turn, call.With["rating"] == "no" ? SpokenVerdict.Not : SpokenVerdict.Satisfied) ?? await Find(turn, order);
        if (found is not { } ticket) return new("none");

        var rating = call.With["rating"] switch { "yes" => Rating.Satisfied, "fair" => Rating.Basic, "partly" => Rating.Partly, _ => Rating.Not };

        // A +1 is no word of one's own, so it judges nothing; what is not right there can be told.
        var wrote = await Wrote(turn, ticket);
        if (wrote == false && ticket.Reporter != turn.Person.Id) return new("only-joined", new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket));

        // Whoever raised it had the last word that it is solved; the thanks of the others are heard all the same.
        if (rating is Rating.Satisfied or Rating.Basic && ticket.State == TicketState.Closed && ticket.Reporter != turn.Person.Id)
            return new("noted", new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket));

        var said = order.Words.Length > 0 ? order.Words : byCommand || turn.Text.Length <= BareVerdict ? "" : turn.Text;
        var words = said.Length > 0 ? Casebook.Keep(turn.Work, turn.Person.Id, ticket.Id, said).Id : (Guid?)null;
        var lead = ticket.Lead;
        var decision = await Casebook.Decide(turn.Work, ticket, new TicketMove.Rate(rating) { Words = words }, turn.AsResident with { Joined = wrote == true }, turn.Group?.Key);
        if (decision is Decision.Refused refused) return new("refused", new FactMap { ["reason"] = Refusals.Say(turn, refused) });

        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        if (ticket.FirstDeadline < turn.Work.NowMs) facts["late"] = "true";
        return new(Came(ticket, rating, lead), facts);
    }

    /// <summary>Whether this person told of the matter in words of their own; null where they have nothing to do with it.</summary>
    private static async Task<bool?> Wrote(Turn turn, Ticket ticket) => (await turn.Db.Supporters.FindAsync(ticket.Id, turn.Person.Id))?.Wrote;

    private static string Came(Ticket ticket, Rating rating, UnitId lead) => ticket.State switch
    {
        TicketState.ToDecide => "contested",
        TicketState.Accepted when ticket.Lead == lead => "goes-on",
        TicketState.Dispatched or TicketState.Accepted => "reopened",
        _ when rating is Rating.Not or Rating.Partly => "taken",
        TicketState.Resolved => "seconded",
        _ => ticket.Outcome == Outcome.NotPossible ? "understood" : "closed",
    };

    /// <summary>The one named; else the newest of one's own that waits for a word, or was closed with one.</summary>
    private static async Task<Ticket?> Find(Turn turn, Order order)
    {
        if (order.NamesTicket) return await TicketFinder.ForResident(turn, order) is [var named, ..] ? named : null;
        var all = await TicketFinder.Mine(turn, open: false);
        var mine = all.FindAll(ticket => ticket.Reporter == turn.Person.Id);
        return mine.Find(ticket => ticket.State.IsAnswered()) ?? all.Find(ticket => ticket.State.IsAnswered()) ?? mine.Find(ticket => ticket.State == TicketState.Closed) ?? all.Find(ticket => ticket.State == TicketState.Closed);
    }
}
