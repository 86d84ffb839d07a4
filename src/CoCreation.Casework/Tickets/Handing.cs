namespace CoCreation.Casework;

/// <summary>How a ticket passes between units, and upward.</summary>
internal static class Handing
{
    /// <summary>After this many returns the unit above has decided, and nobody hands it back again.</summary>
    internal const int MostReturns = 2;

    private static readonly LocalName Other = new("其他", "other");

    public static RefusalCode? Return(TicketDraft draft, TicketMove.Return move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (!MayHandBack(ticket))
        {
            return RefusalCode.ThirdHand;
        }

        if (draft.Actor.Unit is { } giving && giving != ticket.Awaited)
        {
            // It was handed back already: a unit alone is not two.
            return RefusalCode.NotYours;
        }

        var community = rules.CommunityOf(ticket);
        var reason = ReturnReasons.Match(community.ReturnReasons, move.Reason);
        if (reason is null && !ReturnReasons.IsOther(move.Reason))
        {
            return RefusalCode.NeedsClause;
        }

        var from = draft.Actor.Unit ?? ticket.Awaited;
        var next = NextAfter(ticket, reason, from, rules);
        if (AnswersFor(ticket, next))
        {
            return RefusalCode.AnswersForIt;
        }

        // Two units have said that it is not theirs, or one relies on no clause: the one above decides within a working day.
        var decides = reason is null || ticket.Returns + 1 == MostReturns;
        var (giver, taker) = (rules.Units.NameOf(from), rules.Units.NameOf(next));
        draft.Add(TicketEventKind.Returned, TicketState.Dispatched, new()
        {
            AcceptBy = (decides ? DeadlineRule.WhoseItIs : community.Deadlines.Of(rules.Taxonomy.Of(ticket).Deadline).Acceptance).After(draft.Now, community.Deadlines.Calendar, community.Zone),
            Offered = next.Value,
            Returns = ticket.Returns + 1,
            Deciding = decides,
            Reason = reason?.Name.Zh ?? Other.Zh,
            Clause = reason?.Clause,
            Why = reason is null
                ? new($"{giver.Zh}说不归它，理由不在清单里，由{taker.Zh}定。", $"{giver.En} says it is not theirs, for a reason that is not on the list; {taker.En} decides.")
                : new(
                    $"{giver.Zh}说{reason.Name.Zh}（{reason.Clause.Zh}），转给{taker.Zh}。",
                    $"{giver.En} says: {reason.Name.En} ({reason.Clause.En}); passed to {taker.En}."),
        });
        return null;
    }

    public static RefusalCode? Transfer(TicketDraft draft, TicketMove.Transfer move, Part parts, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (!MayPassOn(ticket, draft.Actor.Unit, parts, rules, move.To))
        {
            // What a unit above decides, or has decided, is not passed round it.
            return RefusalCode.ThirdHand;
        }

        if (!parts.HasFlag(Part.Superior) && AnswersFor(ticket, move.To))
        {
            return RefusalCode.AnswersForIt;
        }

        if (move.To == ticket.Awaited)
        {
            return RefusalCode.NotThatUnit;
        }

        if (Refuses(ticket, move.To, rules) is { } refused)
        {
            return refused;
        }

        var (from, community) = (draft.Actor.Unit ?? ticket.Lead, rules.CommunityOf(ticket));
        draft.Add(TicketEventKind.Transferred, TicketState.Dispatched, new()
        {
            Offered = move.To.Value,
            Deciding = false,

            // Whoever is asked after another had it has the time to take it on that anybody has; the deadline stays.
            AcceptBy = ticket.AcceptedAt is null ? null : community.Deadlines.Of(rules.Taxonomy.Of(ticket).Deadline).Acceptance.After(draft.Now, community.Deadlines.Calendar, community.Zone),
            Why = new(
                $"{rules.Units.NameOf(from).Zh}转给了{rules.Units.NameOf(move.To).Zh}。",
                $"{rules.Units.NameOf(from).En} passed it to {rules.Units.NameOf(move.To).En}."),
        });
        return null;
    }

    /// <summary>Whether whoever has a matter may hand it back: not after two have, and not while it is for them to decide whose it is.</summary>
    internal static bool MayHandBack(Ticket ticket) => ticket.Returns < MostReturns && !ticket.Deciding;

    /// <summary>The unit above that is deciding whose a matter is, since two have said that it is not theirs, or one without a clause; null where none is.</summary>
    internal static UnitId? Decider(Ticket ticket, CaseRules rules) =>
        ticket is { State: TicketState.Dispatched, Offered: { } offered } && (ticket.Deciding || ticket.Returns >= MostReturns) && rules.Router.IsSuperior(offered, ticket.Lead) ? offered : null;

    /// <summary>Whether a unit may give a matter to another: while it is decided above, and after two returns, only whoever decides, or a unit above those.</summary>
    /// <param name="to">The unit that it is to go to; null asks whether there may be any.</param>
    internal static bool MayPassOn(Ticket ticket, UnitId? unit, Part parts, CaseRules rules, UnitId? to = null)
    {
        if (Decider(ticket, rules) is { } decider)
        {
            return unit is { } deciding && (deciding == decider || rules.Router.IsSuperior(deciding, decider));
        }

        if (ticket.Returns < MostReturns)
        {
            return true;
        }

        if (unit is not { } own)
        {
            return false;
        }

        // An office that took it itself can still give it to one of its own; one that had to decide whose it is, and took it, to anybody.
        return parts.HasFlag(Part.Superior)
            || (parts.HasFlag(Part.Lead) && rules.Units.TryGet(own, out var office) && UnitKinds.IsGovernment(office.Kind)
                && (to is not { } taker || rules.Router.IsSuperior(own, taker) || HasDecided(ticket, own, rules)));
    }

