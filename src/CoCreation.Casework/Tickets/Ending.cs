namespace CoCreation.Casework;

/// <summary>How a ticket ends: by the word of whoever raised it, or not yet.</summary>
internal static class Ending
{
    /// <summary>After this many times of being taken up again, 不满意 is recorded and does not climb by itself.</summary>
    private const int MostReopenings = 2;

    public static RefusalCode? Rate(TicketDraft draft, TicketMove.Rate move, Part parts, CaseRules rules)
    {
        var ticket = draft.Ticket;
        var solved = move.Rating is Rating.Satisfied or Rating.Basic;
        if (ticket.State == TicketState.Closed && ticket.Rating is { } earlier && (earlier == move.Rating || solved))
        {
            return RefusalCode.AlreadyRated;
        }

        if (solved && !parts.HasFlag(Part.Reporter) && ticket.Reporter != Guid.Empty)
        {
            // Whoever raised it has the last word that it is solved; anybody whom it concerns may say that it is not.
            if (ticket.State == TicketState.Closed)
            {
                return RefusalCode.AlreadyRated;
            }

            draft.Add(TicketEventKind.Seconded, new() { Second = move.Rating });
            return null;
        }

        draft.Add(TicketEventKind.Rated, new() { Rating = move.Rating });
        Follow(draft, move.Rating, rules);
        return null;
    }

    public static RefusalCode? Hear(TicketDraft draft, TicketMove.Hear move, CaseRules rules)
    {
        draft.Add(TicketEventKind.Rated, new() { Rating = move.Rating, Heard = move.How });
        Follow(draft, move.Rating, rules);
        return null;
    }

    /// <summary>What follows from a word: solved closes it, partly goes on where it was, not solved climbs once and is then decided above.</summary>
    private static void Follow(TicketDraft draft, Rating rating, CaseRules rules)
    {
        var ticket = draft.Ticket;
        var solved = rating is Rating.Satisfied or Rating.Basic;
        switch (ticket.Reopened)
        {
            case 0 when rating == Rating.Partly && ticket.Outcome == Outcome.Done:
                GoOn(draft, rules);
                break;
            case 0 when !solved:
                Climb(draft, rules, rating);
                break;
            case 1 when !solved:
                Contest(draft, rules);
                break;
            default:
                Close(draft);
                break;
        }
    }

    public static RefusalCode? Reopen(TicketDraft draft, CaseRules rules)
    {
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        if (draft.Ticket.Reopened >= MostReopenings)
        {
            return RefusalCode.NotNow;
        }

        Climb(draft, rules);
        return null;
    }

    /// <summary>再办: whoever decided so answers for it, those before help.</summary>
    public static RefusalCode? Again(TicketDraft draft, CaseRules rules)
    {
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        var lead = draft.Actor.Unit ?? draft.Ticket.Lead;
        draft.Add(TicketEventKind.Reopened, TicketState.Accepted, Anew(draft, rules, lead) with { AcceptedBy = draft.Actor.Staff ?? "", AcceptedAt = draft.Now });
        return null;
    }

    public static RefusalCode? Explain(TicketDraft draft) => End(draft, TicketEventKind.Explained, Outcome.Explained);

    public static RefusalCode? Table(TicketDraft draft) => End(draft, TicketEventKind.Tabled, Outcome.Topic);

    public static RefusalCode? NotPossible(TicketDraft draft, CaseRules rules)
    {
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        Working.TakeOn(draft, rules);
        draft.Add(TicketEventKind.NotPossible, TicketState.NotPossible, new()
        {
            ResolvedAt = draft.Now,
            Outcome = Outcome.NotPossible,
            AnsweredAt = Working.First(draft),
        });
        return null;
    }

    public static RefusalCode? Withdraw(TicketDraft draft)
    {
        // What the law has reported goes on without whoever told of it.
        if (draft.Ticket.Supporters > 0 || draft.Ticket.MustReport != MandatoryReport.None)
        {
            draft.Add(TicketEventKind.ReporterLeft, new() { Reporter = Guid.Empty });
            return null;
        }

        draft.Add(TicketEventKind.Withdrawn, TicketState.Withdrawn, new() { ClosedAt = draft.Now });
        return null;
    }

