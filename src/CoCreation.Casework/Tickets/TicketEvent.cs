using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Casework;

/// <summary>What can happen to a ticket.</summary>
public enum TicketEventKind
{
    Opened,
    Routed,
    Dispatched,
    Accepted,
    Progressed,
    Confirmed,
    PartDone,
    Resolved,
    Rated,
    Reopened,
    Closed,
    Withdrawn,
    ReporterLeft,
    Joined,
    Added,
    Corrected,
    Returned,
    Transferred,
    HelperInvited,
    Extended,
    Hastened,
    Parked,
    Woken,
    Asked,
    Resumed,
    NotPossible,
    Contested,
    Explained,
    Tabled,
    Seconded,
    Proved,
    Merged,
    Absorbed,
    Split,
    Viewed,
    ContactOpened,
    Relayed,
    WhoAsked,
    ContactGiven,
    Reported,
    Alerted,
    Supervised,
    ConsentGiven,
    ConsentRefused,
    Anonymised,
    Claimed,
    Rehomed,
}

/// <summary>One thing that happened to a ticket; never changed, and without anybody's personal data.</summary>
public sealed class TicketEvent
{
    // Deciding, applying and announcing one event ask for its change again and again.
    private TicketChange? _change;

    public required Guid TicketId { get; init; }

    /// <summary>1 for the first event of the ticket; equals the ticket's version after it.</summary>
    public required int Sequence { get; init; }

    /// <summary>UTC Unix milliseconds.</summary>
    public required long At { get; init; }

    public required TicketEventKind Kind { get; init; }

    /// <summary>The acting person; <see cref="Guid.Empty"/> for the clock.</summary>
    public required Guid Person { get; init; }

    /// <summary>The key of the acting staff member.</summary>
    public string? Staff { get; init; }

    /// <summary>The unit that they acted for.</summary>
    public UnitId? Unit { get; init; }

    public required TicketState StateBefore { get; init; }

    public required TicketState StateAfter { get; init; }

    /// <summary>The original words, if any were said.</summary>
    public Guid? Words { get; init; }

    /// <summary>The version of the words that groups may read, if there is one.</summary>
    public Guid? PublicWords { get; init; }

    /// <summary>What it changed, as JSON: the values before, and after.</summary>
    public required string Fields { get; init; }

    /// <summary>The same, where it has just been written.</summary>
    internal TicketChange Written { init => _change = value; }

    /// <summary>The key of the staff member who got to know the reporter's contact or words by it; null when nobody did.</summary>
    public string? SeenBy() => Kind switch
    {
        TicketEventKind.Viewed or TicketEventKind.ContactOpened => Staff,
        TicketEventKind.ContactGiven => Change().After.Reason,
        _ => null,
    };

    public TicketChange Change() => _change ??= JsonSerializer.Deserialize(Fields, TicketJson.Default.TicketChange)
        ?? throw new JsonException($"Event {TicketId}/{Sequence} holds no change.");
}

/// <summary>The values before and after of whatever an event changed.</summary>
public sealed record TicketChange(TicketFields Before, TicketFields After);

/// <summary>Some of a ticket's values; null means "not spoken of".</summary>
public sealed record TicketFields
{
    public string? Number { get; init; }

    public string? Community { get; init; }

    public string? Category { get; init; }

    public Place? Place { get; init; }

    public bool? PlaceAssumed { get; init; }

    public string? Since { get; init; }

    public Guid? Reporter { get; init; }

    public bool? Anonymous { get; init; }

    /// <summary>The group it was raised in; empty when in private.</summary>
    public string? RaisedIn { get; init; }

    public PublishClass? Publish { get; init; }

    public PublicConsent? Consent { get; init; }

    public bool? Hazard { get; init; }

    public bool? Confirmed { get; init; }

    public string? Lead { get; init; }

    /// <summary>The unit asked to take it over; empty for none.</summary>
    public string? Offered { get; init; }

    public string? AcceptedBy { get; init; }

    public IReadOnlyList<string>? Helpers { get; init; }

    /// <summary>Helpers whose part is done.</summary>
    public IReadOnlyList<string>? Done { get; init; }

    public IReadOnlyList<string>? HiddenFrom { get; init; }

    public LocalName? Why { get; init; }

    public LocalName? Clause { get; init; }

    public long? OpenedAt { get; init; }

    public long? AnswerBy { get; init; }

    public long? AnsweredAt { get; init; }

    public long? AcceptBy { get; init; }

    public long? FirstDeadline { get; init; }

    public long? Deadline { get; init; }

    /// <summary>0 when nothing is promised.</summary>
    public long? PromisedAt { get; init; }

    public long? AcceptedAt { get; init; }

    public long? ResolvedAt { get; init; }

    public long? ClosedAt { get; init; }

    public int? Supporters { get; init; }

    public int? Households { get; init; }

    public int? Returns { get; init; }

    /// <summary>Whether the unit that it is handed to is to decide whose it is.</summary>
    public bool? Deciding { get; init; }

    public int? Reopened { get; init; }

    public int? AlertLevel { get; init; }

    public int? Supervised { get; init; }

    /// <summary>Whether with it the time to finish was first found to be over.</summary>
    public bool? Overdue { get; init; }

    /// <summary>The unit that presses; empty for none.</summary>
    public string? Overseer { get; init; }

    public Rating? Rating { get; init; }

    /// <summary>Photos and voice messages kept with it.</summary>
    public int? Attachments { get; init; }

    /// <summary>The reason given, as a key or a name of the manifest's list; never free words.</summary>
    public string? Reason { get; init; }

    public int? Days { get; init; }

    /// <summary>What somebody with the same matter says of the result.</summary>
    public Rating? Second { get; init; }

    /// <summary>How staff heard the rating; null when it was written.</summary>
    public Hearing? Heard { get; init; }

    /// <summary>Photos of what was done.</summary>
    public int? Proofs { get; init; }

    /// <summary>Whether a photo of what was done is still to come.</summary>
    public bool? ProofAwaited { get; init; }

    public Outcome? Outcome { get; init; }

    /// <summary>The number of the ticket that it was merged into.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The number of the ticket that was split from it.</summary>
    public string? SplitInto { get; init; }

    /// <summary>How often the same came at the same spot, where that makes it a candidate for discussion; 0 where it does not.</summary>
    public int? Recurs { get; init; }

    /// <summary>How often more time was given.</summary>
    public int? Extensions { get; init; }

    /// <summary>The instant at which it wakes; 0 when it is not parked.</summary>
    public long? ParkedUntil { get; init; }

    /// <summary>When the clock was stopped for an answer of the reporter; 0 when it runs.</summary>
    public long? WaitingSince { get; init; }

    /// <summary>Why the law has it reported.</summary>
    public MandatoryReport? MustReport { get; init; }

    /// <summary>The offices to which it was reported: keys of <see cref="ReportBody"/>.</summary>
    public IReadOnlyList<string>? ReportedTo { get; init; }

    /// <summary>When it was first reported.</summary>
    public long? ReportedAt { get; init; }

    /// <summary>When a unit last passed words to the reporter that nobody has answered yet; 0 when none wait.</summary>
    public long? RelayedAt { get; init; }

    /// <summary>The unit that did; empty for none.</summary>
    public string? RelayedBy { get; init; }

    /// <summary>How often it did since the reporter last answered.</summary>
    public int? Relays { get; init; }

    /// <summary>How long the clock has stood still so far, in milliseconds.</summary>
    public long? PausedMs { get; init; }
}

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(TicketChange))]
internal sealed partial class TicketJson : JsonSerializerContext;
