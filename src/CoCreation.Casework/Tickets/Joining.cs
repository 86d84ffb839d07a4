namespace CoCreation.Casework;

/// <summary>Two tickets that are one matter, and one that is two.</summary>
internal static class Joining
{
    public static RefusalCode? Merge(TicketDraft draft, TicketMove.Merge move)
    {
        var (ticket, into) = (draft.Ticket, move.Into);
        var sameEars = ticket.Publish == into.Publish && ticket.HiddenFrom.ToHashSet().SetEquals(into.HiddenFrom);
        if (ticket.Id == into.Id || !sameEars || !into.State.IsPending())
        {
            return RefusalCode.NotThatTicket;
        }

        draft.Add(TicketEventKind.Merged, TicketState.Merged, new() { MergedInto = into.Number, Offered = "", ClosedAt = draft.Now });
        return null;
    }

    public static RefusalCode? Absorb(TicketDraft draft, TicketMove.Absorb move)
    {
        var ticket = draft.Ticket;
        draft.Add(TicketEventKind.Absorbed, new() { Supporters = ticket.Supporters + move.People, Households = ticket.Households + move.Households });
        return null;
    }

    public static RefusalCode? Split(TicketDraft draft, TicketMove.Split move)
    {
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        draft.Add(TicketEventKind.Split, new() { SplitInto = move.Into });
        return null;
    }
}
