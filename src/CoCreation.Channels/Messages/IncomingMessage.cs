namespace CoCreation.Channels.Messages;

/// <summary>What somebody said or did in a conversation, the same for every channel.</summary>
public sealed record IncomingMessage
{
    public required MessageKind Kind { get; init; }

    /// <summary>The channel's name as Bot Framework writes it, e.g. <c>emulator</c>, <c>msteams</c>, <c>directline</c>.</summary>
    public required string Channel { get; init; }

    public required string ConversationId { get; init; }

    public bool IsGroup { get; init; }

    public required Person Sender { get; init; }

    /// <summary>The bot's own id in this conversation.</summary>
    public string? BotId { get; init; }

    /// <summary>The words without the bot's own mention; mentions of other people stay. Never null.</summary>
    public string Text { get; init; } = "";

    /// <summary>True when the text was longer than <see cref="MaxText"/> UTF-16 units and its end is missing.</summary>
    public bool TextWasCut { get; init; }

    public bool MentionsBot { get; init; }

    /// <summary>The people mentioned beside the bot.</summary>
    public IReadOnlyList<Person> Mentions { get; init; } = [];

    /// <summary>The id of the message that this one answers; the bot knows whether it was its own.</summary>
    public string? ReplyToId { get; init; }

    public IReadOnlyList<IncomingAttachment> Attachments { get; init; } = [];

    /// <summary>What a tapped button or card carries, as JSON text.</summary>
    public string? Value { get; init; }

    /// <summary>The verb of a tapped <c>Action.Execute</c>.</summary>
    public string? Verb { get; init; }

    /// <summary>The name of an event or invoke.</summary>
    public string? Name { get; init; }

    /// <summary>True for an invoke: the HTTP answer's body goes to the person who tapped.</summary>
    public bool ExpectsAnswer { get; init; }

    /// <summary>The channel's own id of the message; an edit or deletion carries the original's.</summary>
    public string? MessageId { get; init; }

    /// <summary>The same for each delivery of the same message, different for any two messages.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>For how long the key means this message and no other; null for as long as it is remembered.</summary>
    public TimeSpan? KeyHolds { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? Locale { get; init; }

    public IReadOnlyList<Person> MembersAdded { get; init; } = [];

    public IReadOnlyList<Person> MembersRemoved { get; init; } = [];

    /// <summary>True when the bot itself came into the conversation or was installed.</summary>
    public bool BotAdded { get; init; }

    /// <summary>True when the bot itself left the conversation or was removed.</summary>
    public bool BotRemoved { get; init; }

    /// <summary>The kinds of reaction that were added, e.g. <c>like</c>.</summary>
    public IReadOnlyList<string> ReactionsAdded { get; init; } = [];

    public DeliveryMode Delivery { get; init; }

    /// <summary>Where an answer goes, now or days later.</summary>
    public required Destination AnswerTo { get; init; }

    /// <summary>How many attachments of one message are looked at; the rest is left out.</summary>
    public const int MaxAttachments = 20;

    /// <summary>The longest text handed to the bot, in UTF-16 units.</summary>
    public const int MaxText = 20_000;
}
