using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Channels.Activities;

/// <summary>A reaction put on a message, e.g. <c>like</c>.</summary>
public sealed record MessageReaction
{
    public string? Type { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A part of another text that deserves attention.</summary>
public sealed record TextHighlight
{
    public string? Text { get; set; }
    public int? Occurrence { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>An action that a channel proposes by name.</summary>
public sealed record SemanticAction
{
    public string? Id { get; set; }
    public string? State { get; set; }
    public IDictionary<string, Entity>? Entities { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
