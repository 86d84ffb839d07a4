namespace CoCreation.Casework;

/// <summary>How the host wants the rules kept.</summary>
public sealed record CaseOptions
{
    /// <summary>False switches quiet hours and digests off: every post, and the question how it went, at once.</summary>
    public bool Quiet { get; init; } = true;
}

/// <summary>What the rules of casework rest on: the deployment's units, the categories, and the options.</summary>
public sealed class CaseRules(Deployment deployment, Taxonomy taxonomy, CaseOptions? options = null, IReadOnlyList<Handover>? handovers = null)
{
    // Whoever was told what waits as their turn began is not told again at once.
    private static readonly TimeSpan JustBegun = TimeSpan.FromHours(2);

    public Deployment Deployment { get; } = deployment;

    public Taxonomy Taxonomy { get; } = taxonomy;

    public CaseOptions Options { get; } = options ?? new();

    public Router Router { get; } = new(deployment);

    public UnitTree Units => Deployment.Units;

    public Community CommunityOf(Ticket ticket) => Deployment.CommunityOf(ticket.PlaceUnit);

    public QuietHours QuietOf(Community community) => Options.Quiet ? community.Quiet : QuietHours.Off;

    /// <summary>The hours that staff of a community keep; null where everybody hears everything at once.</summary>
    public DutyHours? DutyIn(Community community) => Options.Quiet ? community.Duty : null;

    public DutyHours? DutyOf(Staff staff) => Options.Quiet ? staff.Hours ?? Deployment.CommunityOf(staff.Unit).Duty : null;

    /// <summary>Turns of duty that colleagues have taken, in that order.</summary>
    public IReadOnlyList<Handover> Handovers { get; } = handovers ?? [];

    /// <summary>The same rules with other turns taken.</summary>
    public CaseRules With(IReadOnlyList<Handover> taken) => new(Deployment, Taxonomy, Options, taken);

    /// <summary>Those of a unit who are called at a time: its rota where a turn covers it, else its duty order; a turn that was handed over is the colleague's.</summary>
    public IReadOnlyList<Staff> OnDuty(UnitId unit, long at)
    {
        var turns = OnRota(unit, at);
        return [.. (turns.Count > 0 ? turns : Deployment.OnDuty(unit)).Select(staff => Holder(staff, at)).DistinctBy(staff => staff.Key)];
    }

    /// <summary>When somebody gets a list of what waits; whoever is there day and night gets those of the community, every day. Null for none.</summary>
    public DutyHours? ListsOf(Staff staff) => DutyOf(staff) is { } hours && hours == DutyHours.Always
        ? (Deployment.CommunityOf(staff.Unit).Duty ?? new()) with { EveryDay = true }
        : DutyOf(staff);

    /// <summary>When somebody is told next what waits, strictly later: as a turn of theirs begins, and at their hours, unless a turn has just begun. Null for never.</summary>
    public long? NextList(Staff staff, long after)
    {
        var community = Deployment.CommunityOf(staff.Unit);
        var local = WallClock.Local(after, community.Zone);
        var turn = TurnsOf(staff).Min(shift => shift.NextFrom(local));
        var list = ListsOf(staff)?.NextList(local, community.Deadlines.Calendar);
        while (list < (turn ?? DateTime.MaxValue) && TurnsOf(staff).Any(shift => shift.NextFrom(list.Value - JustBegun) < list))
        {
            list = ListsOf(staff)!.NextList(list.Value, community.Deadlines.Calendar);
        }

        return (turn is null || list < turn ? list : turn) is { } next ? WallClock.Instant(next, community.Zone) : null;
    }

    /// <summary>When the turn that somebody has by the rota ends, where one begins at a time; null where none does.</summary>
    public long? TurnBegun(Staff staff, long at)
    {
        var zone = Deployment.CommunityOf(staff.Unit).Zone;
        var local = WallClock.Local(at, zone);
        return TurnsOf(staff).FirstOrDefault(shift => shift.NextFrom(local.AddTicks(-1)) == local)?.EndOf(local) is { } end ? WallClock.Instant(end, zone) : null;
    }

