namespace CoCreation.Casework;

/// <summary>Somebody who has offered themselves to speak for a collective demand; only they are named to those who invite them, and nobody else.</summary>
public sealed class Representative
{
    /// <summary>The kind of matter that many raise together.</summary>
    public const string CollectiveDemand = "39007";

    public const int Most = 5;

    public required Guid TicketId { get; init; }

    /// <summary>1 to <see cref="Most"/>, and above for whoever waits that one gets free: no two people can take the same seat.</summary>
    public required int Seat { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>UTC Unix milliseconds.</summary>
    public required long At { get; init; }
}
