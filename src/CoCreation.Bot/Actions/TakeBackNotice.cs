using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>撤通知: the unit that announced something takes it back; the group that read it hears so once.</summary>
internal static class TakeBackNotice
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (await Notices.Own(turn, Order(call)) is not { } notice) return new("none");
        var facts = NoticeFacts.Of(turn.Knowledge, notice, turn.Community.Zone, turn.Work.NowMs, turn.Locale);
        var read = await NoticePosts.ReadBy(turn, notice);
        notice.TakeBack();
        await NoticePosts.Tell(turn, notice, read, _ => TextKeys.NoticeTakenBack, facts);
        return new("done", facts);
    }

    public static string Order(ActionCall call) => call.Slots.TryGetValue("order", out var slot) ? slot.Value : "";
}