    /// <summary>When somebody's turn of duty that covers a time ends; null when they have none then.</summary>
    public long? TurnEnds(Staff staff, long at)
    {
        var community = Deployment.CommunityOf(staff.Unit);
        var local = WallClock.Local(at, community.Zone);
        var ends = community.Rota.Where(shift => shift.Staff == staff.Key).Select(shift => shift.EndOf(local)).FirstOrDefault(end => end is not null)
            ?? (DutyOf(staff) is { } hours && hours.Covers(local, community.Deadlines.Calendar) && hours != DutyHours.Always ? local.Date + hours.To.ToTimeSpan() : null);
        return ends is { } end ? WallClock.Instant(end, community.Zone) : null;
    }

    /// <summary>Whether somebody keeps times of duty at all: else they hear everything at once.</summary>
    public bool KeepsTimes(Staff staff, long at) => LastTurn(staff, at) is { } last && last.From == staff.Key
        || (LastTurn(staff, at) is null && (DutyOf(staff) is not null || (HasRota(staff) && !OnRota(staff.Unit, at).Contains(staff))));

    public bool IsOnDuty(Staff staff, long at)
    {
        if (LastTurn(staff, at) is { } last)
        {
            return last.To == staff.Key;
        }

        if (HasRota(staff) && (OnRota(staff.Unit, at).Contains(staff) || DutyOf(staff) is null))
        {
            return OnRota(staff.Unit, at).Contains(staff);
        }

        var community = Deployment.CommunityOf(staff.Unit);
        return DutyOf(staff) is not { } hours || hours.Covers(WallClock.Local(at, community.Zone), community.Deadlines.Calendar);
    }

    /// <summary>When somebody is told of what is in no hurry: now, or off duty with their next list.</summary>
    public long ToldAt(Staff staff, long at) => IsOnDuty(staff, at) ? at : NextList(staff, at) ?? at;

    private bool HasRota(Staff staff) => TurnsOf(staff).Any();

    private IEnumerable<Shift> TurnsOf(Staff staff) => Options.Quiet ? Deployment.CommunityOf(staff.Unit).Rota.Where(shift => shift.Staff == staff.Key) : [];

    private List<Staff> OnRota(UnitId unit, long at)
    {
        var community = Deployment.CommunityOf(unit);
        if (!Options.Quiet || community.Rota.Count == 0)
        {
            return [];
        }

        var local = WallClock.Local(at, community.Zone);
        return [.. community.Rota.Where(shift => shift.Unit == unit && shift.EndOf(local) is not null).Select(shift => Deployment.TryStaff(shift.Staff, out var staff) ? staff : null).OfType<Staff>()];
    }

    /// <summary>The last turn that somebody has given or taken and that is not over.</summary>
    private Handover? LastTurn(Staff staff, long at) => Handovers.LastOrDefault(turn => turn.At <= at && at < turn.Until && (turn.From == staff.Key || turn.To == staff.Key));

    /// <summary>Who has somebody's turn at a time: they, or the colleague who took it.</summary>
    public Staff Holder(Staff staff, long at)
    {
        foreach (var turn in Handovers.Where(turn => turn.At <= at && at < turn.Until && turn.From == staff.Key))
        {
            staff = Deployment.TryStaff(turn.To, out var colleague) ? colleague : staff;
        }

        return staff;
    }

    public GroupBudget BudgetOf(Group group)
    {
        var posting = Options.Quiet ? Deployment.CommunityOf(group.Unit).Posting : PostingBudget.Off;
        var own = Options.Quiet ? group.ADay : null;
        return new(own ?? posting.ADay(Units[group.Unit].Kind), posting.AnHour, posting.Together);
    }

    /// <summary>Who sends the drafted routes of a community: its dispatchers, or else the staff of its desk.</summary>
    public IReadOnlyList<Staff> Dispatchers(Community community)
    {
        List<Staff> named = [.. community.Staff.Where(staff => staff.Roles.Contains(StaffRoles.Dispatcher))];
        return named.Count > 0 ? named : [.. Deployment.StaffOf(community.Desk).Where(staff => !staff.IsVolunteer)];
    }

