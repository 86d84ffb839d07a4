namespace CoCreation.Casework;

/// <summary>How a ticket ends: by the word of whoever raised it, or not yet.</summary>
internal static class Ending
{
    /// <summary>After this many times of being done again, 不满意 is recorded and does not climb by itself.</summary>
    private const int MostReopenings = 2;

    public static RefusalCode? Rate(TicketDraft draft, TicketMove.Rate move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (ticket.State == TicketState.Closed && ticket.Rating is { } earlier && (earlier == move.Rating || move.Rating != Rating.Not))
        {
            return RefusalCode.AlreadyRated;
        }

        draft.Add(TicketEventKind.Rated, new() { Rating = move.Rating });
        if (move.Rating == Rating.Not && ticket.Reopened < MostReopenings)
        {
            return Again(draft, rules);
        }

        if (ticket.State != TicketState.Closed)
        {
            draft.Add(TicketEventKind.Closed, TicketState.Closed, new() { ClosedAt = draft.Now });
        }

        return null;
    }

    public static RefusalCode? Reopen(TicketDraft draft, CaseRules rules) =>
        draft.Move.Words is null ? RefusalCode.NeedsWords : Again(draft, rules);

    public static RefusalCode? Withdraw(TicketDraft draft)
    {
        if (draft.Ticket.Supporters > 0)
        {
            draft.Add(TicketEventKind.ReporterLeft, new() { Reporter = Guid.Empty });
            return null;
        }

        draft.Add(TicketEventKind.Withdrawn, TicketState.Withdrawn, new() { ClosedAt = draft.Now });
        return null;
    }

    public static RefusalCode? Close(TicketDraft draft)
    {
        draft.Add(TicketEventKind.Closed, TicketState.Closed, new() { ClosedAt = draft.Now });
        return null;
    }

    /// <summary>The unit above leads and answers, the former lead helps; the figures keep the first deadline, people get a new promise.</summary>
    private static RefusalCode? Again(TicketDraft draft, CaseRules rules)
    {
        var ticket = draft.Ticket;
        var community = rules.CommunityOf(ticket);
        var @class = rules.Taxonomy.Of(ticket).Deadline;
        var lead = rules.Router.Superior(ticket.Lead, ticket.HiddenFrom) ?? ticket.Lead;
        var clock = community.Deadlines.Again(@class, draft.Now, community.Zone);
        var promised = @class is DeadlineClass.Now or DeadlineClass.Info ? DeadlineClass.Day : @class;
        draft.Add(TicketEventKind.Reopened, TicketState.Dispatched, new()
        {
            Lead = lead.Value,
            Offered = "",
            AcceptedBy = "",
            AcceptedAt = 0,
            ResolvedAt = 0,
            ClosedAt = 0,
            Done = [],
            Supervised = 0,
            Overseer = "",
            Helpers = [.. ticket.Helpers.Append(ticket.Lead).Select(unit => unit.Value)],
            Reopened = ticket.Reopened + 1,
            AcceptBy = clock.AcceptBy,
            Deadline = clock.Deadline,
            PromisedAt = Promise.Of(promised, draft.Now, clock.Deadline, community.Zone) ?? 0,
        });
        return null;
    }
}
