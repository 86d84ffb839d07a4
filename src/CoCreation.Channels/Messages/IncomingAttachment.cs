namespace CoCreation.Channels.Messages;

/// <summary>A photo, voice message or file that came with a message.</summary>
public sealed record IncomingAttachment
{
    /// <summary>The media type the sender claims, e.g. <c>image/jpeg</c>.</summary>
    public required string ContentType { get; init; }

    public string? Name { get; init; }

    public string? Url { get; init; }

    /// <summary>What was said in a voice message, where the channel writes it down.</summary>
    public string? Transcript { get; init; }

    public bool IsVoice => ContentType.StartsWith("audio/", StringComparison.OrdinalIgnoreCase);

    public bool IsImage => ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase);
}
