namespace CoCreation.Casework;

/// <summary>Something that the bot has said in a group of its own accord.</summary>
/// <param name="At">UTC Unix milliseconds.</param>
/// <param name="IsDigest">A day's digest, which the day's budget does not count.</param>
public readonly record struct Posted(long At, bool IsDigest);

/// <summary>What a group has heard since midnight and in the last hour, and until when it wants to be left in peace.</summary>
public sealed record PostingLog(IReadOnlyCollection<Posted> Lately, long? HushedUntil = null);

/// <summary>When a group hears something, UTC Unix milliseconds, and whether as a line of the day's digest.</summary>
public readonly record struct PostSlot(long At, bool InDigest);

/// <summary>When something may be said in a residents' group of the bot's own accord: at once, later, or in the day's digest.</summary>
public static class PostingRule
{
    public static PostSlot Next(Group group, long now, PostingLog log, CaseRules rules)
    {
        if (rules.Options.Quiet && log.HushedUntil > now)
        {
            return Line(group, now, log, rules);
        }

        var community = rules.Deployment.CommunityOf(group.Unit);
        var (quiet, zone, budget) = (rules.QuietOf(community), community.Zone, rules.BudgetOf(group));
        var opens = quiet.NextOpen(now, zone);
        if (opens > now)
        {
            return IsNear(group, rules) ? new(opens, false) : Line(group, now, log, rules);
        }

        if (budget.ADay > 0 && log.Lately.Count(each => !each.IsDigest && each.At >= Midnight(now, zone)) >= budget.ADay)
        {
            return quiet.Digest is null ? new(quiet.NextOpen(Midnight(now, zone, days: 1), zone), false) : Line(group, now, log, rules);
        }

        var between = (long)budget.Between.TotalMilliseconds;
        if (log.Lately.Count > 0 && log.Lately.Max(each => each.At) + between is var again && again > now)
        {
            return quiet.Digest is null ? new(again, false) : Line(group, now, log, rules);
        }

        // The digest itself must not come within an hour of a post.
        return between > 0 && quiet.NextDigest(now, zone) is { } digest && digest - now < between ? new(digest, true) : new(now, false);
    }

    /// <summary>When a group hears what staff announce: when it may next hear anything, or sooner when what is announced begins before that; of what has begun already as soon as quiet hours allow.</summary>
    /// <param name="begins">UTC Unix milliseconds.</param>
    public static PostSlot Before(long begins, Group group, long now, PostingLog log, CaseRules rules)
    {
        var next = Next(group, now, log, rules);
        if (next.At < begins)
        {
            return next;
        }

        // Nobody is glad to read in the evening why there was no water in the morning.
        var community = rules.Deployment.CommunityOf(group.Unit);
        var opens = rules.QuietOf(community).NextOpen(now, community.Zone);
        return new(opens < begins || begins <= now ? opens : now, false);
    }

    /// <summary>When a group hears what is no message of its own: in the next digest, or without digests when it may next be spoken to.</summary>
    public static PostSlot Line(Group group, long now, PostingLog log, CaseRules rules)
    {
        var community = rules.Deployment.CommunityOf(group.Unit);
        var quiet = rules.QuietOf(community);
        var after = Math.Max(now, log.HushedUntil ?? now);
        return quiet.NextDigest(after, community.Zone) is { } digest ? new(digest, true) : new(quiet.NextOpen(after, community.Zone), false);
    }

    /// <summary>When a digest that is due may be said: it is its own message, but comes neither in quiet hours, after a sleep, nor within an hour of a post.</summary>
    public static long Together(Group group, long now, PostingLog log, CaseRules rules)
    {
        var community = rules.Deployment.CommunityOf(group.Unit);
        var again = log.Lately.Count > 0 ? log.Lately.Max(each => each.At) + (long)rules.BudgetOf(group).Between.TotalMilliseconds : now;
        return rules.QuietOf(community).NextOpen(Math.Max(now, again), community.Zone);
    }

    /// <summary>Since when the posts of a group matter to <see cref="Next"/>.</summary>
    public static long CountsSince(Group group, long now, CaseRules rules) =>
        Math.Min(Midnight(now, rules.Deployment.CommunityOf(group.Unit).Zone), now - (long)rules.BudgetOf(group).Between.TotalMilliseconds);

    /// <summary>A building's own news waits for the end of the night; what a wider group hears may wait for its digest.</summary>
    private static bool IsNear(Group group, CaseRules rules) => rules.Units[group.Unit].Kind == UnitKinds.Building;

    private static long Midnight(long now, TimeZoneInfo zone, int days = 0) => WallClock.Instant(WallClock.Local(now, zone).Date.AddDays(days), zone);
}
