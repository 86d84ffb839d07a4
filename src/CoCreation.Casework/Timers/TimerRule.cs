using System.Globalization;

namespace CoCreation.Casework;

/// <summary>Which timers a move's events start, and what a due timer of a ticket asks for.</summary>
public static class TimerRule
{
    /// <summary>A draft with what and where known registers itself after this.</summary>
    public static TimeSpan DraftLeftAfter { get; } = TimeSpan.FromMinutes(15);

    /// <summary>What one person sends in a row is answered together after this much quiet.</summary>
    public static TimeSpan AnswerTogetherAfter { get; } = TimeSpan.FromSeconds(60);

    /// <summary>The clock stands still so long at most while the reporter is asked.</summary>
    public static TimeSpan WaitForReporter { get; } = TimeSpan.FromDays(3);

    // A ticket may become a danger twice; the event that made it one tells its timers apart.
    private const int StepsAnEvent = 10;

    public static IReadOnlyList<CaseTimer> After(Ticket ticket, IReadOnlyList<TicketEvent> events, CaseRules rules)
    {
        var timers = new List<CaseTimer>();
        foreach (var each in events)
        {
            if (BecameHazard(each) || IsCalledAnew(each))
            {
                timers.AddRange(Enumerable.Range(1, AlertChain.Levels).Select(level =>
                    Of(TimerKind.AlertNextLevel, ticket.Id, (each.Sequence * StepsAnEvent) + level, each.At + (long)(AlertChain.Step * level).TotalMilliseconds)));
            }

            if (each.Kind == TicketEventKind.Opened && ticket.State == TicketState.Received)
            {
                timers.Add(Of(TimerKind.SendDraft, ticket.Id, each.Sequence, Dispatching.SentBy(ticket, rules)));
            }

            if (each.Kind is TicketEventKind.Resolved or TicketEventKind.NotPossible)
            {
                timers.Add(Judging(ticket, each, rules));
            }

            if (each.Kind == TicketEventKind.Claimed && ticket is { State: TicketState.Resolved, ResolvedAt: not null, Rating: null })
            {
                timers.Add(Judging(ticket, each, rules));
            }

            if (each.Kind == TicketEventKind.Parked && ticket.ParkedUntil is { } until)
            {
                timers.Add(Of(TimerKind.Wake, ticket.Id, each.Sequence, until, until));
            }

            if (each.Kind == TicketEventKind.Asked)
            {
                timers.Add(Of(TimerKind.Resume, ticket.Id, each.Sequence, each.At + (long)WaitForReporter.TotalMilliseconds, each.At));
            }

            if (each.Change().After is { Deadline: not null } or { AcceptBy: not null } && Pressing.Next(ticket, each.At, each.Sequence, rules) is { } press)
            {
                timers.Add(press);
            }
        }

        return timers;
    }

    /// <summary>The move that a due timer makes, if it is still called for.</summary>
    public static TicketMove? MoveOf(CaseTimer timer, Ticket ticket) => timer.Kind switch
    {
        TimerKind.AlertNextLevel when ticket.Hazard && ticket.AcceptedAt is null && ticket.State.IsPending() => new TicketMove.Alert(timer.Step % StepsAnEvent),
        TimerKind.CloseUnrated when ticket.State.IsAnswered() && !ticket.ProofAwaited && Still(timer, JudgedFrom(ticket)) => new TicketMove.Close(),
        TimerKind.Wake when ticket.ParkedUntil is { } until && Still(timer, until) => new TicketMove.Wake(),
        TimerKind.Resume when ticket.WaitingSince is { } since && Still(timer, since) => new TicketMove.Resume(),
        TimerKind.SendDraft when ticket.State == TicketState.Received => new TicketMove.Dispatch(),
        TimerKind.Press when Pressing.Supervises(timer, ticket) => new TicketMove.Supervise(ticket.Supervised + 1, Pressing.IsOverdue(timer)),
        _ => null,
    };

    /// <summary>The posts that a due timer sends, if they are still called for.</summary>
    public static IReadOnlyList<PostDue> PostsOf(CaseTimer timer, Ticket ticket, long now, CaseRules rules) => timer.Kind switch
    {
        TimerKind.AskRating or TimerKind.RemindRating when Awaits(timer, ticket) =>
        [
            .. ticket.Reporter == Guid.Empty ? [] : (PostDue[])[Asking(ticket, now, new Audience.ToPerson(ticket.Reporter), timer.Kind == TimerKind.AskRating ? PostText.AskRating : PostText.AskRatingAgain)],
            // Those who told of the same matter in words of their own are asked with its reporter, or in their place.
            .. timer.Kind == TimerKind.AskRating && ticket.Supporters > 0 ? (PostDue[])[Asking(ticket, now, new Audience.ToCoReporters(), PostText.AskRating)] : [],
        ],
        TimerKind.CloseUnrated when AwaitsProof(timer, ticket) => StaffPosts.Proof(ticket, now, rules),
        TimerKind.Press when Pressing.Reminds(timer, ticket, now) => Pressing.Reminder(timer, ticket, now, rules),
        _ => [],
    };

