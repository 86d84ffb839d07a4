using CoCreation.Bot.Cases;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>撤通知: the unit that announced something takes it back; the group that read it hears so once.</summary>
internal static class TakeBackNotice
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (await Notices.Own(turn, Order(call)) is not { } notice) return new("none");
        var facts = NoticeFacts.Of(turn.Knowledge, notice, turn.Community.Zone, turn.Work.NowMs, turn.Locale);
        if (await WasRead(turn, notice) && notice.Audience(turn.Knowledge.Deployment) is { } group)
        {
            await turn.Work.Mail.ToGroup(group, locale => new()
            {
                Text = Words.Fill(turn.Knowledge, TextKeys.NoticeTakenBack, locale, NoticeFacts.Of(turn.Knowledge, notice, turn.Community.Zone, turn.Work.NowMs, locale), turn.LocalNow),
                Locale = locale,
            }, $"notice back {notice.Id:N}");
            facts["group.told"] = group.Name.In(turn.Locale);
        }

        notice.TakeBack();
        return new("done", facts);
    }

    /// <summary>Whether the group has read it; what still waits for the morning is not sent at all.</summary>
    public static async Task<bool> WasRead(Turn turn, Notice notice)
    {
        var posts = await turn.Db.Outbox.Where(item => item.Once != null && item.Once.StartsWith(Once(notice))).ToListAsync();
        var unread = posts.FindAll(item => item.State == OutboxState.Waiting && item.NotBefore > turn.Work.NowMs);
        turn.Db.Outbox.RemoveRange(unread);
        return unread.Count < posts.Count;
    }

    public static string Once(Notice notice) => $"notice {notice.Id:N}";

    public static string Order(ActionCall call) => call.Slots.TryGetValue("order", out var slot) ? slot.Value : "";
}
