namespace CoCreation.Channels.Messages;

/// <summary>What the bot says, the same for every channel; kept in the outbox as JSON until it is delivered.</summary>
public sealed record OutgoingMessage
{
    /// <summary>The version of this record's JSON; settable, because the source generator forgets the default of an init property.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The outbox's own id; a channel that can uses it to drop a second delivery.</summary>
    public string? Id { get; init; }

    /// <summary>The words, and what a channel without cards shows instead of <see cref="Card"/>.</summary>
    public required string Text { get; init; }

    /// <summary>An Adaptive Card as JSON text.</summary>
    public string? Card { get; init; }

    /// <summary>Photos and recordings, for one person in private.</summary>
    public IReadOnlyList<OutgoingFile>? Files { get; init; }

    /// <summary>Choices below the words; beside a card they stand for its buttons where the channel shows none.</summary>
    public IReadOnlyList<Button>? SuggestedActions { get; init; }

    /// <summary>The id of the message that is answered.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Somebody to name at the start, so that the channel notifies them.</summary>
    public Person? MentionUser { get; init; }

    /// <summary>The id of an earlier message of the bot to replace, where the channel can; else this is a new message.</summary>
    public string? UpdateOf { get; init; }

    /// <summary>Whether it is worth nothing but in the place of <see cref="UpdateOf"/>: where that cannot be replaced, nothing is said.</summary>
    public bool OnlyInPlace { get; init; }

    public string? Locale { get; init; }
}

/// <summary>A choice offered under a message; tapping it says its value.</summary>
public sealed record Button(string Title, string Value);
