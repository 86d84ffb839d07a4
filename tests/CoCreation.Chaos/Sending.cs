using System.Text.Json;
using CoCreation.Bot.Delivery;
using CoCreation.Channels.BotFramework;
using CoCreation.Channels.Messages;

namespace CoCreation.Chaos;

/// <summary>A message of the outbox, and where the channel has seen it.</summary>
internal sealed class Sending
{
    public Sending(OutboxItem item)
    {
        Item = item;
        var destination = JsonSerializer.Deserialize(item.Destination, MessageJson.Default.Destination)!;
        var message = JsonSerializer.Deserialize(item.Message, MessageJson.Default.OutgoingMessage)!;
        var activity = OutgoingActivity.From(destination, message);
        Conversation = destination.ConversationId ?? $"private-{destination.UserId}";
        ReplyTo = message.ReplyToId;
        Text = activity.Text ?? activity.Summary ?? "";
    }

    public OutboxItem Item { get; }

    /// <summary>When the bot decided it, whatever its clock said.</summary>
    public long CreatedAt => Now.Meant(Item.CreatedAt);

    public string Conversation { get; }

    public string? ReplyTo { get; }

    public string Text { get; }

    /// <summary>The arrival that the bot knows of.</summary>
    public Arrival? Known { get; set; }

    /// <summary>The others.</summary>
    public List<Arrival> Repeats { get; } = [];

    public int First => Seen.Min(arrival => arrival.Order);

    public int Last => Seen.Max(arrival => arrival.Order);

    public bool IsSeen => Known is not null || Repeats.Count > 0;

    public bool IsHere(Arrival arrival) => (arrival.Conversation, arrival.ReplyTo, arrival.Text) == (Conversation, ReplyTo, Text);

    private IEnumerable<Arrival> Seen => Known is null ? Repeats : Repeats.Append(Known);
}
