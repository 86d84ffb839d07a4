namespace CoCreation.Channels.Messages;

/// <summary>What became of one attempt to deliver a message.</summary>
public abstract record SendResult
{
    private SendResult() { }

    /// <summary>The channel has it. The conversation is given when it had to be opened first.</summary>
    public sealed record Sent(string? ActivityId, string? ConversationId = null) : SendResult;

    /// <summary>Not now; worth trying again, not before <paramref name="After"/> where the channel says so.</summary>
    public sealed record Retry(TimeSpan? After, string Reason) : SendResult;

    /// <summary>Never; trying again would change nothing. Status 0 means refused before it was sent.</summary>
    public sealed record Refused(int Status, string Reason) : SendResult;
}
