using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>发邀请 and 我当代表: whoever is responsible asks for people to speak with, and at most five offer themselves.</summary>
internal static class InviteRepresentatives
{
    public static IReadOnlyList<string> Names { get; } = [.. TicketFacts.Names, "unit.name", "seat", "name"];

    /// <summary>Asks once in the group where it was raised, and the reporter in private.</summary>
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var order = Order.Read(call.Slots.TryGetValue("order", out var slot) ? slot.Value : null);
        var ticket = !order.NamesTicket ? await CollectiveDemands.Around(turn) : await TicketFinder.ForStaff(turn, order) is [var named, ..] ? named : null;
        if (ticket is not { Category: Representative.CollectiveDemand } || turn.Staff?.Unit != ticket.Lead) return new("none");
        var once = $"invite {ticket.Id:N}";
        if (await turn.Db.GroupPosts.AnyAsync(post => post.Once.StartsWith(once)) || await turn.Db.Outbox.AnyAsync(item => item.Once != null && item.Once.StartsWith(once))) return new("already", Facts(turn, ticket, turn.Locale));

        if (ticket.RaisedIn is { } key && turn.Knowledge.Deployment.TryGroup(key, out var group))
            await GroupPosts.Take(turn.Work, group, new() { Once = $"{once} {group.Key}", Group = group.Key, TicketId = ticket.Id, Text = TextKeys.Invitation, Due = turn.Work.NowMs });
        await turn.Work.Mail.ToPerson(ticket.Reporter, locale => Word(turn, ticket, TextKeys.Invitation, locale), once, about: ticket.Id);
        return new("invited", Facts(turn, ticket, turn.Locale));
    }

    /// <summary>Somebody offers themselves, in private; the secretary is told their name, which they were told beforehand.</summary>
    public static async Task<ActionResult> Offer(Turn turn)
    {
        if (turn.InGroup) return new("private");
        if (await CollectiveDemands.Around(turn) is not { } ticket) return new("none");
        var seats = await turn.Db.Representatives.Where(row => row.TicketId == ticket.Id).ToListAsync();
        if (seats.Exists(seat => seat.PersonId == turn.Person.Id)) return new("already", Facts(turn, ticket, turn.Locale));
        if (seats.Count >= Representative.Most) return new("full", Facts(turn, ticket, turn.Locale));

        turn.Db.Representatives.Add(new Representative { TicketId = ticket.Id, Seat = seats.Count + 1, PersonId = turn.Person.Id, At = turn.Work.NowMs });
        foreach (var staff in turn.Knowledge.Deployment.OnDuty(ticket.Lead))
        {
            var told = turn.Knowledge.Rules.ToldAt(staff, turn.Work.NowMs);
            await turn.Work.Mail.ToStaff(staff, locale => Word(turn, ticket, TextKeys.Offered, locale, seats.Count + 1, turn.Person.Name ?? ""), $"offer {ticket.Id:N} {seats.Count + 1}", told, ticket.Id);
        }

        return new("offered", Facts(turn, ticket, turn.Locale));
    }

    private static FactMap Facts(Turn turn, Ticket ticket, string locale)
    {
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, locale).One(ticket);
        facts["unit.name"] = turn.Knowledge.Deployment.Units.NameOf(ticket.Lead).In(locale);
        return facts;
    }

    private static OutgoingMessage Word(Turn turn, Ticket ticket, string key, string locale, int seat = 0, string name = "")
    {
        var facts = Facts(turn, ticket, locale);
        facts["seat"] = seat.ToString(System.Globalization.CultureInfo.InvariantCulture);
        facts.AddIfAny("name", name);
        return new() { Text = Words.Fill(turn.Knowledge, key, locale, facts, turn.LocalNow), Locale = locale };
    }
}
