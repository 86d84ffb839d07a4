namespace CoCreation.Casework;

/// <summary>What staff hear of a ticket: those whose turn it is in private, the staff group by fields.</summary>
internal static class StaffPosts
{
    public static IEnumerable<PostDue> For(Ticket ticket, TicketEvent each, CaseRules rules) => StaffQuiet.Keep([.. After(ticket, each, rules)], ticket, each.At, rules);

    private static IEnumerable<PostDue> After(Ticket ticket, TicketEvent each, CaseRules rules) =>
        ticket.State == TicketState.Received || (each.StateBefore == TicketState.Received && each.Kind == TicketEventKind.Withdrawn) ? ToDispatchers(ticket, each, rules)
        : Sent(ticket, each, rules);

    /// <summary>Of a matter that is not sent yet only those who send it hear.</summary>
    private static IEnumerable<PostDue> ToDispatchers(Ticket ticket, TicketEvent each, CaseRules rules)
    {
        var text = each.Kind switch
        {
            TicketEventKind.Routed => PostText.StaffDraft,
            TicketEventKind.Added or TicketEventKind.Corrected => PostText.StaffChanged,
            TicketEventKind.Withdrawn => PostText.StaffWithdrawn,
            _ => null,
        };
        return text is null ? [] : ToAll(rules.Dispatchers(rules.CommunityOf(ticket)), ticket, each, text, rules);
    }

