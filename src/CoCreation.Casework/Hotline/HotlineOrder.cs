namespace CoCreation.Casework;

/// <summary>An order of the citizens' hotline 12345 that staff have passed on, and the ticket that answers for it.</summary>
public sealed class HotlineOrder
{
    /// <summary>The hotline's own number.</summary>
    public required string Number { get; init; }

    public required Guid TicketId { get; init; }

    /// <summary>The key of the member of staff who passed it on.</summary>
    public required string Staff { get; init; }

    /// <summary>By when the hotline wants an answer, Unix milliseconds; null when it does not say.</summary>
    public long? Due { get; init; }

    /// <summary>UTC Unix milliseconds.</summary>
    public required long At { get; init; }
}
