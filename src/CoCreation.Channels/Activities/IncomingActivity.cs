using System.Text.Json;

using CoCreation.Channels.Messages;

namespace CoCreation.Channels.Activities;

/// <summary>Turns an activity into what the bot understands.</summary>
public static class IncomingActivity
{
    /// <summary>What stands between the id of a channel of Teams and that of a thread in it.</summary>
    public const string TeamsThread = ";messageid=";

    /// <summary>The invoke with which a card's Action.Execute arrives.</summary>
    public const string CardAction = "adaptiveCard/action";

    /// <summary>Everything about <paramref name="activity"/> that the bot needs, with the address to answer to.</summary>
    public static IncomingMessage ToMessage(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var botId = activity.Recipient?.Id;
        var kind = KindOf(activity);
        var (text, mentionsBot, others) = Mentions.Read(activity, botId);
        var (value, verb) = Tapped(activity);
        if (text.Length == 0 && activity.Value is { ValueKind: JsonValueKind.String } word) text = word.GetString()!.Trim();
        var added = People(activity.MembersAdded);
        var removed = People(activity.MembersRemoved);

        return new IncomingMessage
        {
            Kind = kind,
            Channel = activity.ChannelId ?? "",
            ConversationId = Place(activity),
            IsGroup = IsGroup(activity.Conversation),
            Sender = new Person(activity.From?.Id ?? "", activity.From?.Name),
            BotId = botId,
            Text = Cut(text),
            TextWasCut = text.Length > IncomingMessage.MaxText,
            MentionsBot = mentionsBot,
            Mentions = others,
            ReplyToId = Present(activity.ReplyToId),
            Attachments = Attachments(activity),
            Value = value,
            Verb = verb,
            Name = activity.Name,
            ExpectsAnswer = activity.Type is ActivityTypes.Invoke,
            MessageId = Present(activity.Id),
            IdempotencyKey = IdempotencyKey.Of(activity),
            KeyHolds = IdempotencyKey.Holds(activity),
            Timestamp = activity.Timestamp ?? activity.LocalTimestamp,
            Locale = Present(activity.Locale),
            MembersAdded = added,
            MembersRemoved = removed,
            BotAdded = Installed(activity, "add") || Contains(added, botId),
            BotRemoved = Installed(activity, "remove") || Contains(removed, botId),
            ReactionsAdded = [.. (activity.ReactionsAdded ?? []).Select(reaction => reaction?.Type).OfType<string>()],
            Delivery = DeliveryOf(activity.DeliveryMode),
            AnswerTo = AnswerTo(activity),
        };
    }

    private static MessageKind KindOf(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => HasValue(activity) ? MessageKind.Tap : MessageKind.Message,
        ActivityTypes.Invoke => activity.Name is null or CardAction ? MessageKind.Tap : MessageKind.Unknown,
        ActivityTypes.ConversationUpdate => MessageKind.ConversationUpdate,
        ActivityTypes.MessageUpdate => MessageKind.Edited,
        ActivityTypes.MessageDelete => MessageKind.Deleted,
        ActivityTypes.MessageReaction => MessageKind.Reaction,
        ActivityTypes.InstallationUpdate => MessageKind.Installation,
        ActivityTypes.EndOfConversation => MessageKind.End,
        ActivityTypes.Event => MessageKind.Event,
        ActivityTypes.Typing => MessageKind.Typing,
        _ => MessageKind.Unknown,
    };