    /// <summary>What somebody is to a ticket; whoever leads a unit is what everybody below them is, but hears no ratings of that work.</summary>
    public Part PartsOf(Ticket ticket, Actor actor)
    {
        var parts = OwnParts(ticket, actor);
        return Below(ticket, actor) is { Count: > 0 } below
            ? below.Aggregate(parts, (all, unit) => all | OwnParts(ticket, actor with { Unit = unit })) & ~Part.Hearer
            : parts;
    }

    /// <summary>Whom somebody acts for: whoever leads a unit makes the moves of those below as one of them, but reads and speaks to people as who they are.</summary>
    public Actor ActingFor(Ticket ticket, Actor actor, MoveKind move)
    {
        if (move is MoveKind.View or MoveKind.Contact or MoveKind.Relay)
        {
            return actor;
        }

        var by = TicketMoves.By(TicketMoves.Rule(move, ticket.State), ticket.State, ticket.Hazard) & (Part.Lead | Part.Offered | Part.Helper);
        var unit = Below(ticket, actor).Select(unit => (UnitId?)unit).FirstOrDefault(unit => (OwnParts(ticket, actor with { Unit = unit }) & by) != 0);
        return unit is null ? actor : actor with { Unit = unit };
    }

    /// <summary>The units below somebody's own that have to do with a ticket, for those who lead; whose turn it is first.</summary>
    private List<UnitId> Below(Ticket ticket, Actor actor) => actor is { LeadsUnit: true, Unit: { } own }
        ? [.. ticket.Helpers.Prepend(ticket.Lead).Prepend(ticket.Awaited).Distinct().Where(unit => unit != own && Units.Within(unit, own))]
        : [];

    private Part OwnParts(Ticket ticket, Actor actor)
    {
        if (actor.IsSystem)
        {
            return Part.System;
        }

        var parts = actor.Person == ticket.Reporter && actor.Person != Guid.Empty ? Part.Anybody | Part.Reporter : Part.Anybody;
        parts |= actor.Joined ? Part.CoReporter : 0;
        parts |= actor.MayClaim(ticket) ? Part.Claimer : 0;
        if (actor.Unit is not { } unit || actor.OnlyAdministers)
        {
            return parts;
        }

        if (actor.Over.Count > 0 && !actor.Over.Any(over => Units.Within(ticket.PlaceUnit, over)))
        {
            // Somebody else of the unit looks after that place.
            return parts;
        }

        var isGrid = Units.TryGet(unit, out var own) && own.Kind is UnitKinds.Grid or UnitKinds.MicroGrid && IsAround(unit, ticket.PlaceUnit);
        parts |= Visibility.MaySeePublicly(ticket) && (actor.IsVolunteer || isGrid) ? Part.Confirmer : 0;
        if (actor.IsVolunteer)
        {
            return parts;
        }

        parts |= ticket.State == TicketState.Received && Dispatchers(CommunityOf(ticket)).Any(staff => staff.Key == actor.Staff) ? Part.Dispatcher : 0;
        parts |= unit == ticket.Lead ? Part.Lead : 0;
        parts |= unit == ticket.Offered ? Part.Offered : 0;
        parts |= ticket.Helpers.Contains(unit) ? Part.Helper : 0;
        parts |= Router.IsSuperior(unit, ticket.Lead) ? Part.Superior : 0;
        parts |= !ticket.Anonymous && !HadAHand(ticket, unit) && (parts.HasFlag(Part.Superior) || IsAround(unit, ticket.PlaceUnit)) ? Part.Hearer : 0;
        return parts;
    }

    /// <summary>Whether a ticket's lead and helpers belong to several communities.</summary>
    public bool IsAcross(Ticket ticket) => ticket.Helpers.Any(helper => Router.IsAcross(ticket.Lead, helper));

