namespace CoCreation.Casework.Tests.Tickets;

public sealed class DelayingTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);

    [Fact]
    public void More_time_is_given_before_the_deadline_with_a_reason()
    {
        var matter = Matter.Open(at: "2026-11-21 14:30").Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal(RefusalCode.NeedsWords, matter.Refused(new TicketMove.Extend(2), "staff-property").Code);
        matter.Do(new TicketMove.Extend(2) { Words = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal(Village.At("2026-11-24 14:30"), matter.Ticket.Deadline);
        Assert.Equal(Village.At("2026-11-24 14:00"), matter.Ticket.PromisedAt);
        Assert.Equal(Village.At("2026-11-22 14:30"), matter.Ticket.FirstDeadline);
    }

    [Fact]
    public void What_is_wanted_sooner_elsewhere_is_due_then_and_nothing_becomes_later()
    {
        var matter = Matter.Open(at: "2026-11-21 14:30");

        var later = matter.Try(new TicketMove.Hasten(Village.At("2026-11-23 12:00")), Actor.System);
        matter.Try(new TicketMove.Hasten(Village.At("2026-11-22 12:00")), Actor.System);

        Assert.IsType<Decision.Refused>(later);
        Assert.Equal(Village.At("2026-11-22 12:00"), matter.Ticket.Deadline);
        Assert.Equal(Village.At("2026-11-22 12:00"), matter.Ticket.PromisedAt);
        Assert.Equal(Village.At("2026-11-22 14:30"), matter.Ticket.FirstDeadline);
        Assert.Contains(matter.After.Timers, timer => timer.Kind == TimerKind.Press);
    }

    [Fact]
    public void More_time_after_the_deadline_is_refused()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property");
        matter.Clock.Advance(TimeSpan.FromHours(24));

        var refused = matter.Refused(new TicketMove.Extend(2) { Words = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal(RefusalCode.TooLate, refused.Code);
        Assert.Contains(MoveKind.Progress, refused.Allowed);
        Assert.Empty(refused.Allowed.Intersect([MoveKind.Extend, MoveKind.Park, MoveKind.Ask]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(31)]
    public void Days_that_are_none_are_refused(int days)
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal(RefusalCode.BadDays, matter.Refused(new TicketMove.Extend(days) { Words = Guid.CreateVersion7() }, "staff-property").Code);
    }

    [Fact]
    public void More_time_is_given_twice_at_most()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property")
            .Do(new TicketMove.Extend(1) { Words = Guid.CreateVersion7() }, "staff-property")
            .Do(new TicketMove.Extend(1) { Words = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal(RefusalCode.TooOften, matter.Refused(new TicketMove.Extend(1) { Words = Guid.CreateVersion7() }, "staff-property").Code);
        var parked = matter.Refused(Until("2026-11-24 09:00"), "staff-property");
        Assert.Equal(RefusalCode.TooOften, parked.Code);
        Assert.Contains(MoveKind.Ask, parked.Allowed);
        Assert.Empty(parked.Allowed.Intersect([MoveKind.Extend, MoveKind.Park]));
    }

    [Fact]
    public void Danger_is_given_no_more_time()
    {
        var matter = Matter.Open(Village.Gas).Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal(RefusalCode.TooUrgent, matter.Refused(new TicketMove.Extend(1) { Words = Guid.CreateVersion7() }, "staff-property").Code);
        var asked = matter.Refused(Asking(), "staff-property");
        Assert.Equal(RefusalCode.TooUrgent, asked.Code);
        Assert.Empty(asked.Allowed.Intersect([MoveKind.Extend, MoveKind.Park, MoveKind.Ask]));
    }

    [Fact]
    public void Parked_it_tells_people_the_day_once_and_wakes_by_itself()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");
        matter.Do(Until("2026-11-25 09:00"), "staff-property");

        Assert.Single(matter.After.Posts, post => post.Text == PostText.Parked);
        var wake = Assert.Single(matter.After.Timers, timer => timer.Kind == TimerKind.Wake);
        Assert.Equal(Village.At("2026-11-25 09:00"), wake.Due);
        Assert.Equal((Village.At("2026-11-26 09:00"), TicketState.InProgress), (matter.Ticket.Deadline, matter.Ticket.State));
        matter.Clock.Set(wake.Due);
        matter.Do(TimerRule.MoveOf(wake, matter.Ticket)!, Actor.System);
        Assert.Null(matter.Ticket.ParkedUntil);
        var told = Assert.Single(matter.After.Posts);
        Assert.Equal((new Audience.ToStaff("staff-property"), PostText.StaffWoken), (told.To, told.Text));
        Assert.Null(TimerRule.MoveOf(wake, matter.Ticket));
    }

    [Fact]
    public void Nobody_is_pressed_while_it_is_parked()
    {
        var matter = Matter.Open(Village.Light, at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");
        matter.Do(Until("2026-11-25 09:00"), "staff-property");
        var press = Assert.Single(matter.After.Timers, timer => timer.Kind == TimerKind.Press);

        Assert.Empty(TimerRule.PostsOf(press, matter.Ticket, press.Due, Village.Rules));
        Assert.Null(TimerRule.MoveOf(press, matter.Ticket));
        Assert.NotNull(TimerRule.NextOf(press, matter.Ticket, press.Due, Village.Rules));
    }

    [Theory]
    [InlineData("2026-11-21 09:00")]
    [InlineData("2026-12-25 09:00")]
    public void A_day_that_is_over_or_far_off_is_refused(string until)
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal(RefusalCode.BadDays, matter.Refused(Until(until), "staff-property").Code);
    }

    [Fact]
    public void Progress_wakes_what_is_parked()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");
        matter.Do(Until("2026-11-25 09:00"), "staff-property");

        matter.Do(new TicketMove.Progress { Words = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal([TicketEventKind.Woken, TicketEventKind.Progressed], matter.Last.Select(each => each.Kind));
        Assert.Null(matter.Ticket.ParkedUntil);
    }

    [Fact]
    public void The_clock_stops_for_a_question_and_runs_on_with_the_answer()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");
        matter.Clock.Set("2026-11-21 12:00");
        matter.Do(Asking(), "staff-property");
        var asked = Assert.Single(matter.After.Posts);
        Assert.Equal((new Audience.ToPerson(Village.Li), PostText.AskReporter), (asked.To, asked.Text));
        matter.Clock.Set("2026-11-21 17:00");

        matter.Do(new TicketMove.Add { Words = Guid.CreateVersion7() }, Li);

        Assert.Equal((5 * 3_600_000L, (long?)null), (matter.Ticket.PausedMs, matter.Ticket.WaitingSince));
        Assert.Equal((Village.At("2026-11-22 15:00"), Village.At("2026-11-22 15:00"), Village.At("2026-11-22 10:00")), (matter.Ticket.Deadline, matter.Ticket.PromisedAt!.Value, matter.Ticket.FirstDeadline));
        Assert.Contains(matter.After.Timers, timer => timer.Kind == TimerKind.Press);
    }

    [Fact]
    public void Without_an_answer_the_clock_runs_on_after_three_days_and_both_are_told()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property").Do(Asking(), "staff-property");
        var timer = Assert.Single(matter.After.Timers, timer => timer.Kind == TimerKind.Resume);
        Assert.Equal(Village.At("2026-11-24 10:00"), timer.Due);
        matter.Clock.Set("2026-11-25 10:00");

        matter.Do(TimerRule.MoveOf(timer, matter.Ticket)!, Actor.System);

        Assert.Equal(Village.At("2026-11-25 10:00"), matter.Ticket.Deadline);
        Assert.Equal([PostText.ClockRuns, PostText.StaffNoAnswer], matter.After.Posts.Select(post => post.Text));
        Assert.Null(TimerRule.MoveOf(timer, matter.Ticket));
    }

    [Fact]
    public void A_long_term_counts_only_the_working_days_of_the_pause()
    {
        var matter = Matter.Open(Village.Attitude, at: "2026-11-20 10:00").Do(new TicketMove.Accept(), "staff-community").Do(Asking(), "staff-community");
        matter.Clock.Set("2026-11-23 10:00");

        matter.Do(new TicketMove.Add { Words = Guid.CreateVersion7() }, Li);

        Assert.Equal((Village.At("2026-12-01 10:00"), Village.At("2026-12-02 10:00")), (matter.Ticket.FirstDeadline, matter.Ticket.Deadline));
    }

    [Fact]
    public void The_clock_stops_once_a_ticket()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property").Do(Asking(), "staff-property");
        Assert.Equal(RefusalCode.AskedBefore, matter.Refused(Asking(), "staff-property").Code);
        matter.Clock.Advance(TimeSpan.FromHours(1));
        matter.Do(new TicketMove.Add { Words = Guid.CreateVersion7() }, Li);

        Assert.Equal(RefusalCode.AskedBefore, matter.Refused(Asking(), "staff-property").Code);
    }

    [Fact]
    public void In_the_last_tenth_of_its_time_nothing_waits_for_anybody()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");
        matter.Clock.Set("2026-11-22 07:36");

        Assert.Equal(RefusalCode.TooLate, matter.Refused(Asking(), "staff-property").Code);
    }

    [Theory]
    [InlineData("2026-11-19 12:00", false)]
    [InlineData("2026-11-21 12:00", true)]
    public void Of_working_days_a_tenth_is_reckoned_in_working_time(string asked, bool tooLate)
    {
        // Seven working days from Thursday end on Monday the 23rd at ten, and on Saturday ten hours of them are left.
        var matter = Matter.Open(Village.Jobs, at: "2026-11-12 10:00").Do(new TicketMove.Accept(), "staff-community");
        matter.Clock.Set(asked);

        var decision = matter.Try(Asking(), "staff-community");

        Assert.Equal(tooLate ? RefusalCode.TooLate : null, (decision as Decision.Refused)?.Code);
    }

    [Fact]
    public void Where_it_is_done_again_a_tenth_is_one_of_that_shorter_time()
    {
        var matter = Matter.Open(Village.Jobs, at: "2026-11-12 10:00").Resolved("staff-community");
        matter.Clock.Set("2026-11-30 10:00");
        matter.Do(Matter.Rating(Rating.Not), Actor.Resident(Village.Li)).Do(new TicketMove.Accept(), "staff-street");

        // Three and a half working days end on Thursday at ten in the evening.
        matter.Clock.Set("2026-12-03 10:00");

        matter.Do(Asking(), "staff-street");
    }

    [Fact]
    public void Nobody_is_asked_who_has_left_it()
    {
        var matter = Matter.Open().Do(new TicketMove.Support(false, true), Actor.Resident(Village.Wang)).Do(new TicketMove.Accept(), "staff-property").Do(new TicketMove.Withdraw(), Li);

        Assert.Equal(RefusalCode.NobodyToAsk, matter.Refused(Asking(), "staff-property").Code);
    }

    [Fact]
    public void People_first_hear_what_is_done_in_words_or_by_a_date()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");
        Assert.Null(matter.Ticket.AnsweredAt);
        matter.Clock.Set("2026-11-21 12:00");
        matter.Do(Until("2026-11-25 09:00"), "staff-property");
        matter.Clock.Set("2026-11-21 13:00");

        matter.Do(new TicketMove.Progress { Words = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal(Village.At("2026-11-21 12:00"), matter.Ticket.AnsweredAt);
    }

    private static TicketMove.Ask Asking() => new() { Words = Guid.CreateVersion7(), PublicWords = Guid.CreateVersion7() };

    private static TicketMove.Park Until(string until) => new(Village.At(until)) { Words = Guid.CreateVersion7(), PublicWords = Guid.CreateVersion7() };
}
