namespace CoCreation.Casework;

/// <summary>Why a move was refused.</summary>
public enum RefusalCode
{
    /// <summary>As far as this person may know, there is no such ticket.</summary>
    NothingHere,

    /// <summary>The ticket does not stand where this move begins.</summary>
    NotNow,

    /// <summary>Not this person's to do.</summary>
    NotYours,

    /// <summary>Somebody has taken it on already.</summary>
    AlreadyAccepted,

    /// <summary>The reporter, or a person counted already, joins again.</summary>
    AlreadyJoined,

    /// <summary>It has this rating already.</summary>
    AlreadyRated,
    NeedsWords,

    /// <summary>A return that quotes no clause the manifest knows.</summary>
    NeedsClause,

    /// <summary>It was handed back twice, and the unit above has decided.</summary>
    ThirdHand,

    /// <summary>It was not solved: the unit that leads since answers for it, and does not give it back to those who did the work.</summary>
    AnswersForIt,

    /// <summary>The unit has handed it back and has not taken it again, so it ends nothing.</summary>
    HandedBack,

    /// <summary>The unit is unknown, the same, or complained about.</summary>
    NotThatUnit,

    /// <summary>The list of tasks of the community that it was to be sent down to does not name it.</summary>
    NotOnList,

    /// <summary>More time is asked for after the deadline.</summary>
    TooLate,
    BadDays,

    /// <summary>More time was given as often as it may be.</summary>
    TooOften,

    /// <summary>Danger, and what must be done in two hours, cannot wait.</summary>
    TooUrgent,

    /// <summary>The clock was stopped for the reporter once already.</summary>
    AskedBefore,

    /// <summary>It is the same ticket, or who may hear of the one may not hear of the other.</summary>
    NotThatTicket,

    /// <summary>How to reach whoever raised it is for the grid, the community and the offices above; others reach them through the bot.</summary>
    ContactsAreClosed,

    /// <summary>Whoever raised it stays anonymous, to everybody.</summary>
    StaysHidden,

    /// <summary>Words were passed to whoever raised it as often as may be without an answer.</summary>
    WaitForAnswer,

    /// <summary>The law has it reported first: to whom, and when.</summary>
    NeedsReport,

    /// <summary>It is nothing that the law has reported.</summary>
    NothingToReport,

    /// <summary>Somebody in danger may not be alone with their phone: they are never contacted unasked.</summary>
    CallsNobodyBack,

    /// <summary>Whoever raised it has left it to others.</summary>
    NobodyToAsk,
    NothingChanged,

    /// <summary>A helper says once more that its part is done; the whole is the lead's to finish.</summary>
    PartDoneAlready,
}

/// <summary>What became of a move: events, or a refusal in facts that the host puts into words.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    public sealed record Moved(IReadOnlyList<TicketEvent> Events) : Decision;

    public sealed record Refused(RefusalCode Code) : Decision
    {
        /// <summary>What this person may do now.</summary>
        public IReadOnlyList<MoveKind> Allowed { get; init; } = [];

        public TicketState State { get; init; }

        /// <summary>What was asked for.</summary>
        public MoveKind Move { get; init; }

        /// <summary>The unit that the refusal speaks of: who took it on, whose it is.</summary>
        public UnitId? Unit { get; init; }

        public string? Staff { get; init; }

        /// <summary>The reasons that would do.</summary>
        public IReadOnlyList<ReturnReason> Reasons { get; init; } = [];
    }
}
