namespace CoCreation.Channels.Messages;

/// <summary>Where a message can be sent: a conversation, or a person with whom one is opened first.</summary>
public sealed record Destination
{
    public required string Channel { get; init; }

    /// <summary>Null to open a private conversation with <see cref="UserId"/>.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Where the channel's Connector REST listens; null for the program's own Direct Line.</summary>
    public string? ServiceUrl { get; init; }

    public string? BotId { get; init; }

    public bool IsGroup { get; init; }

    /// <summary>The person to write to when there is no conversation yet, or the one who is answered.</summary>
    public string? UserId { get; init; }

    /// <summary>The organisation in which a conversation is opened, where the channel has such (Teams).</summary>
    public string? TenantId { get; init; }

    /// <summary>The team to which the conversation belongs, where the channel has such (Teams).</summary>
    public string? TeamId { get; init; }
}
