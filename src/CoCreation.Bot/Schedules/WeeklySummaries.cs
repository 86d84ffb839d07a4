using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Schedules;

/// <summary>Tells each community's group once a week how its week went, in one message with that day's digest.</summary>
public sealed class WeeklySummaries(WorkRunner runner)
{
    private static readonly TimeOnly Evening = new(19, 0);

    /// <summary>Sets the timer of every community's next summary, as the manifest has it now.</summary>
    public Task Start() => runner.Once($"weekly {Guid.CreateVersion7():N}", async work =>
    {
        var waiting = await work.Db.Timers.Where(timer => timer.Kind == TimerKind.WeeklySummary && timer.DoneAt == null).Select(timer => timer.Subject + " " + timer.Step).ToListAsync();
        var timers = work.Knowledge.Deployment.Groups.Select(group => Next(work, group, work.NowMs)).OfType<CaseTimer>().Where(timer => !waiting.Contains($"{timer.Subject} {timer.Step}")).ToList();
        work.Db.Timers.AddRange(timers);
        work.Keep = timers.Count > 0;
        return TurnAnswer.Accepted;
    }, CancellationToken.None);

    /// <summary>Says a summary that is due. One that the manifest no longer knows is left out.</summary>
    internal static async Task Send(Work work, CaseTimer timer)
    {
        if (!work.Knowledge.Deployment.TryGroup(timer.Subject, out var group)) return;

        // It may have waited for the morning; the step tells for when it was meant.
        var meant = timer.Step * 60_000L;
        if (Next(work, group, meant - 1)?.Due != meant) return;

        // After a long sleep the newest week is told, and once.
        var next = Next(work, group, work.NowMs)!;
        if (!await work.Db.Timers.AnyAsync(each => each.Kind == next.Kind && each.Subject == next.Subject && each.Step == next.Step)) work.Db.Timers.Add(next);
        await GroupPosts.SayWeek(work, group, timer, meant - (long)TimeSpan.FromDays(7).TotalMilliseconds);
    }

    private static CaseTimer? Next(Work work, Group group, long after)
    {
        var rules = work.Knowledge.Rules;
        var community = work.Knowledge.Deployment.CommunityOf(group.Unit);
        if (group.Kind != GroupKind.Residents || group.Unit != community.Unit || !rules.Options.Quiet || community.Posting.Weekly is not { } day) return null;
        var due = WallClock.Next(WallClock.Local(after, community.Zone), rules.QuietOf(community).Digest ?? Evening);
        while (due.DayOfWeek != day) due = due.AddDays(1);
        var instant = WallClock.Instant(due, community.Zone);
        return TimerRule.Of(TimerKind.WeeklySummary, group.Key, (int)(instant / 60_000), instant);
    }
}
