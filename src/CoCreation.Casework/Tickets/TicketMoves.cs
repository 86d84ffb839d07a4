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

    Responsible = Lead | Offered | Superior,
}

/// <summary>Which move is allowed from which states, and to whom.</summary>
public sealed record MoveRule(MoveKind Move, Part By, params TicketState[] From);

/// <summary>The one table of moves; whatever it does not list is refused.</summary>
public static class TicketMoves
{
    private static readonly TicketState[] Pending = [TicketState.Received, TicketState.Dispatched, TicketState.Accepted, TicketState.InProgress];

    public static IReadOnlyList<MoveRule> All { get; } =
    [
        new(MoveKind.Accept, Part.Responsible, TicketState.Dispatched),
        new(MoveKind.Progress, Part.Responsible | Part.Helper, Pending),
        new(MoveKind.Confirm, Part.Responsible | Part.Helper, Pending),
        new(MoveKind.PartDone, Part.Helper, Pending),
        new(MoveKind.Resolve, Part.Responsible, Pending),
        new(MoveKind.Rate, Part.Reporter, TicketState.Resolved, TicketState.Closed),
        new(MoveKind.Reopen, Part.Superior, TicketState.Resolved),
        new(MoveKind.Withdraw, Part.Reporter, Pending),
        new(MoveKind.Support, Part.Anybody, [.. Pending, TicketState.Resolved]),
        new(MoveKind.Add, Part.Anybody, [.. Pending, TicketState.Resolved]),
        new(MoveKind.Correct, Part.Reporter | Part.Responsible, Pending),
        new(MoveKind.Return, Part.Lead | Part.Offered, Pending),
        new(MoveKind.Transfer, Part.Responsible, Pending),
        new(MoveKind.Joint, Part.Lead | Part.Superior, Pending),
        new(MoveKind.Extend, Part.Lead, TicketState.Accepted, TicketState.InProgress),
        new(MoveKind.Alert, Part.System, TicketState.Received, TicketState.Dispatched),
        new(MoveKind.Supervise, Part.System, Pending),
        new(MoveKind.Consent, Part.Reporter, [.. Pending, TicketState.Resolved, TicketState.Closed]),
        new(MoveKind.Anonymise, Part.Reporter, [.. Pending, TicketState.Resolved]),
        new(MoveKind.Close, Part.System, TicketState.Resolved),
    ];

    /// <summary>What these parts may do with a ticket as it stands, in the table's order.</summary>
    public static IReadOnlyList<MoveKind> Allowed(TicketState state, Part parts, bool hazard) =>
        [.. All.Where(rule => rule.From.Contains(state) && (By(rule, hazard) & parts) != 0).Select(rule => rule.Move)];

    internal static MoveRule Rule(MoveKind move) => All.First(rule => rule.Move == move);

    /// <summary>Whoever was called to a danger may take it on, helpers too.</summary>
    internal static Part By(MoveRule rule, bool hazard) => hazard && rule.Move is MoveKind.Accept or MoveKind.Resolve ? rule.By | Part.Helper : rule.By;
}
