using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Turns;

/// <summary>In a group a dialog belongs to one person in that group; two neighbours may be mid-dialog at once.</summary>
public static class DialogKey
{
    public static string Of(IncomingMessage message) => Of(message.Channel, message.ConversationId, message.Sender.Id);

    public static string Of(string channel, string conversation, string sender) => $"{channel}\n{conversation}\n{sender}";
}
