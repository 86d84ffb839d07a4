using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Channels.DirectLine;

/// <summary>A request for a token or a conversation.</summary>
internal sealed record TokenRequest
{
    public TokenUser? User { get; set; }

    /// <summary>Our own addition: a group to join, instead of the person's private conversation.</summary>
    public string? Conversation { get; set; }

    public string? Locale { get; set; }
}

/// <summary>The person a token is for.</summary>
internal sealed record TokenUser
{
    public string? Id { get; set; }
    public string? Name { get; set; }
}

/// <summary>A token, and where to listen once the conversation is open.</summary>
internal sealed record ConversationAnswer
{
    public required string ConversationId { get; init; }
    public required string Token { get; init; }

    [JsonPropertyName("expires_in")]
    public required int ExpiresIn { get; init; }

    public string? StreamUrl { get; init; }
}

/// <summary>The JSON form of Direct Line's own messages.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(ConversationAnswer))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
