using System.Globalization;

namespace CoCreation.Casework;

/// <summary>How a matter that is late is pressed: a reminder before its time is over, then the unit above, one level at a time.</summary>
/// <remarks>One timer a ticket waits; when it is due it does its part and the next is set, so that a machine that slept catches up step by step.</remarks>
internal static class Pressing
{
    private const int AcceptanceNear = 1;
    private const int AcceptanceOver = 2;
    private const int DeadlineNear = 3;
    private const int DeadlineOver = 4;
    private const int AnswerNear = 7;
    private const int AnswerOver = 8;

    // How many units above may come to press one matter.
    private const int Levels = 3;

    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly Evening = new(20, 0);

    /// <summary>The next timer strictly after an instant; null when nothing is left to press, or nobody to be pressed.</summary>
    /// <param name="clock">The ticket's version, or the number of the event that set the clock: a step that comes again, because more time was given for it, is another timer.</param>
    public static CaseTimer? Next(Ticket ticket, long after, int clock, CaseRules rules)
    {
        if (!Runs(ticket))
        {
            return null;
        }

        return First(ticket, [.. Steps(ticket, rules).Where(step => step.Due > after)], late: 0, after, clock, rules);
    }

    /// <summary>The next timer after one that is done now. What follows keeps its distance from when something was really said, so that nobody above hears of a matter level upon level in one minute.</summary>
    public static CaseTimer? Next(Ticket ticket, CaseTimer timer, long now, CaseRules rules)
    {
        if (!Runs(timer, ticket))
        {
            return null;
        }

        var steps = Steps(ticket, rules).ToList();
        var done = steps.FindIndex(step => step.Step == timer.Step % 10);
        var left = done < 0 ? steps.FindAll(step => step.Due > timer.Due) : steps[(done + 1)..];

        // A first answer that is not called for, or given already, takes nothing from the distance.
        var said = Supervises(timer, ticket) || Reminds(timer, ticket, now) ? now : timer.Step % 10 is AnswerNear or AnswerOver ? timer.Due : 0;
        var late = done >= 0 ? Math.Max(0, said - steps[done].Due) : 0;
        return First(ticket, left, late, now, ticket.Version, rules);
    }

    /// <summary>What may wait two days may wait for the morning.</summary>
    public static long ByDay(Ticket ticket, long instant, CaseRules rules) =>
        ByDay(rules.Taxonomy.Of(ticket).Deadline, instant, rules.CommunityOf(ticket).Zone);

    /// <summary>The first step that is still called for, so much later than planned.</summary>
    private static CaseTimer? First(Ticket ticket, IEnumerable<(int Step, long Due)> steps, long late, long now, int clock, CaseRules rules)
    {
        foreach (var (step, planned) in steps)
        {
            var due = late > 0 ? ByDay(ticket, planned + late, rules) : planned;
            if (IsLeft(ticket, step, Math.Max(now, due)))
            {
                return TimerRule.Of(TimerKind.Press, ticket.Id, (clock * 10) + step, due, Clock(ticket));
            }
        }

        return null;
    }

    /// <summary>Whether a step can still do something at a time: a reminder only before what it reminds of.</summary>
    private static bool IsLeft(Ticket ticket, int step, long at) => step switch
    {
        AcceptanceNear => IsOffered(ticket) && at < ticket.AcceptBy,
        AcceptanceOver => IsOffered(ticket) && (at < ticket.Deadline || ticket.AcceptBy >= ticket.Deadline),
        DeadlineNear => at < ticket.Deadline && !IsCalledOut(ticket),
        AnswerNear => ticket.AnsweredAt is null && at < ticket.AnswerBy,
        AnswerOver => ticket.AnsweredAt is null,
        _ => true,
    };

    /// <summary>All who can be reached are called, the last ones half an hour after it was told: no word that time is short is added, only that it is over. Done again, or handed on, it is called out no more and pressed like everything else.</summary>
    private static bool IsCalledOut(Ticket ticket) => ticket is { Hazard: true, AcceptedAt: null, Reopened: 0, Returns: 0 };

    private static bool IsOffered(Ticket ticket) => ticket.State is TicketState.Received or TicketState.Dispatched;

    public static bool Supervises(CaseTimer timer, Ticket ticket) =>
        Runs(timer, ticket) && !ticket.Rests && (timer.Step % 10) switch
        {
            AcceptanceOver => ticket.State == TicketState.Dispatched,
            >= DeadlineOver and < DeadlineOver + Levels => true,
            _ => false,
        };

    /// <summary>Whether it is the first that is said of its time being over.</summary>
    public static bool IsOverdue(CaseTimer timer) => timer.Step % 10 == DeadlineOver;

