namespace CoCreation.Bot.Delivery;

/// <summary>A photo or voice message that still has to be fetched from its platform, whose addresses die in minutes.</summary>
public sealed class Fetch
{
    /// <summary>The attachment's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The <c>Destination</c> that it came from, as JSON.</summary>
    public required string Origin { get; init; }
}