    private static IEnumerable<PostDue> Sent(Ticket ticket, TicketEvent each, CaseRules rules) => each.Kind switch
    {
        TicketEventKind.Routed when each.Change().After.Lead is null && each.StateBefore != TicketState.Received => ToUnit(ticket, each, ticket.Awaited, PostText.StaffChanged, rules),
        TicketEventKind.Routed when ticket.Hazard && ticket.State == TicketState.Dispatched => Alert(ticket, each, 0, PostText.StaffAlert, rules),
        TicketEventKind.Alerted => Alert(ticket, each, ticket.AlertLevel, ticket.AlertLevel == 0 ? PostText.StaffAlertMoved : PostText.StaffAlertNext, rules),
        TicketEventKind.Routed or TicketEventKind.Dispatched when ticket.State == TicketState.Dispatched =>
        [
            .. InGroup(ticket, each, PostText.StaffNew, rules),
            .. ToUnit(ticket, each, ticket.Awaited, PostText.StaffNew, rules),
            .. ticket.Helpers.SelectMany(helper => ToUnit(ticket, each, helper, PostText.StaffHelp, rules)),
        ],
        TicketEventKind.Rehomed when each.Change() is { After: { Lead: null, AcceptBy: not null } } => ToUnit(ticket, each, ticket.Awaited, Handing.Decider(ticket, rules) is null ? PostText.StaffNew : PostText.StaffDecideWhose, rules),
        TicketEventKind.Rehomed when ticket.Hazard && ticket.State == TicketState.Dispatched => [],
        TicketEventKind.Rehomed when each.Change().After.Lead is null || ticket.State is TicketState.Resolved or TicketState.NotPossible => [],
        TicketEventKind.Rehomed when ticket.State == TicketState.ToDecide => ToUnit(ticket, each, ticket.Lead, PostText.StaffDecide, rules),
        TicketEventKind.Accepted when HadIt(ticket, each) is { } before => ToFormer(ticket, each, before, PostText.StaffTaken, rules),
        TicketEventKind.Transferred when HadIt(ticket, each) is { } before => [.. ToFormer(ticket, each, before, PostText.StaffGivenOn, rules), .. ToUnit(ticket, each, ticket.Awaited, PostText.StaffNew, rules)],
        TicketEventKind.Returned when Handing.Decider(ticket, rules) is { } decider => ToUnit(ticket, each, decider, PostText.StaffDecideWhose, rules),
        TicketEventKind.Returned or TicketEventKind.Transferred or TicketEventKind.Rehomed => ToUnit(ticket, each, ticket.Awaited, PostText.StaffNew, rules),
        TicketEventKind.Reopened when ticket.Rating == Rating.Partly && ticket.Reopened == 1 => ToUnit(ticket, each, ticket.Lead, PostText.StaffGoesOn, rules),
        TicketEventKind.Reopened =>
        [
            .. InGroup(ticket, each, Again(each), rules),
            .. ToUnit(ticket, each, ticket.Lead, Again(each), rules),
            .. ticket.Helpers.SelectMany(helper => ToUnit(ticket, each, helper, PostText.StaffHelp, rules)),
        ],
        TicketEventKind.Merged => ToUnit(ticket, each, ticket.Lead, PostText.StaffMerged, rules),
        TicketEventKind.Contested => ToUnit(ticket, each, ticket.Lead, PostText.StaffDecide, rules),
        TicketEventKind.Woken when each.Person == Guid.Empty => ToUnit(ticket, each, ticket.Lead, PostText.StaffWoken, rules),
        TicketEventKind.Resumed when each.Person == Guid.Empty => ToUnit(ticket, each, ticket.Lead, PostText.StaffNoAnswer, rules),
        TicketEventKind.NotPossible when rules.Router.Superior(ticket.Lead, ticket.HiddenFrom) is { } above => ToUnit(ticket, each, above, PostText.StaffNotPossible, rules),
        TicketEventKind.HelperInvited when each.Change().After.Offered is { Length: > 0 } =>
            [.. ToUnit(ticket, each, ticket.Helpers[^1], PostText.StaffHelp, rules), .. ToUnit(ticket, each, ticket.Awaited, PostText.StaffNew, rules)],
        TicketEventKind.Confirmed => ToUnit(ticket, each, ticket.Awaited, each.Change().After.Confirmed == true ? PostText.StaffConfirmed : PostText.StaffDenied, rules).Select(post => post with { Urgent = ticket.Hazard }),
        TicketEventKind.HelperInvited => ToUnit(ticket, each, ticket.Helpers[^1], PostText.StaffHelp, rules),
        TicketEventKind.PartDone => ToUnit(ticket, each, ticket.Lead, PostText.StaffPartDone, rules),
        TicketEventKind.Added when each.Change().Before.RelayedBy is { Length: > 0 } asker && asker != ticket.Awaited.Value =>
            [.. ToUnit(ticket, each, new(asker), PostText.StaffChanged, rules), .. ToUnit(ticket, each, ticket.Awaited, PostText.StaffChanged, rules)],
        TicketEventKind.WhoAsked => ToUnit(ticket, each, ticket.Lead, PostText.StaffWhoAsked, rules),
        TicketEventKind.Added or TicketEventKind.Corrected => ToUnit(ticket, each, ticket.Awaited, PostText.StaffChanged, rules),
        TicketEventKind.Hastened => ToUnit(ticket, each, ticket.Awaited, PostText.StaffSooner, rules),
        TicketEventKind.Rated when ticket.State == TicketState.Closed => ToUnit(ticket, each, ticket.Lead, PostText.StaffRated, rules),
        TicketEventKind.Withdrawn => [.. InGroup(ticket, each, PostText.StaffWithdrawn, rules), .. ToUnit(ticket, each, ticket.Awaited, PostText.StaffWithdrawn, rules)],
        TicketEventKind.Supervised when each.Staff is not null => ToUnit(ticket, each, ticket.Awaited, PostText.StaffPressed, rules),
        TicketEventKind.Supervised when ticket.Overseer is { } overseer =>
            [.. ToUnit(ticket, each, overseer, PostText.StaffSupervise, rules), .. overseer == ticket.Awaited ? [] : ToUnit(ticket, each, ticket.Awaited, PostText.StaffLate, rules)],
        TicketEventKind.Joined or TicketEventKind.Absorbed when ticket.Category != Representative.CollectiveDemand && PostRule.PassesTold(each.Change()) => ToUnit(ticket, each, ticket.Awaited, PostText.StaffAgain, rules),
        _ => [],
    };

    /// <summary>The unit that had taken a matter on, when another takes it or gives it on; null where none had.</summary>
    private static UnitId? HadIt(Ticket ticket, TicketEvent each)
    {
        if (ticket.Hazard || each.Staff is null || ticket.Reopened > 0)
        {
            return null;
        }

        UnitId? before = each.Kind == TicketEventKind.Transferred ? (ticket.AcceptedBy is { Length: > 0 } ? ticket.Lead : null)
            : each.Change().Before is { AcceptedBy: { Length: > 0 }, Lead: { } lead } ? new(lead) : null;
        return before is { } unit && unit != each.Unit && unit != ticket.Awaited ? unit : null;
    }

    /// <summary>Whoever raised it is not content, or a unit above has seen that it is not done.</summary>
    private static string Again(TicketEvent each) => each.StateBefore != TicketState.ToDecide && each.Change().After.Rating is null ? PostText.StaffSentBack : PostText.StaffReopened;

