using System.Globalization;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Posts;

/// <summary>Says in residents' groups what is due there, within each group's budget: now, with other changes of the same matter, or in the day's digest.</summary>
internal static class GroupPosts
{
    // As many lines as people read; what is beyond they can ask for.
    private const int MostLines = 8;
    private const long Minute = 60_000;

    private static readonly Query<GroupPost> Unsaid = new("\"Group\" = @p0 AND \"SentAt\" IS NULL ORDER BY \"Due\", \"Once\"", tracked: true);
    private static readonly Query<GroupPost> Said = new("\"Group\" = @p0 AND \"SentAt\" >= @p1");
    private static readonly Query<Hush> Hushed = new("\"Group\" = @p0");
    private static readonly Query<OutboxItem> Named = new("\"Once\" = @p0");

    /// <summary>Takes a post for a group. Danger is said at once and counts nowhere.</summary>
    public static async Task Take(Work work, Ticket ticket, PostDue due, PostWording wording, Group group, string once)
    {
        if (due.Urgent || await IsEdit(work, ticket, due, group))
        {
            await Say(work, group, new(wording.InGroup, ticket), due.Text, once);
            return;
        }

        var post = new GroupPost
        {
            Once = $"{once} {group.Key}",
            Group = group.Key,
            TicketId = ticket.Id,
            Text = due.Text,
            Unit = due.Fields.Unit.Value,
            Words = due.Fields.Words,
            Due = work.NowMs,
        };
        var rules = work.Knowledge.Rules;
        if (!GroupText.StandsAlone(due.Text) && (await Waiting(work, group)).Find(each => each.TicketId == ticket.Id && !GroupText.StandsAlone(each.Text)) is { } earlier)
        {
            // The newest says it all, but a count says less than what was done.
            if (due.Text == PostText.Joined) return;
            (post.Due, post.InDigest) = (earlier.Due, earlier.InDigest);
            work.Db.GroupPosts.Remove(earlier);
            work.Db.GroupPosts.Add(post);
            return;
        }

        var text = new GroupText(wording.InGroup, ticket);
        var log = await Log(work, group);
        var slot = due.InDigest ? PostingRule.Line(group, work.NowMs, log, rules) : text.Next(group, work, log);
        var together = (long)rules.BudgetOf(group).Together.TotalMilliseconds;
        if (slot.At == work.NowMs && !slot.InDigest) slot = slot with { At = work.NowMs + together };
        await Place(work, group, post, text, await AfterNearer(work, group, ticket, slot), log);
    }

    /// <summary>Takes what staff have to say to a group, beside the changes of a ticket.</summary>
    /// <returns>When the group hears it; null when there is nothing to say, or nobody has brought the bot there.</returns>
    public static async Task<PostSlot?> Take(Work work, Group group, GroupPost post)
    {
        if (await GroupText.Of(work, post) is not { } text || (await work.Mail.Met(group)).Count == 0) return null;
        var log = await Log(work, group);
        var slot = text.Next(group, work, log);
        await Place(work, group, post, text, slot, log);
        return slot;
    }

    /// <summary>Says it now, when its place is now, or lets it wait for its place.</summary>
    private static async Task Place(Work work, Group group, GroupPost post, GroupText text, PostSlot slot, PostingLog log)
    {
        if (slot != new PostSlot(work.NowMs, false))
        {
            work.Db.GroupPosts.Add(post);
            await Wait(work, group, post, slot);
            return;
        }

        await Say(work, group, text, post.Text, post.Once);
        if (work.Knowledge.Rules.BudgetOf(group).Limits)
        {
            work.Db.GroupPosts.Add(post);
            Count(work, group, post, log);
        }
        else if (post.NoticeId is not null)
        {
            // Nothing is counted here; but who has read it is told when it is corrected.
            post.SentAt = work.NowMs;
            work.Db.GroupPosts.Add(post);
        }
    }

    /// <summary>Says what has waited long enough, as far as the budget goes; the rest waits on.</summary>
    public static async Task SayDue(Work work, CaseTimer timer)
    {
        if (!work.Knowledge.Deployment.TryGroup(timer.Subject, out var group)) return;
        var log = await Log(work, group);
        foreach (var post in (await Waiting(work, group)).Where(each => !each.InDigest && each.Due <= work.NowMs))
        {
            if (await GroupText.Of(work, post) is not { } text)
            {
                work.Db.GroupPosts.Remove(post);
                continue;
            }

            var slot = text.Next(group, work, log);
            if (text.Ticket is { } ticket) slot = await AfterNearer(work, group, ticket, slot, now: true);
            if (slot != new PostSlot(work.NowMs, false))
            {
                await Wait(work, group, post, slot);
                continue;
            }

            await Say(work, group, text, post.Text, post.Once);
            Count(work, group, post, log);
            log = log with { Lately = [.. log.Lately, new(work.NowMs, false)] };
        }
    }

