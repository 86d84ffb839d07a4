namespace CoCreation.Casework;

/// <summary>When the reporter is asked how it went: when it can be judged, and never early or late in the day; and when the bot stops waiting for an answer.</summary>
public static class RatingTime
{
    private static readonly TimeOnly From = new(9, 0);
    private static readonly TimeOnly To = new(20, 0);

    /// <summary>Who has not answered is asked once more after this.</summary>
    public static TimeSpan RemindAfter { get; } = TimeSpan.FromDays(3);

    /// <summary>Who has not answered then is waited for this long.</summary>
    public static TimeSpan Silence { get; } = TimeSpan.FromDays(7);

    /// <summary>The instant to ask; null where nobody is asked.</summary>
    /// <param name="now">Nobody is asked before this.</param>
    public static long? Of(Ticket ticket, long now, long resolved, CaseRules rules)
    {
        var after = rules.Taxonomy.Of(ticket).Rate;
        if (ticket.Publish == PublishClass.Secret || ticket.MustReport != MandatoryReport.None || after == RateAfter.Never || ticket.Reporter == Guid.Empty)
        {
            return null;
        }

        return rules.Options.Quiet ? Asked(after, now, resolved, rules.CommunityOf(ticket).Zone) : now;
    }

    private static long Asked(RateAfter after, long now, long resolved, TimeZoneInfo zone)
    {
        // Nobody here knows the weather: after a week it has mostly rained.
        var days = after switch { RateAfter.Day => 1, RateAfter.NextNights => 2, RateAfter.ThreeDays => 3, _ => 7 };
        var local = WallClock.Local(Math.Max(now, resolved + (long)TimeSpan.FromDays(days).TotalMilliseconds), zone);
        var time = TimeOnly.FromDateTime(local);
        var asked = time < From ? local.Date + From.ToTimeSpan()
            : time >= To ? local.Date.AddDays(1) + From.ToTimeSpan()
            : local;
        return WallClock.Instant(asked, zone);
    }
}
