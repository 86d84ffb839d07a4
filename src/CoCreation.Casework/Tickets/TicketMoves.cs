namespace CoCreation.Casework;

/// <summary>What somebody is to a ticket.</summary>
[Flags]
public enum Part
{
    None = 0,
    Lead = 1,

    /// <summary>Of the unit that was asked to take it over.</summary>
    Offered = 2,
    Helper = 4,

    /// <summary>Of a unit above the one that is responsible.</summary>
    Superior = 8,
    Reporter = 16,

    /// <summary>Anybody at all, except those complained about.</summary>
    Anybody = 32,

    /// <summary>The clock.</summary>
    System = 64,

    /// <summary>Somebody who told of the same matter in words of their own.</summary>
    CoReporter = 128,

    /// <summary>Of a unit of the neighbourhood, or above, that had no hand in the work.</summary>
    Hearer = 256,

    /// <summary>Of the grid, or a neighbour with a post there: who may say on the spot that it is so.</summary>
    Confirmer = 512,

    /// <summary>Whoever has the code of a ticket that is nobody's.</summary>
    Claimer = 1024,

    /// <summary>Whoever sends drafted routes, while one waits for it.</summary>
    Dispatcher = 2048,

    Responsible = Lead | Offered | Superior,
}

/// <summary>Which move is allowed from which states, to whom, and to which states it may lead; none where it leaves the state as it is.</summary>
public sealed record MoveRule(MoveKind Move, Part By, IReadOnlyList<TicketState> From, params IReadOnlyList<TicketState> To);

/// <summary>The one table of moves; whatever it does not list is refused.</summary>
public static class TicketMoves
{
    // What is only drafted on trial is nobody's yet: those who send it, and whoever raised it, act on it.
    private static readonly TicketState[] Sent = [TicketState.Dispatched, TicketState.Accepted, TicketState.InProgress];
    private static readonly TicketState[] Pending = [TicketState.Received, .. Sent];
    private static readonly TicketState[] SentUndone = [.. Sent, TicketState.ToDecide];
    private static readonly TicketState[] Undone = [TicketState.Received, .. SentUndone];
    private static readonly TicketState[] Answered = [TicketState.Resolved, TicketState.NotPossible];
    private static readonly TicketState[] Open = [.. Undone, .. Answered];

