namespace CoCreation.Casework;

/// <summary>What somebody said, in their own words: the one erasable place for words; events only refer to it.</summary>
public sealed class Statement
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; set; }

    public Guid? TicketId { get; set; }

    public required string Text { get; set; }

    /// <summary>Whether this is a version made fit for groups (masked, agreed), not the original.</summary>
    public bool Public { get; init; }

    /// <summary>The door number that was said, if any; kept only here.</summary>
    public string? Room { get; set; }

    /// <summary>Names the message that said it, so that what its sender changes there is changed here; tells neither who nor where.</summary>
    public string? MessageKey { get; init; }

    public required long CreatedAt { get; init; }
}

/// <summary>A photo or voice message that somebody sent; shown only to those who may see the words beside it.</summary>
public sealed class Attachment
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public Guid? TicketId { get; set; }

    public required string ContentType { get; set; }

    public string? Name { get; set; }

    /// <summary>Where the platform keeps it, until it is fetched.</summary>
    public string? SourceUrl { get; set; }

    public byte[]? Content { get; set; }

    /// <summary>SHA-256 of <see cref="Content"/>, hexadecimal.</summary>
    public string? Hash { get; set; }

    public required long CreatedAt { get; init; }
}
