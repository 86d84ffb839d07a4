using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>Where decisions about tickets become rows: the ticket, its events, and what follows from them.</summary>
internal static class Casebook
{
    /// <summary>Opens a ticket, keeps its words, and tells whoever must hear of it.</summary>
    /// <param name="whole">The message from which the words were taken, where they are only a part of it.</param>
    /// <param name="origin">The ticket from which it is split, which is no earlier one.</param>
    public static async Task<(Ticket Ticket, Route Route)> Open(Work work, TicketMove.Open move, TicketNumber number, Actor actor, string words, string? room, string? saidIn, string? whole = null, Guid? origin = null)
    {
        var id = Guid.CreateVersion7(work.Now);
        var teller = move.For ?? actor.Person;
        var statement = Keep(work, teller, id, words, room);
        if (whole is not null) Keep(work, teller, id, whole);
        var (ticket, events, route) = TicketDecisions.Open(
            move with { Words = statement.Id, Trial = await Trials.IsOn(work, move), Earlier = await SpotHistory.Count(work, move.Place, move.Category, except: origin) }, id, number, actor, work.Knowledge.Rules, work.NowMs);
        work.Db.Tickets.Add(ticket);
        work.Db.Events.AddRange(events);
        await Announcements.Send(work, ticket, events, saidIn);
        return (ticket, route);
    }

    /// <summary>Decides a move; what it changes is part of this work's commit.</summary>
    /// <param name="saidIn">The group in which the answer says it already, so that it is not posted there again.</param>
    public static async Task<Decision> Decide(Work work, Ticket ticket, TicketMove move, Actor actor, string? saidIn = null)
    {
        move = move switch
        {
            TicketMove.Correct correct => correct with { Earlier = await SpotHistory.Count(work, correct.Place ?? ticket.Place, correct.Category ?? ticket.Category, except: ticket.Id) },
            TicketMove.Dispatch { Category: { } other } sent => sent with { Earlier = await SpotHistory.Count(work, ticket.Place, other, except: ticket.Id) },
            _ => move,
        };
        var agreed = move is TicketMove.Correct or TicketMove.Dispatch { Category: not null } ? await PublicVersion.Agreed(work, ticket) : null;
        var decision = ticket.Decide(move, actor, work.Knowledge.Rules, work.NowMs);
        if (decision is not Decision.Moved moved) return decision;
        ticket.Apply(moved.Events);
        work.Db.Events.AddRange(moved.Events);
        if (agreed is { } level) await PublicVersion.Renew(work, ticket, level);
        await Announcements.Send(work, ticket, moved.Events, saidIn);
        return decision;
    }

    /// <summary>Keeps what somebody said in the one place where it can be erased.</summary>
    public static Statement Keep(Work work, Guid person, Guid? ticket, string text, string? room = null, bool forGroups = false)
    {
        var statement = new Statement
        {
            Id = StatementIds.Next(work.Now),
            PersonId = person,
            TicketId = ticket,
            Text = text,
            Room = room,
            Public = forGroups,
            MessageKey = ticket is null || forGroups ? null : work.MessageKey,
            CreatedAt = work.NowMs,
        };
        work.Db.Statements.Add(statement);
        return statement;
    }
}
