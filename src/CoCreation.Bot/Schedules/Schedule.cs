using System.Globalization;
using System.Text.Json;
using CoCreation.Bot.Actions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Telemetry;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Schedules;

/// <summary>What happens when a timer is due.</summary>
public sealed class Schedule(WorkRunner runner, Store store, TimerLoop timers, ILeases leases, LeftDrafts drafts, TimeProvider clock, ILogger<Schedule> log)
{
    /// <summary>Runs a timer; of several instances at once one does, and the others find it done.</summary>
    public async Task Fire(Guid id)
    {
        using var scope = Correlation.Scope(log, Correlation.Of($"timer {id:N}"));
        await using var lease = await leases.Take($"timer {id:N}", CancellationToken.None);
        if (await Read(id) is not { } timer) return;
        if (timer.Due > WallClock.Now(clock))
        {
            // Another instance found it due in the night, and it waits for the morning.
            timers.Offer([timer]);
            return;
        }

        await runner.Once($"timer {id:N} {timer.Due}", work => Run(work, id), CancellationToken.None);
    }

    private async Task<CaseTimer?> Read(Guid id)
    {
        await using var db = store.Read();
        return await db.Timers.AsNoTracking().FirstOrDefaultAsync(timer => timer.Id == id && timer.DoneAt == null);
    }

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
            TimerKind.AlertNextLevel or TimerKind.CloseUnrated or TimerKind.AskRating or TimerKind.RemindRating or TimerKind.Press or TimerKind.Wake or TimerKind.Resume or TimerKind.SendDraft => OfTicket(work, timer),
            TimerKind.AnswerTogether => Answer(work, timer),
            TimerKind.Digest => GroupPosts.SayDigest(work, timer),
            TimerKind.WeeklySummary => WeeklySummaries.Send(work, timer),
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
        if (TimerRule.WaitsUntil(timer, ticket, work.NowMs, rules) is { } later)
        {
            timer.WaitUntil(later);
            return;
        }

        if (TimerRule.MoveOf(timer, ticket) is { } move) await Casebook.Decide(work, ticket, move, Actor.System);
        foreach (var due in TimerRule.PostsOf(timer, ticket, work.NowMs, rules))
            await Announcements.Send(work, ticket, due, PostKeys.Event(ticket.Id, timer.Step, due.Text));
        if (TimerRule.NextOf(timer, ticket, work.NowMs, rules) is { } next && !await Waits(work, next)) work.Db.Timers.Add(next);
    }

    /// <summary>Answers what one person sent in a row, unless they have sent more since.</summary>
    private static async Task Answer(Work work, CaseTimer timer)
    {
        if (timer.Payload is not { } json || JsonSerializer.Deserialize(json, ScheduleJson.Default.AnswerTogether) is not { } together) return;
        if (await TicketOf(work, timer) is not { } ticket) return;
        var (id, person, step) = (ticket.Id, together.Person, timer.Step);
        var added = await work.Db.Events.AsNoTracking().Where(each => each.TicketId == id && each.Person == person && each.Sequence > 2).ToListAsync();
        if (added.Exists(each => each.Sequence > step && each.Kind is TicketEventKind.Added or TicketEventKind.Corrected)) return;

        var words = added.Select(each => each.Words).OfType<Guid>().ToList();
        var said = (await work.Db.Statements.AsNoTracking().Where(row => words.Contains(row.Id)).ToListAsync()).ConvertAll(row => row.Text);
        var text = Additions.Answer(work, ticket, added, said, together.To.IsGroup, together.Locale);
        work.Mail.Send(together.To, new OutgoingMessage { Text = text, ReplyToId = together.ReplyTo, Locale = together.Locale }, $"together {id:N} {step}", about: id);
    }

    /// <summary>Whether another timer does it already: two may press one ticket when its clock was set anew to the same deadline.</summary>
    private static async Task<bool> Waits(Work work, CaseTimer next) =>
        work.Db.Timers.Local.Any(each => each.Kind == next.Kind && each.Subject == next.Subject && each.Step == next.Step)
        || await work.Db.Timers.AnyAsync(each => each.Kind == next.Kind && each.Subject == next.Subject && each.Step == next.Step);

    private static async Task<Ticket?> TicketOf(Work work, CaseTimer timer) =>
        Guid.TryParse(timer.Subject, CultureInfo.InvariantCulture, out var id) ? await work.Db.Tickets.FindAsync(id) : null;
}
