using System.Text.Json;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Turns;

/// <summary>Decides whether a message is any business of the bot's, and what its words are.</summary>
internal static class Heard
{
    private const long AwaitedForMs = 10 * 60_000;
    private const long AlarmForMs = 30 * 60_000;

    private static readonly Query<DialogRecord> Standing = new("\"Key\" = @p0");
    private static readonly Query<OutboxItem> OurOwn = new("\"SentId\" = @p0 AND \"State\" = 1");

    /// <summary>What was typed, tapped (<c>{"say": …}</c>) or spoken and transcribed.</summary>
    public static string Text(IncomingMessage message)
    {
        if (message.Kind == Channels.Messages.MessageKind.Tap && message.Value is { } value && Said(value) is { } said) return said;
        var transcript = message.Attachments.FirstOrDefault(attachment => attachment.IsVoice)?.Transcript;
        return string.IsNullOrWhiteSpace(message.Text) ? transcript?.Trim() ?? "" : message.Text.Trim();
    }

    /// <summary>Addressed to the bot: in private, by mention, as a reply to it, by a tap, or as the answer that it awaits here; and danger to life always.</summary>
    public static async Task<bool> IsForTheBot(Work work, IncomingMessage message, string text)
    {
        if (!message.IsGroup || message.MentionsBot || message.Kind == Channels.Messages.MessageKind.Tap) return true;
        if (work.Knowledge.Understander.FindDanger(text) is not null) return true;
        if (message.ReplyToId is { } id && await work.Db.First(OurOwn, id) is not null) return true;
        return await IsAwaited(work, message, text);
    }

    private static async Task<bool> IsAwaited(Work work, IncomingMessage message, string text)
    {
        var key = DialogKey.Of(message);
        var dialog = await work.Db.First(Standing, key);
        if (dialog is null) return false;
        var age = work.NowMs - dialog.At;
        if (dialog.AlarmAt is { } alarm && work.NowMs - alarm < AlarmForMs) return true;
        if (age >= AwaitedForMs) return false;
        if (SecondMatter.Answer(dialog, text, work.NowMs) is not null) return true;
        return dialog.State is { } json && DialogState.FromJson(json) is { Flow: not null, Dormant: false };
    }

    private static string? Said(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.String) return root.GetString();
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("say", out var say) || say.ValueKind != JsonValueKind.String) return null;

            // A card may hold inputs whose words follow the command: what was done, why it is handed back. Each has an id of its own.
            var words = root.EnumerateObject()
                .Where(input => input.Name.EndsWith("words", StringComparison.Ordinal) && input.Value.ValueKind == JsonValueKind.String)
                .Select(input => input.Value.GetString())
                .FirstOrDefault(said => !string.IsNullOrWhiteSpace(said));
            return words is null ? say.GetString() : $"{say.GetString()} {words}".Trim();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
