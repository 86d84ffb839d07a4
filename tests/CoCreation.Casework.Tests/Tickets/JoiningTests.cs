namespace CoCreation.Casework.Tests.Tickets;

public sealed class JoiningTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);

    [Fact]
    public void A_merged_ticket_is_over_and_never_climbs()
    {
        var (from, into) = (Matter.Open(at: "2026-11-21 10:00"), Matter.Open(at: "2026-11-21 10:00"));
        var press = from.After.Timers.Single();

        from.Do(new TicketMove.Merge(into.Ticket), "staff-property");

        Assert.Equal((TicketState.Merged, into.Ticket.Number), (from.Ticket.State, from.Ticket.MergedInto));
        Assert.Null(TimerRule.MoveOf(press, from.Ticket));
        Assert.Null(TimerRule.NextOf(press, from.Ticket, press.Due, Village.Rules));
        Assert.Contains(from.After.Posts, post => post.Text == PostText.ToReporterMerged && post.To == new Audience.ToPerson(Village.Li));
        Assert.Equal(RefusalCode.NotNow, from.Refused(new TicketMove.Accept(), "staff-property").Code);
        Assert.Equal(RefusalCode.NotNow, from.Refused(Matter.Rating(Rating.Not), Li).Code);
    }

    [Fact]
    public void The_surviving_ticket_counts_the_others_in()
    {
        var into = Matter.Open().Do(new TicketMove.Support(false, true), Actor.Resident(Village.Wang)).Do(new TicketMove.Absorb(3, 2), "staff-property");

        Assert.Equal((4, 4), (into.Ticket.Supporters, into.Ticket.Households));
    }

    [Fact]
    public void A_ticket_is_not_merged_into_itself_or_into_one_that_is_over()
    {
        var (from, over) = (Matter.Open(), Matter.Open().Resolved().Do(Matter.Rating(Rating.Satisfied), Li));

        Assert.Equal(RefusalCode.NotThatTicket, from.Refused(new TicketMove.Merge(from.Ticket), "staff-property").Code);
        Assert.Equal(RefusalCode.NotThatTicket, from.Refused(new TicketMove.Merge(over.Ticket), "staff-property").Code);
    }

    [Fact]
    public void What_others_may_not_hear_is_not_merged_into_what_they_may()
    {
        var (secret, plain) = (Matter.Open(Village.Attitude), Matter.Open());

        Assert.Equal(RefusalCode.NotThatTicket, secret.Refused(new TicketMove.Merge(plain.Ticket), "staff-community").Code);
    }

    [Fact]
    public void Only_the_lead_and_those_above_merge_and_split()
    {
        var (from, into) = (Matter.Open(), Matter.Open());

        Assert.Equal(RefusalCode.NotYours, from.Refused(new TicketMove.Merge(into.Ticket), "staff-chengguan").Code);
        Assert.Equal(RefusalCode.NotYours, from.Refused(new TicketMove.Split("QY-2026-000002") { Words = Guid.CreateVersion7() }, "staff-chengguan").Code);
        Assert.Equal(RefusalCode.NeedsWords, from.Refused(new TicketMove.Split("QY-2026-000002"), "staff-property").Code);
        from.Do(new TicketMove.Split("QY-2026-000002") { Words = Guid.CreateVersion7() }, "staff-property");
        Assert.Equal("QY-2026-000002", from.Last[0].Change().After.SplitInto);
    }

    [Fact]
    public void Reading_the_words_leaves_a_trace_and_changes_nothing()
    {
        var matter = Matter.Open().Do(new TicketMove.View(), "staff-property");

        Assert.Equal((TicketEventKind.Viewed, "staff-property", TicketState.Dispatched), (matter.Last[0].Kind, matter.Last[0].Staff!, matter.Ticket.State));
        Assert.Empty(matter.After.Posts);
    }
}
