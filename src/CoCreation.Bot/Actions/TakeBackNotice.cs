using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>撤通知: the unit that announced something takes it back; the group that read it hears so once.</summary>
internal static class TakeBackNotice
{
    /// <summary>The names of who hears of it, at once or when.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. NoticeFacts.Names, "group.told", "group.later", "group.at"];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (await Notices.Own(turn, Order(call)) is not { } notice) return new("none");
        var facts = NoticeFacts.Of(turn.Knowledge, notice, turn.Community.Zone, turn.Work.NowMs, turn.Locale);
        var wasRead = await WasRead(turn, notice);
        notice.TakeBack();
        if (wasRead) await Tell(turn, notice, TextKeys.NoticeTakenBack, facts);
        return new("done", facts);
    }

    /// <summary>Tells the group that is concerned, when its quiet and its budget let it, and notes when that is.</summary>
    public static async Task Tell(Turn turn, Notice notice, string text, FactMap facts)
    {
        if (notice.Audience(turn.Knowledge.Deployment) is not { } group) return;
        var post = new GroupPost { Once = $"{Once(notice)} {text} {group.Key}", Group = group.Key, NoticeId = notice.Id, Text = text, Due = turn.Work.NowMs };
        if (await GroupPosts.Take(turn.Work, group, post) is not { } slot) return;
        var later = slot.At > turn.Work.NowMs;
        facts[later ? "group.later" : "group.told"] = group.Name.In(turn.Locale);
        if (later) facts["group.at"] = NoticeFacts.At(slot.At, turn.Community.Zone, turn.Work.NowMs, turn.Locale);
    }

    /// <summary>Whether the group has read it; what still waits is not said at all.</summary>
    public static async Task<bool> WasRead(Turn turn, Notice notice)
    {
        var id = notice.Id;
        var once = Once(notice);
        var waiting = await turn.Db.GroupPosts.Where(post => post.NoticeId == id && post.SentAt == null).ToListAsync();
        turn.Db.GroupPosts.RemoveRange(waiting);

        // What is to be corrected was read, though the correction was not.
        return waiting.Exists(post => post.Text == TextKeys.NoticeCorrected)
            || await turn.Db.GroupPosts.AnyAsync(post => post.NoticeId == id && post.SentAt != null)
            || await turn.Db.Outbox.AnyAsync(item => item.Once != null && item.Once.StartsWith(once));
    }

    private static string Once(Notice notice) => $"notice {notice.Id:N}";

    public static string Order(ActionCall call) => call.Slots.TryGetValue("order", out var slot) ? slot.Value : "";
}
