using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>发邀请 and 我当代表: whoever is responsible asks for people to speak with; at most five offer themselves, and may step down again.</summary>
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

    /// <summary>Somebody offers themselves, in private; the secretary is told their name, which they were told beforehand. Whoever finds no seat is asked first when one is free.</summary>
    public static async Task<ActionResult> Offer(Turn turn)
    {
        if (turn.InGroup) return new("private");
        var held = await SpokenSeat.Held(turn);
        if ((held?.Ticket ?? await CollectiveDemands.Around(turn)) is not { } ticket) return new("none");
        if (held is { Seat.Seat: <= Representative.Most }) return new("already", Facts(turn, ticket, turn.Locale));
        if (SpokenSeat.WantsNoName(turn.Text)) return new("named", Facts(turn, ticket, turn.Locale));

        var rows = await turn.Db.Representatives.Where(row => row.TicketId == ticket.Id).ToListAsync();
        var taken = rows.Where(row => row.Seat <= Representative.Most).Select(row => row.Seat).ToList();
        if (taken.Count >= Representative.Most)
        {
            if (held is null) Seat(turn, ticket, rows.Max(row => row.Seat) + 1);
            return new("full", Facts(turn, ticket, turn.Locale));
        }

        // Who waits is asked anew: a row leaves its seat before its person can take another.
        if (held is not null)
        {
            turn.Db.Representatives.Remove(held.Value.Seat);
            return new("free", Facts(turn, ticket, turn.Locale));
        }

        Seat(turn, ticket, Enumerable.Range(1, Representative.Most).First(seat => !taken.Contains(seat)));
        await Tell(turn, ticket, TextKeys.Offered, taken.Count + 1);
        return new("offered", Facts(turn, ticket, turn.Locale));
    }

    /// <summary>A representative steps down: the secretary hears so, and the seat is offered to whoever waits longest.</summary>
    public static async Task<ActionResult> StepDown(Turn turn)
    {
        if (turn.InGroup) return new("private");
        if (await SpokenSeat.Held(turn) is not var (ticket, seat)) return new("none");
        turn.Db.Representatives.Remove(seat);
        if (seat.Seat > Representative.Most) return new("stepped", Facts(turn, ticket, turn.Locale));

        var others = await turn.Db.Representatives.Where(row => row.TicketId == ticket.Id && row.PersonId != turn.Person.Id).OrderBy(row => row.Seat).ToListAsync();
        await Tell(turn, ticket, TextKeys.SteppedDown, others.Count(row => row.Seat <= Representative.Most));
        if (others.Find(row => row.Seat > Representative.Most) is { } next)
        {
            turn.Db.Representatives.Remove(next);
            await turn.Work.Mail.ToPerson(next.PersonId, locale => Word(turn, ticket, TextKeys.SeatFree, locale), about: ticket.Id);
        }

        return new("stepped", Facts(turn, ticket, turn.Locale));
    }

    private static void Seat(Turn turn, Ticket ticket, int seat) =>
        turn.Db.Representatives.Add(new Representative { TicketId = ticket.Id, Seat = seat, PersonId = turn.Person.Id, At = turn.Work.NowMs });

    private static async Task Tell(Turn turn, Ticket ticket, string key, int taken)
    {
        foreach (var staff in turn.Knowledge.Deployment.OnDuty(ticket.Lead))
        {
            var told = turn.Knowledge.Rules.ToldAt(staff, turn.Work.NowMs);
            await turn.Work.Mail.ToStaff(staff, locale => Word(turn, ticket, key, locale, taken, turn.Person.Name ?? ""), $"{key} {Guid.CreateVersion7(turn.Work.Now):N}", told, ticket.Id);
        }
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
