namespace CoCreation.Casework;

/// <summary>部件, 事件, 服务, 求助: what sort of matter a category is.</summary>
public enum CategoryKind
{
    Thing,
    Event,
    Service,
    Help,
}

/// <summary>How soon a matter must be done.</summary>
public enum DeadlineClass
{
    /// <summary>Danger to life: taken within ten minutes.</summary>
    Now,
    TwoHours,
    Day,
    TwoDays,
    Week,
    Fortnight,

    /// <summary>A question that an answer settles.</summary>
    Info,
}

/// <summary>Who may hear of a matter.</summary>
public enum PublishClass
{
    /// <summary>Groups hear, from fields.</summary>
    Group,

    /// <summary>Only the reporter and the supporters hear.</summary>
    Reporter,

    /// <summary>Only named roles hear, in private.</summary>
    Secret,
}

/// <summary>When those affected can judge the result.</summary>
public enum RateAfter
{
    Day,
    ThreeDays,
    Week,
    NextRain,
    NextNights,
    Never,
}

/// <summary>Whose harm must be reported by law, whoever else sees to it.</summary>
public enum MandatoryReport
{
    None,

    /// <summary>Harm to a child (未成年人保护法 Art. 11).</summary>
    Child,

    /// <summary>Violence against somebody who cannot act for themselves (反家庭暴力法 Art. 14).</summary>
    Incapacity,
}

/// <summary>A kind of matter that people raise, and what follows from it.</summary>
public sealed record Category
{
    public required string Code { get; init; }

    public required CategoryKind Kind { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>The name in a few characters, for posts and receipts.</summary>
    public required LocalName ShortName { get; init; }

    public IReadOnlyList<string> WordsZh { get; init; } = [];

    public IReadOnlyList<string> WordsEn { get; init; } = [];

    public required DeadlineClass Deadline { get; init; }

    public required PublishClass Publish { get; init; }

    /// <summary>The role key that is responsible unless a manifest says otherwise.</summary>
    public required string Responsible { get; init; }

    public required string Backup { get; init; }

    /// <summary>The roles that a matter of this category complains about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>What to ask once, after registering.</summary>
    public LocalName? Ask { get; init; }

    /// <summary>Numbers to call now: digits, or a key of <see cref="EmergencyNumbers"/>.</summary>
    public IReadOnlyList<string> Call { get; init; } = [];

    public RateAfter Rate { get; init; } = RateAfter.Day;

    /// <summary>Whether a photo has to show what was done.</summary>
    public bool NeedsProof { get; init; }

    /// <summary>Whether the law has it reported, and why.</summary>
    public MandatoryReport MustReport { get; init; }

    /// <summary>What to do until help comes.</summary>
    public LocalName? Advice { get; init; }

    public bool IsHazard => Deadline == DeadlineClass.Now;
}