    /// <summary>Those whose turn it is hear what their time is nearly over for.</summary>
    public static IReadOnlyList<PostDue> Reminder(Ticket ticket, string text, long now, CaseRules rules) => Told(ticket, ticket.Awaited, text, now, rules);

    /// <summary>The unit above whoever has it hears what is not as it should be.</summary>
    public static IReadOnlyList<PostDue> ToSuperior(Ticket ticket, string text, long now, CaseRules rules) =>
        rules.Router.Superior(ticket.Lead, ticket.HiddenFrom) is { } above ? Told(ticket, above, text, now, rules) : [];

    /// <summary>Those who finished it hear that the photo of it is still to come.</summary>
    public static IReadOnlyList<PostDue> Proof(Ticket ticket, long now, CaseRules rules) => Told(ticket, ticket.Awaited, PostText.StaffProof, now, rules);

    private static IReadOnlyList<PostDue> Told(Ticket ticket, UnitId unit, string text, long now, CaseRules rules)
    {
        List<PostDue> posts =
        [
            .. rules.OnDuty(unit, now).Where(staff => Visibility.MaySee(rules, Actor.Of(Guid.Empty, staff), ticket)).Select(staff => new PostDue
            {
                To = new Audience.ToStaff(staff.Key),
                Text = text,
                Ticket = ticket.Id,
                NotBefore = now,
                Card = true,
                Fields = new() { Number = ticket.Number, Category = ticket.Category, Place = ticket.Place, Unit = ticket.Awaited },
            }),
        ];
        return [.. StaffQuiet.Keep(posts, ticket, now, rules)];
    }

    private static IEnumerable<PostDue> Alert(Ticket ticket, TicketEvent each, int level, string text, CaseRules rules) =>
        AlertChain.Staff(rules, ticket, level, each.At).Select(staff => Private(ticket, each, staff, text, rules) with { Urgent = true });

    private static IEnumerable<PostDue> ToUnit(Ticket ticket, TicketEvent each, UnitId unit, string text, CaseRules rules) =>
        ToAll(rules.Deployment.StaffOf(unit), ticket, each, text, rules);

    /// <summary>Those who had it know it, though it is not theirs to see any more; of what was taken from them because it is about them, or is secret, they hear nothing.</summary>
    private static IEnumerable<PostDue> ToFormer(Ticket ticket, TicketEvent each, UnitId unit, string text, CaseRules rules) =>
        ticket.Publish == PublishClass.Secret || ticket.HiddenFrom.Contains(unit) ? []
        : rules.Deployment.StaffOf(unit).Where(staff => staff.Key != each.Staff).Select(staff => Private(ticket, each, staff, text, rules));

    private static IEnumerable<PostDue> ToAll(IEnumerable<Staff> colleagues, Ticket ticket, TicketEvent each, string text, CaseRules rules) =>
        colleagues
            .Where(staff => staff.Key != each.Staff && Visibility.MaySee(rules, Actor.Of(Guid.Empty, staff), ticket))
            .Select(staff => Private(ticket, each, staff, text, rules));

    private static IEnumerable<PostDue> InGroup(Ticket ticket, TicketEvent each, string text, CaseRules rules)
    {
        if (ticket.Publish != PublishClass.Group || rules.Deployment.NearestGroup(ticket.PlaceUnit, GroupKind.Staff) is not { } group)
        {
            return [];
        }

        return
        [
            new()
            {
                To = new Audience.ToGroup(group.Key),
                Text = text,
                Ticket = ticket.Id,
                Fields = PostRule.Fields(ticket, each) with { Unit = ticket.Awaited },
                NotBefore = each.At,
                Card = true,
            },
        ];
    }

    private static PostDue Private(Ticket ticket, TicketEvent each, Staff staff, string text, CaseRules rules) => new()
    {
        To = new Audience.ToStaff(staff.Key),
        Text = text,
        Ticket = ticket.Id,
        Fields = PostRule.Fields(ticket, each),
        NotBefore = each.At,
        Card = text is not (PostText.StaffWithdrawn or PostText.StaffMerged or PostText.StaffTaken or PostText.StaffGivenOn or PostText.StaffRated or PostText.StaffPartDone or PostText.StaffWhoAsked),
        MayQuote = Visibility.MaySeeWords(rules, Actor.Of(Guid.Empty, staff), ticket),
    };
}
