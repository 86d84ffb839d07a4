namespace CoCreation.Bot.Delivery;

/// <summary>Which instance may send to a destination; kept where several share a database.</summary>
public sealed class DestinationRecord
{
    /// <summary>The queue of <see cref="OutboxItem.Queue"/>.</summary>
    public required string Queue { get; init; }

    public Guid Owner { get; set; }

    /// <summary>Grows whenever it changes hands.</summary>
    public long Token { get; set; }

    /// <summary>Unix milliseconds of the database's clock; 0 when nobody has it.</summary>
    public long Until { get; set; }
}
