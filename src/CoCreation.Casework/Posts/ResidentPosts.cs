namespace CoCreation.Casework;

/// <summary>What residents' groups, the reporter and nobody else hear of a ticket.</summary>
internal static class ResidentPosts
{
    private const string LiftFault = "31001";

    /// <summary>Of what must be reported by law no household hears, and whoever told of it only when they ask.</summary>
    public static IEnumerable<PostDue> For(Ticket ticket, TicketEvent each, CaseRules rules) =>
        ticket.MustReport == MandatoryReport.None ? News(ticket, each, rules).Concat(ToReporterAlone(ticket, each)) : [];

    private static IEnumerable<PostDue> News(Ticket ticket, TicketEvent each, CaseRules rules)
    {
        if (TextFor(ticket, each) is not { } text)
        {
            yield break;
        }

        foreach (var group in GroupsFor(ticket, each, rules))
        {
            yield return ToGroup(ticket, each, text, group, rules);
        }

        // What no group may hear, and what its reporter told in private, the reporter hears in private; answers to a person are never held back.
        if (ticket.Reporter != Guid.Empty && ticket.Reporter != each.Person && TellsReporter(each) && (IsPrivate(ticket) || IsUnheard(ticket, rules)))
        {
            yield return new()
            {
                To = new Audience.ToPerson(ticket.Reporter),
                Text = text,
                Ticket = ticket.Id,
                Fields = PostRule.Fields(ticket, each),
                NotBefore = each.At,
                Urgent = ticket.Hazard,
            };
        }
    }

    private static string? TextFor(Ticket ticket, TicketEvent each) => each.Kind switch
    {
        TicketEventKind.Accepted => IsOn(ticket) ? PostText.Danger : PostText.Accepted,
        TicketEventKind.Confirmed when IsOn(ticket) && each.Change().After.Confirmed == true => PostText.DangerConfirmed,
        TicketEventKind.Progressed => PostText.Progress,
        TicketEventKind.PartDone => PostText.PartDone,
        TicketEventKind.Resolved => IsOn(ticket) ? PostText.DangerOver : PostText.Resolved,
        TicketEventKind.Reopened => each.StateBefore == TicketState.ToDecide || each.Change().Before.Lead == each.Change().After.Lead ? PostText.DoneAgain : PostText.Reopened,
        TicketEventKind.Parked => PostText.Parked,
        TicketEventKind.NotPossible => PostText.NotPossible,
        TicketEventKind.Contested => PostText.Contested,
        TicketEventKind.Explained => PostText.Explained,
        TicketEventKind.Tabled => PostText.Tabled,

        // While a unit above decides whose it is, people hear one name and one date, and then whom it was given to.
        TicketEventKind.Returned when ticket.Deciding => PostText.Deciding,
        TicketEventKind.Returned or TicketEventKind.Transferred when ticket.AcceptedAt is not null || ticket.Returns == Handing.MostReturns || each.Change().Before.Deciding == true => PostText.HandedOn,
        TicketEventKind.Rehomed when ticket.State == TicketState.Dispatched && each.Change() is { After.Lead: not null, Before.AcceptedBy: { Length: > 0 } } => PostText.HandedOn,
        TicketEventKind.Extended => PostText.Extended,
        TicketEventKind.Corrected when FreesLift(each) => PostText.OutOfUse,

        // People hear once that what was promised them is late, and who sees to it now; not while it may yet be done in time.
        TicketEventKind.Supervised when each.Change().After.Overdue == true => PostText.Late,
        TicketEventKind.Joined when PostRule.IsTold(each.Change().After.Households) => PostText.Joined,
        TicketEventKind.ConsentGiven => PostText.Registered,
        _ => null,
    };

    /// <summary>What is between the unit and whoever raised it: a question, that the clock runs on, and what they can do when it is impossible.</summary>
    private static IEnumerable<PostDue> ToReporterAlone(Ticket ticket, TicketEvent each)
    {
        var text = each.Kind switch
        {
            TicketEventKind.Asked => PostText.AskReporter,
            TicketEventKind.Relayed => PostText.ToReporterRelayed,
            TicketEventKind.Resumed when each.Person == Guid.Empty => PostText.ClockRuns,
            TicketEventKind.NotPossible => PostText.ToReporterNotPossible,
            TicketEventKind.Merged => PostText.ToReporterMerged,
            TicketEventKind.Rated when each.Change().After.Heard is not null => PostText.ToReporterHeard,
            TicketEventKind.Opened when each.Person != ticket.Reporter => PostText.ToReporterRaised,
            _ => null,
        };
        if (text is not null && ticket.Reporter != Guid.Empty)
        {
            yield return new()
            {
                To = new Audience.ToPerson(ticket.Reporter),
                Text = text,
                Ticket = ticket.Id,
                Fields = PostRule.Fields(ticket, each),
                NotBefore = each.At,
            };
        }
    }

