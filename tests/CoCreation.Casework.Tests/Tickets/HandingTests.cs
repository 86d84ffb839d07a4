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

    [Fact]
    public void The_next_unit_has_its_own_time_to_take_it_on()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00");
        matter.Clock.Set("2026-11-20 15:00");

        matter.Do(new TicketMove.Return("红线外"), "staff-property");

        Assert.Equal(Village.At("2026-11-20 17:00"), matter.Ticket.AcceptBy);
        Assert.Equal(Village.At("2026-11-20 16:30"), matter.After.Timers.Single(timer => timer.Kind == TimerKind.Press).Due);
        Assert.Equal(Village.At("2026-11-21 10:00"), matter.Ticket.Deadline);
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

    [Theory]
    [InlineData("其他 我们没有这种灯")]
    [InlineData("other: we have no such lamp")]
    public void A_reason_that_is_none_of_the_list_goes_to_the_unit_above_which_decides_within_a_working_day(string reason)
    {
        var matter = Matter.Open(at: "2026-11-20 10:00").Do(new TicketMove.Return(reason), "staff-property");

        Assert.Equal((Village.Property, Village.Community), (matter.Ticket.Lead, matter.Ticket.Awaited));
        Assert.Equal(Village.At("2026-11-23 10:00"), matter.Ticket.AcceptBy);
        Assert.Equal("春晓物业说不归它，理由不在清单里，由沁园社区定。", matter.Ticket.Why.Zh);
    }

    [Fact]
    public void Other_alone_is_no_reason()
    {
        Assert.Equal(RefusalCode.NeedsClause, Matter.Open().Refused(new TicketMove.Return("其他"), "staff-property").Code);
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
    public void While_the_unit_above_decides_it_neither_hands_it_back_nor_is_gone_round()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00").Do(new TicketMove.Return("其他 我们没有这种灯"), "staff-property");

        Assert.Contains(matter.After.Posts, post => post.To is Audience.ToGroup && post.Text == PostText.Deciding && post.Fields.Unit == Village.Community);
        Assert.Contains(matter.After.Posts, post => post.To == new Audience.ToStaff("staff-community") && post.Text == PostText.StaffDecideWhose);
        Assert.Equal(RefusalCode.ThirdHand, matter.Refused(new TicketMove.Return("红线外"), "staff-community").Code);
        Assert.Equal(RefusalCode.ThirdHand, matter.Refused(new TicketMove.Transfer(Village.Chengguan), "staff-property").Code);
        Assert.DoesNotContain(MoveKind.Return, Village.Rules.Allowed(matter.Ticket, Village.StaffOf("staff-community")));

        matter.Do(new TicketMove.Transfer(Village.Chengguan), "staff-community");
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.HandedOn, To: Audience.ToGroup });
        matter.Do(new TicketMove.Return("红线内"), "staff-chengguan");
        Assert.Equal((2, true), (matter.Ticket.Returns, matter.Ticket.Deciding));
    }

    [Fact]
    public void Whoever_decides_may_take_it_and_has_it_like_anybody_else_then()
    {
        var matter = Matter.Open().Do(new TicketMove.Return("其他 我们没有这种灯"), "staff-property").Do(new TicketMove.Accept(), "staff-community");

        Assert.False(matter.Ticket.Deciding);
        matter.Do(new TicketMove.Transfer(Village.Chengguan), "staff-community");
    }

    [Fact]
    public void An_office_that_was_given_it_by_decision_may_give_it_to_one_of_its_own_and_nobody_else_passes_it_on()
    {
        var matter = Matter.Open()
            .Do(new TicketMove.Return("红线外"), "staff-property")
            .Do(new TicketMove.Return("红线内"), "staff-chengguan")
            .Do(new TicketMove.Transfer(Village.Community), "staff-street")
            .Do(new TicketMove.Accept(), "staff-community");

        Assert.Equal(RefusalCode.ThirdHand, matter.Refused(new TicketMove.Transfer(Village.Chengguan), "staff-community").Code);
        matter.Do(new TicketMove.Transfer(Village.Property), "staff-community").Do(new TicketMove.Accept(), "staff-property");
        Assert.Equal(RefusalCode.ThirdHand, matter.Refused(new TicketMove.Transfer(Village.Chengguan), "staff-property").Code);
    }

    [Fact]
    public void An_office_that_decided_between_two_of_its_own_and_took_it_may_still_give_it_to_anybody()
    {
        var matter = Matter.Open(Village.Noise)
            .Do(new TicketMove.Return("红线内"), "staff-grid")
            .Do(new TicketMove.Return("其他 不是物业的事"), "staff-property");
        Assert.Equal((Village.Community, true), (matter.Ticket.Offered, matter.Ticket.Deciding));
        matter.Do(new TicketMove.Accept(), "staff-community");
        Assert.Contains(MoveKind.Transfer, Village.Rules.Allowed(matter.Ticket, Village.StaffOf("staff-community")));

        matter.Do(new TicketMove.Transfer(Village.Chengguan), "staff-community").Do(new TicketMove.Accept(), "staff-chengguan");

        Assert.Equal(Village.Chengguan, matter.Ticket.Lead);
        Assert.Empty(matter.Ticket.Returned);
    }

    [Fact]
    public void Whoever_is_given_what_another_had_taken_on_has_a_time_to_take_it_on_and_is_pressed_for_it()
    {
        var matter = Matter.Open(at: "2026-11-20 10:00").Do(new TicketMove.Accept(), "staff-property");
        matter.Clock.Set("2026-11-20 15:00");

        matter.Do(new TicketMove.Transfer(Village.Chengguan), "staff-property");

        Assert.Equal(Village.At("2026-11-20 17:00"), matter.Ticket.AcceptBy);
        Assert.Equal(Village.At("2026-11-21 10:00"), matter.Ticket.Deadline);
        Assert.Contains(matter.After.Timers, timer => timer.Kind == TimerKind.Press && timer.Due <= Village.At("2026-11-20 17:00"));
    }

    [Fact]
    public void A_danger_that_is_not_over_is_pressed_to_be_taken_on()
    {
        var matter = Matter.Open(Village.Gas, at: "2026-11-20 10:00").Do(new TicketMove.Accept(), "staff-property").Resolved();
        matter.Clock.Set("2026-11-20 11:00");

        matter.Do(Matter.Rating(Rating.Not), Actor.Resident(Village.Li));

        Assert.Contains(matter.After.Timers, timer => timer.Kind == TimerKind.Press && timer.Due <= matter.Ticket.AcceptBy);
    }

    [Fact]
    public void What_is_put_right_elsewhere_is_nobodys_to_decide_any_more()
    {
        var matter = Matter.Open().Do(new TicketMove.Return("其他 我们没有这种灯"), "staff-property");

        matter.Do(new TicketMove.Correct { Place = new(Village.OldBuilding) }, Actor.Resident(Village.Li));

        Assert.False(matter.Ticket.Deciding);
    }

    [Fact]
    public void Whoever_handed_it_back_ends_nothing_before_taking_it_on_again()
    {
        var matter = Matter.Open().Do(new TicketMove.Return("红线外"), "staff-property").Do(new TicketMove.Return("红线内"), "staff-chengguan");

        Assert.Equal(RefusalCode.HandedBack, matter.Refused(new TicketMove.Resolve { Words = Guid.CreateVersion7() }, "staff-property").Code);
        matter.Do(new TicketMove.Accept(), "staff-property").Resolved();
    }

    [Fact]
    public void Whoever_took_it_on_after_another_handed_it_back_may_end_it_though_it_is_offered_on()
    {
        var matter = Matter.Open().Do(new TicketMove.Return("红线外"), "staff-property").Do(new TicketMove.Accept(), "staff-chengguan");
        matter.Do(new TicketMove.Transfer(Village.Property), "staff-chengguan");

        Assert.Contains(MoveKind.Resolve, Village.Rules.Allowed(matter.Ticket, Village.StaffOf("staff-chengguan")));
        matter.Resolved("staff-chengguan");
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

    [Fact]
    public void Nothing_is_sent_down_to_a_community_whose_list_of_tasks_does_not_name_it()
    {
        var rules = Village.With(Village.Sample with { Tasks = [Village.Noise] });
        var matter = Matter.Open(Village.Stall, rules: rules);

        Assert.Equal(RefusalCode.NotOnList, matter.Refused(new TicketMove.Transfer(Village.Grid), "staff-chengguan").Code);
        Assert.Equal(RefusalCode.NotOnList, matter.Refused(new TicketMove.Joint(Village.Community), "staff-chengguan").Code);
        matter.Do(new TicketMove.Transfer(Village.Property), "staff-chengguan");
    }

    [Fact]
    public void What_is_handed_back_climbs_past_a_community_whose_list_does_not_name_it()
    {
        var rules = Village.With(Village.Sample with { Tasks = [Village.Noise] });
        Assert.Equal(Village.Community, Matter.Open().Do(new TicketMove.Return("其他 我们没人手"), "staff-property").Ticket.Offered);

        Assert.Equal(Village.Street, Matter.Open(rules: rules).Do(new TicketMove.Return("其他 我们没人手"), "staff-property").Ticket.Offered);
    }

    [Fact]
    public void A_matter_of_two_communities_is_led_by_the_unit_above_both_once_it_takes_it_on_and_both_help()
    {
        var matter = Matter.Open(rules: Village.WithNeighbour).Do(new TicketMove.Accept(), "staff-property");

        matter.Do(new TicketMove.Joint(Village.NextCommunity), "staff-property");

        Assert.Equal((Village.Property, Village.Street), (matter.Ticket.Lead, matter.Ticket.Awaited));
        Assert.Equal([Village.NextCommunity], matter.Ticket.Helpers);
        Assert.Contains("共同的上级桃源街道牵头", matter.Ticket.Why.Zh, StringComparison.Ordinal);
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffNew, To: Audience.ToStaff("staff-street") });
        Assert.Contains(matter.After.Posts, post => post is { Text: PostText.StaffHelp, To: Audience.ToStaff("staff-next") });
        matter.Do(new TicketMove.Accept(), "staff-street");
        Assert.Equal(Village.Street, matter.Ticket.Lead);
        Assert.Equal([Village.NextCommunity, Village.Property], matter.Ticket.Helpers);
    }

    [Fact]
    public void The_unit_above_both_that_brings_them_together_leads_at_once()
    {
        var matter = Matter.Open(rules: Village.WithNeighbour).Do(new TicketMove.Joint(Village.NextCommunity), "staff-street");

        Assert.Equal((TicketState.Accepted, Village.Street), (matter.Ticket.State, matter.Ticket.Lead));
        Assert.Equal([Village.NextCommunity, Village.Property], matter.Ticket.Helpers);
    }
}
