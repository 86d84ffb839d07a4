namespace CoCreation.Casework;

/// <summary>What residents add to a ticket: themselves, more words, a correction, their consent.</summary>
internal static class Adding
{
    public static RefusalCode? Support(TicketDraft draft, TicketMove.Support move)
    {
        var ticket = draft.Ticket;
        if (ticket.Publish == PublishClass.Secret)
        {
            return RefusalCode.NothingHere;
        }

        if (move.AlreadyIn || draft.Actor.Person == ticket.Reporter)
        {
            return RefusalCode.AlreadyJoined;
        }

        draft.Add(TicketEventKind.Joined, new()
        {
            Supporters = ticket.Supporters + 1,
            Households = move.NewHousehold ? ticket.Households + 1 : null,
        });
        return null;
    }

    public static RefusalCode? Add(TicketDraft draft, TicketMove.Add move, Part parts, CaseRules rules)
    {
        var ticket = draft.Ticket;
        if (parts == Part.Anybody && !ticket.Hazard && !Visibility.MaySeePublicly(ticket))
        {
            // To what is not theirs to read strangers add nothing; of a danger whatever anybody knows counts.
            return RefusalCode.NotYours;
        }

        var place = move.Place is { } more && rules.Units.Contains(more.Unit) ? Finer(ticket.Place, more, rules.Units) : null;
        var confirmed = ticket.PlaceAssumed && (place is not null || move.Place?.Unit == ticket.PlaceUnit);
        if (place is null && !confirmed && move.Since is null && move.Attachments == 0 && move.Words is null)
        {
            return RefusalCode.NothingChanged;
        }

        var answers = parts.HasFlag(Part.Reporter) && ticket.RelayedAt is not null;
        draft.Add(TicketEventKind.Added, new()
        {
            Place = place,
            PlaceAssumed = confirmed ? false : null,
            Since = move.Since,
            Attachments = move.Attachments > 0 ? ticket.Attachments + move.Attachments : null,
            RelayedAt = answers ? 0 : null,
            RelayedBy = answers ? "" : null,
            Relays = answers ? 0 : null,
        });
        if (parts.HasFlag(Part.Reporter) && ticket.WaitingSince is not null)
        {
            // Whoever was asked has answered, and the clock runs on.
            Delaying.Stir(draft, rules);
        }

        return null;
    }

    public static RefusalCode? Correct(TicketDraft draft, TicketMove.Correct move, CaseRules rules)
    {
        var ticket = draft.Ticket;
        var place = move.Place ?? ticket.Place;
        if (!rules.Units.Contains(place.Unit) || !rules.Taxonomy.TryGet(move.Category ?? ticket.Category, out var category))
        {
            return RefusalCode.NothingChanged;
        }

        if (place == ticket.Place && category.Code == ticket.Category && move.About is null && move.Since is null)
        {
            return RefusalCode.NothingChanged;
        }

        var community = rules.Deployment.CommunityOf(place.Unit);
        var clock = category.Deadline == rules.Taxonomy.Of(ticket).Deadline ? new() : Reclocking.Of(ticket, category, draft.Now, community);

        // A correction never lifts a secret.
        var route = rules.Router.Route(category, place.Unit, move.About, hidden: ticket.HiddenFrom);
        var publish = ticket.Publish == PublishClass.Secret ? PublishClass.Secret : Opening.PublishOf(category, route);
        draft.Add(TicketEventKind.Corrected, new()
        {
            Category = category.Code,
            Place = place,
            PlaceAssumed = false,
            Since = move.Since,
            Publish = publish,
            Recurs = Opening.Recurs(publish, move.Earlier, community) ?? (ticket.Recurs > 0 ? 0 : null),
            Hazard = category.IsHazard,
            MustReport = category.MustReport == MandatoryReport.None ? null : category.MustReport,
            AlertLevel = category.IsHazard && !ticket.Hazard ? 0 : null,
            Confirmed = category.IsHazard && !ticket.Hazard ? false : null,
        });
        Reroute(draft, route, clock, Opening.Called(ticket, draft.Now, rules));
        return null;
    }

    public static RefusalCode? Consent(TicketDraft draft, TicketMove.Consent move)
    {
        var consent = move.Yes ? PublicConsent.Yes : PublicConsent.No;

        // Of what was told in a group the group hears; what staff heard at a door is its owner's to keep out.
        var isOpen = draft.Ticket.Consent == PublicConsent.NotNeeded && (move.Yes || draft.Ticket.RaisedIn is not null);
        if (draft.Ticket.Consent == consent || isOpen)
        {
            return RefusalCode.NothingChanged;
        }

        draft.Add(move.Yes ? TicketEventKind.ConsentGiven : TicketEventKind.ConsentRefused, new() { Consent = consent });
        return null;
    }

    public static RefusalCode? Anonymise(TicketDraft draft)
    {
        if (draft.Ticket.Anonymous)
        {
            return RefusalCode.NothingChanged;
        }

        draft.Add(TicketEventKind.Anonymised, new() { Anonymous = true });
        return null;
    }

    public static RefusalCode? Claim(TicketDraft draft)
    {
        draft.Add(TicketEventKind.Claimed, new() { Reporter = draft.Actor.Person });
        return null;
    }

    /// <summary>A place within the known one, or more about the same; anything else is a correction and not an addition.</summary>
    private static Place? Finer(Place known, Place more, UnitTree units)
    {
        var finer = more.Unit == known.Unit ? known.Refine(more)
            : units.Within(more.Unit, known.Unit) ? more
            : units.Within(known.Unit, more.Unit) ? known.Refine(more with { Unit = known.Unit })
            : known;
        return finer == known ? null : finer;
    }

    private static void Reroute(TicketDraft draft, Route route, TicketFields clock, List<UnitId> called)
    {
        var ticket = draft.Ticket;
        if (route.Lead == ticket.Lead)
        {
            draft.Add(TicketEventKind.Routed, ticket.State == TicketState.Received && !Dispatching.Waits(ticket, trial: true) ? TicketState.Dispatched : ticket.State, clock with
            {
                Why = route.Why,
                Clause = route.Clause,
                HiddenFrom = [.. route.HiddenFrom.Select(unit => unit.Value)],
                Helpers = [.. ticket.Helpers.Concat(called).Select(unit => unit.Value)],
            });
        }
        else if (ticket.AcceptedAt is null || route.HiddenFrom.Contains(ticket.Lead))
        {
            Opening.Give(draft, route, clock, called, Dispatching.Waits(ticket, ticket.State == TicketState.Received) ? TicketState.Received : TicketState.Dispatched);
        }
        else
        {
            // Whoever took it on stays responsible until the right one accepts.
            draft.Add(TicketEventKind.Transferred, TicketState.Dispatched, clock with
            {
                Offered = route.Lead.Value,
                Deciding = ticket.Deciding ? false : null,
                Why = route.Why,
                Clause = route.Clause,
                Helpers = [.. ticket.Helpers.Concat(called).Select(unit => unit.Value)],
            });
        }
    }
}
