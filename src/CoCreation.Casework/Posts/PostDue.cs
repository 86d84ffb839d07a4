namespace CoCreation.Casework;

/// <summary>Who hears something.</summary>
public abstract record Audience
{
    private Audience()
    {
    }

    /// <summary>A residents' or staff group of the manifest.</summary>
    public sealed record ToGroup(string Key) : Audience;

    /// <summary>A resident, in private.</summary>
    public sealed record ToPerson(Guid Person) : Audience;

    /// <summary>Those who told of the ticket's matter in words of their own, beside its reporter; each in private.</summary>
    public sealed record ToCoReporters : Audience;

    /// <summary>A staff member, in private.</summary>
    public sealed record ToStaff(string Key) : Audience;
}

/// <summary>A message that is due: to whom, which text, about which ticket, and not before when; the host words it and masks it.</summary>
public sealed record PostDue
{
    public required Audience To { get; init; }

    /// <summary>The key of the text: <see cref="PostText"/>.</summary>
    public required string Text { get; init; }

    public required Guid Ticket { get; init; }

    public required PostFields Fields { get; init; }

    /// <summary>UTC Unix milliseconds; a residents' group hears it when <see cref="PostingRule"/> lets it.</summary>
    public required long NotBefore { get; init; }

    /// <summary>Whether it is worth a line of the day's digest only, not a message of its own.</summary>
    public bool InDigest { get; init; }

    /// <summary>Whether it carries the ticket's card with buttons (staff).</summary>
    public bool Card { get; init; }

    /// <summary>Whether the original words may stand beside the fields: in private only, to those who may see them.</summary>
    public bool MayQuote { get; init; }

    /// <summary>Whether it is about danger and passes quiet hours and budgets.</summary>
    public bool Urgent { get; init; }
}

/// <summary>What a post is written from; nothing in it is personal.</summary>
public sealed record PostFields
{
    public required string Number { get; init; }

    public required string Category { get; init; }

    public required Place Place { get; init; }

    /// <summary>The unit that the post speaks of: who took it on, whose turn it is.</summary>
    public required UnitId Unit { get; init; }

    public UnitId? Helper { get; init; }

    /// <summary>What people are promised, as an instant.</summary>
    public long? Promise { get; init; }

    public int Households { get; init; }

    public int Level { get; init; }

    /// <summary>The statement with the words that this audience may read.</summary>
    public Guid? Words { get; init; }

    public Rating? Rating { get; init; }
}

/// <summary>The keys of the texts that posts are worded with.</summary>
public static class PostText
{
    public const string Accepted = "post.accepted";
    public const string Progress = "post.progress";
    public const string PartDone = "post.part-done";
    public const string Resolved = "post.resolved";
    public const string Reopened = "post.reopened";
    public const string HandedOn = "post.handed-on";
    public const string Extended = "post.extended";
    public const string Danger = "post.danger";
    public const string DangerConfirmed = "post.danger-confirmed";
    public const string StaffConfirmed = "staff.confirmed";
    public const string StaffDenied = "staff.denied";
    public const string DangerOver = "post.danger-over";
    public const string OutOfUse = "post.out-of-use";
    public const string Joined = "post.joined";
    public const string Deciding = "post.deciding";
    public const string Parked = "post.parked";
    public const string NotPossible = "post.not-possible";
    public const string Contested = "post.contested";
    public const string DoneAgain = "post.done-again";
    public const string Explained = "post.explained";
    public const string Tabled = "post.tabled";
    public const string Registered = "post.registered";
    public const string Late = "post.late";
    public const string ToReporterMerged = "tell.merged";
    public const string ToReporterRaised = "tell.raised";
    public const string ToReporterHeard = "tell.heard";
    public const string AskReporter = "ask.reporter";
    public const string ToReporterRelayed = "tell.relayed";
    public const string StaffWhoAsked = "staff.who-asked";
    public const string ClockRuns = "tell.clock-runs";
    public const string ToReporterNotPossible = "tell.not-possible";
    public const string AskRating = "ask.rating";
    public const string AskRatingAgain = "ask.rating-again";
    public const string StaffDraft = "staff.draft";
    public const string StaffNew = "staff.new";
    public const string StaffDecideWhose = "staff.decide-whose";
    public const string StaffSentBack = "staff.sent-back";
    public const string StaffReopened = "staff.reopened";
    public const string StaffGoesOn = "staff.goes-on";
    public const string StaffProof = "staff.proof";
    public const string StaffMerged = "staff.merged";
    public const string StaffTaken = "staff.taken";
    public const string StaffGivenOn = "staff.given-on";
    public const string StaffDecide = "staff.decide";
    public const string StaffWoken = "staff.woken";
    public const string StaffNoAnswer = "staff.no-answer";
    public const string StaffNotPossible = "staff.not-possible";
    public const string StaffHelp = "staff.help";
    public const string StaffReminder = "staff.reminder";
    public const string StaffUnanswered = "staff.unanswered";
    public const string StaffSilent = "staff.silent";
    public const string StaffSupervise = "staff.supervise";
    public const string StaffPressed = "staff.pressed";
    public const string StaffLate = "staff.late";
    public const string StaffPartDone = "staff.part-done";
    public const string StaffAlert = "staff.alert";
    public const string StaffAlertNext = "staff.alert-next";
    public const string StaffAlertMoved = "staff.alert-moved";
    public const string StaffChanged = "staff.changed";
    public const string StaffSooner = "staff.sooner";
    public const string StaffRated = "staff.rated";
    public const string StaffWithdrawn = "staff.withdrawn";
    public const string StaffAgain = "staff.several";

    /// <summary>A card that stands already and has changed.</summary>
    public const string StaffCard = "staff.card";

    /// <summary>What stands in the place of a card that its reader may not see any more.</summary>
    public const string StaffElsewhere = "staff.elsewhere";
}
