namespace CoCreation.Casework;

/// <summary>What a unit does with a ticket: taking it on, telling how it goes, finishing.</summary>
internal static class Working
{
    public static RefusalCode? Accept(TicketDraft draft, CaseRules rules)
    {
        var ticket = draft.Ticket;
        var lead = draft.Actor.Unit ?? ticket.Lead;

        // Whoever is called to a danger and comes later is still wanted, and each community whose matter it is.
        var helpers = ticket.Hazard || rules.IsAcross(ticket) ? ticket.Helpers.Append(ticket.Lead) : ticket.Helpers;

        draft.Add(TicketEventKind.Accepted, TicketState.Accepted, new()
        {
            Lead = lead.Value,
            Why = lead == ticket.Lead || lead == ticket.Offered ? null : new(
                $"{rules.Units.NameOf(lead).Zh}先接手，由它牵头。",
                $"{rules.Units.NameOf(lead).En} took it on first and leads now."),
            Offered = "",
            Deciding = ticket.Deciding ? false : null,
            AcceptedBy = draft.Actor.Staff ?? "",
            AcceptedAt = draft.Now,
            Confirmed = ticket.Hazard ? true : null,
            AnsweredAt = draft.Move.PublicWords is null ? null : First(draft),
            Helpers = [.. helpers.Select(unit => unit.Value)],
        });
        return null;
    }

    public static RefusalCode? Progress(TicketDraft draft, Part parts, CaseRules rules)
    {
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        var takes = (parts & Part.Responsible) != 0;
        if (takes)
        {
            TakeOn(draft, rules);
        }

        var state = takes || draft.Ticket.State == TicketState.Accepted ? TicketState.InProgress : draft.Ticket.State;
        draft.Add(TicketEventKind.Progressed, state, new() { Confirmed = draft.Ticket.Hazard ? true : null, AnsweredAt = First(draft) });
        return null;
    }

    public static RefusalCode? Confirm(TicketDraft draft, TicketMove.Confirm move)
    {
        if (move.Denied)
        {
            draft.Add(TicketEventKind.Confirmed, new());
            return null;
        }

        if (draft.Ticket.Confirmed)
        {
            return RefusalCode.NothingChanged;
        }

        draft.Add(TicketEventKind.Confirmed, new() { Confirmed = true });
        return null;
    }

    public static RefusalCode? PartDone(TicketDraft draft)
    {
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        if (draft.Actor.Unit is not { } unit || draft.Ticket.Done.Contains(unit))
        {
            return RefusalCode.PartDoneAlready;
        }

        draft.Add(TicketEventKind.PartDone, new() { Done = [.. draft.Ticket.Done.Append(unit).Select(each => each.Value)] });
        return null;
    }

    public static RefusalCode? Resolve(TicketDraft draft, TicketMove.Resolve move, CaseRules rules)
    {
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        TakeOn(draft, rules);
        draft.Add(TicketEventKind.Resolved, TicketState.Resolved, new()
        {
            ResolvedAt = draft.Now,
            Outcome = Outcome.Done,
            Proofs = move.Photos,
            ProofAwaited = move.Photos == 0 && rules.Taxonomy.Of(draft.Ticket).NeedsProof,
            AnsweredAt = First(draft),
            Confirmed = draft.Ticket.Hazard ? true : null,
        });
        return null;
    }

    public static RefusalCode? Prove(TicketDraft draft, TicketMove.Prove move)
    {
        if (move.Photos < 1)
        {
            return RefusalCode.NothingChanged;
        }

        draft.Add(TicketEventKind.Proved, new() { Proofs = draft.Ticket.Proofs + move.Photos, ProofAwaited = false });
        return null;
    }

    /// <summary>When people first hear what is done: now, unless they have heard before.</summary>
    internal static long? First(TicketDraft draft) => draft.Ticket.AnsweredAt is null ? draft.Now : null;

    /// <summary>Whoever works on a ticket that waits for somebody has taken it on.</summary>
    internal static void TakeOn(TicketDraft draft, CaseRules rules)
    {
        if (draft.Ticket.State == TicketState.Dispatched)
        {
            Accept(draft, rules);
        }
    }
}
