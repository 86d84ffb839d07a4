using System.Text.Json.Nodes;

namespace CoCreation.Bot.Tests.Host;

/// <summary>Activities as the Bot Framework Emulator sends them.</summary>
internal static class Activities
{
    private const string BotId = "bot-1";
    private const string BotName = "小缔";

    public static JsonObject Message(string serviceUrl, string id, DateTimeOffset at, string who, string? group, string text, bool mention, string locale)
    {
        var activity = Bare("message", serviceUrl, id, at, group, who, locale);
        activity["from"] = new JsonObject { ["id"] = who, ["name"] = Sample.NameOf(who), ["role"] = "user" };
        activity["textFormat"] = "plain";
        activity["text"] = text;
        if (mention) Mention(activity, text);
        return activity;
    }

    public static JsonObject ConversationUpdate(string serviceUrl, string id, DateTimeOffset at, string group, string locale)
    {
        var activity = Bare("conversationUpdate", serviceUrl, id, at, group, "", locale);
        activity["from"] = new JsonObject { ["id"] = "somebody" };
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = BotId, ["name"] = BotName });
        return activity;
    }

    public static JsonObject Photo(int number) => new()
    {
        ["contentType"] = "image/png",
        ["name"] = $"photo-{number}.png",
        ["contentUrl"] = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    };

    public static JsonObject Voice(string? transcript)
    {
        var voice = new JsonObject { ["contentType"] = "audio/ogg", ["name"] = "voice.ogg", ["contentUrl"] = "data:audio/ogg;base64,T2dnUwACAAAAAAAAAAA=" };
        if (transcript is not null) voice["content"] = new JsonObject { ["transcript"] = transcript };
        return voice;
    }

    private static JsonObject Bare(string type, string serviceUrl, string id, DateTimeOffset at, string? group, string who, string locale) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = at.UtcDateTime,
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "emulator",
        ["conversation"] = group is null ? new JsonObject { ["id"] = Sample.Private(who) } : new JsonObject { ["id"] = group, ["isGroup"] = true },
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = BotName, ["role"] = "bot" },
        ["locale"] = locale,
    };

    private static void Mention(JsonObject activity, string text)
    {
        activity["text"] = $"<at>{BotName}</at> {text}";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
            ["text"] = $"<at>{BotName}</at>",
        });
    }
}