    /// <summary>Whoever was trapped in a lift is out, and the lift is still broken.</summary>
    internal static bool FreesLift(TicketEvent each) => each.Change() is { Before.Hazard: true, After: { Hazard: false, Category: LiftFault } };

    private static bool TellsReporter(TicketEvent each) => each.Kind is not (TicketEventKind.Joined or TicketEventKind.NotPossible or TicketEventKind.Corrected);

    private static bool IsPrivate(Ticket ticket) => ticket.RaisedIn is null || ticket.Publish != PublishClass.Group;

    /// <summary>Whether no group may hear how a danger goes, since where it is there is none: then whoever told of it hears.</summary>
    private static bool IsUnheard(Ticket ticket, CaseRules rules) => ticket.Hazard && OwnGroup(ticket, rules) is null;

    /// <summary>The group of the building that a danger is in; the whole compound is not told of it.</summary>
    internal static Group? OwnGroup(Ticket ticket, CaseRules rules) =>
        rules.Deployment.GroupOf(rules.Units.BuildingOf(ticket.PlaceUnit)?.Id ?? ticket.PlaceUnit, GroupKind.Residents);

    private static IEnumerable<Group> GroupsFor(Ticket ticket, TicketEvent each, CaseRules rules)
    {
        var deployment = rules.Deployment;
        if (Visibility.MayBeWarned(ticket) || (FreesLift(each) && ticket is { Publish: PublishClass.Group, Confirmed: true }))
        {
            return ForDanger(ticket, each, rules);
        }

        if (ticket.Hazard || FreesLift(each))
        {
            return [];
        }

        if (!Visibility.MaySeePublicly(ticket))
        {
            // A group that has made a demand hears what is answered, and never how many made it.
            return Visibility.MayBeTold(ticket) && each.Kind is TicketEventKind.Progressed or TicketEventKind.Resolved && deployment.TryGroup(ticket.RaisedIn!, out var asking)
                ? Distinct(asking)
                : [];
        }

        var nearest = deployment.NearestGroup(ticket.PlaceUnit);
        var raised = ticket.RaisedIn is { } key && deployment.TryGroup(key, out var group) && group.Kind == GroupKind.Residents ? group : null;
        return each.Kind switch
        {
            TicketEventKind.Resolved => Distinct(nearest, raised, Community(ticket, rules)),
            TicketEventKind.ConsentGiven or TicketEventKind.Joined => Distinct(nearest),
            _ => Distinct(nearest, raised),
        };
    }

    /// <summary>Danger that staff have confirmed is told where it is and nowhere else, however it was raised; that it is over, the community may read in its digest.</summary>
    private static IEnumerable<Group> ForDanger(Ticket ticket, TicketEvent each, CaseRules rules)
    {
        if (!ticket.Hazard)
        {
            return Distinct(rules.Deployment.NearestGroup(ticket.PlaceUnit));
        }

        var wide = each.Kind == TicketEventKind.Resolved ? Community(ticket, rules) : null;
        return Distinct(OwnGroup(ticket, rules), wide);
    }

    private static Group? Community(Ticket ticket, CaseRules rules) =>
        rules.Deployment.GroupOf(rules.CommunityOf(ticket).Unit, GroupKind.Residents);

    private static IEnumerable<Group> Distinct(params Group?[] groups) => groups.OfType<Group>().DistinctBy(group => group.Key);

    private static PostDue ToGroup(Ticket ticket, TicketEvent each, string text, Group group, CaseRules rules)
    {
        var isNear = rules.Units[group.Unit].Kind == UnitKinds.Building || group.Unit == ticket.PlaceUnit;
        var danger = isNear && IsDanger(ticket, text);
        return new()
        {
            To = new Audience.ToGroup(group.Key),
            Text = text,
            Ticket = ticket.Id,
            Fields = PostRule.Fields(ticket, each),
            NotBefore = each.At,
            InDigest = rules.Options.Quiet && ((ticket.Hazard && !isNear) || IsFarFrom(ticket, group, rules)),
            Urgent = danger,
        };
    }

    /// <summary>Whether there is danger now; what was over, and is done again because somebody is not content, is work like any other.</summary>
    private static bool IsOn(Ticket ticket) => ticket is { Hazard: true, Reopened: 0 };

    /// <summary>Where not to go, how it goes and that it is over is heard at any hour, once staff have confirmed it.</summary>
    private static bool IsDanger(Ticket ticket, string text) =>
        IsOn(ticket) && ticket.Confirmed && text is PostText.Danger or PostText.DangerConfirmed or PostText.DangerOver or PostText.Progress or PostText.PartDone;

    /// <summary>One repair in one building is worth a line to the whole community, not a message; where messages cost nothing it may be one.</summary>
    private static bool IsFarFrom(Ticket ticket, Group group, CaseRules rules) =>
        rules.BudgetOf(group).ADay > 0
        && group.Key != ticket.RaisedIn
        && rules.Units.BuildingOf(ticket.PlaceUnit) is not null
        && group.Unit == rules.CommunityOf(ticket).Unit;
}
