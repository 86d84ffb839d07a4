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
        if (await Notices.Known(turn) is not { } notice) return new(Notices.IsAsked(turn) ? "unheard" : "none");
        var other = turn.Understood is { Correction: null, Matters: { Count: > 1 } matters }
            ? matters.Where(matter => !Notices.Speaks(turn.Knowledge, turn.Knowledge.Understander.Understand(matter.Text, turn.LocalNow), notice.Category))
                .Select(matter => SecondMatter.Of(turn, matter, turn.Text, turn.Understood.Place)).FirstOrDefault(second => second is not null)
            : null;
        if (!await Notices.Answer(turn, notice) && other is null) return new("answered");
        var facts = NoticeFacts.Of(turn.Knowledge, notice, turn.Community.Zone, turn.Work.NowMs, turn.Locale);
        (other is null ? null : other with { Whole = null })?.Ask(turn, turn.Anonymous, facts);
        return new("told", facts);
    }
}
