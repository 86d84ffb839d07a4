using System.Text.Json;

using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;

using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoCreation.Channels.DirectLine;

/// <summary>Takes what people say on Direct Line: everybody in the conversation sees it, then the bot hears it.</summary>
internal sealed partial class DirectLineInbox(
    DirectLineConversations conversations, IDirectLineLog people, ITurns turns, IOptions<DirectLineOptions> options, TimeProvider time, ILogger<DirectLineInbox> log)
{
    /// <summary>Says <paramref name="activity"/> as the pass's person, whoever it claims to be from. The id is null when the bot could not take it.</summary>
    public async Task<(string Id, bool Taken)> Receive(DirectLinePass pass, Activity activity, IList<Attachment>? uploads)
    {
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Event)) return (Guid.NewGuid().ToString("N"), true);
        var said = AsSaid(pass, activity, uploads);
        var key = ClientId(activity.ChannelData) is { } client ? $"in|{pass.UserId}|{client}" : null;
        var (id, _) = await conversations.Say(pass.Conversation, key, pass.UserId, said, CancellationToken.None);
        // A second delivery runs the turn again: the first may have failed after the echo, and the bot knows the key.
        return (id, await Run(ToMessage(pass, said with { Id = id })));
    }

    /// <summary>Tells the bot who came, so that it can introduce itself; nothing when the person was here before.</summary>
    public async Task<bool> Join(DirectLinePass pass, string? locale)
    {
        var joined = await people.Join(pass.Conversation, pass.UserId, CancellationToken.None);
        if (!joined.NewPerson) return false;
        List<ChannelAccount> added = [Account(pass)];
        if (joined.NewConversation) added.Add(Bot);
        await Run(ToMessage(pass, new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = Guid.NewGuid().ToString("N"),
            From = Account(pass),
            MembersAdded = added,
            Locale = locale,
        }));
        return joined.NewConversation;
    }

    private ChannelAccount Bot => new() { Id = options.Value.BotId, Name = options.Value.BotName };

    // No role: Web Chat would take every neighbour with role "user" for its own person.
    private static ChannelAccount Account(DirectLinePass pass) => new() { Id = pass.UserId, Name = pass.UserName };

    // Neighbours are shown words and uploads only: no formatting, cards or buttons that could look like the bot's.
    private static Activity AsSaid(DirectLinePass pass, Activity activity, IList<Attachment>? uploads) => new()
    {
        Type = activity.Type,
        From = Account(pass),
        Text = activity.Text,
        TextFormat = "plain",
        Locale = activity.Locale,
        LocalTimestamp = activity.LocalTimestamp,
        LocalTimezone = activity.LocalTimezone,
        Name = activity.Name,
        Value = activity.Value,
        ValueType = activity.ValueType,
        ReplyToId = activity.ReplyToId,
        Entities = activity.Entities,
        Attachments = uploads,
        ChannelData = activity.ChannelData,
    };

    private IncomingMessage ToMessage(DirectLinePass pass, Activity activity)
    {
        var group = options.Value.IsGroup(pass.Conversation);
        activity = activity with
        {
            ChannelId = ChannelNames.DirectLine,
            Timestamp = time.GetUtcNow(),
            Conversation = new ConversationAccount { Id = pass.Conversation, IsGroup = group },
            Recipient = Bot,
        };
        var message = IncomingActivity.ToMessage(activity);
        var (text, called) = Mentions.ReadPlain(message.Text, options.Value.CallNames);
        return message with { Text = text, MentionsBot = message.MentionsBot || called };
    }

    private async Task<bool> Run(IncomingMessage message)
    {
        try
        {
            await turns.Run(message, CancellationToken.None);
            return true;
        }
#pragma warning disable CA1031 // Whatever went wrong, nothing was kept, and the page is told so.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Log.TurnFailed(log, message.Kind, message.Channel, bug);
            return false;
        }
    }

    private static string? ClientId(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id) && id.ValueKind is JsonValueKind.String && id.GetString() is { Length: > 0 and <= 200 } text
            ? text
            : null;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The turn of a {Kind} on {Channel} failed and nothing of it was kept.")]
        public static partial void TurnFailed(ILogger logger, MessageKind kind, string channel, Exception exception);
    }
}
