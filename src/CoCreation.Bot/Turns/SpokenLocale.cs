using System.Text.Json;
using System.Text.RegularExpressions;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Turns;

/// <summary>Keeps to the language of a conversation where a message is of none: OK, yes, +1, 2 say yes in any.</summary>
internal static partial class SpokenLocale
{
    private static readonly Query<OutboxItem> SaidHere = new("\"Queue\" = @p0 AND \"TicketId\" IS NOT NULL AND \"Refreshes\" IS NULL ORDER BY \"Id\" DESC LIMIT 1");

    public static bool IsBare(string text) => text.Length > 0 && Bare().IsMatch(text);

    /// <summary>The language of the question that is open here, else the one that the message is marked with, else of what was said last of a matter; null when nothing was.</summary>
    public static async Task<string?> OfConversation(Work work, IncomingMessage message, DialogRecord dialog)
    {
        if (dialog.State is { } json && DialogState.FromJson(json) is { Flow: not null, Dormant: false } open) return open.Locale;
        if (message.Locale is { } own) return own;
        return await work.Db.First(SaidHere, Mail.QueueOf(message.AnswerTo)) is { Message.Length: > 0 } item
            ? JsonSerializer.Deserialize(item.Message, MessageJson.Default.OutgoingMessage)?.Locale
            : null;
    }

    [GeneratedRegex(@"^[\s\p{P}\p{S}0-9]*(?:ok(?:ay|ey)?|k|yes|y|no|n)?[\s\p{P}\p{S}0-9]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Bare();
}
