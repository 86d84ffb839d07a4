using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>The verbs that dialog files may call.</summary>
public sealed class ActionRunner(TicketNumbers numbers)
{
    /// <exception cref="InvalidOperationException">A dialog file names an action that is not here; the check at load prevents it.</exception>
    public Task<ActionResult> Run(Turn turn, ActionCall call) => call.Name switch
    {
        "OpenTicket" => OpenTicket.Run(turn, call, numbers),
        "OpenSecond" => OpenSecond.Run(turn, numbers),
        "ForgetSecond" => Task.FromResult(OpenSecond.Forget(turn)),
        "AddToTicket" => AddToTicket.Run(turn),
        "SupportTicket" => SupportTicket.Run(turn, call),
        "WithdrawTicket" => WithdrawTicket.Run(turn, call),
        "RateTicket" => RateTicket.Run(turn, call),
        "SetPublic" => SetPublic.Run(turn, call),
        "BeAnonymous" => BeAnonymous.Run(turn),
        "AskCall" => AskCall.Run(turn),
        "ChooseNews" => ChooseNews.Run(turn, call),
        "HushGroup" => HushGroup.Run(turn),
        "ExplainRoute" => ExplainRoute.Run(turn, call),
        "ShowStatus" => ShowStatus.Run(turn, call),
        "ShowMine" => ShowMine.Run(turn),
        "RaiseAlarm" => RaiseAlarm.Run(turn, call, numbers),
        "UpdateAlarm" => UpdateAlarm.Run(turn),
        "CheckRumour" => CheckRumour.Run(turn, numbers),
        "ShowTodo" => ShowTodo.Run(turn),
        "ShowWords" => ShowWords.Run(turn, call),
        "AcceptTicket" => StaffMoves.Accept(turn, call),
        "ReportProgress" => StaffMoves.Progress(turn, call),
        "ReportPartDone" => StaffMoves.PartDone(turn, call),
        "ResolveTicket" => StaffMoves.Resolve(turn, call),
        "ReturnTicket" => StaffMoves.Return(turn, call),
        "TransferTicket" => StaffMoves.Transfer(turn, call),
        "InviteHelper" => StaffMoves.Joint(turn, call),
        "ExtendTicket" => StaffMoves.Extend(turn, call),
        "ParkTicket" => Delays.Park(turn, call),
        "AskReporter" => Delays.Ask(turn, call),
        "FindImpossible" => Verdicts.NotPossible(turn, call),
        "ReopenTicket" => Verdicts.Reopen(turn, call),
        "DoAgain" => Verdicts.Again(turn, call),
        "ExplainTicket" => Verdicts.Explain(turn, call),
        "TableTicket" => Verdicts.Table(turn, call),
        "MergeTickets" => MergeTickets.Run(turn, call),
        "SplitTicket" => SplitTicket.Run(turn, call, numbers),
        "ReportPressure" => ReportPressure.Run(turn, call, numbers),
        _ => throw new InvalidOperationException($"No action '{call.Name}'."),
    };

    /// <summary>What dialog files may call, how it may come out, and the facts that it gives.</summary>
    public static IReadOnlyList<ActionShape> Shapes { get; } =
    [
        new("OpenTicket", ["opened", "private", "joined", "mine", "hushed"], [.. Facts.TicketFacts.Names, "hint", "public", "few", "many", "second"]),
        new("OpenSecond", ["opened", "private", "joined", "mine", "hushed"], [.. Facts.TicketFacts.Names, "hint", "public", "few", "many", "second"]),
        new("ForgetSecond", ["done"], []),
        new("AddToTicket", ["later", "photo", "corrected", "answered"], Facts.TicketFacts.Names),
        new("SupportTicket", ["joined", "already", "none", "which"], [.. Facts.TicketFacts.Names, "few", "many"]),
        new("WithdrawTicket", ["done", "kept", "ask", "private", "none", "refused"], [.. Facts.TicketFacts.Names, "reason"], "sure"),
        new("RateTicket", ["closed", "understood", "goes-on", "reopened", "contested", "taken", "none", "refused"], [.. Facts.TicketFacts.Names, "reason", "late"], "rating"),
        new("SetPublic", ["done", "cut", "none"], [.. Facts.TicketFacts.Names, "public"], "choice"),
        new("BeAnonymous", ["done"], []),
        new("AskCall", ["asked", "nobody"], AskCall.Names),
        new("ChooseNews", ["chosen"], [], "news"),
        new("HushGroup", ["hushed", "ended", "days", "refused", "elsewhere"], ["until", "most"]),
        new("ExplainRoute", ["told", "none"], [.. Facts.TicketFacts.Names, "why"]),
        new("ShowStatus", ["one", "many", "none", "unknown"], [.. Facts.TicketFacts.Names, "ticket.last", "more", "asked"]),
        new("ShowMine", ["list", "none", "hushed"], [.. Facts.TicketFacts.Names, "more"]),
        new("RaiseAlarm", ["raised", "where", "hushed"], Facts.TicketFacts.Names, "danger"),
        new("UpdateAlarm", ["safe", "out", "placed", "noted"], Facts.TicketFacts.Names),
        new("CheckRumour", ["checking", "asked"], [.. Facts.TicketFacts.Names, "sign", "precaution", "unit.name"]),
        new("ShowTodo", ["list", "none"], [.. Facts.TicketFacts.Names, "count", "more"]),
        new("ShowWords", ["done", .. StaffMoves.Misses], StaffMoves.Facts),
        new("AcceptTicket", ["done", .. StaffMoves.Misses], StaffMoves.Facts),
        new("ReportProgress", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("ReportPartDone", ["done", .. StaffMoves.Misses], StaffMoves.Facts),
        new("ResolveTicket", ["done", "part", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("ReturnTicket", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("TransferTicket", ["done", "unit", .. StaffMoves.Misses], StaffMoves.Facts),
        new("InviteHelper", ["done", "unit", .. StaffMoves.Misses], StaffMoves.Facts),
        new("ExtendTicket", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("ParkTicket", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("AskReporter", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("FindImpossible", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("ReopenTicket", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("DoAgain", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("ExplainTicket", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("TableTicket", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("MergeTickets", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("SplitTicket", ["done", "empty", .. StaffMoves.Misses], StaffMoves.Facts),
        new("ReportPressure", ["raised", "none"], [.. Facts.TicketFacts.Names, "own"]),
    ];
}
