namespace CoCreation.Casework;

/// <summary>Decides what becomes of a move: it checks the table of moves, then what the move itself asks for.</summary>
public static class TicketDecisions
{
    /// <summary>Opens a ticket: received, and given to whoever is responsible, or on trial drafted for them.</summary>
    public static (Ticket Ticket, IReadOnlyList<TicketEvent> Events, Route Route) Open(
        TicketMove.Open move, Guid id, TicketNumber number, Actor actor, CaseRules rules, long now)
    {
        var draft = new TicketDraft(Ticket.Blank(id), actor, now, move);
        var route = Opening.Apply(draft, move, number, rules);
        return (draft.Ticket, draft.Events, route);
    }

    /// <summary>Decides a move on a ticket as it stands; the ticket itself is left alone until <see cref="Ticket.Apply(IEnumerable{TicketEvent})"/>.</summary>
    public static Decision Decide(this Ticket ticket, TicketMove move, Actor actor, CaseRules rules, long now)
    {
        if (!Visibility.Knows(rules, actor, ticket))
        {
            return new Decision.Refused(RefusalCode.NothingHere);
        }

        var parts = rules.PartsOf(ticket, actor);
        actor = rules.ActingFor(ticket, actor, move.Kind);
        if (move is TicketMove.Resolve && HelpsOnly(ticket, parts))
        {
            // A helper who says "done" has done its own part; the lead answers for the whole.
            move = new TicketMove.PartDone { Words = move.Words, PublicWords = move.PublicWords };
        }

        var (code, refused) = Check(ticket, move.Kind, actor, parts, rules);
        if (code is not null)
        {
            return refused;
        }

        // The draft works on a copy, so that a refusal half-way leaves no trace.
        var draft = new TicketDraft(ticket.Copy(), actor, now, move);
        if (ticket.Rests && (Stirs(move.Kind) || (move is TicketMove.Hasten hasten && hasten.Due < ticket.ParkedUntil)))
        {
            Delaying.Stir(draft, rules);
        }

        return Apply(draft, move, parts, rules) is { } broken
            ? Explain(refused with { Code = broken }, rules, ticket, now)
            : new Decision.Moved(draft.Events);
    }

    /// <summary>Why somebody cannot make a move of this kind now, whatever they would say with it; null where they can.</summary>
    public static Decision.Refused? Forbids(this Ticket ticket, MoveKind kind, Actor actor, CaseRules rules)
    {
        if (!Visibility.Knows(rules, actor, ticket))
        {
            return new(RefusalCode.NothingHere);
        }

        var parts = rules.PartsOf(ticket, actor);
        var made = kind == MoveKind.Resolve && HelpsOnly(ticket, parts) ? MoveKind.PartDone : kind;
        return Check(ticket, made, rules.ActingFor(ticket, actor, made), parts, rules) is ({ }, var refused) ? refused : null;
    }

    /// <summary>Whether somebody does a part and another answers for the whole; a danger that nobody has taken on is whoever's comes first.</summary>
    private static bool HelpsOnly(Ticket ticket, Part parts) => ticket is not { Hazard: true, State: TicketState.Dispatched } && (parts & Part.Responsible) == 0 && parts.HasFlag(Part.Helper);

    /// <summary>What the table of moves says of it, and the refusal that any other reason is told with.</summary>
    private static (RefusalCode? Code, Decision.Refused Refused) Check(Ticket ticket, MoveKind kind, Actor actor, Part parts, CaseRules rules)
    {
        var refused = new Decision.Refused(RefusalCode.NotYours)
        {
            Allowed = rules.Allowed(ticket, actor, parts),
            State = ticket.State,
            Unit = kind == MoveKind.Hear && actor.Unit is { } own && ticket.Worked.Contains(own) ? own : ticket.Awaited,
            Move = kind,
        };
        var rule = TicketMoves.Rule(kind, ticket.State);
        if ((TicketMoves.By(rule, ticket.State, ticket.Hazard) & parts) == 0)
        {
            return (refused.Code, refused);
        }

        RefusalCode? code = !rule.From.Contains(ticket.State) ? (kind == MoveKind.Accept && ticket.State is TicketState.Accepted or TicketState.InProgress ? RefusalCode.AlreadyAccepted : RefusalCode.NotNow)
            : kind is MoveKind.Resolve or MoveKind.NotPossible && CaseRules.HasHandedBack(ticket, parts) ? RefusalCode.HandedBack
            : Reporting.Forbids(ticket, kind);
        return (code, code is { } why ? refused with { Code = why, Staff = why == RefusalCode.AlreadyAccepted ? ticket.AcceptedBy : null } : refused);
    }

