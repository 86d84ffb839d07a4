using System.Text.Json;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Privacy;

/// <summary>Which messages of the outbox are to a person, and what they hold.</summary>
internal static class Outgoing
{
    private static readonly string Blank = JsonSerializer.Serialize(new OutgoingMessage { Text = "" }, MessageJson.Default.OutgoingMessage);

    public static async Task<List<OutboxItem>> ToThem(BotDb db, Subject subject, CancellationToken stop)
    {
        var marks = subject.Accounts.Select(account => (account.Channel, Mark: Mark("userId", account.Id)))
            .Concat(subject.Chats.Select(chat => (chat.Channel, Mark: Mark("conversationId", chat.Conversation))));
        var found = new Dictionary<long, OutboxItem>();
        foreach (var (channel, mark) in marks.ToList())
        {
            var ofChannel = Mark("channel", channel);
            foreach (var item in await db.Outbox.AsNoTracking().Where(item => item.Destination.Contains(mark) && item.Destination.Contains(ofChannel)).ToListAsync(stop))
                found[item.Id] = item;
        }

        return [.. found.Values.OrderBy(item => item.Id)];
    }

    /// <summary>Whatever was sent to anybody that holds a mark of the person; messages are locked, so each is opened and looked at.</summary>
    public static async Task<List<OutboxItem>> With(BotDb db, IReadOnlyList<string> marks, CancellationToken stop)
    {
        var encoded = marks.Select(mark => JsonEncodedText.Encode(mark).ToString()).ToList();
        var found = new List<OutboxItem>();
        await foreach (var item in db.Outbox.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            if (encoded.Exists(mark => item.Message.Contains(mark, StringComparison.Ordinal))) found.Add(item);
        }

        return found;
    }

    public static string Text(OutboxItem item) => Read(item).Text;

    /// <summary>What stays of a message about somebody's ticket: nothing once it was sent, else all but their words.</summary>
    public static string Without(OutboxItem item, IEnumerable<string> words)
    {
        if (item.State != OutboxState.Waiting) return Blank;
        var message = Read(item);
        var (text, card) = (message.Text, message.Card);
        foreach (var said in words)
        {
            text = text.Replace(said, "", StringComparison.Ordinal);
            card = card?.Replace(said, "", StringComparison.Ordinal).Replace(JsonEncodedText.Encode(said).ToString(), "", StringComparison.Ordinal);
        }

        return JsonSerializer.Serialize(message with { Text = text, Card = card, Files = null }, MessageJson.Default.OutgoingMessage);
    }

    private static OutgoingMessage Read(OutboxItem item) => JsonSerializer.Deserialize(item.Message, MessageJson.Default.OutgoingMessage)!;

    /// <summary>A member of a destination as its JSON holds it.</summary>
    private static string Mark(string member, string value) => $"\"{member}\":\"{JsonEncodedText.Encode(value)}\"";
}
