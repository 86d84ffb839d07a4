namespace CoCreation.Casework;

/// <summary>Where a ticket stands.</summary>
public enum TicketState
{
    /// <summary>Heard and numbered, not yet given to anybody.</summary>
    Received,

    /// <summary>Given to a unit that has not yet taken it on.</summary>
    Dispatched,
    Accepted,
    InProgress,

    /// <summary>Said to be done; the last word belongs to those affected.</summary>
    Resolved,
    Closed,

    /// <summary>Taken back by whoever raised it.</summary>
    Withdrawn,
}

/// <summary>满意, 基本满意, 不满意.</summary>
public enum Rating
{
    Satisfied,
    Basic,
    Not,
}

/// <summary>Whether the reporter lets groups hear of a matter raised in private.</summary>
public enum PublicConsent
{
    /// <summary>It was raised in a group, so the group may hear what becomes of it.</summary>
    NotNeeded,
    Asked,
    Yes,
    No,
}

public static class TicketStates
{
    public static bool IsOpen(this TicketState state) => state is not (TicketState.Closed or TicketState.Withdrawn);

    /// <summary>Whether somebody still has to do something about the matter itself.</summary>
    public static bool IsPending(this TicketState state) =>
        state is TicketState.Received or TicketState.Dispatched or TicketState.Accepted or TicketState.InProgress;
}