    /// <summary>Says the day's digest, when there is anything to say; on the day of the weekly summary that says it.</summary>
    public static async Task SayDigest(Work work, CaseTimer timer)
    {
        if (!work.Knowledge.Deployment.TryGroup(timer.Subject, out var group)) return;
        var (key, due) = (timer.Subject, timer.Due);
        if (await work.Db.Timers.AnyAsync(each => each.Kind == TimerKind.WeeklySummary && each.Subject == key && each.Due == due && each.DoneAt == null)) return;
        await SayTogether(work, group, timer, null, $"digest {group.Key} {timer.Step}");
    }

    /// <summary>Says how a community's week went, with the day's digest.</summary>
    public static async Task SayWeek(Work work, Group group, CaseTimer timer, long since) =>
        await SayTogether(work, group, timer, await WeekWording.Of(work, work.Knowledge.Deployment.CommunityOf(group.Unit), since), $"week {group.Key} {timer.Step}");

    private static async Task SayTogether(Work work, Group group, CaseTimer timer, LocalName? week, string once)
    {
        var log = await Log(work, group);
        var lines = new List<GroupText>();
        var waiting = (await Waiting(work, group)).FindAll(each => each.InDigest && each.Due <= work.NowMs);
        if (week is null && waiting is []) return;
        if (PostingRule.Together(group, work.NowMs, log, work.Knowledge.Rules) is var opens && opens > work.NowMs)
        {
            timer.WaitUntil(opens);
            return;
        }

        foreach (var post in waiting)
        {
            // Where people want quiet, only what would come too late is said.
            var text = await GroupText.Of(work, post);
            if (log.HushedUntil > work.NowMs && (text?.Next(group, work, log) ?? PostingRule.Line(group, work.NowMs, log, work.Knowledge.Rules)) is var slot && slot.At > work.NowMs)
            {
                await Wait(work, group, post, slot);
                continue;
            }

            post.SentAt = work.NowMs;
            if (text is not null) lines.Add(text);
        }

        if (log.HushedUntil > work.NowMs) week = null;
        if (week is null && lines is []) return;

        // A week without a line of the digest is a message all the same, and the next one is an hour away.
        if (week is not null) work.Db.GroupPosts.Add(new() { Once = once, Group = group.Key, Text = TextKeys.Week, Due = work.NowMs, InDigest = true, SentAt = work.NowMs });
        await work.Mail.ToGroup(group, locale => new OutgoingMessage { Text = Both(week?.In(locale), lines is [] ? null : Digest(work, lines, locale)), Locale = locale }, once);
    }

    private static string Both(string? week, string? digest) => string.Join('\n', new[] { week, digest }.OfType<string>());

    private static string Digest(Work work, List<GroupText> lines, string locale)
    {
        var facts = new FactMap { ["lines"] = string.Join('\n', lines.OrderBy(line => line.Begins is null).Take(MostLines).Select(line => line.Line(locale))) };
        if (lines.Count > MostLines) facts["more"] = (lines.Count - MostLines).ToString(CultureInfo.InvariantCulture);
        return Words.Fill(work.Knowledge, TextKeys.Digest, locale, facts, default);
    }

    private static async Task Say(Work work, Group group, GroupText text, string key, string once)
    {
        foreach (var conversation in await work.Mail.Met(group))
        {
            var message = text.Message(conversation.Locale ?? group.Locale);
            var to = Mail.At(conversation);
            if (key == PostText.Accepted && text.Ticket is { } ticket && await ReceiptIn(work, ticket, conversation) is { } receipt)
            {
                message = message with { UpdateOf = receipt.SentId };
                to = to with { ConversationId = receipt.Queue[(conversation.Channel.Length + 1)..] };
            }

            work.Mail.Send(to, message, $"{once} {group.Key} {conversation.Channel}", about: text.Ticket?.Id);
        }
    }

    /// <summary>Whether it changes what stands in the group already, and disturbs nobody.</summary>
    private static async Task<bool> IsEdit(Work work, Ticket ticket, PostDue due, Group group)
    {
        if (due.Text != PostText.Accepted) return false;
        foreach (var conversation in await work.Mail.Met(group))
        {
            if (await ReceiptIn(work, ticket, conversation) is null) return false;
        }

        return true;
    }

