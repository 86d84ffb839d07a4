namespace CoCreation.Casework;

/// <summary>What those who act learn of whoever raised a ticket, each time on record, and how they reach them.</summary>
internal static class Reaching
{
    /// <summary>Words are passed so often at most before the reporter has answered.</summary>
    private const int MostUnanswered = 3;

    // As long as a result may still be judged, somebody may need to ask.
    private const long OpenAfterMs = 7 * 24 * 3_600_000L;

    public static RefusalCode? View(TicketDraft draft)
    {
        draft.Add(TicketEventKind.Viewed, new());
        return null;
    }

    public static RefusalCode? Contact(TicketDraft draft, CaseRules rules)
    {
        if (draft.Now - draft.Ticket.ClosedAt > OpenAfterMs)
        {
            return RefusalCode.NotNow;
        }

        if (Gone(draft.Ticket) is { } gone)
        {
            return gone;
        }

        if (draft.Ticket.Anonymous)
        {
            return RefusalCode.StaysHidden;
        }

        if (!Visibility.MaySeeContacts(rules, draft.Actor, draft.Ticket))
        {
            return RefusalCode.ContactsAreClosed;
        }

        draft.Add(TicketEventKind.ContactOpened, new());
        return null;
    }

    public static RefusalCode? Relay(TicketDraft draft)
    {
        var ticket = draft.Ticket;
        if (draft.Move.Words is null)
        {
            return RefusalCode.NeedsWords;
        }

        if (Gone(ticket) is { } gone)
        {
            return gone;
        }

        if (ticket.Relays >= MostUnanswered)
        {
            return RefusalCode.WaitForAnswer;
        }

        draft.Add(TicketEventKind.Relayed, new() { RelayedAt = draft.Now, RelayedBy = (draft.Actor.Unit ?? ticket.Lead).Value, Relays = ticket.Relays + 1 });
        return null;
    }

    public static RefusalCode? ContactGiven(TicketDraft draft, TicketMove.ContactGiven move)
    {
        draft.Add(TicketEventKind.ContactGiven, new() { Reason = move.To });
        return null;
    }

    public static RefusalCode? WhoAsked(TicketDraft draft, TicketMove.WhoAsked move)
    {
        draft.Add(TicketEventKind.WhoAsked, new() { Reason = move.By.Value });
        return null;
    }

    private static RefusalCode? Gone(Ticket ticket) => ticket.Reporter == Guid.Empty ? RefusalCode.NobodyToAsk : null;
}
