namespace CoCreation.Casework;

/// <summary>Harm that the law has reported: it ends only when it is said what was done, and nobody is contacted about it unasked.</summary>
internal static class Reporting
{
    public static RefusalCode? Report(TicketDraft draft, TicketMove.Report move)
    {
        var ticket = draft.Ticket;
        if (ticket.MustReport == MandatoryReport.None)
        {
            return RefusalCode.NothingToReport;
        }

        if (draft.Move.Words is null || move.To.Count == 0 || move.At > draft.Now)
        {
            return RefusalCode.NeedsWords;
        }

        draft.Add(TicketEventKind.Reported, new() { ReportedTo = [.. ticket.ReportedTo.Union(move.To)], ReportedAt = ticket.ReportedAt ?? move.At });
        return null;
    }

    /// <summary>Why a move has to wait, or may not be made at all, for what must be reported.</summary>
    public static RefusalCode? Forbids(Ticket ticket, MoveKind move) => move switch
    {
        _ when ticket.MustReport == MandatoryReport.None => null,
        MoveKind.Resolve or MoveKind.NotPossible or MoveKind.Explain or MoveKind.Table or MoveKind.Merge when ticket.AwaitsReport => RefusalCode.NeedsReport,
        MoveKind.Ask or MoveKind.Relay or MoveKind.Hear => RefusalCode.CallsNobodyBack,
        _ => null,
    };
}
