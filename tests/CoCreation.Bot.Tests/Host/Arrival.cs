using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCreation.Bot.Tests.Host;

/// <summary>Something that the bot sent and the channel took.</summary>
/// <param name="Conversation">A group, or <c>private-</c> and a person.</param>
/// <param name="ReplyTo">The message that it quotes, as the address says.</param>
internal sealed record Arrival(string Conversation, string Method, string? ReplyTo, string Id, JsonElement Activity)
{
    public string Text => Activity.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";

    public bool InGroup => Conversation.StartsWith("group-", StringComparison.Ordinal);

    public bool ToStaff => Conversation == "group-staff" || Conversation.StartsWith("private-staff-", StringComparison.Ordinal);

    /// <summary>The Adaptive Card, if one came with it.</summary>
    public JsonElement? Card
    {
        get
        {
            foreach (var attachment in Attachments)
            {
                if (attachment.GetProperty("contentType").GetString() == "application/vnd.microsoft.card.adaptive") return attachment.GetProperty("content");
            }

            return null;
        }
    }

    public IReadOnlyList<JsonElement> Attachments => Activity.TryGetProperty("attachments", out var all) && all.ValueKind == JsonValueKind.Array ? [.. all.EnumerateArray()] : [];

    /// <summary>What may be tapped: the button's title and what it sends.</summary>
    public IReadOnlyList<(string Title, JsonElement Value)> Buttons =>
        Activity.TryGetProperty("suggestedActions", out var suggested) && suggested.ValueKind == JsonValueKind.Object
            ? [.. suggested.GetProperty("actions").EnumerateArray().Select(action => (action.GetProperty("title").GetString()!, action.GetProperty("value")))]
            : [];

    /// <summary>The card's submit actions by title, those inside its fold-out cards under the fold-out's title; and what it lets one choose, as it is sent.</summary>
    public IReadOnlyList<(string Title, JsonElement Data)> CardButtons => Card is { } card ? [.. Submits(card, null), .. Choices(card)] : [];

    /// <summary>Every text that a person sees of it.</summary>
    public string Everything => Card is { } card ? Text + "\n" + card.GetRawText() : Text;

    public override string ToString() => $"{Conversation}: {Text}{(Card is null ? "" : " [card]")}{string.Concat(Buttons.Select(button => $" [{button.Title}]"))}";

    private static IEnumerable<(string Title, JsonElement Data)> Choices(JsonElement card)
    {
        foreach (var input in card.GetProperty("body").EnumerateArray().Where(element => element.GetProperty("type").GetString() == "Input.ChoiceSet"))
        {
            foreach (var choice in input.GetProperty("choices").EnumerateArray())
            {
                var data = JsonNode.Parse(card.GetProperty("actions")[0].GetProperty("data").GetRawText())!.AsObject();
                data[input.GetProperty("id").GetString()!] = choice.GetProperty("value").GetString();
                yield return (choice.GetProperty("title").GetString()!, JsonSerializer.SerializeToElement(data));
            }
        }
    }

    private static IEnumerable<(string Title, JsonElement Data)> Submits(JsonElement card, string? under)
    {
        if (!card.TryGetProperty("actions", out var actions)) yield break;

        // A fold-out with one button is called by its own title, one with several by theirs.
        if (actions.GetArrayLength() > 1) under = null;
        foreach (var action in actions.EnumerateArray())
        {
            var title = under ?? action.GetProperty("title").GetString()!;
            if (action.TryGetProperty("data", out var data)) yield return (title, data);
            if (!action.TryGetProperty("card", out var inner)) continue;
            foreach (var submit in Submits(inner, title)) yield return submit;
        }
    }
}
