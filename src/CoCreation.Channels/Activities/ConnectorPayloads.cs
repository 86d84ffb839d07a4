using System.Text.Json;

namespace CoCreation.Channels.Activities;

/// <summary>The id that a channel gave to what was sent.</summary>
public sealed record ResourceResponse
{
    public string? Id { get; set; }
}

/// <summary>A request to open a conversation.</summary>
public sealed record ConversationParameters
{
    public bool? IsGroup { get; set; }
    public ChannelAccount? Bot { get; set; }
    public IList<ChannelAccount>? Members { get; set; }
    public string? TopicName { get; set; }
    public string? TenantId { get; set; }
    public Activity? Activity { get; set; }
    public JsonElement? ChannelData { get; set; }
}

/// <summary>A file to be kept by the channel for a conversation.</summary>
public sealed record AttachmentData
{
    public string? Type { get; set; }
    public string? Name { get; set; }

    /// <summary>The content, written in base64.</summary>
    public byte[]? OriginalBase64 { get; set; }
}

/// <summary>The conversation that was opened.</summary>
public sealed record ConversationResourceResponse
{
    public string? ActivityId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? Id { get; set; }
}

/// <summary>Some of the people of a conversation, and how to ask for the next.</summary>
public sealed record PagedMembers
{
    public IList<ChannelAccount>? Members { get; set; }
    public string? ContinuationToken { get; set; }
}

/// <summary>The replies of a turn whose sender waits for them in the HTTP answer.</summary>
public sealed record ExpectedRepliesBody
{
    public IList<Activity> Activities { get; set; } = [];
}

/// <summary>What an invoke of an Adaptive Card is answered with.</summary>
public sealed record AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }
    public string? Type { get; set; }
    public JsonElement? Value { get; set; }
}

/// <summary>A refusal in the protocol's form.</summary>
public sealed record ErrorResponse
{
    public required ErrorDetail Error { get; set; }
}

/// <summary>Why something was refused: a stable code and a sentence.</summary>
public sealed record ErrorDetail(string Code, string Message);