    /// <summary>The first answer to whoever raised it, where the channel lets it be edited: in the conversation, or in a thread of it.</summary>
    private static async Task<OutboxItem?> ReceiptIn(Work work, Ticket ticket, ConversationRef conversation)
    {
        if (ticket.RaisedIn is null || ticket.RaisedIn != conversation.GroupKey || !ChannelCapabilities.Of(conversation.Channel).CanUpdate) return null;
        if (await work.Db.First(Named, PostKeys.Receipt(ticket.Id)) is not { SentId: not null } receipt) return null;
        var here = $"{conversation.Channel}\n{conversation.Conversation}";
        return receipt.Queue == here || receipt.Queue.StartsWith(here + IncomingActivity.TeamsThread, StringComparison.Ordinal) ? receipt : null;
    }

    /// <summary>When a group may hear of a matter: not before those whom it concerns more, the groups within that its place lies in; one that wants quiet is not waited for.</summary>
    /// <param name="now">Whether it would be said now: what waits elsewhere for the same minute may have to wait on.</param>
    private static async Task<PostSlot> AfterNearer(Work work, Group group, Ticket ticket, PostSlot slot, bool now = false)
    {
        var deployment = work.Knowledge.Deployment;
        if (!deployment.Units.Within(ticket.PlaceUnit, group.Unit)) return slot;
        var within = deployment.Units.SelfAndAncestors(ticket.PlaceUnit).TakeWhile(unit => unit.Id != group.Unit);
        foreach (var nearer in within.Select(unit => deployment.GroupOf(unit.Id, GroupKind.Residents)).OfType<Group>())
        {
            if ((await Waiting(work, nearer)).Find(post => post.TicketId == ticket.Id && !GroupText.StandsAlone(post.Text)) is not { } first) continue;
            if ((await work.Db.First(Hushed, nearer.Key))?.Until > work.NowMs || (await work.Mail.Met(nearer)).Count == 0) continue;
            if (first.Due > slot.At) slot = new(first.Due, first.InDigest);
            else if (now && !first.InDigest && slot == new PostSlot(work.NowMs, false)) slot = slot with { At = work.NowMs + Minute };
        }

        return slot;
    }

    /// <summary>Lets a post wait, with one timer for all that a group has waiting for the same minute.</summary>
    private static async Task Wait(Work work, Group group, GroupPost post, PostSlot slot)
    {
        post.Due = (slot.At + Minute - 1) / Minute * Minute;
        post.InDigest = slot.InDigest;
        var kind = slot.InDigest ? TimerKind.Digest : TimerKind.GroupPost;
        var step = (int)(post.Due / Minute);
        var isSet = work.Db.Timers.Local.Any(timer => timer.Kind == kind && timer.Subject == group.Key && timer.Step == step)
            || await work.Db.Timers.AnyAsync(timer => timer.Kind == kind && timer.Subject == group.Key && timer.Step == step);
        if (!isSet) work.Db.Timers.Add(TimerRule.Of(kind, group.Key, step, post.Due));
    }

    /// <summary>Takes the next place of the day's budget; whoever takes the same place at the same time loses the race and looks again.</summary>
    private static void Count(Work work, Group group, GroupPost post, PostingLog log)
    {
        var zone = work.Knowledge.Deployment.CommunityOf(group.Unit).Zone;
        post.SentAt = work.NowMs;
        post.Day = Day(work.NowMs, zone);
        post.Nth = 1 + log.Lately.Count(each => !each.IsDigest && Day(each.At, zone) == post.Day);
    }

    private static int Day(long instant, TimeZoneInfo zone)
    {
        var local = WallClock.Local(instant, zone);
        return (local.Year * 10_000) + (local.Month * 100) + local.Day;
    }

    private static async Task<PostingLog> Log(Work work, Group group)
    {
        var rules = work.Knowledge.Rules;
        var hushed = (await work.Db.First(Hushed, group.Key))?.Until;
        if (!rules.BudgetOf(group).Limits) return new([], hushed);
        if (work.Budgets is { } budgets)
        {
            // Whoever was waited for has taken a place since this turn began to read.
            await budgets.Take(group.Key);
            work.Db.ReadAnew();
        }

        var said = await work.Db.All(Said, group.Key, PostingRule.CountsSince(group, work.NowMs, rules));
        var now = work.Db.GroupPosts.Local.Where(post => post.Group == group.Key && post.SentAt == work.NowMs);
        return new([.. said.UnionBy(now, post => post.Once).Select(post => new Posted(post.SentAt!.Value, post.InDigest))], hushed);
    }

    private static async Task<List<GroupPost>> Waiting(Work work, Group group)
    {
        var kept = await work.Db.All(Unsaid, group.Key);
        var fresh = work.Db.GroupPosts.Local.Where(post => post.Group == group.Key && post.SentAt is null);
        return [.. kept.Union(fresh).Where(post => post.SentAt is null && work.Db.Entry(post).State != EntityState.Deleted)];
    }
}
