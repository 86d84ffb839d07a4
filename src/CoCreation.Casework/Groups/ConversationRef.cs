namespace CoCreation.Casework;

/// <summary>How to reach a conversation: a group, or a person in private.</summary>
public sealed class ConversationRef
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public string? ServiceUrl { get; set; }

    /// <summary>The bot's own account id there.</summary>
    public string? BotId { get; set; }

    /// <summary>The organisation in which it is, where the channel has such (Teams); private chats are opened there.</summary>
    public string? TenantId { get; set; }

    /// <summary>The team to which it belongs (Teams).</summary>
    public string? TeamId { get; set; }

    public bool IsGroup { get; set; }

    /// <summary>The manifest's group, when it is bound to one.</summary>
    public string? GroupKey { get; set; }

    /// <summary>The other person of a private conversation.</summary>
    public Guid? PersonId { get; set; }

    public string? Locale { get; set; }

    /// <summary>When the bot said who it is; null until then.</summary>
    public long? IntroducedAt { get; set; }

    public required long SeenAt { get; set; }
}
