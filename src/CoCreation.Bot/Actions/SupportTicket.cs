using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>+1: counts somebody in on a neighbour's matter.</summary>
internal static class SupportTicket
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var order = Order.Read(call.Slots.TryGetValue("about", out var slot) ? slot.Value : null);
        var found = (await TicketFinder.ForSupport(turn, order))
            .Where(ticket => ticket.State.IsPending() || ticket.State == TicketState.Resolved).Where(ticket => TicketFinder.MayHear(turn, ticket) && ticket.Category != CheckRumour.Rumour).ToList();
        var meant = Meant.Among(turn, found);
        if (meant.Count == 0) return new("none");
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);

        // In a burst everybody speaks of the newest; only quite different matters are worth a question.
        var ticket = meant[0];
        var decision = await Casebook.Decide(turn.Work, ticket, await Joining(turn, ticket, turn.Text, wrote: false), turn.AsResident, turn.Group?.Key);
        return decision is Decision.Moved ? new(await IsSilent(turn, ticket) ? "counted" : "joined", Count(facts.One(ticket), ticket)) : new("already", facts.One(ticket));
    }

    /// <summary>The move by which this person joins; the row that counts them is added when they are not in yet.</summary>
    /// <param name="wrote">Whether they told of it in words of their own.</param>
    public static async Task<TicketMove.Support> Joining(Turn turn, Ticket ticket, string words, bool wrote)
    {
        var before = await turn.Db.Supporters.Where(row => row.TicketId == ticket.Id).ToListAsync();
        var household = Places.Household(turn);
        var move = Supporter.Joining(before, turn.Person.Id, household);
        if (!move.AlreadyIn && turn.Person.Id != ticket.Reporter)
            turn.Db.Supporters.Add(new Supporter { TicketId = ticket.Id, PersonId = turn.Person.Id, Household = household, Wrote = wrote, At = turn.Work.NowMs });
        return move with { Words = Casebook.Keep(turn.Work, turn.Person.Id, ticket.Id, words).Id };
    }

    /// <summary>After an announced outage that goes on everybody asks at once: the group has heard one answer, and the others are counted without a word.</summary>
    public static async Task<bool> IsSilent(Turn turn, Ticket ticket) => turn.InGroup && await Notices.JustOver(turn, ticket.Place, ticket.Category) is not null;

    /// <summary>From the third household on a group hears only a count.</summary>
    public static FactMap Count(FactMap facts, Ticket ticket)
    {
        facts[ticket.Households >= PostRule.CountFrom ? "many" : "few"] = "true";
        return facts;
    }
}