    public static IReadOnlyList<MoveRule> All { get; } =
    [
        new(MoveKind.Dispatch, Part.Dispatcher | Part.Superior | Part.System, [TicketState.Received], TicketState.Dispatched),
        new(MoveKind.Accept, Part.Responsible, [TicketState.Dispatched], TicketState.Accepted),
        new(MoveKind.Progress, Part.Responsible | Part.Helper, Sent, TicketState.InProgress),
        new(MoveKind.Confirm, Part.Responsible | Part.Helper | Part.Confirmer, Sent),
        new(MoveKind.PartDone, Part.Helper, Sent),
        new(MoveKind.Resolve, Part.Responsible, Sent, TicketState.Resolved),
        new(MoveKind.NotPossible, Part.Responsible, Sent, TicketState.NotPossible),
        new(MoveKind.Rate, Part.Reporter | Part.CoReporter, [.. Answered, TicketState.Closed], TicketState.Closed, TicketState.Dispatched, TicketState.Accepted, TicketState.ToDecide),
        new(MoveKind.Hear, Part.Hearer, Answered, TicketState.Closed, TicketState.Dispatched, TicketState.Accepted, TicketState.ToDecide),
        new(MoveKind.Prove, Part.Responsible | Part.Helper, [TicketState.Resolved, TicketState.Closed]),
        new(MoveKind.Reopen, Part.Superior, Answered, TicketState.Dispatched),
        new(MoveKind.Again, Part.Lead | Part.Superior, [TicketState.ToDecide], TicketState.Accepted),
        new(MoveKind.Explain, Part.Lead | Part.Superior, [TicketState.ToDecide], TicketState.Closed),
        new(MoveKind.Table, Part.Lead | Part.Superior, [.. SentUndone, TicketState.NotPossible], TicketState.Closed),
        new(MoveKind.Merge, Part.Lead | Part.Superior, SentUndone, TicketState.Merged),
        new(MoveKind.Absorb, Part.Responsible | Part.Helper, SentUndone),
        new(MoveKind.Split, Part.Lead | Part.Superior, SentUndone),
        new(MoveKind.View, Part.Responsible | Part.Helper, Enum.GetValues<TicketState>()),
        new(MoveKind.Contact, Part.Responsible | Part.Helper, [.. Enum.GetValues<TicketState>().Except([TicketState.Withdrawn, TicketState.Merged])]),
        new(MoveKind.Relay, Part.Responsible | Part.Helper, [.. SentUndone, .. Answered]),
        new(MoveKind.Report, Part.Responsible | Part.Helper, Open),
        new(MoveKind.WhoAsked, Part.System, Open),
        new(MoveKind.ContactGiven, Part.System, Enum.GetValues<TicketState>()),
        new(MoveKind.Withdraw, Part.Reporter, Undone, TicketState.Withdrawn),
        new(MoveKind.Support, Part.Anybody, Open),
        new(MoveKind.Add, Part.Anybody, Open),
        new(MoveKind.Correct, Part.Reporter | Part.Responsible, Sent, TicketState.Dispatched),
        new(MoveKind.Correct, Part.Reporter, [TicketState.Received], TicketState.Dispatched),
        new(MoveKind.Return, Part.Lead | Part.Offered, Sent, TicketState.Dispatched),
        new(MoveKind.Transfer, Part.Responsible, Sent, TicketState.Dispatched),
        new(MoveKind.Joint, Part.Lead | Part.Superior, Sent, TicketState.Dispatched),
        new(MoveKind.Extend, Part.Lead, [TicketState.Accepted, TicketState.InProgress]),
        new(MoveKind.Park, Part.Lead, [TicketState.Accepted, TicketState.InProgress], TicketState.InProgress),
        new(MoveKind.Wake, Part.System, Pending),
        new(MoveKind.Ask, Part.Lead, [TicketState.Accepted, TicketState.InProgress], TicketState.InProgress),
        new(MoveKind.Resume, Part.System, Pending),
        new(MoveKind.Alert, Part.System, [TicketState.Received, TicketState.Dispatched]),
        new(MoveKind.Supervise, Part.System | Part.Superior, Undone),
        new(MoveKind.Hasten, Part.System, Undone),
        new(MoveKind.Consent, Part.Reporter, [.. Open, TicketState.Closed]),
        new(MoveKind.Anonymise, Part.Reporter, Open),
        new(MoveKind.Claim, Part.Claimer, [.. Open, TicketState.Closed]),
        new(MoveKind.Close, Part.System, Answered, TicketState.Closed),
        new(MoveKind.Rehome, Part.System, Pending, TicketState.Dispatched),
        new(MoveKind.Rehome, Part.System, [TicketState.ToDecide, .. Answered]),
    ];

    /// <summary>What these parts may do with a ticket as it stands, in the table's order.</summary>
    public static IReadOnlyList<MoveKind> Allowed(TicketState state, Part parts, bool hazard) =>
        [.. All.Where(rule => rule.From.Contains(state) && (By(rule, state, hazard) & parts) != 0).Select(rule => rule.Move)];

    /// <summary>The rule for a move from a state; where it is not allowed, the one that says from where it is.</summary>
    internal static MoveRule Rule(MoveKind move, TicketState state) => All.Where(rule => rule.Move == move).OrderByDescending(rule => rule.From.Contains(state)).First();

    /// <summary>Whoever was called to a danger may take it on, helpers too; once somebody has, only they end it.</summary>
    internal static Part By(MoveRule rule, TicketState state, bool hazard) =>
        hazard && (rule.Move == MoveKind.Accept || (rule.Move == MoveKind.Resolve && state == TicketState.Dispatched)) ? rule.By | Part.Helper : rule.By;
}