    private static bool HasValue(Activity activity) =>
        activity.Value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) };

    // Action.Submit sends its data as the value; Action.Execute wraps the same data in { action: { verb, data } }.
    private static (string? Value, string? Verb) Tapped(Activity activity)
    {
        if (!HasValue(activity)) return (null, null);
        var value = activity.Value!.Value;
        if (activity.Type is not ActivityTypes.Invoke || value.ValueKind is not JsonValueKind.Object
            || !value.TryGetProperty("action", out var action) || action.ValueKind is not JsonValueKind.Object)
            return (value.GetRawText(), null);
        var verb = action.TryGetProperty("verb", out var name) && name.ValueKind is JsonValueKind.String ? name.GetString() : null;
        return (action.TryGetProperty("data", out var data) ? data.GetRawText() : null, verb);
    }

    // Teams does not say isGroup for a channel of a team, and says the type instead.
    private static bool IsGroup(ConversationAccount? conversation) =>
        conversation?.IsGroup ?? conversation?.ConversationType is "groupChat" or "channel";

    // In a channel of Teams each thread has an id of its own: that of the channel, and of the message with which it began. The channel is the place, the thread is where the answer goes.
    private static string Place(Activity activity)
    {
        var id = activity.Conversation?.Id ?? "";
        return activity.ChannelId is ChannelNames.Teams && id.IndexOf(TeamsThread, StringComparison.Ordinal) is > 0 and var end ? id[..end] : id;
    }

    private static Destination AnswerTo(Activity activity) => new()
    {
        Channel = activity.ChannelId ?? "",
        ConversationId = activity.Conversation?.Id,
        ServiceUrl = activity.ServiceUrl,
        BotId = activity.Recipient?.Id,
        IsGroup = IsGroup(activity.Conversation),
        UserId = Present(activity.From?.Id),
        TenantId = activity.Conversation?.TenantId ?? IdOf("tenant", activity.ChannelData),
        TeamId = IdOf("team", activity.ChannelData),
    };

    private static string? IdOf(string what, JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty(what, out var named) && named.ValueKind is JsonValueKind.Object
        && named.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String
            ? Present(id.GetString())
            : null;

    private static IncomingAttachment[] Attachments(Activity activity) =>
        [.. (activity.Attachments ?? []).OfType<Attachment>().Where(IsContent).Take(IncomingMessage.MaxAttachments).Select(ReadAttachment)];

    // Teams repeats the text of each message as an HTML attachment.
    private static bool IsContent(Attachment attachment) => attachment is not { ContentType: "text/html", ContentUrl: null };

    private static IncomingAttachment ReadAttachment(Attachment attachment) => new()
    {
        ContentType = attachment.ContentType ?? "application/octet-stream",
        Name = Present(attachment.Name),
        Url = ContentText(attachment, "downloadUrl") ?? Present(attachment.ContentUrl),
        Transcript = ContentText(attachment, "transcript") ?? ContentText(attachment, "recognition"),
    };

    private static string? ContentText(Attachment attachment, string property) =>
        attachment.Content is { ValueKind: JsonValueKind.Object } content
        && content.TryGetProperty(property, out var text) && text.ValueKind is JsonValueKind.String
            ? Present(text.GetString())
            : null;

    private static Person[] People(IEnumerable<ChannelAccount?>? accounts) =>
        [.. (accounts ?? []).Where(account => account?.Id is { Length: > 0 }).Select(account => new Person(account!.Id!, account.Name))];

    private static bool Contains(Person[] people, string? id) => id is not null && people.Any(person => person.Id == id);

    private static bool Installed(Activity activity, string action) =>
        activity.Type is ActivityTypes.InstallationUpdate && activity.Action?.StartsWith(action, StringComparison.OrdinalIgnoreCase) is true;

    private static DeliveryMode DeliveryOf(string? mode) => mode switch
    {
        "notification" => DeliveryMode.Notification,
        "expectReplies" => DeliveryMode.ExpectReplies,
        "ephemeral" => DeliveryMode.Ephemeral,
        _ => DeliveryMode.Normal,
    };

    private static string Cut(string text)
    {
        if (text.Length <= IncomingMessage.MaxText) return text;
        // Half of a character outside the basic plane is no text.
        var end = char.IsHighSurrogate(text[IncomingMessage.MaxText - 1]) ? IncomingMessage.MaxText - 1 : IncomingMessage.MaxText;
        return text[..end];
    }

    private static string? Present(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
