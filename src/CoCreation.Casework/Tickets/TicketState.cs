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

    /// <summary>Said to be impossible for now, with the reason and with what would make it possible; the last word belongs to those affected, too.</summary>
    NotPossible,

    /// <summary>Said not to be solved a second time: the unit above decides what becomes of it.</summary>
    ToDecide,
    Closed,

    /// <summary>Taken back by whoever raised it.</summary>
    Withdrawn,

    /// <summary>Put to another ticket about the same matter, which its people follow from then on.</summary>
    Merged,
}

/// <summary>满意, 基本满意, 部分解决, 不满意.</summary>
public enum Rating
{
    Satisfied,
    Basic,
    Not,

    /// <summary>Some of it is solved; the rest is still to be done.</summary>
    Partly,
}

/// <summary>How staff heard the word of whoever raised a matter.</summary>
public enum Hearing
{
    ByPhone,
    AtTheDoor,
}

/// <summary>How a matter came out.</summary>
public enum Outcome
{
    None,
    Done,

    /// <summary>办不了: neither solved nor a failure.</summary>
    NotPossible,

    /// <summary>The unit above said why it is not done again.</summary>
    Explained,

    /// <summary>转议题: the neighbours discuss it.</summary>
    Topic,
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
    public static bool IsOpen(this TicketState state) => state is not (TicketState.Closed or TicketState.Withdrawn or TicketState.Merged);

    /// <summary>Whether somebody still has to do something about the matter itself.</summary>
    public static bool IsPending(this TicketState state) =>
        state is TicketState.Received or TicketState.Dispatched or TicketState.Accepted or TicketState.InProgress or TicketState.ToDecide;

    /// <summary>Whether somebody has said how it ends, and those affected have the last word.</summary>
    public static bool IsAnswered(this TicketState state) => state is TicketState.Resolved or TicketState.NotPossible;
}
