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
        var offered = ticket.Offered is { } asked ? Heir(asked) : null;
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
        if (lead == ticket.Lead)
        {
            draft.Add(TicketEventKind.Rehomed, fields);
            return null;
        }

        var pending = ticket.State is TicketState.Received or TicketState.Dispatched or TicketState.Accepted or TicketState.InProgress;
        if (pending)
        {
            Delaying.Stir(draft, rules);
        }

        var community = rules.Deployment.CommunityOf(place);
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
        return null;
    }

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
