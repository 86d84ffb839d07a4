namespace CoCreation.Casework;

/// <summary>Gives a ticket its home in a changed tree of units, so that no manifest that changes under it loses it.</summary>
internal static class Rehoming
{
    public static RefusalCode? Rehome(TicketDraft draft, TicketMove.Rehome move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        var place = Place(ticket, move.Former, rules);
        UnitId? Heir(UnitId unit) => HeirOf(unit, ticket, place, move.Former, rules);

        var hidden = ticket.HiddenFrom.Select(unit => Heir(unit) ?? unit).ToList();
        var lead = Heir(ticket.Lead) is { } heir && !hidden.Contains(heir) ? heir : rules.Router.Route(rules.Taxonomy.Of(ticket), place, hidden: hidden).Lead;
        var offered = ticket.Offered is { } asked ? Heir(asked) ?? Decider(ticket, lead, rules) : null;
        var helpers = ticket.Helpers.Select(Heir).OfType<UnitId>().ToList();
        var overseer = ticket.Overseer is { } above ? Heir(above) : null;
        if ((place, lead, offered, overseer) == (ticket.PlaceUnit, ticket.Lead, ticket.Offered, ticket.Overseer) && helpers.SequenceEqual(ticket.Helpers) && hidden.SequenceEqual(ticket.HiddenFrom))
        {
            return RefusalCode.NothingChanged;
        }

        var fields = new TicketFields
        {
            Place = ticket.Place with { Unit = place },
            Offered = offered?.Value ?? "",
            Deciding = ticket.Deciding && offered is null ? false : null,
            Helpers = [.. helpers.Select(unit => unit.Value)],
            HiddenFrom = [.. hidden.Select(unit => unit.Value)],
            Overseer = overseer?.Value ?? "",
        };
        var community = rules.Deployment.CommunityOf(place);
        if (lead == ticket.Lead)
        {
            draft.Add(TicketEventKind.Rehomed, fields with { AcceptBy = IsAskedAnew(ticket, offered) ? AcceptBy(ticket, offered is null, community, draft.Now, rules) : null });
            return null;
        }

        var pending = ticket.State is TicketState.Received or TicketState.Dispatched or TicketState.Accepted or TicketState.InProgress;
        if (pending)
        {
            Delaying.Stir(draft, rules);
        }

        draft.Add(TicketEventKind.Rehomed, pending ? TicketState.Dispatched : ticket.State, fields with
        {
            Lead = lead.Value,
            AcceptedBy = "",
            AcceptedAt = pending ? 0 : null,
            AcceptBy = pending ? community.Deadlines.Start(rules.Taxonomy.Of(ticket).Deadline, draft.Now, draft.Now, community.Zone).AcceptBy : null,
            Why = new(
                $"单位有调整，{rules.Units.NameOf(place).Zh}的这件事现在归{rules.Units.NameOf(lead).Zh}。",
                $"The units were rearranged; at {rules.Units.NameOf(place).En} this is now for {rules.Units.NameOf(lead).En}."),
        });
        if (pending && ticket.Hazard && ticket.State != TicketState.Received)
        {
            // Whoever ran to it may be gone with the unit: those who are there now are called as if it were new.
            draft.Add(TicketEventKind.Alerted, new() { AlertLevel = 0, Helpers = [.. ticket.Helpers.Concat(Opening.Called(ticket, draft.Now, rules)).Select(unit => unit.Value)] });
        }

        return null;
    }

    /// <summary>The unit above that decides whose a matter is, in the place of one that is gone; null where nobody decided, or nobody is left to.</summary>
    private static UnitId? Decider(Ticket ticket, UnitId lead, CaseRules rules) =>
        ticket.Deciding && rules.Router.Superior(lead, ticket.HiddenFrom) is { } above && rules.Router.IsThere(above, ticket.Publish) ? above : null;

    /// <summary>Whether somebody else is to take on what nobody has, since whoever was asked to is gone.</summary>
    private static bool IsAskedAnew(Ticket ticket, UnitId? offered) => ticket is { State: TicketState.Dispatched, Offered: { } asked } && asked != offered;

    private static long AcceptBy(Ticket ticket, bool isTheirs, Community community, long now, CaseRules rules) =>
        (isTheirs ? community.Deadlines.Of(rules.Taxonomy.Of(ticket).Deadline).Acceptance : DeadlineRule.WhoseItIs).After(now, community.Deadlines.Calendar, community.Zone);

    /// <summary>The place itself, what it became, or the nearest place around it that is still there.</summary>
    private static UnitId Place(Ticket ticket, UnitTree former, CaseRules rules)
    {
        var around = former.SelfAndAncestors(ticket.PlaceUnit).Select(unit => unit.Id).Prepend(ticket.PlaceUnit);
        return around.Select(unit => rules.Units.Now(unit)).FirstOrDefault(unit => unit is not null)
            ?? (rules.Deployment.Communities.FirstOrDefault(community => community.Key == ticket.Community) ?? rules.Deployment.Communities[0]).Unit;
    }

    /// <summary>The unit itself or what it became; whoever is now at the place in its role, when it was there in that role and is no longer.</summary>
    private static UnitId? HeirOf(UnitId unit, Ticket ticket, UnitId place, UnitTree former, CaseRules rules)
    {
        var known = rules.Units.Now(unit);
        if (!former.TryGet(unit, out var was) || !UnitKinds.IsRole(was.Kind))
        {
            return known;
        }

        var servedHere = former.InRole(was.Kind, ticket.PlaceUnit)?.Unit.Id == unit;
        var serving = servedHere || known is null ? rules.Router.Serving(was.Kind, place)?.Id : null;
        return serving is { } next && rules.Router.IsThere(next, ticket.Publish) ? next : known;
    }
}