    /// <summary>Whether a unit has a matter, or did part of the work, whoever has it now: it does not hear how people find the result.</summary>
    private static bool HadAHand(Ticket ticket, UnitId unit) => unit == ticket.Lead || unit == ticket.Offered || ticket.Helpers.Contains(unit) || ticket.Worked.Contains(unit);

    /// <summary>Whether a unit has to do with a place: it is the place's own, or serves it.</summary>
    public bool IsAround(UnitId unit, UnitId place) =>
        Units.Within(place, unit) || (Units.TryGet(unit, out var known) && known.Serves.Any(served => Units.Within(place, served)));

    /// <summary>What somebody may do with a ticket now: the buttons of its card.</summary>
    public IReadOnlyList<MoveKind> Allowed(Ticket ticket, Actor actor) =>
        Visibility.Knows(this, actor, ticket) ? Allowed(ticket, actor, PartsOf(ticket, actor)) : [];

    /// <summary>What the table allows, but for what would be refused all the same.</summary>
    internal IReadOnlyList<MoveKind> Allowed(Ticket ticket, Actor actor, Part parts) =>
    [
        .. TicketMoves.Allowed(ticket.State, parts, ticket.Hazard).Where(move => Reporting.Forbids(ticket, move) is null && move switch
        {
            MoveKind.Return => Handing.MayHandBack(ticket),
            MoveKind.Transfer => Handing.MayPassOn(ticket, actor.Unit, parts, this),
            MoveKind.Resolve or MoveKind.NotPossible => !HasHandedBack(ticket, parts),
            MoveKind.Support => !parts.HasFlag(Part.Reporter),
            MoveKind.Table => MayTable(actor, parts),
            MoveKind.Extend or MoveKind.Park => Delaying.MayBeLater(ticket),
            MoveKind.Ask => ticket.Reporter != Guid.Empty && Delaying.MayAsk(ticket, this),
            MoveKind.Relay or MoveKind.Contact => ticket.Reporter != Guid.Empty,
            _ => true,
        }),
    ];

    /// <summary>Whether a group hears what is told of a ticket now.</summary>
    public bool GroupsHear(Ticket ticket) => Visibility.MayBeTold(ticket) || (Visibility.MayBeWarned(ticket) && ResidentPosts.OwnGroup(ticket, this) is not null);

    /// <summary>Whether it is only still theirs because nobody has taken on what they handed back: they may take it on again, and end nothing before.</summary>
    internal static bool HasHandedBack(Ticket ticket, Part parts) =>
        ticket is { State: TicketState.Dispatched, Offered: not null, Hazard: false } && ticket.Returned.Contains(ticket.Lead) && parts.HasFlag(Part.Lead) && (parts & (Part.Offered | Part.Superior)) == 0;

    /// <summary>Whoever has a matter may not end it by calling it a topic, unless they are an office themselves.</summary>
    internal bool MayTable(Actor actor, Part parts) =>
        parts.HasFlag(Part.Superior) || (actor.Unit is { } unit && Units.TryGet(unit, out var known) && UnitKinds.IsGovernment(known.Kind));

    /// <summary>Everything that follows from a move: the posts that are due and the timers to keep; what is due at once is a post already.</summary>
    public Consequences After(Ticket ticket, IReadOnlyList<TicketEvent> events)
    {
        var now = events.Count > 0 ? events[^1].At : 0;
        var timers = TimerRule.After(ticket, events, this);
        var due = timers.Where(timer => timer.Due <= now).ToList();
        return new(
            [.. PostRule.After(ticket, events, this), .. due.SelectMany(timer => TimerRule.PostsOf(timer, ticket, now, this))],
            [.. timers.Where(timer => timer.Due > now), .. due.Select(timer => TimerRule.NextOf(timer, ticket, now, this)).OfType<CaseTimer>()]);
    }
}

/// <summary>What follows from a move.</summary>
public sealed record Consequences(IReadOnlyList<PostDue> Posts, IReadOnlyList<CaseTimer> Timers);
