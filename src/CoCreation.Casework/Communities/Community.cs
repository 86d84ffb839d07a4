namespace CoCreation.Casework;

/// <summary>A community as its manifest declares it.</summary>
public sealed record Community
{
    public required string Key { get; init; }

    /// <summary>The letters that its ticket numbers begin with, e.g. <c>QY</c>.</summary>
    public required string ShortCode { get; init; }

    /// <summary>The unit that this community is.</summary>
    public required UnitId Unit { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>Who runs the bot here, as its introduction says.</summary>
    public required LocalName RunBy { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The unit that takes what fits nowhere.</summary>
    public required UnitId Desk { get; init; }

    public IReadOnlyList<Unit> Units { get; init; } = [];

    public IReadOnlyList<Staff> Staff { get; init; } = [];

    public IReadOnlyList<Group> Groups { get; init; } = [];

    public IReadOnlyList<Responsibility> Responsibilities { get; init; } = [];

    public IReadOnlyList<ReturnReason> ReturnReasons { get; init; } = [];

    /// <summary>The roles that hear of danger, level by level; the first at once, each next after ten more minutes.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AlertLevels { get; init; } = [];

    /// <summary>The staff roles that may see secret matters.</summary>
    public IReadOnlyList<string> SecretRoles { get; init; } = [];

    /// <summary>The staff roles that may open a reporter's contact.</summary>
    public IReadOnlyList<string> ContactRoles { get; init; } = [];

    /// <summary>The category codes that may be sent down to the community's office and its grids (规范工作事务清单); null where nothing is said of it.</summary>
    public IReadOnlyCollection<string>? Tasks { get; init; }

    public required EmergencyNumbers Numbers { get; init; }

    public QuietHours Quiet { get; init; } = QuietHours.Default;

    public DeadlineRule Deadlines { get; init; } = DeadlineRule.Default;

    /// <summary>Who is on duty when, week by week, where a unit keeps a rota.</summary>
    public IReadOnlyList<Shift> Rota { get; init; } = [];

    /// <summary>How many days the words and photos of a ticket are kept after it has ended; null for always.</summary>
    public int? KeepsWordsFor { get; init; }

    public PostingBudget Posting { get; init; } = PostingBudget.Default;

    public RecurrenceRule Recurrence { get; init; } = RecurrenceRule.Default;

    /// <summary>When its staff are at work, <see cref="DutyHours"/> as they are unless its manifest says otherwise; null where everybody hears everything at once.</summary>
    public DutyHours? Duty { get; init; }
}
