namespace CoCreation.Casework;

/// <summary>Whether residents or staff are in a group.</summary>
public enum GroupKind
{
    Residents,
    Staff,
}

/// <summary>A chat group bound to a unit; it may exist on several channels.</summary>
public sealed record Group
{
    public required string Key { get; init; }

    public required UnitId Unit { get; init; }

    public required LocalName Name { get; init; }

    public GroupKind Kind { get; init; }

    /// <summary>Conversation id by channel.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } = new Dictionary<string, string>();

    public string Locale { get; init; } = "zh-CN";

    /// <summary>The accounts of its owners (群主) by channel.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Owners { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether the bot only drafts routes here, which a dispatcher sends.</summary>
    public bool Trial { get; init; }

    /// <summary>Posts a day, where this group has a budget of its own; 0 for no limit.</summary>
    public int? ADay { get; init; }
}