    public static RefusalCode? Close(TicketDraft draft)
    {
        if (draft.Ticket.State != TicketState.Closed)
        {
            draft.Add(TicketEventKind.Closed, TicketState.Closed, new() { ClosedAt = draft.Now });
        }

        return null;
    }

    private static RefusalCode? End(TicketDraft draft, TicketEventKind kind, Outcome outcome)
    {
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        draft.Add(kind, TicketState.Closed, new()
        {
            Outcome = outcome,
            Offered = "",
            ClosedAt = draft.Now,
            AnsweredAt = Working.First(draft),
        });
        return null;
    }

    /// <summary>Some of it is done: whoever did that does the rest.</summary>
    private static void GoOn(TicketDraft draft, CaseRules rules) =>
        draft.Add(TicketEventKind.Reopened, TicketState.Accepted, Anew(draft, rules, draft.Ticket.Lead) with { Reopened = 1, AcceptedBy = null, AcceptedAt = null });

    /// <summary>The unit above leads and answers, the former lead helps; the figures keep the first deadline, people get a new promise.</summary>
    /// <param name="rating">The word of whoever raised it that it follows from; null when a unit above has seen for itself.</param>
    private static void Climb(TicketDraft draft, CaseRules rules, Rating? rating = null)
    {
        var ticket = draft.Ticket;
        var lead = rules.Router.Above(ticket.Lead, ticket.PlaceUnit, ticket.HiddenFrom) ?? ticket.Lead;
        draft.Add(TicketEventKind.Reopened, TicketState.Dispatched, Anew(draft, rules, lead) with { Reopened = ticket.Reopened + 1, Rating = rating });
    }

    /// <summary>A second time it is said not to be solved: the unit above all who had it decides.</summary>
    private static void Contest(TicketDraft draft, CaseRules rules)
    {
        var ticket = draft.Ticket;
        var community = rules.CommunityOf(ticket);
        var lead = rules.Router.Above(ticket.Lead, ticket.PlaceUnit, ticket.HiddenFrom) ?? ticket.Lead;
        while (ticket.Helpers.Contains(lead) && rules.Router.Above(lead, ticket.PlaceUnit, ticket.HiddenFrom) is { } higher && higher != lead)
        {
            lead = higher;
        }

        var by = DeadlineRule.Decision.After(draft.Now, community.Deadlines.Calendar, community.Zone);
        draft.Add(TicketEventKind.Contested, TicketState.ToDecide, Anew(draft, rules, lead) with
        {
            Reopened = MostReopenings,
            AcceptBy = by,
            Deadline = by,
            PromisedAt = Promise.Of(DeadlineClass.Day, draft.Now, by, community.Zone) ?? 0,
        });
    }

    /// <summary>What is so when it is taken up again under a lead.</summary>
    private static TicketFields Anew(TicketDraft draft, CaseRules rules, UnitId lead)
    {
        var ticket = draft.Ticket;
        var community = rules.CommunityOf(ticket);
        var @class = rules.Taxonomy.Of(ticket).Deadline;
        var clock = community.Deadlines.Again(@class, draft.Now, community.Zone);
        var promised = @class is DeadlineClass.Now or DeadlineClass.Info ? DeadlineClass.Day : @class;
        return new()
        {
            Lead = lead.Value,
            Why = lead == ticket.Lead ? null : new(
                $"上次没有办好，由{rules.Units.NameOf(lead).Zh}牵头再办。",
                $"It was not solved the last time; {rules.Units.NameOf(lead).En} leads now."),
            Offered = "",
            AcceptedBy = "",
            AcceptedAt = 0,
            ResolvedAt = 0,
            ClosedAt = 0,
            Outcome = Outcome.None,
            Proofs = 0,
            ProofAwaited = false,
            Done = [],
            Supervised = 0,
            Overseer = "",
            Helpers = [.. ticket.Helpers.Append(ticket.Lead).Select(unit => unit.Value)],
            AcceptBy = clock.AcceptBy,
            Deadline = clock.Deadline,
            PromisedAt = Promise.Of(promised, draft.Now, clock.Deadline, community.Zone) ?? 0,
        };
    }
}
