namespace CoCreation.Casework.Tests.Tickets;

public sealed class WorkingTests
{
    private static readonly TicketMove Told = new TicketMove.Progress { Words = Guid.CreateVersion7() };

    [Fact]
    public void The_first_receiver_takes_it_on()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal(TicketState.Accepted, matter.Ticket.State);
        Assert.Equal("staff-property", matter.Ticket.AcceptedBy);
        Assert.Equal(matter.Clock.Now, matter.Ticket.AcceptedAt);
    }

    [Fact]
    public void Two_take_it_on_at_once_and_one_wins()
    {
        var matter = Matter.Open();
        var fresh = matter.Ticket.Version;
        var first = matter.Ticket.Decide(new TicketMove.Accept(), Village.StaffOf("staff-property"), matter.Rules, matter.Clock.Now);
        var second = matter.Ticket.Decide(new TicketMove.Accept(), Village.StaffOf("staff-community"), matter.Rules, matter.Clock.Now);

        matter.Ticket.Apply(Assert.IsType<Decision.Moved>(first).Events);

        // Both were decided on the same version: the second cannot be applied, and decided anew it is refused.
        Assert.Equal(fresh + 1, matter.Ticket.Version);
        Assert.Throws<InvalidOperationException>(() => matter.Ticket.Apply(Assert.IsType<Decision.Moved>(second).Events));
        var refused = matter.Refused(new TicketMove.Accept(), "staff-community");
        Assert.Equal(RefusalCode.AlreadyAccepted, refused.Code);
        Assert.Equal("staff-property", refused.Staff);
        Assert.Equal(Village.Property, refused.Unit);
    }

    [Fact]
    public void A_unit_that_it_is_not_given_to_may_not_take_it_on()
    {
        var refused = Matter.Open().Refused(new TicketMove.Accept(), "staff-chengguan");

        Assert.Equal(RefusalCode.NotYours, refused.Code);
        Assert.Equal(Village.Property, refused.Unit);
    }

    [Fact]
    public void A_resident_may_not_take_it_on_and_hears_what_they_may_do()
    {
        var refused = Matter.Open().Refused(new TicketMove.Accept(), Actor.Resident(Village.Li));

        Assert.Equal(RefusalCode.NotYours, refused.Code);
        Assert.Equal([MoveKind.Withdraw, MoveKind.Add, MoveKind.Correct, MoveKind.Consent, MoveKind.Anonymise], refused.Allowed);
    }

    [Fact]
    public void A_company_does_not_end_a_matter_by_calling_it_a_topic_and_is_not_offered_that()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property");

        var refused = matter.Refused(new TicketMove.Table { Words = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal(RefusalCode.NotYours, refused.Code);
        Assert.DoesNotContain(MoveKind.Table, refused.Allowed);
        Assert.Equal(Outcome.Topic, matter.Do(new TicketMove.Table { Words = Guid.CreateVersion7() }, "staff-community").Ticket.Outcome);
    }

    [Fact]
    public void What_is_refused_for_what_must_be_reported_is_not_offered()
    {
        var refused = Matter.Open(Village.Child).Refused(new TicketMove.Resolve(0) { Words = Guid.CreateVersion7() }, "staff-community");

        Assert.Equal(RefusalCode.NeedsReport, refused.Code);
        Assert.Contains(MoveKind.Report, refused.Allowed);
        Assert.Empty(refused.Allowed.Intersect([MoveKind.Resolve, MoveKind.NotPossible, MoveKind.Table, MoveKind.Merge, MoveKind.Ask, MoveKind.Relay]));
    }

    [Fact]
    public void The_unit_above_presses_and_the_clock_goes_on_as_it_was()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property");
        var (before, deadline) = (matter.Ticket.Supervised, matter.Ticket.Deadline);

        matter.Do(new TicketMove.Supervise { Words = Guid.CreateVersion7() }, "staff-street");

        Assert.Equal((before, deadline, (UnitId?)null), (matter.Ticket.Supervised, matter.Ticket.Deadline, matter.Ticket.Overseer));
        var post = Assert.Single(matter.After.Posts);
        Assert.Equal((PostText.StaffPressed, new Audience.ToStaff("staff-property"), Village.Street), (post.Text, post.To, post.Fields.Unit));
        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Supervise { Words = Guid.CreateVersion7() }, "staff-property").Code);
    }

    [Fact]
    public void A_superior_who_takes_it_on_is_responsible()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-community");

        Assert.Equal(Village.Community, matter.Ticket.Lead);
    }

    [Fact]
    public void Whoever_tells_of_progress_has_taken_it_on()
    {
        var matter = Matter.Open().Do(Told, "staff-property");

        Assert.Equal(TicketState.InProgress, matter.Ticket.State);
        Assert.NotNull(matter.Ticket.AcceptedAt);
        Assert.Equal([TicketEventKind.Accepted, TicketEventKind.Progressed], matter.Last.Select(each => each.Kind));
    }

    [Fact]
    public void Progress_without_words_is_refused()
    {
        Assert.Equal(RefusalCode.NeedsWords, Matter.Open().Refused(new TicketMove.Progress(), "staff-property").Code);
    }

    [Fact]
    public void Done_needs_what_was_done()
    {
        Assert.Equal(RefusalCode.NeedsWords, Matter.Open().Refused(new TicketMove.Resolve(), "staff-property").Code);
    }

    [Fact]
    public void Done_at_once_is_taken_on_and_done()
    {
        var matter = Matter.Open().Resolved();

        Assert.Equal(TicketState.Resolved, matter.Ticket.State);
        Assert.Equal(matter.Clock.Now, matter.Ticket.ResolvedAt);
        Assert.Equal("staff-property", matter.Ticket.AcceptedBy);
    }

    [Fact]
    public void Done_twice_is_refused_with_what_is_allowed_now()
    {
        var refused = Matter.Open().Resolved().Refused(new TicketMove.Resolve { Words = Guid.CreateVersion7() }, "staff-property");

        Assert.Equal(RefusalCode.NotNow, refused.Code);
        Assert.Equal(TicketState.Resolved, refused.State);
        Assert.DoesNotContain(MoveKind.Resolve, refused.Allowed);
    }

    [Fact]
    public void A_helper_who_says_done_has_done_its_part()
    {
        var matter = Matter.Open()
            .Do(new TicketMove.Accept(), "staff-property")
            .Do(new TicketMove.Joint(Village.Chengguan), "staff-property")
            .Do(new TicketMove.Resolve { Words = Guid.CreateVersion7() }, "staff-chengguan");

        Assert.Equal(TicketState.Accepted, matter.Ticket.State);
        Assert.Equal(TicketEventKind.PartDone, matter.Last[0].Kind);
    }

    [Fact]
    public void A_helpers_part_is_done_once_until_it_is_all_done_again()
    {
        var matter = Matter.Open()
            .Do(new TicketMove.Accept(), "staff-property")
            .Do(new TicketMove.Joint(Village.Chengguan), "staff-property")
            .Do(new TicketMove.PartDone { Words = Guid.CreateVersion7() }, "staff-chengguan");

        var refused = matter.Refused(new TicketMove.Resolve { Words = Guid.CreateVersion7() }, "staff-chengguan");

        Assert.Equal((RefusalCode.PartDoneAlready, (UnitId?)Village.Property), (refused.Code, refused.Unit));
        Assert.Equal([Village.Chengguan], matter.Ticket.Done);
        matter.Do(new TicketMove.Resolve { Words = Guid.CreateVersion7() }, "staff-property")
            .Do(new TicketMove.Rate(Rating.Not), Actor.Resident(Village.Li))
            .Do(new TicketMove.PartDone { Words = Guid.CreateVersion7() }, "staff-chengguan");
        Assert.Equal([Village.Chengguan], matter.Ticket.Done);
    }

    [Fact]
    public void Staff_on_the_spot_confirm_a_danger_by_taking_it_on()
    {
        var matter = Matter.Open(Village.Gas);
        Assert.False(matter.Ticket.Confirmed);

        matter.Do(new TicketMove.Accept(), "staff-property");

        Assert.True(matter.Ticket.Confirmed);
    }

    [Fact]
    public void What_is_no_danger_is_confirmed_for_those_who_see_to_it_and_no_group_hears()
    {
        var matter = Matter.Open().Do(new TicketMove.Confirm(), "staff-grid");

        Assert.True(matter.Ticket.Confirmed);
        Assert.Equal(PostText.StaffConfirmed, Assert.Single(matter.After.Posts).Text);
    }

    [Fact]
    public void A_danger_that_is_denied_on_the_spot_is_not_confirmed_and_only_those_who_have_it_hear()
    {
        var matter = Matter.Open(Village.Gas).Do(new TicketMove.Confirm(Denied: true), "staff-grid");

        Assert.False(matter.Ticket.Confirmed);
        Assert.All(matter.After.Posts, post => Assert.Equal(PostText.StaffDenied, post.Text));
        Assert.NotEmpty(matter.After.Posts);
    }
}
