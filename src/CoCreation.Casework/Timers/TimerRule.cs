using System.Globalization;

namespace CoCreation.Casework;

/// <summary>Which timers a move's events start, and what a due timer of a ticket asks for.</summary>
public static class TimerRule
{
    /// <summary>A draft with what and where known registers itself after this.</summary>
    public static TimeSpan DraftLeftAfter { get; } = TimeSpan.FromMinutes(15);

    /// <summary>What one person sends in a row is answered together after this much quiet.</summary>
    public static TimeSpan AnswerTogetherAfter { get; } = TimeSpan.FromSeconds(60);

    // A ticket may become a danger twice; the event that made it one tells its timers apart.
    private const int StepsAnEvent = 10;

    public static IReadOnlyList<CaseTimer> After(Ticket ticket, IReadOnlyList<TicketEvent> events, CaseRules rules)
    {
        var timers = new List<CaseTimer>();
        foreach (var each in events)
        {
            if (each.Kind is TicketEventKind.Opened or TicketEventKind.Corrected && BecameHazard(each))
            {
                timers.AddRange(Enumerable.Range(1, AlertChain.Levels).Select(level =>
                    Of(TimerKind.AlertNextLevel, ticket.Id, (each.Sequence * StepsAnEvent) + level, each.At + (long)(AlertChain.Step * level).TotalMilliseconds)));
            }

            if (each.Kind == TicketEventKind.Resolved && RatingTime.Of(ticket, each.At, rules) is { } due)
            {
                timers.Add(Of(TimerKind.AskRating, ticket.Id, each.Sequence, due));
            }
        }

        return timers;
    }

    /// <summary>The move that a due timer makes, if it is still called for.</summary>
    public static TicketMove? MoveOf(CaseTimer timer, Ticket ticket) => timer.Kind switch
    {
        TimerKind.AlertNextLevel when ticket.Hazard && ticket.AcceptedAt is null && ticket.State.IsPending() => new TicketMove.Alert(timer.Step % StepsAnEvent),
        _ => null,
    };

    /// <summary>The post that a due timer sends, if it is still called for.</summary>
    public static PostDue? PostOf(CaseTimer timer, Ticket ticket, long now) => timer.Kind switch
    {
        TimerKind.AskRating when ticket.State == TicketState.Resolved && ticket.Rating is null or Rating.Not && ticket.Reporter != Guid.Empty => new()
        {
            To = new Audience.ToPerson(ticket.Reporter),
            Text = PostText.AskRating,
            Ticket = ticket.Id,
            NotBefore = now,
            Fields = new() { Number = ticket.Number, Category = ticket.Category, Place = ticket.Place, Unit = ticket.Lead },
        },
        _ => null,
    };

    public static CaseTimer Of(TimerKind kind, string subject, int step, long due) =>
        new() { Id = Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(due)), Kind = kind, Subject = subject, Step = step, Due = due };

    private static CaseTimer Of(TimerKind kind, Guid ticket, int step, long due) =>
        Of(kind, ticket.ToString("D", CultureInfo.InvariantCulture), step, due);

    private static bool BecameHazard(TicketEvent each)
    {
        var change = each.Change();
        return change.After.Hazard == true && change.Before.Hazard != true;
    }
}
