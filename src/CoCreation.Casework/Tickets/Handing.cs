namespace CoCreation.Casework;

/// <summary>How a ticket passes between units, and upward.</summary>
internal static class Handing
{
    /// <summary>After this many returns the unit above has decided, and nobody hands it back again.</summary>
    internal const int MostReturns = 2;

    public static RefusalCode? Return(TicketDraft draft, TicketMove.Return move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (ticket.Returns >= MostReturns)
        {
            return RefusalCode.ThirdHand;
        }

        if (ReturnReasons.Match(rules.CommunityOf(ticket).ReturnReasons, move.Reason) is not { } reason)
        {
            return RefusalCode.NeedsClause;
        }

        var from = draft.Actor.Unit ?? ticket.Awaited;
        var next = ticket.Returns == 0
            ? rules.Router.AfterReturn(ticket, rules.Taxonomy.Of(ticket), reason, from)
            : rules.Router.CommonSuperior(ticket.Lead, from);
        if (ticket.HiddenFrom.Contains(next))
        {
            next = rules.Router.Superior(next, ticket.HiddenFrom) ?? ticket.Lead;
        }

        var community = rules.CommunityOf(ticket);
        draft.Add(TicketEventKind.Returned, TicketState.Dispatched, new()
        {
            // Two units have said that it is not theirs: the one above both decides within a working day.
            AcceptBy = ticket.Returns + 1 < MostReturns ? null : DeadlineRule.WhoseItIs.After(draft.Now, community.Deadlines.Calendar, community.Zone),
            Offered = next.Value,
            Returns = ticket.Returns + 1,
            Reason = reason.Name.Zh,
            Clause = reason.Clause,
            Why = new(
                $"{rules.Units.NameOf(from).Zh}说{reason.Name.Zh}（{reason.Clause.Zh}），转给{rules.Units.NameOf(next).Zh}。",
                $"{rules.Units.NameOf(from).En} says: {reason.Name.En} ({reason.Clause.En}); passed to {rules.Units.NameOf(next).En}."),
        });
        return null;
    }

    public static RefusalCode? Transfer(TicketDraft draft, TicketMove.Transfer move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (!Fit(ticket, move.To, rules) || move.To == ticket.Awaited)
        {
            return RefusalCode.NotThatUnit;
        }

        var from = draft.Actor.Unit ?? ticket.Lead;
        draft.Add(TicketEventKind.Transferred, TicketState.Dispatched, new()
        {
            Offered = move.To.Value,
            Why = new(
                $"{rules.Units.NameOf(from).Zh}转给了{rules.Units.NameOf(move.To).Zh}。",
                $"{rules.Units.NameOf(from).En} passed it to {rules.Units.NameOf(move.To).En}."),
        });
        return null;
    }

    public static RefusalCode? Joint(TicketDraft draft, TicketMove.Joint move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (!Fit(ticket, move.With, rules) || move.With == ticket.Lead || ticket.Helpers.Contains(move.With))
        {
            return RefusalCode.NotThatUnit;
        }

        draft.Add(TicketEventKind.HelperInvited, new() { Helpers = [.. ticket.Helpers.Append(move.With).Select(unit => unit.Value)] });
        return null;
    }

    public static RefusalCode? Alert(TicketDraft draft, TicketMove.Alert move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (!ticket.Hazard || move.Level <= ticket.AlertLevel)
        {
            return RefusalCode.NothingChanged;
        }

        var called = AlertChain.Units(rules, ticket, move.Level, draft.Now);
        draft.Add(TicketEventKind.Alerted, new()
        {
            AlertLevel = move.Level,
            Helpers = [.. ticket.Helpers.Concat(called).Select(unit => unit.Value)],
        });
        return null;
    }

    public static RefusalCode? Supervise(TicketDraft draft, TicketMove.Supervise move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (move.Level <= ticket.Supervised || rules.Router.Superior(ticket.Overseer ?? ticket.Lead, ticket.HiddenFrom) is not { } above)
        {
            return RefusalCode.NothingChanged;
        }

        // Above the topmost unit with people here is nobody who could press.
        if (above == ticket.Overseer || !rules.Deployment.HasStaff(above))
        {
            return RefusalCode.NothingChanged;
        }

        draft.Add(TicketEventKind.Supervised, new() { Supervised = move.Level, Overseer = above.Value });
        return null;
    }

    private static bool Fit(Ticket ticket, UnitId unit, CaseRules rules) =>
        rules.Units.TryGet(unit, out var known) && UnitKinds.IsRole(known.Kind) && rules.Router.IsThere(unit, ticket.Publish) && !ticket.HiddenFrom.Contains(unit);
}
