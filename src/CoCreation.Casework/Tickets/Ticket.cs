namespace CoCreation.Casework;

/// <summary>One matter somebody raised; what it is now follows from its events alone.</summary>
public sealed partial class Ticket
{
    private Ticket()
    {
    }

    public Guid Id { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>The digits at the number's end, which people say alone.</summary>
    public int Serial { get; private set; }

    /// <summary>The key of the community whose number it bears.</summary>
    public string Community { get; private set; } = "";

    public string Category { get; private set; } = "";

    public UnitId PlaceUnit { get; private set; }

    public string? PlaceBuilding { get; private set; }

    public string? PlaceEntrance { get; private set; }

    public int? PlaceFloor { get; private set; }

    public string? PlaceSpot { get; private set; }

    /// <summary>Whether the place is a guess (the group's building) that nobody confirmed.</summary>
    public bool PlaceAssumed { get; private set; }

    /// <summary>Since when, in the words of the time expression (昨晚22:00).</summary>
    public string? Since { get; private set; }

    public TicketState State { get; private set; }

    /// <summary>The one unit that is responsible now.</summary>
    public UnitId Lead { get; private set; }

    /// <summary>The unit that was asked to take it over; the lead stays responsible until it does.</summary>
    public UnitId? Offered { get; private set; }

    /// <summary>The staff member who took it on.</summary>
    public string? AcceptedBy { get; private set; }

    /// <summary>Helping units between bars, <c>|a|b|</c>, so that a query can ask for one.</summary>
    public string HelperKeys { get; private set; } = "|";

    /// <summary>Helping units that have said that their part is done, between bars.</summary>
    public string DoneKeys { get; private set; } = "|";

    /// <summary>Units that did part of the work, whoever has it now, in order between bars.</summary>
    public string WorkedKeys { get; private set; } = "|";

    /// <summary>Units that have handed it back since it was last taken on by anybody but whoever had to decide whose it is, in order between bars.</summary>
    public string ReturnedKeys { get; private set; } = "|";

    /// <summary>Units complained about between bars.</summary>
    public string HiddenKeys { get; private set; } = "|";

    public string WhyZh { get; private set; } = "";

    public string WhyEn { get; private set; } = "";

    public string ClauseZh { get; private set; } = "";

    public string ClauseEn { get; private set; } = "";

    /// <summary>Who raised it; <see cref="Guid.Empty"/> when they have left it to its supporters.</summary>
    public Guid Reporter { get; private set; }

    public bool Anonymous { get; private set; }

    /// <summary>The key of the group that it was raised in; null when raised in private.</summary>
    public string? RaisedIn { get; private set; }

    public PublishClass Publish { get; private set; }

    public PublicConsent Consent { get; private set; }

    public bool Hazard { get; private set; }

    /// <summary>Whether somebody on the spot has said that it is so.</summary>
    public bool Confirmed { get; private set; }

    public long OpenedAt { get; private set; }

    /// <summary>Until when people must first have heard what is done about it.</summary>
    public long AnswerBy { get; private set; }

    /// <summary>When they first did, in words or by a date.</summary>
    public long? AnsweredAt { get; private set; }

    public long AcceptBy { get; private set; }

    /// <summary>The deadline that it began with, which the figures keep whatever is promised later.</summary>
    public long FirstDeadline { get; private set; }

    public long Deadline { get; private set; }

    /// <summary>What people were promised, if anything.</summary>
    public long? PromisedAt { get; private set; }

    /// <summary>How long the clock has stood still, waiting for the resident.</summary>
    public long PausedMs { get; private set; }

    /// <summary>When the clock was stopped for an answer of the reporter; null while it runs.</summary>
    public long? WaitingSince { get; private set; }

    /// <summary>Why the law has it reported; no correction lifts it.</summary>
    public MandatoryReport MustReport { get; private set; }

    /// <summary>The offices to which it was reported, between bars.</summary>
    public string ReportedKeys { get; private set; } = "|";

    /// <summary>When it was first reported; null while it was not.</summary>
    public long? ReportedAt { get; private set; }

    /// <summary>When a unit last passed words to the reporter that are not answered yet; null when none wait.</summary>
    public long? RelayedAt { get; private set; }

    /// <summary>The unit that did.</summary>
    public UnitId? RelayedBy { get; private set; }

    /// <summary>How often words were passed since the reporter last answered.</summary>
    public int Relays { get; private set; }

    /// <summary>The instant at which it wakes; null when it is not parked.</summary>
    public long? ParkedUntil { get; private set; }

    /// <summary>How often the same came at the same spot, itself included, where that makes it a candidate for discussion; 0 where it does not.</summary>
    public int Recurs { get; private set; }

    /// <summary>Whether it is marked as a candidate for discussion: it comes again and again, or talks about a demand of many are on their way.</summary>
    public bool IsCandidate => State.IsPending() && (Recurs > 0 || (Category == Representative.CollectiveDemand && State == TicketState.InProgress));

    /// <summary>How often more time was given.</summary>
    public int Extensions { get; private set; }

    public Outcome Outcome { get; private set; }

    /// <summary>Photos of what was done.</summary>
    public int Proofs { get; private set; }

    /// <summary>Whether a photo of what was done is still to come.</summary>
    public bool ProofAwaited { get; private set; }

    /// <summary>The number of the ticket that it was merged into.</summary>
    public string? MergedInto { get; private set; }

    public long? AcceptedAt { get; private set; }

    public long? ResolvedAt { get; private set; }

    public long? ClosedAt { get; private set; }

    /// <summary>People with the same matter, beside the reporter.</summary>
    public int Supporters { get; private set; }

    /// <summary>Households with the same matter, the reporter's among them.</summary>
    public int Households { get; private set; }

    public int Returns { get; private set; }

    /// <summary>Whether the unit that it was last handed to is to decide whose it is.</summary>
    public bool Deciding { get; private set; }

    public int Reopened { get; private set; }

    public int AlertLevel { get; private set; }

    /// <summary>How many units above have come to press, 0 for none.</summary>
    public int Supervised { get; private set; }

    /// <summary>The unit above that presses.</summary>
    public UnitId? Overseer { get; private set; }

    /// <summary>The last word on what came of it; null while nobody has judged that.</summary>
    public Rating? Rating { get; private set; }

    public int Attachments { get; private set; }

    /// <summary>The number of its last event; two writers cannot both raise it.</summary>
    public int Version { get; private set; }

    public Place Place => new(PlaceUnit, PlaceBuilding, PlaceEntrance, PlaceFloor, PlaceSpot);

    public IReadOnlyList<UnitId> Helpers => KeyList.Units(HelperKeys);

    /// <summary>The helpers whose part is done.</summary>
    public IReadOnlyList<UnitId> Done => KeyList.Units(DoneKeys);

    /// <summary>Units that did part of the work, whoever has it now.</summary>
    public IReadOnlyList<UnitId> Worked => KeyList.Units(WorkedKeys);

    /// <summary>Units that have handed it back since it was last taken on by anybody but whoever had to decide whose it is.</summary>
    public IReadOnlyList<UnitId> Returned => KeyList.Units(ReturnedKeys);

    public IReadOnlyList<UnitId> HiddenFrom => KeyList.Units(HiddenKeys);

    /// <summary>The keys of the offices to which it was reported.</summary>
    public IReadOnlyList<string> ReportedTo => [.. ReportedKeys.Split('|', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether the law has it reported and nobody has done so yet.</summary>
    public bool AwaitsReport => MustReport != MandatoryReport.None && ReportedAt is null;

    public LocalName Why => new(WhyZh, WhyEn);

    public LocalName Clause => new(ClauseZh, ClauseEn);

    /// <summary>Whether it rests, waiting for a day or for its reporter, and nobody is pressed.</summary>
    public bool Rests => ParkedUntil is not null || WaitingSince is not null;

    /// <summary>The unit whose turn it is.</summary>
    public UnitId Awaited => Offered ?? Lead;

    /// <summary>Whether something is still to be done by a unit that has a part in it: not by a helper whose part is done.</summary>
    public bool WaitsFor(UnitId unit) => unit == Lead || unit == Offered || unit == Overseer || !Done.Contains(unit);

    /// <summary>A ticket without a history, for its first events to be applied to.</summary>
    internal static Ticket Blank(Guid id) => new() { Id = id };

    internal Ticket Copy() => (Ticket)MemberwiseClone();
}
