using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Delivery;

/// <summary>A message that a turn decided to send; it leaves after the turn's commit and stays until it has arrived.</summary>
public sealed class OutboxItem
{
    /// <summary>Given by the database in commit order; the order within a destination.</summary>
    public long Id { get; init; }

    /// <summary>Channel and conversation (or person), the queue in which order is kept.</summary>
    public required string Queue { get; init; }

    /// <summary>The channel's <c>Destination</c> as JSON.</summary>
    public required string Destination { get; init; }

    /// <summary>The channel-neutral message as JSON.</summary>
    public required string Message { get; init; }

    /// <summary>Names what must not be said twice, e.g. one post of one event to one group; null when nothing can repeat it.</summary>
    public string? Once { get; init; }

    /// <summary>The <see cref="SentCard"/> in whose place it stands from then on; null for a message of its own.</summary>
    public string? Refreshes { get; init; }

    /// <summary>The ticket that it speaks of: a reply to it is about that ticket.</summary>
    public Guid? TicketId { get; init; }

    /// <summary>Unix milliseconds before which it is not sent.</summary>
    public long NotBefore { get; init; }

    /// <summary>Unix milliseconds of the turn that decided it.</summary>
    public required long CreatedAt { get; init; }

    public OutboxState State { get; set; }

    /// <summary>Failed attempts so far.</summary>
    public int Attempts { get; set; }

    /// <summary>The channel's id of the sent message, by which it can be edited later.</summary>
    public string? SentId { get; set; }

    /// <summary>What <see cref="Destination"/> and <see cref="Message"/> hold, where it is known without reading them.</summary>
    internal (Destination To, OutgoingMessage Message)? Read { get; init; }

    /// <summary>Why it was set aside, in words for the operator; never message text.</summary>
    public string? Reason { get; set; }
}

/// <summary>What has become of a message in the outbox.</summary>
public enum OutboxState
{
    Waiting,
    Sent,

    /// <summary>Refused by the channel for good; kept so that an operator can send it again.</summary>
    Dead,
}
