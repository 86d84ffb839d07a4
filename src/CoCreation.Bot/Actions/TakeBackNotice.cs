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
    public static IReadOnlyList<string> Facts { get; } = [.. NoticeFacts.Names, "group.told", "group.later", "group.at"];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (await Notices.Own(turn, Order(call)) is not { } notice) return new("none");
        var facts = NoticeFacts.Of(turn.Knowledge, notice, turn.Community.Zone, turn.Work.NowMs, turn.Locale);
        var wasRead = await WasRead(turn, notice);
        notice.TakeBack();
        if (wasRead) await Tell(turn, notice, TextKeys.NoticeTakenBack, facts);
        return new("done", facts);
    }

    /// <summary>Tells the groups that are concerned, when their quiet and their budget let it, and notes which and when.</summary>
    public static async Task Tell(Turn turn, Notice notice, string text, FactMap facts)
    {
        var deployment = turn.Knowledge.Deployment;
        var heard = await Tell(turn, notice, text, notice.Audience(deployment));

        // Nobody has brought the bot into the group that they share; some of them may have groups of their own.
        if (heard.Count == 0) heard = await Tell(turn, notice, text, notice.Places.Select(place => deployment.GroupOf(place, GroupKind.Residents)).OfType<Group>());

        var later = heard.FindAll(each => each.At > turn.Work.NowMs);
        facts.AddIfAny("group.told", Names(turn, heard.Except(later)));
        facts.AddIfAny("group.later", Names(turn, later));
        if (later.Count > 0) facts["group.at"] = NoticeFacts.At(later.Max(each => each.At), turn.Community.Zone, turn.Work.NowMs, turn.Locale);
    }

    private static async Task<List<(Group Group, long At)>> Tell(Turn turn, Notice notice, string text, IEnumerable<Group> groups)
    {
        List<(Group Group, long At)> heard = [];
        foreach (var group in groups)
        {
            var post = new GroupPost { Once = $"{Once(notice)} {text} {group.Key}", Group = group.Key, NoticeId = notice.Id, Text = text, Due = turn.Work.NowMs };
            if (await GroupPosts.Take(turn.Work, group, post) is { } slot) heard.Add((group, slot.At));
        }

        return heard;
    }

    private static string Names(Turn turn, IEnumerable<(Group Group, long At)> heard) => string.Join(turn.English ? ", " : "、", heard.Select(each => each.Group.Name.In(turn.Locale)));

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
