namespace CoCreation.Casework.Tests.Timers;

public sealed class TimerRuleTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);

    private static IEnumerable<CaseTimer> Alerts(Matter matter) => matter.After.Timers.Where(timer => timer.Kind == TimerKind.AlertNextLevel);

    [Fact]
    public void Danger_starts_a_timer_for_each_level()
    {
        var matter = Matter.Open(Village.Gas, at: "2026-11-21 23:10");

        Assert.Equal(
            [(1, Village.At("2026-11-21 23:20")), (2, Village.At("2026-11-21 23:30")), (3, Village.At("2026-11-21 23:40"))],
            Alerts(matter).Select(timer => (((TicketMove.Alert)TimerRule.MoveOf(timer, matter.Ticket)!).Level, timer.Due)));
    }

    [Fact]
    public void Everyday_matters_alert_nobody()
    {
        Assert.DoesNotContain(Matter.Open().After.Timers, timer => timer.Kind == TimerKind.AlertNextLevel);
    }

    [Fact]
    public void A_correction_to_danger_starts_the_timers_and_one_from_it_makes_them_moot()
    {
        var matter = Matter.Open().Do(new TicketMove.Correct { Category = Village.Trapped }, Li);
        var timer = matter.After.Timers[0];
        Assert.Equal(new TicketMove.Alert(1), TimerRule.MoveOf(timer, matter.Ticket));

        matter.Do(new TicketMove.Correct { Category = Village.Lift }, Li);

        Assert.Null(TimerRule.MoveOf(timer, matter.Ticket));
    }

    [Fact]
    public void A_matter_that_becomes_a_danger_twice_has_timers_of_its_own_each_time()
    {
        var matter = Matter.Open(Village.Trapped);
        var timers = Alerts(matter).ToList();
        matter.Do(new TicketMove.Alert(1), Actor.System);
        matter.Do(new TicketMove.Correct { Category = Village.Lift }, Li);

        matter.Do(new TicketMove.Correct { Category = Village.Trapped }, Li);

        timers.AddRange(Alerts(matter));
        Assert.Equal(6, timers.Select(timer => timer.Step).Distinct().Count());
        matter.Do(TimerRule.MoveOf(timers[3], matter.Ticket)!, Actor.System);
        Assert.Equal(1, matter.Ticket.AlertLevel);
    }

    [Fact]
    public void Once_taken_on_a_due_alert_does_nothing()
    {
        var matter = Matter.Open(Village.Gas);
        var timer = matter.After.Timers[0];

        matter.Do(new TicketMove.Accept(), "staff-property");

        Assert.Null(TimerRule.MoveOf(timer, matter.Ticket));
    }

    [Fact]
    public void The_reporter_is_asked_once_it_can_be_judged()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Resolved();

        var timer = Asks(matter);
        Assert.Equal(Village.At("2026-11-22 10:00"), timer.Due);
        var asked = Assert.Single(TimerRule.PostsOf(timer, matter.Ticket, timer.Due, Village.Rules));
        Assert.Equal((new Audience.ToPerson(Village.Li), PostText.AskRating), (asked.To, asked.Text));
    }

    [Theory]
    [InlineData("2026-11-21 23:58", "2026-11-23 09:00")]
    [InlineData("2026-11-21 20:00", "2026-11-23 09:00")]
    [InlineData("2026-11-21 06:00", "2026-11-22 09:00")]
    [InlineData("2026-11-21 19:59", "2026-11-22 19:59")]
    public void Nobody_is_asked_early_or_late_in_the_day(string resolved, string asked)
    {
        var matter = Matter.Open(at: resolved).Resolved();

        Assert.Equal(Village.At(asked), Asks(matter).Due);
    }

    [Fact]
    public void Noise_is_judged_after_two_nights()
    {
        var matter = Matter.Open(Village.Noise, at: "2026-11-21 10:00").Resolved("staff-grid");

        Assert.Equal(Village.At("2026-11-23 10:00"), Asks(matter).Due);
    }

    [Fact]
    public void With_quiet_hours_switched_off_the_question_comes_at_once()
    {
        var matter = Matter.Open(at: "2026-11-21 23:00", rules: Village.Loud).Resolved();

        Assert.DoesNotContain(matter.After.Timers, timer => timer.Kind == TimerKind.AskRating);
        Assert.Contains(matter.After.Posts, post => post.Text == PostText.AskRating && post.To == new Audience.ToPerson(Village.Li));
    }

    [Theory]
    [InlineData(Village.Attitude, "staff-community")]
    [InlineData(Village.Missing, "staff-community")]
    public void Nobody_is_asked_about_a_secret_matter(string category, string staff)
    {
        Assert.DoesNotContain(Matter.Open(category).Resolved(staff).After.Timers, timer => timer.Kind == TimerKind.AskRating);
    }

    [Fact]
    public void What_was_judged_or_done_again_meanwhile_is_not_asked_about()
    {
        var judged = Matter.Open().Resolved();
        var timer = Asks(judged);
        judged.Do(Matter.Rating(Rating.Satisfied), Li);
        var again = Matter.Open().Resolved();
        again.Do(Matter.Rating(Rating.Not), Li);

        Assert.Empty(TimerRule.PostsOf(timer, judged.Ticket, timer.Due, Village.Rules));
        Assert.Empty(TimerRule.PostsOf(timer, again.Ticket, timer.Due, Village.Rules));
    }

    [Fact]
    public void Who_does_not_answer_is_asked_once_more_on_the_third_day_and_then_it_is_closed_as_unrated()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Resolved();

        List<CaseTimer> timers = [Asks(matter)];
        while (TimerRule.NextOf(timers[^1], matter.Ticket, timers[^1].Due, Village.Rules) is { } next)
        {
            timers.Add(next);
        }

        Assert.Equal(
            [(TimerKind.AskRating, Village.At("2026-11-22 10:00")), (TimerKind.RemindRating, Village.At("2026-11-25 10:00")), (TimerKind.CloseUnrated, Village.At("2026-12-02 10:00"))],
            timers.Select(timer => (timer.Kind, timer.Due)));
        Assert.Equal(PostText.AskRatingAgain, Assert.Single(TimerRule.PostsOf(timers[1], matter.Ticket, timers[1].Due, Village.Rules)).Text);
        matter.Do(TimerRule.MoveOf(timers[2], matter.Ticket)!, Actor.System);
        Assert.Equal((TicketState.Closed, (Rating?)null), (matter.Ticket.State, matter.Ticket.Rating));
    }

    [Fact]
    public void What_was_done_again_is_not_closed_by_the_first_time()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Resolved();
        var first = Closes(matter);
        matter.Do(Matter.Rating(Rating.Not), Li);
        matter.Clock.Set("2026-11-29 10:00");
        matter.Resolved("staff-community");

        Assert.Null(TimerRule.MoveOf(first, matter.Ticket));
    }

    [Fact]
    public void A_secret_matter_is_closed_without_a_question()
    {
        var matter = Matter.Open(Village.Attitude, at: "2026-11-21 10:00").Resolved("staff-community");

        var timer = Assert.Single(matter.After.Timers);

        Assert.Equal((TimerKind.CloseUnrated, Village.At("2026-11-28 10:00")), (timer.Kind, timer.Due));
    }

    [Theory]
    [InlineData("2026-11-24 02:00", "2026-11-24 09:00")]
    [InlineData("2026-11-24 22:00", "2026-11-25 09:00")]
    [InlineData("2026-11-24 15:00", null)]
    public void A_question_that_slept_over_its_time_waits_for_the_day(string woken, string? asked)
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Resolved();

        Assert.Equal(asked is null ? null : Village.At(asked), TimerRule.WaitsUntil(Asks(matter), matter.Ticket, Village.At(woken), Village.Rules));
    }

    [Fact]
    public void Who_was_asked_late_is_reminded_and_waited_for_from_then_on()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Resolved();

        var reminds = TimerRule.NextOf(Asks(matter), matter.Ticket, Village.At("2026-12-04 09:00"), Village.Rules)!;
        var closes = TimerRule.NextOf(reminds, matter.Ticket, reminds.Due, Village.Rules)!;

        Assert.Equal((TimerKind.RemindRating, Village.At("2026-12-07 09:00")), (reminds.Kind, reminds.Due));
        Assert.Equal((TimerKind.CloseUnrated, Village.At("2026-12-14 09:00")), (closes.Kind, closes.Due));
    }

    private static CaseTimer Closes(Matter matter)
    {
        var reminds = TimerRule.NextOf(Asks(matter), matter.Ticket, Asks(matter).Due, Village.Rules)!;
        return TimerRule.NextOf(reminds, matter.Ticket, reminds.Due, Village.Rules)!;
    }

    private static CaseTimer Asks(Matter matter) => matter.After.Timers.Single(timer => timer.Kind == TimerKind.AskRating);
}
