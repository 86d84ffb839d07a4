namespace CoCreation.Bot.Delivery;

/// <summary>A ticket's card in a chat with staff whose channel lets it be replaced: there it is kept true as the ticket moves.</summary>
public sealed class SentCard
{
    /// <summary>The <see cref="OutboxItem.Once"/> of the message with the card.</summary>
    public required string Once { get; init; }

    public required Guid TicketId { get; init; }

    /// <summary>The <see cref="OutboxItem.Queue"/> in which it was sent, and in which its changes follow it.</summary>
    public required string Queue { get; init; }

    public required string Channel { get; init; }

    /// <summary>The account of the member of staff; null in a group.</summary>
    public string? Account { get; init; }

    /// <summary>The manifest's key of the member of staff, or of the group.</summary>
    public required string To { get; init; }

    /// <summary>Unix milliseconds before which it is not sent; 0 when it was sent at once.</summary>
    public long NotBefore { get; init; }

    /// <summary>Unix milliseconds of the turn that decided it.</summary>
    public required long At { get; init; }

    /// <summary>The channel's id of the message; null until it has arrived.</summary>
    public string? SentId { get; set; }

    /// <summary>The conversation in which it arrived.</summary>
    public string? Conversation { get; set; }
}
