namespace CoCreation.Casework.Tests.Tickets;

public sealed class OpeningTests
{
    [Fact]
    public void A_complaint_is_received_numbered_routed_and_promised()
    {
        var matter = Matter.Open(at: "2026-11-21 14:30");

        var ticket = matter.Ticket;
        Assert.Equal(TicketState.Dispatched, ticket.State);
        Assert.Equal("QY-2026-000001", ticket.Number);
        Assert.Equal(1, ticket.Serial);
        Assert.Equal(Village.Property, ticket.Lead);
        Assert.Equal(Village.Li, ticket.Reporter);
        Assert.Equal("group-building-3", ticket.RaisedIn);
        Assert.Equal(PublicConsent.NotNeeded, ticket.Consent);
        Assert.Equal(Village.At("2026-11-22 14:30"), ticket.Deadline);
        Assert.Equal(Village.At("2026-11-22 14:30"), ticket.FirstDeadline);
        Assert.Equal(Village.At("2026-11-22 14:00"), ticket.PromisedAt);
        Assert.Equal(Village.At("2026-11-21 16:30"), ticket.AcceptBy);
        Assert.Equal(matter.Route.Why, ticket.Why);
        Assert.Equal([TicketEventKind.Opened, TicketEventKind.Routed], matter.Events.Select(each => each.Kind));
    }

    [Fact]
    public void What_came_often_enough_at_its_spot_is_a_candidate_for_discussion_until_it_is_corrected()
    {
        var matter = Matter.Open(earlier: 2);
        var before = matter.Ticket.Recurs;

        matter.Try(new TicketMove.Correct { Category = Village.Light }, Actor.Resident(Village.Li));

        Assert.Equal(3, before);
        Assert.Equal(0, matter.Ticket.Recurs);
        Assert.Equal(0, Matter.Open(earlier: 1).Ticket.Recurs);
    }

    [Fact]
    public void What_not_everybody_may_hear_of_is_no_candidate()
    {
        Assert.Equal(0, Matter.Open(earlier: 5, about: Village.Property).Ticket.Recurs);
    }

    [Fact]
    public void What_is_raised_in_private_waits_for_its_reporters_yes()
    {
        Assert.Equal(PublicConsent.Asked, Matter.Open(raisedIn: null).Ticket.Consent);
    }

    [Fact]
    public void Danger_has_ten_minutes_to_be_taken_on_and_no_promise()
    {
        var ticket = Matter.Open(Village.Gas, at: "2026-11-21 23:10").Ticket;

        Assert.True(ticket.Hazard);
        Assert.Equal(Village.At("2026-11-21 23:20"), ticket.AcceptBy);
        Assert.Null(ticket.PromisedAt);
    }

    [Fact]
    public void Everybody_called_to_a_danger_may_take_it_on()
    {
        var matter = Matter.Open(Village.Gas);

        Assert.Equal([Village.Grid], matter.Ticket.Helpers);
        matter.Do(new TicketMove.Accept(), "staff-grid");
        Assert.Equal(Village.Grid, matter.Ticket.Lead);
        Assert.Contains(Village.Property, matter.Ticket.Helpers);
    }

    [Fact]
    public void A_complaint_about_a_unit_is_secret_whatever_its_category_says()
    {
        var ticket = Matter.Open(Village.Stall, about: Village.Chengguan).Ticket;

        Assert.Equal(PublishClass.Secret, ticket.Publish);
        Assert.Equal([Village.Chengguan], ticket.HiddenFrom);
    }

    [Fact]
    public void Events_hold_nothing_that_anybody_said()
    {
        var matter = Matter.Open();

        Assert.NotNull(matter.Events[0].Words);
        Assert.DoesNotContain("太吓人", string.Concat(matter.Events.Select(each => each.Fields)), StringComparison.Ordinal);
    }
}
