namespace CoCreation.Casework;

/// <summary>Opening and routing a ticket.</summary>
internal static class Opening
{
    public static Route Apply(TicketDraft draft, TicketMove.Open move, TicketNumber number, CaseRules rules)
    {
        var category = rules.Taxonomy[move.Category];
        var community = rules.Deployment.CommunityOf(move.Place.Unit);
        var routed = rules.Router.Route(category, move.Place.Unit, move.About);
        var route = routed with { Helpers = [.. routed.Helpers.Concat(move.With)] };
        draft.Add(TicketEventKind.Opened, TicketState.Received, new()
        {
            Number = number.ToString(),
            Community = community.Key,
            Category = category.Code,
            Place = move.Place,
            PlaceAssumed = move.PlaceAssumed,
            Since = move.Since,
            Reporter = move.For ?? draft.Actor.Person,
            Anonymous = move.Anonymous,
            RaisedIn = move.RaisedIn ?? "",
            Publish = PublishOf(category, route),
            Consent = move.RaisedIn is null ? move.Agreed : PublicConsent.NotNeeded,
            Hazard = category.IsHazard,
            MustReport = category.MustReport == MandatoryReport.None ? null : category.MustReport,
            Recurs = Recurs(PublishOf(category, route), move.Earlier, community),
            OpenedAt = draft.Now,
            Households = 1,
            Attachments = move.Attachments,
            Lead = route.Lead.Value,
            HiddenFrom = [.. route.HiddenFrom.Select(unit => unit.Value)],
        });
        Give(draft, route, Sooner(Clock(category, draft.Now, community), move.Due, draft.Now), Called(draft.Ticket, draft.Now, rules), Dispatching.Waits(draft.Ticket, move.Trial) ? TicketState.Received : TicketState.Dispatched);
        return route;
    }

    /// <summary>A complaint about a unit or a person is never published, whatever its category says.</summary>
    public static PublishClass PublishOf(Category category, Route route) =>
        route.HiddenFrom.Count > 0 ? PublishClass.Secret : category.Publish;

    /// <summary>Only what everybody may hear of is counted: nobody's private trouble becomes a topic.</summary>
    public static int? Recurs(PublishClass publish, int earlier, Community community) =>
        publish == PublishClass.Group && community.Recurrence.Marked(earlier) is > 0 and var times ? times : null;

    private static TicketFields Clock(Category category, long now, Community community)
    {
        var clock = community.Deadlines.Start(category.Deadline, now, now, community.Zone);
        return new()
        {
            AnswerBy = clock.AnswerBy,
            AcceptBy = clock.AcceptBy,
            FirstDeadline = clock.Deadline,
            Deadline = clock.Deadline,
            PromisedAt = Promise.Of(category.Deadline, now, clock.Deadline, community.Zone) ?? 0,
        };
    }

    private static TicketFields Sooner(TicketFields clock, long? due, long now) => due is { } by && by > now && by < clock.Deadline
        ? clock with { Deadline = by, PromisedAt = Math.Min(clock.PromisedAt ?? 0, by) }
        : clock;

    /// <summary>In danger the whole first level is called, and each of them may take it on.</summary>
    public static List<UnitId> Called(Ticket ticket, long now, CaseRules rules) =>
        ticket.Hazard ? [.. AlertChain.Units(rules, ticket, 0, now)] : [];

    public static void Give(TicketDraft draft, Route route, TicketFields clock, List<UnitId> called, TicketState state) =>
        draft.Add(TicketEventKind.Routed, state, clock with
        {
            Lead = route.Lead.Value,
            Offered = "",
            Deciding = draft.Ticket.Deciding ? false : null,
            AcceptedBy = "",
            AcceptedAt = 0,
            Helpers = [.. route.Helpers.Concat(called).Select(unit => unit.Value)],
            HiddenFrom = [.. route.HiddenFrom.Select(unit => unit.Value)],
            Why = route.Why,
            Clause = route.Clause,
        });
}
