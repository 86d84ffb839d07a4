namespace CoCreation.Bot.Storage;

/// <summary>A message that has been answered: its key and the HTTP answer that a repeated delivery gets again.</summary>
public sealed class TurnRecord
{
    /// <summary>Channel, conversation, activity type and id, as the channel composes it.</summary>
    public required string Key { get; init; }

    /// <summary>Unix milliseconds, UTC; records are kept for seven days from here.</summary>
    public required long At { get; init; }

    public required int Status { get; init; }

    public string? Body { get; init; }
}
