namespace CoCreation.Casework;

/// <summary>The clock of a matter that turns out to be of another kind: counted from when it came in, with all that was granted or promised meanwhile.</summary>
internal static class Reclocking
{
    /// <summary>What changes of a ticket's clock when it is corrected to a category of another class.</summary>
    /// <param name="now">When it is corrected, in UTC Unix milliseconds.</param>
    public static TicketFields Of(Ticket ticket, Category category, long now, Community community)
    {
        var rule = community.Deadlines;
        var (whole, fresh) = (rule.Start(category.Deadline, ticket.OpenedAt, now, community.Zone), rule.Start(category.Deadline, now, now, community.Zone));
        var answer = rule.Of(category.Deadline).Answer.After(ticket.OpenedAt, rule.Calendar, community.Zone);
        var deadline = ticket.Reopened > 0
            ? Math.Min(ticket.Deadline, category.IsHazard ? fresh.Deadline : rule.Again(category.Deadline, now, community.Zone).Deadline)
            : Fair(Granted(ticket, category, whole.Deadline), ticket.Deadline, fresh.Deadline, now);
        return new()
        {
            AnswerBy = ticket.AnsweredAt is null ? Fair(answer, ticket.AnswerBy, fresh.AnswerBy, now) : null,
            AcceptBy = fresh.AcceptBy,
            FirstDeadline = whole.Deadline,
            Deadline = deadline,
            PromisedAt = Promise.Of(category.Deadline, now, deadline, community.Zone) ?? 0,
        };
    }

    /// <summary>A pause, more time and a day to wait for move the new deadline too, but never an urgent one; a date that was ordered stays.</summary>
    private static long Granted(Ticket ticket, Category category, long deadline) => (ticket.Deadline - ticket.FirstDeadline) switch
    {
        < 0 => Math.Min(ticket.Deadline, deadline),
        var more when category.Deadline is not (DeadlineClass.Now or DeadlineClass.TwoHours) => deadline + more,
        _ => deadline,
    };

    /// <summary>Nobody is late for what they could not know: what the correction alone would make overdue counts from the correction.</summary>
    private static long Fair(long counted, long before, long fresh, long now) => counted <= now && before > now ? fresh : counted;
}
