using CoCreation.Bot.Actions;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Posts;

/// <summary>Tells residents' groups of what staff announce, correct and take back, and knows who has read it.</summary>
internal static class NoticePosts
{
    /// <summary>The names of what was announced and of who hears of it, at once or when.</summary>
    public static IReadOnlyList<string> Facts { get; } = [.. NoticeFacts.Names, "group.told", "group.later", "group.at"];

    /// <summary>The residents' groups that hear of a notice: of those that are concerned whoever has brought the bot there, else the places' own.</summary>
    public static async Task<List<Group>> Hearers(Turn turn, Notice notice)
    {
        var deployment = turn.Knowledge.Deployment;
        var met = await Met(turn, notice.Audience(deployment));
        return met.Count > 0 ? met : await Met(turn, notice.Places.Select(place => deployment.GroupOf(place, GroupKind.Residents)).OfType<Group>());
    }

    /// <summary>Tells groups, when their quiet and their budget let it, and notes which and when.</summary>
    public static async Task Tell(Turn turn, Notice notice, IEnumerable<Group> groups, Func<Group, string> text, FactMap facts)
    {
        List<(Group Group, long At)> heard = [];
        foreach (var group in groups)
        {
            var post = new GroupPost { Once = $"notice {notice.Id:N} {text(group)} {group.Key}", Group = group.Key, NoticeId = notice.Id, Text = text(group), Due = turn.Work.NowMs };
            if (await GroupPosts.Take(turn.Work, group, post) is { } slot) heard.Add((group, slot.At));
        }

        var later = heard.FindAll(each => each.At > turn.Work.NowMs);
        facts.AddIfAny("group.told", Names(turn, heard.Except(later)));
        facts.AddIfAny("group.later", Names(turn, later));
        if (later.Count > 0) facts["group.at"] = NoticeFacts.At(later.Max(each => each.At), turn.Community.Zone, turn.Work.NowMs, turn.Locale);
    }

    private static async Task<List<Group>> Met(Turn turn, IEnumerable<Group> groups)
    {
        List<Group> met = [];
        foreach (var group in groups)
        {
            if ((await turn.Work.Mail.Met(group)).Count > 0) met.Add(group);
        }

        return met;
    }

    private static string Names(Turn turn, IEnumerable<(Group Group, long At)> heard) => string.Join(turn.English ? ", " : "、", heard.Select(each => each.Group.Name.In(turn.Locale)));

    /// <summary>The groups that have read it; what still waits is not said at all.</summary>
    public static async Task<List<Group>> ReadBy(Turn turn, Notice notice)
    {
        var id = notice.Id;
        var posts = await turn.Db.GroupPosts.Where(post => post.NoticeId == id).ToListAsync();
        turn.Db.GroupPosts.RemoveRange(posts.Where(post => post.SentAt is null));

        // What is to be corrected was read, though the correction was not.
        var read = posts.Where(post => post.SentAt is not null || post.Text == TextKeys.NoticeCorrected).Select(post => post.Group).Distinct();
        return [.. read.Select(key => turn.Knowledge.Deployment.TryGroup(key, out var group) ? group : null).OfType<Group>()];
    }
}