    /// <summary>Whether a unit that has a matter took it when it was to decide between those who handed it back.</summary>
    private static bool HasDecided(Ticket ticket, UnitId unit, CaseRules rules) =>
        ticket.Returned.Count > 0 && ticket.Returned.All(gave => rules.Router.IsSuperior(unit, gave));

    /// <summary>Whether a unit did the work that people were not content with, and somebody above it answers since.</summary>
    private static bool AnswersFor(Ticket ticket, UnitId to) => ticket.Reopened > 0 && ticket.Helpers.Contains(to);

    public static RefusalCode? Joint(TicketDraft draft, TicketMove.Joint move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (move.With == ticket.Lead || ticket.Helpers.Contains(move.With))
        {
            return RefusalCode.NotThatUnit;
        }

        if (Refuses(ticket, move.With, rules) is { } refused)
        {
            return refused;
        }

        List<string> helpers = [.. ticket.Helpers.Append(move.With).Select(unit => unit.Value)];
        var above = rules.Router.CommonSuperior(ticket.Lead, move.With);
        if (!rules.Router.IsAcross(ticket.Lead, move.With) || !rules.Router.IsThere(above, ticket.Publish))
        {
            draft.Add(TicketEventKind.HelperInvited, new() { Helpers = helpers });
            return null;
        }

        // Neither community may call upon the other: the unit above both leads, and both help.
        draft.Add(TicketEventKind.HelperInvited, TicketState.Dispatched, new()
        {
            Helpers = helpers,
            Offered = above.Value,
            Why = new(
                $"这件事牵涉{rules.Units.NameOf(ticket.Lead).Zh}和{rules.Units.NameOf(move.With).Zh}，请它们共同的上级{rules.Units.NameOf(above).Zh}牵头。",
                $"This concerns {rules.Units.NameOf(ticket.Lead).En} and {rules.Units.NameOf(move.With).En}; {rules.Units.NameOf(above).En} above both was asked to lead."),
        });
        if (draft.Actor.Unit == above)
        {
            Working.Accept(draft, rules);
        }

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
        if (!draft.Actor.IsSystem)
        {
            if (draft.Actor.Unit == ticket.Awaited)
            {
                return RefusalCode.NotYours;
            }

            // The unit above asks of its own accord: those who have it hear so, and the steps of the clock go on as they were.
            draft.Add(TicketEventKind.Supervised, new());
            return null;
        }

        if (move.Level <= ticket.Supervised)
        {
            return RefusalCode.NothingChanged;
        }

        if (Presser(ticket, rules) is not { } above || above == ticket.Overseer || !rules.Deployment.HasStaff(above))
        {
            // Above the topmost unit with people here is nobody who could press: it hears once itself, and so do those who wait.
            if (!move.Overdue || ticket.Overseer is not null)
            {
                return RefusalCode.NothingChanged;
            }

            above = ticket.Awaited;
        }

        draft.Add(TicketEventKind.Supervised, new() { Supervised = move.Level, Overseer = above.Value, Overdue = move.Overdue ? true : null });
        return null;
    }

    /// <summary>Who presses next: one above whoever presses already. Whose a matter is, a unit above has to decide: that is pressed from above it, or by itself where nobody is.</summary>
    private static UnitId? Presser(Ticket ticket, CaseRules rules)
    {
        UnitId? decider = ticket.Overseer is null && ticket.Offered is { } offered && rules.Router.IsSuperior(offered, ticket.Lead) ? offered : null;
        var above = rules.Router.Superior(ticket.Overseer ?? decider ?? ticket.Awaited, ticket.HiddenFrom);
        return above is { } unit && rules.Deployment.HasStaff(unit) ? above : decider;
    }

    private static UnitId NextAfter(Ticket ticket, ReturnReason? reason, UnitId from, CaseRules rules)
    {
        var next = (ticket.Returns, reason) switch
        {
            (0, { } clause) => rules.Router.AfterReturn(ticket, rules.Taxonomy.Of(ticket), clause, from),
            (0, null) => rules.Router.SuperiorFor(rules.Taxonomy.Of(ticket), from, ticket.HiddenFrom) ?? ticket.Lead,
            _ => rules.Router.CommonSuperior(ticket.Lead, from),
        };
        return ticket.HiddenFrom.Contains(next) ? rules.Router.Superior(next, ticket.HiddenFrom) ?? ticket.Lead : next;
    }

    /// <summary>Why a matter cannot be given to a unit; null where it can.</summary>
    internal static RefusalCode? Refuses(Ticket ticket, UnitId unit, CaseRules rules) =>
        !Fit(ticket, unit, rules) ? RefusalCode.NotThatUnit
        : !rules.Router.MayBeSentDown(rules.Taxonomy.Of(ticket), unit) ? RefusalCode.NotOnList
        : null;

    private static bool Fit(Ticket ticket, UnitId unit, CaseRules rules) =>
        rules.Units.TryGet(unit, out var known) && UnitKinds.IsRole(known.Kind) && rules.Router.IsThere(unit, ticket.Publish) && !ticket.HiddenFrom.Contains(unit);
}