    /// <summary>Until when a due timer waits, because it slept over its time and would disturb people at night; null when it may be done.</summary>
    public static long? WaitsUntil(CaseTimer timer, Ticket ticket, long now, CaseRules rules)
    {
        var at = timer.Kind switch
        {
            TimerKind.AskRating or TimerKind.RemindRating => RatingTime.ByDay(ticket, now, rules),
            TimerKind.Press => Pressing.ByDay(ticket, now, rules),
            _ => now,
        };
        return at > now ? at : null;
    }

    /// <summary>The timer that comes after one that is done now: who was asked is reminded and waited for from then on, a late matter is pressed until somebody moves it.</summary>
    public static CaseTimer? NextOf(CaseTimer timer, Ticket ticket, long now, CaseRules rules) => timer.Kind switch
    {
        TimerKind.AskRating when IsJudged(timer, ticket) => Of(TimerKind.RemindRating, ticket.Id, timer.Step, RatingTime.ByDay(ticket, now + (long)RatingTime.RemindAfter.TotalMilliseconds, rules), JudgedFrom(ticket)),
        TimerKind.RemindRating when IsJudged(timer, ticket) => Close(ticket, timer.Step * StepsAnEvent, now),
        TimerKind.CloseUnrated when AwaitsProof(timer, ticket) => Close(ticket, timer.Step + 1, now),
        TimerKind.Press => Pressing.Next(ticket, timer, now, rules),
        _ => null,
    };

    public static CaseTimer Of(TimerKind kind, string subject, int step, long due) =>
        new() { Id = Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(due)), Kind = kind, Subject = subject, Step = step, Due = due };

    internal static CaseTimer Of(TimerKind kind, Guid ticket, int step, long due, long? reckonedFrom = null) =>
        Of(kind, ticket, step, due, reckonedFrom?.ToString(CultureInfo.InvariantCulture));

    internal static CaseTimer Of(TimerKind kind, Guid ticket, int step, long due, string? reckonedFrom)
    {
        var timer = Of(kind, ticket.ToString("D", CultureInfo.InvariantCulture), step, due);
        timer.Payload = reckonedFrom;
        return timer;
    }

    /// <summary>Whether what a timer was reckoned from is still so.</summary>
    internal static bool Still(CaseTimer timer, long? instant) => timer.Payload == instant?.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the timers of judging are reckoned from; those of when it was nobody's are void once somebody has claimed it.</summary>
    private static long? JudgedFrom(Ticket ticket) => ticket.Reporter == Guid.Empty ? -ticket.ResolvedAt : ticket.ResolvedAt;

    /// <summary>The reporter is asked; where nobody is, the matter is closed as it stands.</summary>
    /// <param name="resolved">The event that finished it, or with which somebody claimed it when it was finished.</param>
    private static CaseTimer Judging(Ticket ticket, TicketEvent resolved, CaseRules rules)
    {
        // What cannot be done is explained at once, and nobody is asked whether it is done.
        var asked = resolved.Kind == TicketEventKind.NotPossible ? null : RatingTime.Of(ticket, resolved.At, ticket.ResolvedAt ?? resolved.At, rules);
        return asked is { } ask ? Of(TimerKind.AskRating, ticket.Id, resolved.Sequence, ask, JudgedFrom(ticket)) : Close(ticket, resolved.Sequence * StepsAnEvent, resolved.At);
    }

    private static CaseTimer Close(Ticket ticket, int step, long since) =>
        Of(TimerKind.CloseUnrated, ticket.Id, step, since + (long)RatingTime.Silence.TotalMilliseconds, JudgedFrom(ticket));

    /// <summary>Whether a timer of judging is about what was finished last and may still be judged.</summary>
    private static bool IsJudged(CaseTimer timer, Ticket ticket) => ticket.State.IsAnswered() && Still(timer, JudgedFrom(ticket));

    private static PostDue Asking(Ticket ticket, long now, Audience to, string text) => new()
    {
        To = to,
        Text = text,
        Ticket = ticket.Id,
        NotBefore = now,
        Fields = new() { Number = ticket.Number, Category = ticket.Category, Place = ticket.Place, Unit = ticket.Lead },
    };

    /// <summary>Without the photo that its category asks for nothing is closed in silence; whoever did it is reminded each week.</summary>
    private static bool AwaitsProof(CaseTimer timer, Ticket ticket) =>
        timer.Kind == TimerKind.CloseUnrated && ticket is { State: TicketState.Resolved, ProofAwaited: true } && Still(timer, JudgedFrom(ticket));

    private static bool Awaits(CaseTimer timer, Ticket ticket) =>
        ticket is { State: TicketState.Resolved, Rating: null } && RatingTime.IsAnybodys(ticket) && Still(timer, JudgedFrom(ticket));

    private static bool BecameHazard(TicketEvent each) =>
        each.Kind is TicketEventKind.Opened or TicketEventKind.Corrected && each.Change() is { After.Hazard: true, Before.Hazard: not true };

    /// <summary>Whether a danger was given to other units, who are called as the first were.</summary>
    private static bool IsCalledAnew(TicketEvent each) => each.Kind == TicketEventKind.Alerted && each.Change().After.AlertLevel == 0;
}