    private static RefusalCode? Apply(TicketDraft draft, TicketMove move, Part parts, CaseRules rules) => move switch
    {
        TicketMove.Open => RefusalCode.NotNow,
        TicketMove.Dispatch dispatch => Dispatching.Dispatch(draft, dispatch, rules),
        TicketMove.Accept => Working.Accept(draft, rules),
        TicketMove.Progress => Working.Progress(draft, parts, rules),
        TicketMove.Confirm confirm => Working.Confirm(draft, confirm),
        TicketMove.PartDone => Working.PartDone(draft),
        TicketMove.Resolve resolve => Working.Resolve(draft, resolve, rules),
        TicketMove.Prove prove => Working.Prove(draft, prove),
        TicketMove.Rate rate => Ending.Rate(draft, rate, parts, rules),
        TicketMove.Hear hear => Ending.Hear(draft, hear, rules),
        TicketMove.Reopen => Ending.Reopen(draft, rules),
        TicketMove.Withdraw => Ending.Withdraw(draft),
        TicketMove.Close => Ending.Close(draft),
        TicketMove.Support support => Adding.Support(draft, support),
        TicketMove.Add add => Adding.Add(draft, add, parts, rules),
        TicketMove.Correct correct => Adding.Correct(draft, correct, rules),
        TicketMove.Anonymise => Adding.Anonymise(draft),
        TicketMove.Consent consent => Adding.Consent(draft, consent),
        TicketMove.Claim => Adding.Claim(draft),
        TicketMove.Return @return => Handing.Return(draft, @return, rules),
        TicketMove.Transfer transfer => Handing.Transfer(draft, transfer, parts, rules),
        TicketMove.Joint joint => Handing.Joint(draft, joint, rules),
        TicketMove.Hasten hasten => Delaying.Hasten(draft, hasten),
        TicketMove.Extend extend => Delaying.Extend(draft, extend, rules),
        TicketMove.Park park => Delaying.Park(draft, park, rules),
        TicketMove.Wake => Delaying.Wake(draft),
        TicketMove.Ask => Delaying.Ask(draft, rules),
        TicketMove.Resume => Delaying.Resume(draft, rules),
        TicketMove.NotPossible => Ending.NotPossible(draft, rules),
        TicketMove.Again => Ending.Again(draft, rules),
        TicketMove.Explain => Ending.Explain(draft),
        TicketMove.Table => rules.MayTable(draft.Actor, parts) ? Ending.Table(draft) : RefusalCode.NotYours,
        TicketMove.Merge merge => Joining.Merge(draft, merge),
        TicketMove.Absorb absorb => Joining.Absorb(draft, absorb),
        TicketMove.Split split => Joining.Split(draft, split),
        TicketMove.View => Reaching.View(draft),
        TicketMove.Contact => Reaching.Contact(draft, rules),
        TicketMove.Relay => Reaching.Relay(draft),
        TicketMove.Report report => Reporting.Report(draft, report),
        TicketMove.ContactGiven given => Reaching.ContactGiven(draft, given),
        TicketMove.WhoAsked asked => Reaching.WhoAsked(draft, asked),
        TicketMove.Supervise supervise => Handing.Supervise(draft, supervise, rules),
        TicketMove.Alert alert => Handing.Alert(draft, alert, rules),
        TicketMove.Rehome rehome => Rehoming.Rehome(draft, rehome, rules),
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, "A move that nothing decides."),
    };

    /// <summary>Whether a move means that it no longer rests; whoever asks to wait or to park again is refused or renews it.</summary>
    private static bool Stirs(MoveKind move) => move is MoveKind.Progress or MoveKind.Resolve or MoveKind.NotPossible or MoveKind.Table or MoveKind.Return
        or MoveKind.Transfer or MoveKind.Correct or MoveKind.Withdraw or MoveKind.Extend or MoveKind.Park or MoveKind.Merge;

    private static Decision.Refused Explain(Decision.Refused refused, CaseRules rules, Ticket ticket, long now) => refused.Code switch
    {
        RefusalCode.NeedsClause => refused with { Reasons = rules.CommunityOf(ticket).ReturnReasons },

        // What has just been refused, and will be again, is nothing that can be done instead.
        RefusalCode.TooLate when now >= ticket.Deadline => Without(refused, MoveKind.Extend, MoveKind.Park, MoveKind.Ask),
        RefusalCode.ThirdHand => Without(refused, MoveKind.Return, MoveKind.Transfer) with { Unit = Handing.Decider(ticket, rules) ?? rules.Router.Superior(ticket.Lead, ticket.HiddenFrom) ?? ticket.Lead },
        RefusalCode.AnswersForIt => Without(refused, refused.Move) with { Unit = ticket.Lead },
        RefusalCode.TooLate or RefusalCode.NotYours => Without(refused, refused.Move),
        _ => refused,
    };

    private static Decision.Refused Without(Decision.Refused refused, params MoveKind[] moves) =>
        refused with { Allowed = [.. refused.Allowed.Except(moves)] };
}
