using CoCreation.Bot.Turns;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>快点来人: somebody calls for somebody and does not say why. It is about what they have just told; else they are asked, and told whom to ring.</summary>
internal static class Calls
{
    public const string Intent = "danger.call";

    public static async Task<string?> Of(Turn turn)
    {
        if (turn.Staff is not null || turn.Attachments.Count > 0 || !ShortWords.IsCall(turn.Text)) return null;
        if (await Additions.Current(turn) is not null) return Intents.Addition;
        if (turn.Understood.Danger is not null) return null;
        return (await TicketFinder.Mine(turn, open: true)).Count > 0 ? "status-question" : Intent;
    }
}
