namespace CoCreation.Casework;

/// <summary>What a timer is for.</summary>
public enum TimerKind
{
    /// <summary>Nobody has taken on a danger; the step ends in the level that hears next.</summary>
    AlertNextLevel,

    /// <summary>A draft with what and where known registers itself.</summary>
    DraftLeft,

    /// <summary>What one person sent in a row is answered together.</summary>
    AnswerTogether,

    /// <summary>The reporter is asked how it went; the step is the ticket's version when it was resolved.</summary>
    AskRating,

    /// <summary>Who was asked and did not answer is asked once more.</summary>
    RemindRating,

    /// <summary>Nobody judged it: it is closed as unrated.</summary>
    CloseUnrated,

    /// <summary>The time to take it on or to finish it is nearly over, or over; the step ends in what is to be done.</summary>
    Press,

    /// <summary>A parked ticket wakes; the step is the event that parked it.</summary>
    Wake,

    /// <summary>The reporter was asked and has not answered: the clock runs on; the step is the event that asked.</summary>
    Resume,

    /// <summary>The day's digest of a group goes out.</summary>
    Digest,

    /// <summary>What waits to be said in a group may be due.</summary>
    GroupPost,

    /// <summary>A member of staff is told what waits.</summary>
    DutyList,

    /// <summary>A community's group reads how its week went.</summary>
    WeeklySummary,

    /// <summary>Nobody has sent a drafted route: it goes out as it is.</summary>
    SendDraft,
}

/// <summary>Something to do at a time, once, also over a restart.</summary>
public sealed class CaseTimer
{
    public required Guid Id { get; init; }

    public required TimerKind Kind { get; init; }

    /// <summary>What it is about: a ticket's id, a draft's or a group's key.</summary>
    public required string Subject { get; init; }

    /// <summary>Tells timers of one kind and subject apart; the three together are unique.</summary>
    public int Step { get; init; }

    /// <summary>UTC Unix milliseconds.</summary>
    public required long Due { get; set; }

    /// <summary>What the host needs beside, as JSON; for what follows from a ticket's clock, the instant from which it was reckoned.</summary>
    public string? Payload { get; set; }

    /// <summary>When it was done or became moot; null while it waits.</summary>
    public long? DoneAt { get; set; }

    /// <summary>Lets it wait until a later instant, as if it had not been due.</summary>
    public void WaitUntil(long instant) => (Due, DoneAt) = (instant, null);
}
