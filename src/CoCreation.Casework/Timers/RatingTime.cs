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
        if (ticket.Publish == PublishClass.Secret || ticket.MustReport != MandatoryReport.None || after == RateAfter.Never || !IsAnybodys(ticket))
        {
            return null;
        }

        // Until staff say that it has rained, nobody here knows the weather: after a week it mostly has.
        var days = after switch { RateAfter.Day => 1, RateAfter.NextNights => 2, RateAfter.ThreeDays => 3, _ => 7 };
        return rules.Options.Quiet ? ByDay(ticket, Math.Max(now, resolved + (long)TimeSpan.FromDays(days).TotalMilliseconds), rules) : now;
    }

    /// <summary>Whether somebody who told of it is there to judge: its reporter, or, where they have left, those who told of the same.</summary>
    public static bool IsAnybodys(Ticket ticket) => ticket.Reporter != Guid.Empty || ticket.Supporters > 0;

    /// <summary>When whoever waited for rain is asked, now that it has fallen: the next day.</summary>
    public static long AfterRain(Ticket ticket, long now, CaseRules rules) => rules.Options.Quiet ? ByDay(ticket, now + (long)TimeSpan.FromHours(12).TotalMilliseconds, rules) : now;

    /// <summary>The instant itself, or where it is too early or too late in the day, the next morning's opening.</summary>
    public static long ByDay(Ticket ticket, long instant, CaseRules rules)
    {
        if (!rules.Options.Quiet)
        {
            return instant;
        }

        var zone = rules.CommunityOf(ticket).Zone;
        var local = WallClock.Local(instant, zone);
        var time = TimeOnly.FromDateTime(local);
        var asked = time < From ? local.Date + From.ToTimeSpan()
            : time >= To ? local.Date.AddDays(1) + From.ToTimeSpan()
            : local;
        return asked == local ? instant : WallClock.Instant(asked, zone);
    }
}
