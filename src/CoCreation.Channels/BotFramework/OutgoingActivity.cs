using System.Text;
using System.Text.Json;

using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;

namespace CoCreation.Channels.BotFramework;

/// <summary>Puts what the bot says into the form that a channel shows.</summary>
public static class OutgoingActivity
{
    /// <summary>The activity for <paramref name="message"/> on the destination's channel, shaped by what that channel can.</summary>
    public static Activity From(Destination destination, OutgoingMessage message)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(message);
        var channel = ChannelCapabilities.Of(destination.Channel);
        var card = message.Card is not null && channel.Cards;

        // The buttons of a message with a card stand for the card's own where there are no cards.
        var buttons = message.SuggestedActions is { Count: > 0 } actions && !card ? actions : null;
        var tappable = buttons is not null && (destination.IsGroup ? channel.SuggestedActionsInGroups : channel.SuggestedActions);
        var (text, mention) = Mention(destination.Channel, message);
        if (buttons is not null && !tappable) text = WithChoices(text, buttons);
        text = CutBytes(text, channel.MaxTextBytes);

        return new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = destination.Channel,
            ServiceUrl = destination.ServiceUrl,
            From = destination.BotId is { } bot ? new ChannelAccount { Id = bot } : null,
            Recipient = destination is { IsGroup: false, UserId: { } user } ? new ChannelAccount { Id = user } : null,
            Conversation = destination.ConversationId is { } id ? new ConversationAccount { Id = id, IsGroup = destination.IsGroup } : null,
            Text = card && channel.CardReplacesText && mention is null ? null : text,
            Summary = card ? text : null,
            TextFormat = "plain",
            Locale = message.Locale,
            ReplyToId = message.ReplyToId,
            InputHint = buttons is null ? "acceptingInput" : "expectingInput",
            Entities = mention is null ? null : [mention],
            SuggestedActions = tappable ? Suggested(buttons!) : null,
            Attachments = Attachments(message, card, channel) is { Count: > 0 } attachments ? attachments : null,
        };
    }

    private static List<Attachment> Attachments(OutgoingMessage message, bool card, ChannelCapabilities channel) =>
    [
        .. card ? [new Attachment { ContentType = Attachment.AdaptiveCard, Content = CardActions.For(channel, message.Card!) }] : Array.Empty<Attachment>(),
        .. (message.Files ?? []).Select(file => new Attachment { ContentType = file.ContentType, ContentUrl = file.Source, Name = file.Name }),
    ];

    private static (string Text, Entity? Mention) Mention(string channel, OutgoingMessage message)
    {
        if (message.MentionUser is not { } person) return (message.Text, null);
        var name = string.IsNullOrWhiteSpace(person.Name) ? person.Id : person.Name;
        var form = channel is ChannelNames.Teams ? $"<at>{Escape(name)}</at>" : "@" + name;
        var entity = new Entity
        {
            Type = Entity.Mention,
            Mentioned = new ChannelAccount { Id = person.Id, Name = person.Name },
            Text = form,
        };
        return ($"{form} {message.Text}", entity);
    }

    private static string Escape(string name) =>
        name.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static SuggestedActions Suggested(IReadOnlyList<Button> buttons) => new()
    {
        Actions = [.. buttons.Select(button => new CardAction { Type = "imBack", Title = button.Title, Value = Json.Of(button.Value) })],
    };

    private static string WithChoices(string text, IReadOnlyList<Button> buttons) =>
        new StringBuilder(text).Append('\n').AppendJoin(' ', buttons.Select(button => $"[{button.Title}]")).ToString();

    private static string CutBytes(string text, int max)
    {
        if (Encoding.UTF8.GetByteCount(text) <= max) return text;
        const string More = "…";
        var room = max - Encoding.UTF8.GetByteCount(More);
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if ((room -= rune.Utf8SequenceLength) < 0) break;
            length += rune.Utf16SequenceLength;
        }

        return string.Concat(text.AsSpan(0, length), More);
    }
}
