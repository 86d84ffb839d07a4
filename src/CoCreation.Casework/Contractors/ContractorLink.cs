namespace CoCreation.Casework;

/// <summary>A link by which a contractor without an account sees and finishes one ticket, for some days and until it is taken back.</summary>
public sealed class ContractorLink
{
    public required Guid Id { get; init; }

    public required Guid TicketId { get; init; }

    /// <summary>What the contractor is called at work, as the member of staff wrote it.</summary>
    public required string Name { get; init; }

    /// <summary>The key of the member of staff who answers for it.</summary>
    public required string Staff { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>UTC Unix milliseconds, as all of the following.</summary>
    public required long At { get; init; }

    public required long ExpiresAt { get; init; }

    public long? RevokedAt { get; set; }

    public long? ArrivedAt { get; set; }

    /// <summary>Photos that were sent before the work was done.</summary>
    public int Photos { get; set; }

    public bool IsGood(long now) => RevokedAt is null && now < ExpiresAt;
}
