using System.Text.Json.Serialization;

namespace CoCreation.Channels.Messages;

/// <summary>A photo or recording that goes with a message; the outbox keeps its key, and its content is read when the message leaves.</summary>
public sealed record OutgoingFile
{
    /// <summary>The sender's own key of the content.</summary>
    public required Guid Key { get; init; }

    public required string ContentType { get; init; }

    public string? Name { get; init; }

    [JsonIgnore]
    public byte[]? Content { get; init; }

    /// <summary>Where the channel keeps it, once it was uploaded there.</summary>
    [JsonIgnore]
    public string? Url { get; init; }

    /// <summary>Where whoever is shown the message reads it: at the channel, or within the message itself.</summary>
    internal string Source => Url ?? $"data:{ContentType};base64,{Convert.ToBase64String(Content ?? [])}";
}
