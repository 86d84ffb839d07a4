namespace CoCreation.Casework.Tests.Timers;

public sealed class PressingTests
{
    [Fact]
    public void Nobody_takes_it_on_and_it_climbs_one_unit_at_a_time()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00");

        var said = Play(matter, until: "2026-11-30 10:00");

        Assert.Equal(
            [
                ("11-21 11:30", "staff.reminder staff-property"),
                ("11-21 12:00", "staff.late staff-property"),
                ("11-21 12:00", "staff.supervise staff-community"),
                ("11-22 05:12", "staff.reminder staff-property"),
                ("11-22 10:00", "staff.late staff-property"),
                ("11-22 10:00", "staff.supervise staff-street"),
            ],
            said);
        Assert.Equal((2, (UnitId?)Village.Street), (matter.Ticket.Supervised, matter.Ticket.Overseer));
        Assert.Equal(Village.Property, matter.Ticket.Lead);
    }

    [Fact]
    public void A_timer_that_an_earlier_version_set_by_the_deadline_alone_still_presses()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00");
        var timer = matter.After.Timers.Single(each => each.Kind == TimerKind.Press);
        timer.Payload = matter.Ticket.Deadline.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.NotEmpty(TimerRule.PostsOf(timer, matter.Ticket, timer.Due, Village.Rules));

        timer.Payload = "0";
        Assert.Empty(TimerRule.PostsOf(timer, matter.Ticket, timer.Due, Village.Rules));
    }

    [Fact]
    public void A_step_that_comes_again_because_more_time_was_given_for_it_is_another_timer()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00");
        var timers = new List<CaseTimer> { matter.After.Timers.Single(timer => timer.Kind == TimerKind.Press) };
        timers.Add(TimerRule.NextOf(timers[^1], matter.Ticket, timers[^1].Due, Village.Rules)!);

        matter.Do(new TicketMove.Return("红线外"), "staff-property").Do(new TicketMove.Return("红线内"), "staff-chengguan");
        Assert.Null(TimerRule.NextOf(timers[^1], matter.Ticket, timers[^1].Due, Village.Rules));
        timers.Add(matter.After.Timers.Single(timer => timer.Kind == TimerKind.Press));
        while (TimerRule.NextOf(timers[^1], matter.Ticket, timers[^1].Due, Village.Rules) is { } next)
        {
            timers.Add(next);
        }

        Assert.True(timers.Count > 4, $"Only {timers.Count} timers.");
        Assert.Distinct(timers.Select(timer => timer.Step));
    }

    [Fact]
    public void Whose_it_is_must_be_decided_within_a_working_day_however_long_the_matter_may_take()
    {
        var matter = Matter.Open(Village.Jobs, at: "2026-11-16 10:00").Do(new TicketMove.Accept(), "staff-community");
        matter.Clock.Set("2026-11-19 10:00");
        matter.Do(new TicketMove.Return("红线外"), "staff-community").Do(new TicketMove.Return("红线内"), "staff-chengguan");

        var said = Play(matter, until: "2026-11-20 12:00");

        Assert.Equal([("11-20 09:00", "staff.reminder staff-street"), ("11-20 10:00", "staff.supervise staff-street")], said);
    }

    [Fact]
    public void Taken_on_in_time_the_first_answer_and_the_end_are_pressed()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00");
        var timer = matter.After.Timers.Single();
        matter.Do(new TicketMove.Accept(), "staff-property");

        Assert.Null(TimerRule.MoveOf(timer, matter.Ticket));
        Assert.Empty(TimerRule.PostsOf(timer, matter.Ticket, timer.Due, Village.Rules));
        Assert.Equal(
            [
                ("11-21 19:36", "staff.unanswered staff-property"),
                ("11-21 22:00", "staff.silent staff-community"),
                ("11-21 22:00", "staff.unanswered staff-property"),
                ("11-22 05:12", "staff.reminder staff-property"),
            ],
            Play(matter, until: "2026-11-22 09:00", first: timer));
    }

    [Fact]
    public void Who_has_told_people_how_it_goes_is_not_asked_to()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00");
        var timer = matter.After.Timers.Single();
        matter.Do(new TicketMove.Accept(), "staff-property").Do(new TicketMove.Progress { Words = Guid.CreateVersion7(), PublicWords = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal([("11-22 05:12", "staff.reminder staff-property")], Play(matter, until: "2026-11-22 09:00", first: timer));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_done_or_withdrawn_never_climbs(bool done)
    {
        var matter = Matter.Open(at: "2026-11-21 10:00");
        var timer = matter.After.Timers.Single();
        _ = done ? matter.Resolved() : matter.Do(new TicketMove.Withdraw(), Actor.Resident(Village.Li));

        Assert.Null(TimerRule.MoveOf(timer, matter.Ticket));
        Assert.Empty(TimerRule.PostsOf(timer, matter.Ticket, timer.Due, Village.Rules));
        Assert.Null(TimerRule.NextOf(timer, matter.Ticket, timer.Due, Village.Rules));
    }

    [Fact]
    public void More_time_sets_the_clock_anew_and_the_old_one_is_silent()
    {
        var matter = Matter.Open(Village.Light, at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");
        var old = Matter.Open(Village.Light, at: "2026-11-21 10:00").After.Timers.Single();
        matter.Do(new TicketMove.Extend(3) { Words = Guid.CreateVersion7() }, "staff-property");

        var set = Assert.Single(matter.After.Timers);

        Assert.Equal(TimerKind.Press, set.Kind);
        Assert.True(set.Due > old.Due);
        Assert.Null(TimerRule.NextOf(old, matter.Ticket, old.Due, Village.Rules));
    }

    [Fact]
    public void After_a_long_sleep_it_climbs_one_unit_at_a_time_with_the_same_time_between()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00");

        var said = Play(matter, until: "2026-12-10 10:00", wakes: "2026-12-03 12:00");

        Assert.Equal(
            [
                ("12-03 12:00", "staff.late staff-property"),
                ("12-03 12:00", "staff.supervise staff-community"),
                ("12-04 12:00", "staff.late staff-property"),
                ("12-04 12:00", "staff.supervise staff-street"),
            ],
            said);
    }

    [Fact]
    public void What_may_wait_two_days_is_not_pressed_in_the_night_in_which_the_machine_woke()
    {
        var matter = Matter.Open(Village.Light, at: "2026-11-21 10:00");

        var timer = matter.After.Timers.Single();

        Assert.Equal(Village.At("2026-11-24 09:00"), TimerRule.WaitsUntil(timer, matter.Ticket, Village.At("2026-11-24 02:00"), Village.Rules));
        Assert.Null(TimerRule.WaitsUntil(timer, matter.Ticket, Village.At("2026-11-24 10:00"), Village.Rules));
    }

    [Fact]
    public void What_may_wait_two_days_wakes_nobody_at_night()
    {
        var matter = Matter.Open(Village.Light, at: "2026-11-21 20:00");

        Assert.Equal(Village.At("2026-11-22 09:00"), matter.After.Timers.Single().Due);
    }

    [Fact]
    public void Taking_on_a_danger_has_a_ladder_of_its_own_and_its_end_is_pressed_by_night_too()
    {
        var matter = Matter.Open(Village.Gas, at: "2026-11-21 23:10");

        var press = matter.After.Timers.Single(timer => timer.Kind == TimerKind.Press);

        Assert.InRange(press.Due, Village.At("2026-11-21 23:21"), matter.Ticket.Deadline);
    }

    [Fact]
    public void People_hear_once_that_what_was_promised_is_late_and_who_sees_to_it()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");
        matter.Clock.Set("2026-11-22 10:00");

        matter.Do(new TicketMove.Supervise(1, Overdue: true), Actor.System);

        var post = Assert.Single(matter.After.Posts, post => post.To is Audience.ToGroup);
        Assert.Equal((new Audience.ToGroup("group-building-3"), PostText.Late, Village.Community), (post.To, post.Text, post.Fields.Unit));
        matter.Do(new TicketMove.Supervise(2), Actor.System);
        Assert.DoesNotContain(matter.After.Posts, post => post.To is Audience.ToGroup);
    }

    /// <summary>Runs the timers as they come due, and tells who of the staff heard what and when.</summary>
    private static List<(string At, string What)> Play(Matter matter, string until, string? wakes = null, CaseTimer? first = null)
    {
        var said = new List<(string, string)>();
        var awake = wakes is null ? 0 : Village.At(wakes);
        List<CaseTimer> waiting = first is null ? [.. matter.After.Timers] : [first];
        while (waiting.MinBy(timer => timer.Due) is { } timer && timer.Due <= Village.At(until))
        {
            waiting.Remove(timer);
            var now = Math.Max(awake, timer.Due);
            matter.Clock.Set(now);
            var posts = TimerRule.PostsOf(timer, matter.Ticket, now, Village.Rules).ToList();
            if (TimerRule.MoveOf(timer, matter.Ticket) is { } move && matter.Try(move, Actor.System) is Decision.Moved)
            {
                posts.AddRange(matter.After.Posts);
            }

            var at = WallClock.Local(now, Village.Shanghai).ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
            said.AddRange(posts.Where(post => post.To is Audience.ToStaff).Select(post => (at, $"{post.Text} {((Audience.ToStaff)post.To).Key}")).Order());
            if (TimerRule.NextOf(timer, matter.Ticket, now, Village.Rules) is { } next)
            {
                waiting.Add(next);
            }
        }

        return said;
    }
}
