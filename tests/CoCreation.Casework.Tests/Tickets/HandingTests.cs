namespace CoCreation.Casework.Tests.Tickets;

public sealed class HandingTests
{
    [Fact]
    public void A_unit_hands_back_by_clause_and_stays_responsible_until_the_next_accepts()
    {
        var matter = Matter.Open().Do(new TicketMove.Return("这个是红线外的"), "staff-property");

        Assert.Equal(Village.Property, matter.Ticket.Lead);
        Assert.Equal(Village.Chengguan, matter.Ticket.Awaited);
        Assert.Equal(1, matter.Ticket.Returns);
        Assert.Contains("权责清单3.1", matter.Ticket.Why.Zh, StringComparison.Ordinal);
        matter.Do(new TicketMove.Accept(), "staff-chengguan");
        Assert.Equal(Village.Chengguan, matter.Ticket.Lead);
    }

    [Theory]
    [InlineData("")]
    [InlineData("太忙了")]
    public void Handing_back_without_a_clause_is_refused_with_the_reasons_that_would_do(string reason)
    {
        var refused = Matter.Open().Refused(new TicketMove.Return(reason), "staff-property");

        Assert.Equal(RefusalCode.NeedsClause, refused.Code);
        Assert.Equal(2, refused.Reasons.Count);
    }

    [Fact]
    public void The_clause_itself_is_reason_enough()
    {
        Matter.Open().Do(new TicketMove.Return("依据权责清单3.1"), "staff-property");
    }

    [Fact]
    public void The_second_return_goes_to_the_unit_above_both_and_a_third_is_refused()
    {
        var matter = Matter.Open()
            .Do(new TicketMove.Return("红线外"), "staff-property")
            .Do(new TicketMove.Return("红线内"), "staff-chengguan");

        Assert.Equal(Village.Street, matter.Ticket.Awaited);
        Assert.Equal(Village.Property, matter.Ticket.Lead);
        Assert.Equal(RefusalCode.ThirdHand, matter.Refused(new TicketMove.Return("红线内"), "staff-property").Code);
        matter.Do(new TicketMove.Transfer(Village.Chengguan), "staff-street").Do(new TicketMove.Accept(), "staff-chengguan");
        Assert.Equal(Village.Chengguan, matter.Ticket.Lead);
    }

    [Fact]
    public void Handed_back_twice_people_hear_one_name_and_one_date_within_a_working_day_and_then_who_has_it()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00").Do(new TicketMove.Return("红线外"), "staff-property");
        Assert.DoesNotContain(matter.After.Posts, post => post.To is Audience.ToGroup);

        matter.Do(new TicketMove.Return("红线内"), "staff-chengguan");

        Assert.Equal(Village.At("2026-11-23 10:00"), matter.Ticket.AcceptBy);
        Assert.Equal(Village.At("2026-11-21 10:00"), matter.Ticket.Deadline);
        var post = Assert.Single(matter.After.Posts, post => post.To is Audience.ToGroup);
        Assert.Equal((PostText.Deciding, Village.Street), (post.Text, post.Fields.Unit));
        matter.Do(new TicketMove.Transfer(Village.Chengguan), "staff-street");
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.HandedOn, To: Audience.ToGroup });
    }

    [Fact]
    public void The_offer_may_be_taken_back_by_whoever_is_responsible()
    {
        var matter = Matter.Open().Do(new TicketMove.Transfer(Village.Chengguan), "staff-property").Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal(Village.Property, matter.Ticket.Lead);
        Assert.Null(matter.Ticket.Offered);
    }

    [Fact]
    public void A_transfer_keeps_the_clock()
    {
        var matter = Matter.Open();
        var deadline = matter.Ticket.Deadline;

        matter.Do(new TicketMove.Transfer(Village.Chengguan), "staff-community");

        Assert.Equal(deadline, matter.Ticket.Deadline);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("spring-5")]
    [InlineData("water")]
    [InlineData("property")]
    public void Nobody_passes_it_to_a_unit_that_cannot_have_it(string unit)
    {
        Assert.Equal(RefusalCode.NotThatUnit, Matter.Open().Refused(new TicketMove.Transfer(new(unit)), "staff-property").Code);
    }

    [Fact]
    public void Nobody_passes_a_complaint_to_those_complained_about()
    {
        var matter = Matter.Open(Village.Attitude);

        Assert.Equal(RefusalCode.NotThatUnit, matter.Refused(new TicketMove.Transfer(Village.Property), "staff-community").Code);
        Assert.Equal(RefusalCode.NotThatUnit, matter.Refused(new TicketMove.Joint(Village.Property), "staff-community").Code);
    }

    [Fact]
    public void A_helper_is_invited_once()
    {
        var matter = Matter.Open().Do(new TicketMove.Joint(Village.Chengguan), "staff-property");

        Assert.Equal([Village.Chengguan], matter.Ticket.Helpers);
        Assert.Equal(RefusalCode.NotThatUnit, matter.Refused(new TicketMove.Joint(Village.Chengguan), "staff-property").Code);
    }

    [Fact]
    public void A_danger_that_nobody_takes_on_climbs_once_a_level()
    {
        var matter = Matter.Open(Village.Gas).Do(new TicketMove.Alert(1), Actor.System);

        Assert.Equal(1, matter.Ticket.AlertLevel);
        Assert.Contains(Village.Community, matter.Ticket.Helpers);
        Assert.Equal(RefusalCode.NothingChanged, matter.Refused(new TicketMove.Alert(1), Actor.System).Code);
        matter.Do(new TicketMove.Accept(), "staff-community");
        Assert.Equal(Village.Community, matter.Ticket.Lead);
        Assert.Equal(RefusalCode.NotNow, matter.Refused(new TicketMove.Alert(2), Actor.System).Code);
    }
}