    public static bool Reminds(CaseTimer timer, Ticket ticket, long now) =>
        Runs(timer, ticket) && !ticket.Rests && (timer.Step % 10) switch
        {
            AcceptanceNear => ticket.State == TicketState.Dispatched && now < ticket.AcceptBy,
            DeadlineNear => now < ticket.Deadline && !IsCalledOut(ticket),
            AnswerNear => IsUnanswered(ticket) && now < ticket.AnswerBy,
            AnswerOver => IsUnanswered(ticket),
            _ => false,
        };

    /// <summary>What a reminder says: that the time is nearly over, or that people were not told a word yet; then the unit above hears so too.</summary>
    public static IReadOnlyList<PostDue> Reminder(CaseTimer timer, Ticket ticket, long now, CaseRules rules) => (timer.Step % 10) switch
    {
        AnswerNear => StaffPosts.Reminder(ticket, PostText.StaffUnanswered, now, rules),
        AnswerOver => [.. StaffPosts.Reminder(ticket, PostText.StaffUnanswered, now, rules), .. StaffPosts.ToSuperior(ticket, PostText.StaffSilent, now, rules)],
        _ => StaffPosts.Reminder(ticket, PostText.StaffReminder, now, rules),
    };

    /// <summary>Whether it was taken on and nobody who waits has heard how it goes; what was not taken on is pressed for that.</summary>
    private static bool IsUnanswered(Ticket ticket) => ticket.AnsweredAt is null && !IsOffered(ticket);

    private static bool Runs(CaseTimer timer, Ticket ticket) => Runs(ticket) && (timer.Payload == Clock(ticket) || timer.Payload == Former(ticket));

    /// <summary>What the steps are reckoned from: a clock that is set anew has timers of its own, and the old ones are silent.</summary>
    private static string Clock(Ticket ticket) => string.Create(CultureInfo.InvariantCulture, $"{ticket.AcceptBy} {ticket.Deadline}");

    // A timer that an earlier version set is reckoned from the deadline alone.
    private static string Former(Ticket ticket) => ticket.Deadline.ToString(CultureInfo.InvariantCulture);

    private static bool Runs(Ticket ticket) => ticket.State.IsPending();

    /// <summary>What is to be done when, in the order of time.</summary>
    private static IEnumerable<(int Step, long Due)> Steps(Ticket ticket, CaseRules rules)
    {
        var @class = rules.Taxonomy.Of(ticket).Deadline;
        var terms = rules.CommunityOf(ticket).Deadlines.Of(@class);
        var (answer, accept, resolve) = (terms.Answer.Milliseconds, terms.Acceptance.Milliseconds, terms.Resolution.Milliseconds);
        var zone = rules.CommunityOf(ticket).Zone;
        var between = Math.Max((long)TimeSpan.FromHours(24).TotalMilliseconds, resolve / 2);
        (int, long)[] steps =
        [
            (AcceptanceNear, ticket.AcceptBy - (accept / 4)),
            (AcceptanceOver, ticket.AcceptBy),
            .. ticket.AnswerBy < ticket.Deadline ? [(AnswerNear, Before(@class, ticket.AnswerBy - Near(ticket, answer, rules), zone)), (AnswerOver, ticket.AnswerBy)] : Array.Empty<(int, long)>(),
            (DeadlineNear, Before(@class, ticket.Deadline - Near(ticket, resolve, rules), zone)),
            .. Enumerable.Range(0, Levels).Select(level => (DeadlineOver + level, ticket.Deadline + (level * between))),
        ];

        // That a danger is taken on has a ladder of its own; that it is answered and ended is pressed like everything else.
        return steps.Where(step => !IsCalledOut(ticket) || step.Item1 is not (AcceptanceNear or AcceptanceOver)).Select(step => (step.Item1, ByDay(@class, step.Item2, zone))).OrderBy(step => step.Item2).ThenBy(step => step.Item1);
    }

    /// <summary>Whoever keeps hours has it on a list, and hears of it beside only when it is to be taken on, answered or done within two hours.</summary>
    private static long Near(Ticket ticket, long term, CaseRules rules) =>
        rules.DutyIn(rules.CommunityOf(ticket)) is null ? term / 5 : Math.Min(term / 5, StaffQuiet.NearMs);

    /// <summary>What reminds of an end in the night comes in the evening before it: the next morning would be too late.</summary>
    private static long Before(DeadlineClass @class, long due, TimeZoneInfo zone)
    {
        if (ByDay(@class, due, zone) == due)
        {
            return due;
        }

        var local = WallClock.Local(due, zone);
        return WallClock.Instant((TimeOnly.FromDateTime(local) < Morning ? local.Date.AddDays(-1) : local.Date) + Evening.ToTimeSpan(), zone);
    }

    private static long ByDay(DeadlineClass @class, long due, TimeZoneInfo zone)
    {
        var local = WallClock.Local(due, zone);
        return @class is DeadlineClass.Now or DeadlineClass.TwoHours or DeadlineClass.Day || !Promise.IsNight(local) ? due : WallClock.Instant(WallClock.Next(local, Morning), zone);
    }
}
