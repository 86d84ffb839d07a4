using System.Text.Json;
using System.Text.Json.Nodes;

using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;

namespace CoCreation.Channels.BotFramework;

/// <summary>Gives a card the actions that its channel knows.</summary>
internal static class CardActions
{
    private const string Execute = "Action.Execute";

    /// <summary>The card as it is, or with <c>Action.Submit</c> for <c>Action.Execute</c>: Web Chat draws the latter and sends nothing.</summary>
    public static JsonElement For(ChannelCapabilities channel, string card)
    {
        if (channel.Executes || !card.Contains(Execute, StringComparison.Ordinal)) return Json.Parse(card);
        var submits = JsonNode.Parse(card)!;
        Change(submits);
        return Json.Parse(submits.ToJsonString());
    }

    private static void Change(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item:
                if (item["type"] is JsonValue type && type.TryGetValue<string>(out var name) && name == Execute)
                {
                    item["type"] = "Action.Submit";
                    item.Remove("verb");
                    item.Remove("fallback");
                }

                foreach (var (_, inner) in item) Change(inner);
                break;
            case JsonArray items:
                foreach (var inner in items) Change(inner);
                break;
        }
    }
}
