using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Answers whoever asks about what was announced, and opens nothing for it.</summary>
internal static class ShowNotice
{
    public static async Task<ActionResult> Run(Turn turn)
    {
        if (await Notices.Known(turn) is not { } notice) return new("none");
        return await Notices.Answer(turn, notice)
            ? new("told", NoticeFacts.Of(turn.Knowledge, notice, turn.Community.Zone, turn.Work.NowMs, turn.Locale))
            : new("answered");
    }
}
