namespace CoCreation.Casework.Tests.Tickets;

public sealed class EndingTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);

    [Theory]
    [InlineData(Rating.Satisfied)]
    [InlineData(Rating.Basic)]
    public void Satisfied_closes_it(Rating rating)
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(rating), Li);

        Assert.Equal(TicketState.Closed, matter.Ticket.State);
        Assert.Equal(rating, matter.Ticket.Rating);
        Assert.Equal(matter.Clock.Now, matter.Ticket.ClosedAt);
    }

    [Fact]
    public void Not_satisfied_has_the_unit_above_lead_and_the_former_lead_help()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Not), Li);

        var ticket = matter.Ticket;
        Assert.Equal(TicketState.Dispatched, ticket.State);
        Assert.Equal(Village.Community, ticket.Lead);
        Assert.Equal([Village.Property], ticket.Helpers);
        Assert.Equal(1, ticket.Reopened);
        Assert.Null(ticket.ResolvedAt);
        Assert.Null(ticket.AcceptedAt);
    }

    [Fact]
    public void Done_again_keeps_the_old_clock_and_promises_anew()
    {
        var matter = Matter.Open(at: "2026-11-21 14:30").Resolved();
        var first = matter.Ticket.FirstDeadline;
        matter.Clock.Set("2026-11-23 10:20");

        matter.Do(Matter.Rating(Rating.Not), Li);

        Assert.Equal(first, matter.Ticket.FirstDeadline);
        Assert.Equal(Village.At("2026-11-24 10:20"), matter.Ticket.Deadline);
        Assert.Equal(Village.At("2026-11-24 10:00"), matter.Ticket.PromisedAt);
    }

    [Fact]
    public void The_former_lead_may_report_its_part_done_and_only_the_new_one_ends_it()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Not), Li)
            .Do(new TicketMove.PartDone { Words = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal(TicketState.Dispatched, matter.Ticket.State);
        matter.Resolved("staff-community");
        Assert.Equal(TicketState.Resolved, matter.Ticket.State);
    }

    [Fact]
    public void A_second_not_satisfied_is_decided_by_the_unit_above_within_three_days()
    {
        var matter = Contested(at: "2026-11-21 10:00");

        var ticket = matter.Ticket;
        Assert.Equal((TicketState.ToDecide, Village.Street, Village.At("2026-11-24 10:00")), (ticket.State, ticket.Lead, ticket.Deadline));
        Assert.True(ticket.PromisedAt <= ticket.Deadline);
        Assert.Equal(Village.At("2026-11-22 10:00"), ticket.FirstDeadline);
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffDecide, To: Audience.ToStaff { Key: "staff-street" } });
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.Contested, To: Audience.ToGroup });
        Assert.Equal(RefusalCode.NotNow, matter.Refused(new TicketMove.Resolve { Words = Guid.CreateVersion7() }, "staff-street").Code);
        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Explain { Words = Guid.CreateVersion7() }, "staff-community").Code);
    }

    [Fact]
    public void Decided_to_be_done_again_whoever_decided_answers_for_it()
    {
        var matter = Contested().Do(new TicketMove.Again { Words = Guid.CreateVersion7() }, "staff-street");

        Assert.Equal((TicketState.Accepted, Village.Street, 2), (matter.Ticket.State, matter.Ticket.Lead, matter.Ticket.Reopened));
        Assert.Contains(Village.Property, matter.Ticket.Helpers);
    }

    [Theory]
    [InlineData(false, Outcome.Explained)]
    [InlineData(true, Outcome.Topic)]
    public void Decided_otherwise_it_is_closed_with_the_reason(bool topic, Outcome outcome)
    {
        var matter = Contested();
        Assert.Equal(RefusalCode.NeedsWords, matter.Refused(topic ? new TicketMove.Table() : new TicketMove.Explain(), "staff-street").Code);

        matter.Do(topic ? new TicketMove.Table { Words = Guid.CreateVersion7() } : new TicketMove.Explain { Words = Guid.CreateVersion7() }, "staff-street");

        Assert.Equal((TicketState.Closed, outcome, (Rating?)Rating.Not), (matter.Ticket.State, matter.Ticket.Outcome, matter.Ticket.Rating));
    }

    [Fact]
    public void What_is_done_again_has_no_rating_until_somebody_judges_it()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Not), Li).Resolved("staff-community");

        Assert.Null(matter.Ticket.Rating);
        matter.Do(new TicketMove.Close(), Actor.System);
        Assert.Equal((TicketState.Closed, (Rating?)null), (matter.Ticket.State, matter.Ticket.Rating));
        matter.Do(Matter.Rating(Rating.Not), Li);
        Assert.Equal(TicketState.ToDecide, matter.Ticket.State);
    }

    [Fact]
    public void What_is_partly_done_goes_on_where_it_was()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Partly), Li);

        Assert.Equal((TicketState.Accepted, Village.Property, 1), (matter.Ticket.State, matter.Ticket.Lead, matter.Ticket.Reopened));
        matter.Resolved().Do(Matter.Rating(Rating.Partly), Li);
        Assert.Equal((TicketState.ToDecide, Village.Community), (matter.Ticket.State, matter.Ticket.Lead));
    }

    [Fact]
    public void What_cannot_be_done_is_neither_solved_nor_final()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property");
        Assert.Equal(RefusalCode.NeedsWords, matter.Refused(new TicketMove.NotPossible(), "staff-property").Code);

        matter.Do(new TicketMove.NotPossible { Words = Guid.CreateVersion7(), PublicWords = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal((TicketState.NotPossible, Outcome.NotPossible), (matter.Ticket.State, matter.Ticket.Outcome));
        Assert.Contains(matter.After.Posts, post => post.Text == PostText.ToReporterNotPossible && post.To == new Audience.ToPerson(Village.Li));
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffNotPossible, To: Audience.ToStaff { Key: "staff-community" } });
        Assert.Equal([TimerKind.CloseUnrated], matter.After.Timers.Select(timer => timer.Kind));
        matter.Do(Matter.Rating(Rating.Not), Li);
        Assert.Equal((TicketState.Dispatched, Village.Community, Outcome.None), (matter.Ticket.State, matter.Ticket.Lead, matter.Ticket.Outcome));
    }

    [Fact]
    public void Whoever_understands_that_it_cannot_be_done_closes_it_as_such()
    {
        var matter = Matter.Open().Do(new TicketMove.NotPossible { Words = Guid.CreateVersion7() }, "staff-property").Do(Matter.Rating(Rating.Satisfied), Li);

        Assert.Equal((TicketState.Closed, Outcome.NotPossible), (matter.Ticket.State, matter.Ticket.Outcome));
    }

    [Fact]
    public void A_third_not_satisfied_does_not_climb_by_itself()
    {
        var matter = Contested().Do(new TicketMove.Again { Words = Guid.CreateVersion7() }, "staff-street");

        matter.Resolved("staff-street").Do(Matter.Rating(Rating.Not), Li);

        Assert.Equal(TicketState.Closed, matter.Ticket.State);
        Assert.Equal(Rating.Not, matter.Ticket.Rating);
        Assert.Equal(2, matter.Ticket.Reopened);
    }

    [Fact]
    public void A_closed_ticket_is_final_for_everybody_but_its_reporter()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Satisfied), Li);

        Assert.Equal(RefusalCode.NotNow, matter.Refused(new TicketMove.Transfer(Village.Chengguan), "staff-community").Code);
        Assert.Equal(RefusalCode.NotNow, matter.Refused(new TicketMove.Reopen { Words = Guid.CreateVersion7() }, "staff-community").Code);
        Assert.Equal(RefusalCode.NotNow, matter.Refused(new TicketMove.Support(false, true), Actor.Resident(Village.Wang)).Code);
        Assert.Equal(RefusalCode.NotYours, matter.Refused(Matter.Rating(Rating.Not), Actor.Resident(Village.Wang)).Code);
        matter.Do(Matter.Rating(Rating.Not), Li);
        Assert.Equal(TicketState.Dispatched, matter.Ticket.State);
    }

    [Fact]
    public void The_same_rating_twice_is_taken_once()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Satisfied), Li);

        Assert.Equal(RefusalCode.AlreadyRated, matter.Refused(Matter.Rating(Rating.Satisfied), Li).Code);
    }

    [Fact]
    public void What_is_not_done_cannot_be_judged()
    {
        Assert.Equal(RefusalCode.NotNow, Matter.Open().Refused(Matter.Rating(Rating.Satisfied), Li).Code);
    }

    [Fact]
    public void The_reporter_may_take_it_back()
    {
        Assert.Equal(TicketState.Withdrawn, Matter.Open().Do(new TicketMove.Withdraw(), Li).Ticket.State);
    }

    [Fact]
    public void Nobody_else_may_take_it_back()
    {
        Assert.Equal(RefusalCode.NotYours, Matter.Open().Refused(new TicketMove.Withdraw(), "staff-property").Code);
        Assert.Equal(RefusalCode.NotYours, Matter.Open().Refused(new TicketMove.Withdraw(), Actor.Resident(Village.Wang)).Code);
    }

    [Fact]
    public void With_supporters_it_stays_when_its_reporter_leaves()
    {
        var matter = Matter.Open().Do(new TicketMove.Support(false, true), Actor.Resident(Village.Wang)).Do(new TicketMove.Withdraw(), Li);

        Assert.Equal(TicketState.Dispatched, matter.Ticket.State);
        Assert.Equal(Guid.Empty, matter.Ticket.Reporter);
    }

    [Fact]
    public void Silence_closes_it_unrated()
    {
        var matter = Matter.Open().Resolved().Do(new TicketMove.Close(), Actor.System);

        Assert.Equal(TicketState.Closed, matter.Ticket.State);
        Assert.Null(matter.Ticket.Rating);
    }

    private static Matter Contested(string? at = null)
    {
        var matter = Matter.Open(at: at).Resolved().Do(Matter.Rating(Rating.Not), Li);
        return matter.Resolved("staff-community").Do(Matter.Rating(Rating.Not), Li);
    }

    [Fact]
    public void A_unit_cannot_close_its_own_work()
    {
        Assert.Equal(RefusalCode.NotYours, Matter.Open().Resolved().Refused(new TicketMove.Close(), "staff-property").Code);
    }
}
