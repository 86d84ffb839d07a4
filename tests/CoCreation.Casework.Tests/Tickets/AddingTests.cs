namespace CoCreation.Casework.Tests.Tickets;

public sealed class AddingTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);
    private static readonly Actor Wang = Actor.Resident(Village.Wang);

    [Fact]
    public void A_neighbour_joins_once()
    {
        var matter = Matter.Open().Do(new TicketMove.Support(false, true), Wang);

        Assert.Equal(1, matter.Ticket.Supporters);
        Assert.Equal(2, matter.Ticket.Households);
        Assert.Equal(RefusalCode.AlreadyJoined, matter.Refused(new TicketMove.Support(true, false), Wang).Code);
        Assert.Equal(RefusalCode.AlreadyJoined, matter.Refused(new TicketMove.Support(false, true), Li).Code);
    }

    [Fact]
    public void The_second_of_one_household_adds_no_household()
    {
        Supporter[] before = [new() { TicketId = Guid.NewGuid(), PersonId = Village.Wang, Household = "spring-3/2/501", At = 1 }];

        Assert.Equal(new TicketMove.Support(false, false), Supporter.Joining(before, Village.Zhao, "spring-3/2/501"));
        Assert.Equal(new TicketMove.Support(false, true), Supporter.Joining(before, Village.Zhao, "spring-3/2/502"));
        Assert.Equal(new TicketMove.Support(false, true), Supporter.Joining(before, Village.Zhao, null));
        Assert.Equal(new TicketMove.Support(true, true), Supporter.Joining(before, Village.Wang, null));
    }

    [Fact]
    public void Nobody_joins_what_is_secret()
    {
        Assert.Equal(RefusalCode.NothingHere, Matter.Open(Village.Attitude).Refused(new TicketMove.Support(false, true), Wang).Code);
    }

    [Fact]
    public void A_finer_place_is_added()
    {
        var matter = Matter.Open().Do(new TicketMove.Add { Place = new(Village.Building3, Entrance: "2"), Words = Guid.CreateVersion7() }, Li);

        Assert.Equal(new(Village.Building3, Entrance: "2"), matter.Ticket.Place);
        Assert.Equal(3, matter.Ticket.Version);
    }

    [Fact]
    public void The_assumed_place_said_again_is_no_longer_assumed()
    {
        var matter = Matter.Open(assumed: true);
        Assert.True(matter.Ticket.PlaceAssumed);

        matter.Do(new TicketMove.Add { Place = new(Village.Building3) }, Li);

        Assert.False(matter.Ticket.PlaceAssumed);
    }

    [Fact]
    public void A_building_within_the_compound_is_a_finer_place()
    {
        var matter = Matter.Open(place: Village.Compound).Do(new TicketMove.Add { Place = new(Village.Building5) }, Li);

        Assert.Equal(Village.Building5, matter.Ticket.PlaceUnit);
    }

    [Fact]
    public void Another_building_is_a_correction_and_not_an_addition()
    {
        var matter = Matter.Open();

        Assert.Equal(RefusalCode.NothingChanged, matter.Refused(new TicketMove.Add { Place = new(Village.Building5) }, Li).Code);
    }

    [Theory]
    [InlineData(Village.Noise, "group-building-3", false)]
    [InlineData(Village.Lift, null, false)]
    [InlineData(Village.Lift, "group-building-3", true)]
    [InlineData(Village.Gas, null, true)]
    public void A_neighbour_adds_to_what_is_public_and_to_any_danger(string category, string? raisedIn, bool adds)
    {
        var decision = Matter.Open(category, raisedIn: raisedIn).Try(new TicketMove.Add { Words = Guid.CreateVersion7() }, Wang);

        Assert.Equal(adds, decision is Decision.Moved);
    }

    [Fact]
    public void Photos_are_counted()
    {
        var matter = Matter.Open().Do(new TicketMove.Add { Attachments = 2 }, Li).Do(new TicketMove.Add { Attachments = 1 }, Li);

        Assert.Equal(3, matter.Ticket.Attachments);
    }

    [Fact]
    public void A_corrected_place_routes_anew_and_keeps_the_ticket()
    {
        var matter = Matter.Open().Do(new TicketMove.Correct { Place = new(Village.OldBuilding) }, Li);

        Assert.Equal("QY-2026-000001", matter.Ticket.Number);
        Assert.Equal(Village.OldBuilding, matter.Ticket.PlaceUnit);
        Assert.Equal(Village.Grid, matter.Ticket.Lead);
        Assert.Equal(TicketState.Dispatched, matter.Ticket.State);
    }

    [Fact]
    public void Whoever_took_it_on_stays_responsible_until_the_right_unit_accepts()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property").Do(new TicketMove.Correct { Category = Village.Stall }, Li);

        Assert.Equal(Village.Property, matter.Ticket.Lead);
        Assert.Equal(Village.Chengguan, matter.Ticket.Awaited);
        matter.Do(new TicketMove.Accept(), "staff-chengguan");
        Assert.Equal(Village.Chengguan, matter.Ticket.Lead);
        Assert.Null(matter.Ticket.Offered);
    }

    [Fact]
    public void A_correction_to_a_complaint_about_the_lead_takes_it_from_them_at_once()
    {
        var matter = Matter.Open().Do(new TicketMove.Accept(), "staff-property").Do(new TicketMove.Correct { Category = Village.Attitude }, Li);

        Assert.Equal(Village.Community, matter.Ticket.Lead);
        Assert.Equal([Village.Property], matter.Ticket.HiddenFrom);
        Assert.Equal(PublishClass.Secret, matter.Ticket.Publish);
        Assert.Equal(RefusalCode.NothingHere, matter.Refused(new TicketMove.Accept(), "staff-property").Code);
    }

    [Fact]
    public void A_correction_never_lifts_a_secret()
    {
        var matter = Matter.Open(Village.Attitude).Do(new TicketMove.Correct { Category = Village.Lift }, Li);

        Assert.Equal(PublishClass.Secret, matter.Ticket.Publish);
        Assert.Equal([Village.Property], matter.Ticket.HiddenFrom);
        Assert.NotEqual(Village.Property, matter.Ticket.Lead);
    }

    [Fact]
    public void A_corrected_category_has_its_own_deadline_from_when_it_was_opened()
    {
        var matter = Matter.Open(Village.Light, at: "2026-11-21 09:00");
        matter.Clock.Set("2026-11-21 10:00");

        matter.Do(new TicketMove.Correct { Category = Village.Lift }, Li);

        Assert.Equal(Village.At("2026-11-22 09:00"), matter.Ticket.Deadline);
    }

    [Fact]
    public void People_out_of_the_lift_leave_a_broken_lift()
    {
        var matter = Matter.Open(Village.Trapped).Do(new TicketMove.Correct { Category = Village.Lift }, Li);

        Assert.False(matter.Ticket.Hazard);
        Assert.Equal(Village.Property, matter.Ticket.Lead);
        Assert.NotNull(matter.Ticket.PromisedAt);
    }

    [Fact]
    public void The_reporter_may_stay_anonymous_later_and_then_nobody_opens_their_contact()
    {
        var matter = Matter.Open();
        var secretary = Village.StaffOf("staff-community");
        Assert.True(Visibility.MaySeeContacts(matter.Rules, secretary, matter.Ticket));

        matter.Do(new TicketMove.Anonymise(), Li);

        Assert.True(matter.Ticket.Anonymous);
        Assert.False(matter.Last[0].Change().Before.Anonymous);
        Assert.False(Visibility.MaySeeContacts(matter.Rules, secretary, matter.Ticket));
        Assert.Equal(RefusalCode.NothingChanged, matter.Refused(new TicketMove.Anonymise(), Li).Code);
    }

    [Fact]
    public void A_category_that_the_taxonomy_no_longer_knows_stops_nobody()
    {
        var matter = Matter.Open();
        var fewer = new CaseRules(matter.Rules.Deployment, new(Village.Taxonomy.All.Where(category => category.Code != Village.Lift)));

        var decision = matter.Ticket.Decide(new TicketMove.Return("红线外"), Village.StaffOf("staff-property"), fewer, matter.Clock.Now);

        Assert.IsType<Decision.Moved>(decision);
    }

    [Fact]
    public void A_correction_that_changes_nothing_is_refused()
    {
        Assert.Equal(RefusalCode.NothingChanged, Matter.Open().Refused(new TicketMove.Correct { Place = new(Village.Building3) }, Li).Code);
        Assert.Equal(RefusalCode.NothingChanged, Matter.Open().Refused(new TicketMove.Correct { Category = "99999" }, Li).Code);
        Assert.Equal(RefusalCode.NothingChanged, Matter.Open().Refused(new TicketMove.Correct { Place = new(new("nowhere")) }, Li).Code);
    }

    [Fact]
    public void The_reporter_alone_says_whether_groups_may_hear()
    {
        var matter = Matter.Open(raisedIn: null);

        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Consent(true), "staff-community").Code);
        matter.Do(new TicketMove.Consent(true), Li);
        Assert.Equal(PublicConsent.Yes, matter.Ticket.Consent);
        matter.Do(new TicketMove.Consent(false), Li);
        Assert.Equal(PublicConsent.No, matter.Ticket.Consent);
    }
}
