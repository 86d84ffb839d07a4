namespace CoCreation.Language;

/// <summary>A message or an open matter to be compared with others.</summary>
public sealed record LikenessEntry
{
    public required string Id { get; init; }

    /// <summary>What was written.</summary>
    public required string Text { get; init; }

    /// <summary>The heading, where there is one; it counts several times as much as the text.</summary>
    public string Title { get; init; } = "";

    /// <summary>The code of what it is about; null when nobody has said or understood it.</summary>
    public string? Category { get; init; }

    /// <summary>Where it is, as far as it is known beside what the words name.</summary>
    public LikenessPlace? Place { get; init; }

    public DateTimeOffset? At { get; init; }
}
