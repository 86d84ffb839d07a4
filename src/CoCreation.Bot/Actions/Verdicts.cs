using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>What units and those above them decide of a matter: that it cannot be done, is done again, is not, or is for the neighbours to discuss.</summary>
internal static class Verdicts
{
    /// <summary>办不了 131 为什么；怎样才能办: needs both halves.</summary>
    public static Task<ActionResult> NotPossible(Turn turn, ActionCall call) => StaffMoves.Run(turn, call, MoveKind.NotPossible, (_, order) =>
        order.Words.Split(['；', ';'], 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 }, { Length: > 0 }]
            ? StaffMoves.Kept(turn, order, (words, forGroups) => new TicketMove.NotPossible { Words = words, PublicWords = forGroups })
            : null);

    public static Task<ActionResult> Press(Turn turn, ActionCall call) => With(turn, call, MoveKind.Supervise, (words, forGroups) => new TicketMove.Supervise { Words = words, PublicWords = forGroups });

    public static Task<ActionResult> Reopen(Turn turn, ActionCall call) => With(turn, call, MoveKind.Reopen, (words, forGroups) => new TicketMove.Reopen { Words = words, PublicWords = forGroups });

    public static Task<ActionResult> Again(Turn turn, ActionCall call) => With(turn, call, MoveKind.Again, (words, forGroups) => new TicketMove.Again { Words = words, PublicWords = forGroups });

    public static Task<ActionResult> Explain(Turn turn, ActionCall call) => With(turn, call, MoveKind.Explain, (words, forGroups) => new TicketMove.Explain { Words = words, PublicWords = forGroups });

    public static Task<ActionResult> Table(Turn turn, ActionCall call) => With(turn, call, MoveKind.Table, (words, forGroups) => new TicketMove.Table { Words = words, PublicWords = forGroups });

    private static Task<ActionResult> With(Turn turn, ActionCall call, MoveKind kind, Func<Guid, Guid, TicketMove> move) =>
        StaffMoves.Run(turn, call, kind, (_, order) => StaffMoves.Kept(turn, order, move), needsWords: true);
}
