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
    public void A_third_not_satisfied_does_not_climb_by_itself()
    {
        var matter = Matter.Open();
        matter.Resolved().Do(Matter.Rating(Rating.Not), Li);
        matter.Resolved("staff-community").Do(Matter.Rating(Rating.Not), Li);
        Assert.Equal(Village.Street, matter.Ticket.Lead);

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

    [Fact]
    public void A_unit_cannot_close_its_own_work()
    {
        Assert.Equal(RefusalCode.NotYours, Matter.Open().Resolved().Refused(new TicketMove.Close(), "staff-property").Code);
    }
}
