namespace CoCreation.Casework;

/// <summary>A turn of duty that somebody hands to a colleague of their unit: offered, and theirs once the colleague has taken it.</summary>
public sealed class Handover
{
    public required Guid Id { get; init; }

    /// <summary>The key of whoever hands it over.</summary>
    public required string From { get; init; }

    /// <summary>The key of the colleague.</summary>
    public required string To { get; init; }

    /// <summary>UTC Unix milliseconds.</summary>
    public required long At { get; init; }

    /// <summary>When the turn ends, UTC Unix milliseconds.</summary>
    public required long Until { get; init; }

    /// <summary>Whether the colleague has taken it; else it is an offer.</summary>
    public bool Taken { get; init; }
}
