using CoCreation.Bot.Storage;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Delivery;

/// <summary>Which cards have arrived where, so that what changes them finds them.</summary>
public sealed class SentCards(Store store, Commits commits)
{
    private static readonly Query<SentCard> Named = new("\"Once\" = @p0");
    private static readonly Query<OutboxItem> Newer = new("\"Queue\" = @p0 AND \"State\" = 0 AND \"Id\" > @p1 AND \"Refreshes\" = @p2 LIMIT 1");

    /// <summary>A change aimed at the card that it changes; null when that never arrived, or when what waits behind it will change it again.</summary>
    public async Task<(Destination Destination, OutgoingMessage Message)?> Aim(OutboxItem item, Destination destination, OutgoingMessage message)
    {
        await using var db = store.Read();
        if (await db.First(Named, item.Refreshes) is not { SentId: { } sent, Conversation: var conversation } || await db.First(Newer, item.Queue, item.Id, item.Refreshes) is not null) return null;
        return (destination with { ConversationId = conversation ?? destination.ConversationId }, message with { UpdateOf = sent, OnlyInPlace = true });
    }

    /// <summary>Notes where a card has arrived; before its message is marked as sent, so that no change can miss it.</summary>
    public async Task Note(OutboxItem item, Destination destination, OutgoingMessage message, SendResult.Sent sent)
    {
        if (item is not { Once: not null, TicketId: not null } || message.Card is null || sent.ActivityId is null || !ChannelCapabilities.Of(destination.Channel).RefreshesCards) return;
        await commits.Run("""UPDATE "SentCards" SET "SentId" = @p1, "Conversation" = @p2 WHERE "Once" = @p0""", item.Once, sent.ActivityId, sent.ConversationId ?? destination.ConversationId);
    }
}
