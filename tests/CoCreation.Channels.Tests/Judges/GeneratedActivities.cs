using System.Globalization;
using System.Text.Json.Nodes;

namespace CoCreation.Channels.Tests.Judges;

/// <summary>Activities with any of the protocol's fields, and some that no protocol knows, the same for the same seed.</summary>
internal sealed class GeneratedActivities(int seed)
{
    private static readonly string[] Types = ["message", "conversationUpdate", "messageReaction", "messageUpdate", "messageDelete", "invoke", "event", "typing", "installationUpdate", "endOfConversation", "handoff", "trace", "somethingNew"];
    private static readonly string[] Texts = ["3栋电梯坏了", "<at>小缔</at> hello", "", " ", "\"quoted\" \\ back", "line\nbreak", "👴🏻 大半夜", "café ‮x", "0", "null"];

    private readonly Random _random = new(seed);

    public JsonObject Next()
    {
        var activity = new JsonObject { ["type"] = Types[_random.Next(Types.Length)] };
        foreach (var name in new[] { "id", "localTimezone", "serviceUrl", "channelId", "textFormat", "attachmentLayout", "topicName", "locale", "text", "speak", "inputHint", "summary", "action", "replyToId", "label", "valueType", "name", "code", "importance", "deliveryMode", "callerId" })
            Perhaps(activity, name, () => Text());
        foreach (var name in new[] { "timestamp", "localTimestamp", "expiration" }) Perhaps(activity, name, () => Date());
        foreach (var name in new[] { "from", "recipient" }) Perhaps(activity, name, Account);
        foreach (var name in new[] { "membersAdded", "membersRemoved" }) Perhaps(activity, name, () => Many(Account));
        foreach (var name in new[] { "reactionsAdded", "reactionsRemoved" }) Perhaps(activity, name, () => Many(() => Unknown(new() { ["type"] = Text() })));
        Perhaps(activity, "conversation", Conversation);
        Perhaps(activity, "historyDisclosed", () => _random.Next(2) == 0);
        Perhaps(activity, "suggestedActions", () => Unknown(new() { ["to"] = Many(() => Text()), ["actions"] = Many(Button) }));
        Perhaps(activity, "attachments", () => Many(Attachment));
        Perhaps(activity, "entities", () => Many(Entity));
        Perhaps(activity, "channelData", () => Anything(3));
        Perhaps(activity, "value", () => Anything(3));
        Perhaps(activity, "relatesTo", () => Unknown(new() { ["activityId"] = Text(), ["bot"] = Account(), ["conversation"] = Conversation(), ["channelId"] = Text(), ["serviceUrl"] = Text() }));
        Perhaps(activity, "listenFor", () => Many(() => Text()));
        Perhaps(activity, "textHighlights", () => Many(() => Unknown(new() { ["text"] = Text(), ["occurrence"] = _random.Next(9) })));
        Perhaps(activity, "semanticAction", () => Unknown(new() { ["id"] = Text(), ["state"] = Text(), ["entities"] = new JsonObject { ["thing"] = Entity() } }));
        return Unknown(activity);
    }

    private void Perhaps(JsonObject into, string name, Func<JsonNode?> value)
    {
        if (_random.Next(3) == 0) into[name] = value();
    }

    /// <summary>Now and then a field that the protocol does not know.</summary>
    private JsonObject Unknown(JsonObject known)
    {
        if (_random.Next(4) == 0) known["unheardOf"] = Anything(2);
        return known;
    }

    private JsonObject Account()
    {
        var account = new JsonObject { ["id"] = Text() };
        foreach (var name in new[] { "name", "aadObjectId", "role" }) Perhaps(account, name, () => Text());
        return Unknown(account);
    }

    private JsonObject Conversation()
    {
        var conversation = new JsonObject { ["id"] = Text() };
        foreach (var name in new[] { "name", "conversationType", "tenantId", "aadObjectId", "role" }) Perhaps(conversation, name, () => Text());
        Perhaps(conversation, "isGroup", () => _random.Next(2) == 0);
        return Unknown(conversation);
    }

    private JsonObject Button()
    {
        var button = new JsonObject { ["type"] = Text(), ["title"] = Text() };
        foreach (var name in new[] { "image", "imageAltText", "text", "displayText" }) Perhaps(button, name, () => Text());
        Perhaps(button, "value", () => Anything(2));
        Perhaps(button, "channelData", () => Anything(2));
        return Unknown(button);
    }

    private JsonObject Attachment()
    {
        var attachment = new JsonObject { ["contentType"] = Text() };
        foreach (var name in new[] { "contentUrl", "name", "thumbnailUrl" }) Perhaps(attachment, name, () => Text());
        Perhaps(attachment, "content", () => Anything(3));
        return Unknown(attachment);
    }

    private JsonObject Entity()
    {
        var entity = new JsonObject { ["type"] = _random.Next(2) == 0 ? "mention" : Text() };
        Perhaps(entity, "mentioned", Account);
        Perhaps(entity, "text", () => Text());
        return Unknown(entity);
    }

    private JsonNode? Anything(int depth) => _random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => Text(),
        1 => _random.Next(-1000, 1000),
        2 => 0.25 * _random.Next(100),
        3 => _random.Next(2) == 0,
        4 => Text(),
        5 => new JsonArray([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Anything(depth - 1))]),
        _ => new JsonObject { ["inner"] = Anything(depth - 1), ["nothing"] = null, [Text() + "键"] = Anything(depth - 1) },
    };

    private JsonArray Many(Func<JsonNode?> one) => [.. Enumerable.Range(0, _random.Next(3)).Select(_ => one())];

    private string Text() => Texts[_random.Next(Texts.Length)];

    private string Date() => new DateTimeOffset(2026, 11, 21, 9, 6, _random.Next(60), 1 + _random.Next(999), TimeSpan.FromMinutes(30 * _random.Next(-20, 24)))
        .ToString("yyyy-MM-ddTHH:mm:ss.FFFzzz", CultureInfo.InvariantCulture);
}
