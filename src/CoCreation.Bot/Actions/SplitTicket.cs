using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>拆单 A 东门路灯也不亮: a second matter in one ticket gets a ticket of its own, which is its reporter's too.</summary>
internal static class SplitTicket
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call, TicketNumbers numbers)
    {
        var order = Order.Of(call);
        var example = $"{turn.Community.ShortCode}-2026-000001";
        if (!order.NamesTicket && order.Words.Length > 0) order = Order.Read(order.Words);
        if (!order.NamesTicket || order.Words.Length == 0) return new("empty", new FactMap { ["example"] = order.NamesTicket ? order.Asked : example });
        if (await TicketFinder.ForStaff(turn, order) is not [var ticket]) return new("none", new FactMap { ["asked"] = order.Asked, ["example"] = example });
        if (turn.InGroup && !TicketFinder.MayHear(turn, ticket)) return new("private");

        var words = Casebook.Keep(turn.Work, turn.Person.Id, ticket.Id, order.Words).Id;
        var probe = ticket.Decide(new TicketMove.Split("") { Words = words }, turn.Actor, turn.Knowledge.Rules, turn.Work.NowMs);
        if (probe is Decision.Refused refused) return new("refused", new FactMap { ["reason"] = Refusals.Say(turn, refused) });

        var number = await numbers.Next(turn.Work, turn.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit));
        await Casebook.Decide(turn.Work, ticket, new TicketMove.Split(number.ToString()) { Words = words }, turn.Actor);
        var (split, _) = await Casebook.Open(turn.Work, Second(turn, ticket, order.Words), number, turn.Actor, order.Words, null, null, origin: ticket.Id);
        return new("done", new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(split));
    }

    private static TicketMove.Open Second(Turn turn, Ticket ticket, string words)
    {
        var understood = turn.Knowledge.Understander.Understand(words, turn.LocalNow);
        var guess = understood.Category is { Best: [{ Confidence: >= OpenTicket.LeastConfidence } best, ..] } ? best.Code : ticket.Category;
        var category = Hazards.Unless(turn, turn.Knowledge.Taxonomy[guess], understood.Category, words);
        return new()
        {
            Category = category.Code,
            Place = understood.Place is { } mention && (mention.Unit ?? mention.Building) is not null && Places.Of(turn, mention) is { } place ? place : ticket.Place,
            PlaceAssumed = understood.Place is null,
            RaisedIn = ticket.RaisedIn,
            Anonymous = ticket.Anonymous,

            // What its reporter agreed to was said of the first matter.
            Agreed = ticket.Consent == PublicConsent.No ? PublicConsent.No : PublicConsent.Asked,
            For = ticket.Reporter,
        };
    }
}
