using System.Globalization;
using System.Text.Json;
using CoCreation.Bot.Actions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Schedules;

/// <summary>What happens when a timer is due.</summary>
public sealed class Schedule(WorkRunner runner, LeftDrafts drafts)
{
    public Task Fire(Guid id) => runner.Once($"timer {id:N}", work => Run(work, id), CancellationToken.None);

    private async Task<TurnAnswer> Run(Work work, Guid id)
    {
        if (await work.Db.Timers.FindAsync(id) is not { DoneAt: null } timer)
        {
            work.Keep = false;
            return TurnAnswer.Accepted;
        }

        timer.DoneAt = work.NowMs;
        await (timer.Kind switch
        {
            TimerKind.AlertNextLevel or TimerKind.CloseUnrated or TimerKind.AskRating or TimerKind.RemindRating or TimerKind.Press or TimerKind.Wake or TimerKind.Resume => OfTicket(work, timer),
            TimerKind.AnswerTogether => Answer(work, timer),
            TimerKind.Digest => GroupPosts.SayDigest(work, timer),
            TimerKind.DutyList => DutyLists.Send(work, timer),
            TimerKind.GroupPost => GroupPosts.SayDue(work, timer),
            TimerKind.DraftLeft => drafts.Register(work, timer),
            _ => throw new InvalidOperationException($"No schedule for {timer.Kind}."),
        });
        return TurnAnswer.Accepted;
    }

    private static async Task OfTicket(Work work, CaseTimer timer)
    {
        if (await TicketOf(work, timer) is not { } ticket) return;
        var rules = work.Knowledge.Rules;
        if (TimerRule.MoveOf(timer, ticket) is { } move) await Casebook.Decide(work, ticket, move, Actor.System);
        foreach (var due in TimerRule.PostsOf(timer, ticket, work.NowMs, rules))
            await Announcements.Send(work, ticket, due, PostKeys.Event(ticket.Id, timer.Step, due.Text));
        if (TimerRule.NextOf(timer, ticket, rules) is { } next) work.Db.Timers.Add(next);
    }

    /// <summary>Answers what one person sent in a row, unless they have sent more since.</summary>
    private static async Task Answer(Work work, CaseTimer timer)
    {
        if (timer.Payload is not { } json || JsonSerializer.Deserialize(json, ScheduleJson.Default.AnswerTogether) is not { } together) return;
        if (await TicketOf(work, timer) is not { } ticket) return;
        var (id, person, step) = (ticket.Id, together.Person, timer.Step);
        var added = await work.Db.Events.AsNoTracking().Where(each => each.TicketId == id && each.Person == person && each.Sequence > 2).ToListAsync();
        if (added.Exists(each => each.Sequence > step && each.Kind is TicketEventKind.Added or TicketEventKind.Corrected)) return;

        var community = work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit);
        var facts = new TicketFacts(work.Knowledge, community, work.NowMs, together.Locale).One(ticket);
        var words = added.Select(each => each.Words).OfType<Guid>().ToList();
        var said = await work.Db.Statements.AsNoTracking().Where(row => words.Contains(row.Id)).Select(row => row.Text).ToListAsync();
        if (said.Exists(Harm.IsNear)) facts["hurt"] = "true";
        if (added.Exists(each => each.Change().After.Place is not null)) facts["placed"] = "true";
        if (added.Exists(each => Changes(each.Change()))) facts["changed"] = "true";
        var text = Words.Fill(work.Knowledge, TextKeys.Together, together.Locale, facts, WallClock.Local(work.NowMs, community.Zone));
        work.Mail.Send(together.To, new OutgoingMessage { Text = text, ReplyToId = together.ReplyTo, Locale = together.Locale }, $"together {id:N} {step}", about: id);
    }

    /// <summary>Another kind of thing, or since another time.</summary>
    private static bool Changes(TicketChange change) =>
        (change.After.Category is { } category && category != change.Before.Category) || (change.After.Since is not null && change.Before.Since is not null);

    private static async Task<Ticket?> TicketOf(Work work, CaseTimer timer) =>
        Guid.TryParse(timer.Subject, CultureInfo.InvariantCulture, out var id) ? await work.Db.Tickets.FindAsync(id) : null;
}
