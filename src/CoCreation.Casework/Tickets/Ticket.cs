using System.Text.Json;

namespace CoCreation.Casework;

/// <summary>One matter somebody raised; what it is now follows from its events alone.</summary>
public sealed class Ticket
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

    public int Reopened { get; private set; }

    public int AlertLevel { get; private set; }

    /// <summary>How many units above have come to press, 0 for none.</summary>
    public int Supervised { get; private set; }

    /// <summary>The unit above that presses.</summary>
    public UnitId? Overseer { get; private set; }

    public Rating? Rating { get; private set; }

    public int Attachments { get; private set; }

    /// <summary>The number of its last event; two writers cannot both raise it.</summary>
    public int Version { get; private set; }

    public Place Place => new(PlaceUnit, PlaceBuilding, PlaceEntrance, PlaceFloor, PlaceSpot);

    public IReadOnlyList<UnitId> Helpers => KeyList.Units(HelperKeys);

    /// <summary>The helpers whose part is done.</summary>
    public IReadOnlyList<UnitId> Done => KeyList.Units(DoneKeys);

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

    /// <summary>A ticket without a history, for its first events to be applied to.</summary>
    internal static Ticket Blank(Guid id) => new() { Id = id };

    internal Ticket Copy() => (Ticket)MemberwiseClone();

    /// <summary>The ticket that a history tells of.</summary>
    /// <exception cref="InvalidOperationException">The history is empty or has a gap.</exception>
    public static Ticket Replay(IEnumerable<TicketEvent> events)
    {
        Ticket? ticket = null;
        foreach (var each in events)
        {
            ticket ??= new() { Id = each.TicketId };
            ticket.Apply(each);
        }

        return ticket ?? throw new InvalidOperationException("A ticket has at least one event.");
    }

    public void Apply(IEnumerable<TicketEvent> events)
    {
        foreach (var each in events)
        {
            Apply(each);
        }
    }

    /// <exception cref="InvalidOperationException">The event is another ticket's, or not the next one.</exception>
    public void Apply(TicketEvent each)
    {
        if (each.TicketId != Id || each.Sequence != Version + 1)
        {
            throw new InvalidOperationException($"Event {each.TicketId}/{each.Sequence} does not follow {Id}/{Version}.");
        }

        Version = each.Sequence;
        State = each.StateAfter;
        Set(each.Change().After);
    }

    private void Set(TicketFields after)
    {
        if (after.Number is { } number)
        {
            Number = number;
            Serial = TicketNumber.TryParse(number, out var parsed) ? parsed.Serial : 0;
        }

        if (after.Place is { } place)
        {
            (PlaceUnit, PlaceBuilding, PlaceEntrance, PlaceFloor, PlaceSpot) = place;
        }

        if (after.Why is { } why)
        {
            (WhyZh, WhyEn) = why;
        }

        if (after.Clause is { } clause)
        {
            (ClauseZh, ClauseEn) = clause;
        }

        Community = after.Community ?? Community;
        Category = after.Category ?? Category;
        PlaceAssumed = after.PlaceAssumed ?? PlaceAssumed;
        Since = after.Since ?? Since;
        Reporter = after.Reporter ?? Reporter;
        Anonymous = after.Anonymous ?? Anonymous;
        RaisedIn = after.RaisedIn is { } raised ? raised.Length > 0 ? raised : null : RaisedIn;
        Publish = after.Publish ?? Publish;
        Consent = after.Consent ?? Consent;
        Hazard = after.Hazard ?? Hazard;
        Confirmed = after.Confirmed ?? Confirmed;
        Lead = after.Lead is { } lead ? new(lead) : Lead;
        Offered = after.Offered is { } offered ? offered.Length > 0 ? new UnitId(offered) : null : Offered;
        AcceptedBy = after.AcceptedBy is { } by ? by.Length > 0 ? by : null : AcceptedBy;
        HelperKeys = after.Helpers is { } helpers ? KeyList.Join(helpers) : HelperKeys;
        DoneKeys = after.Done is { } done ? KeyList.Join(done) : DoneKeys;
        HiddenKeys = after.HiddenFrom is { } hidden ? KeyList.Join(hidden) : HiddenKeys;
        OpenedAt = after.OpenedAt ?? OpenedAt;
        AnswerBy = after.AnswerBy ?? AnswerBy;
        AnsweredAt = Time(after.AnsweredAt, AnsweredAt);
        AcceptBy = after.AcceptBy ?? AcceptBy;
        FirstDeadline = after.FirstDeadline ?? FirstDeadline;
        Deadline = after.Deadline ?? Deadline;
        PromisedAt = after.PromisedAt is { } promised ? promised > 0 ? promised : null : PromisedAt;
        AcceptedAt = Time(after.AcceptedAt, AcceptedAt);
        ResolvedAt = Time(after.ResolvedAt, ResolvedAt);
        ClosedAt = Time(after.ClosedAt, ClosedAt);
        Supporters = after.Supporters ?? Supporters;
        Households = after.Households ?? Households;
        Returns = after.Returns ?? Returns;
        Reopened = after.Reopened ?? Reopened;
        AlertLevel = after.AlertLevel ?? AlertLevel;
        Supervised = after.Supervised ?? Supervised;
        Overseer = after.Overseer is { } overseer ? overseer.Length > 0 ? new UnitId(overseer) : null : Overseer;
        Outcome = after.Outcome ?? Outcome;
        MergedInto = after.MergedInto ?? MergedInto;
        Proofs = after.Proofs ?? Proofs;
        ProofAwaited = after.ProofAwaited ?? ProofAwaited;
        Extensions = after.Extensions ?? Extensions;
        ParkedUntil = Time(after.ParkedUntil, ParkedUntil);
        WaitingSince = Time(after.WaitingSince, WaitingSince);
        MustReport = after.MustReport ?? MustReport;
        ReportedKeys = after.ReportedTo is { } reported ? KeyList.Join(reported) : ReportedKeys;
        ReportedAt = Time(after.ReportedAt, ReportedAt);
        RelayedAt = Time(after.RelayedAt, RelayedAt);
        RelayedBy = after.RelayedBy is { } relayed ? relayed.Length > 0 ? new UnitId(relayed) : null : RelayedBy;
        Relays = after.Relays ?? Relays;
        PausedMs = after.PausedMs ?? PausedMs;
        Rating = after.Rating ?? Rating;
        Attachments = after.Attachments ?? Attachments;
    }

    private static long? Time(long? after, long? now) => after is { } time ? time > 0 ? time : null : now;

    /// <summary>The next event, with the values that it changes as they are before it.</summary>
    internal TicketEvent Next(TicketEventKind kind, Actor actor, long now, TicketState state, TicketFields after, TicketMove move) => new()
    {
        TicketId = Id,
        Sequence = Version + 1,
        At = now,
        Kind = kind,
        Person = actor.Person,
        Staff = actor.Staff,
        Unit = actor.Unit,
        StateBefore = State,
        StateAfter = state,
        Words = move.Words,
        PublicWords = move.PublicWords,
        Fields = JsonSerializer.Serialize(new TicketChange(TicketBefore.Of(this, after), after), TicketJson.Default.TicketChange),
    };
}
