namespace CoCreation.Casework.Tests.People;

public sealed class StaffRolesTests
{
    private static readonly Actor Head = Village.StaffOf("head-3");

    [Fact]
    public void A_neighbour_with_a_post_is_no_staff_of_the_unit()
    {
        Assert.True(Head.IsVolunteer);
        Assert.DoesNotContain(Village.Rules.Deployment.StaffOf(Village.Grid), staff => staff.Key == "head-3");
        Assert.False(Village.Rules.Deployment.TryStaff("emulator", "head-3", out _));
        Assert.True(Village.Rules.Deployment.TryVolunteer("emulator", "head-3", out _));
        Assert.False(Village.Rules.Deployment.TryVolunteer("emulator", "staff-grid", out _));
    }

    [Fact]
    public void They_confirm_what_is_in_their_building_and_do_nothing_else()
    {
        var matter = Matter.Open();

        Assert.Equal([MoveKind.Confirm, MoveKind.Support, MoveKind.Add], Village.Rules.Allowed(matter.Ticket, Head));
        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Contact(), Head).Code);
        Assert.Equal(RefusalCode.NotYours, Matter.Open(place: Village.Building5).Refused(new TicketMove.Confirm(), Head).Code);
        Assert.True(matter.Do(new TicketMove.Confirm(), Head).Ticket.Confirmed);
        Assert.Equal(RefusalCode.NothingChanged, matter.Refused(new TicketMove.Confirm(), Head).Code);
    }

    [Fact]
    public void They_know_nothing_secret_and_nothing_that_only_a_reporter_hears()
    {
        Assert.False(Visibility.Knows(Village.Rules, Head, Matter.Open(Village.Missing).Ticket));
        Assert.Equal(RefusalCode.NotYours, Matter.Open(Village.Noise).Refused(new TicketMove.Confirm(), Head).Code);
        Assert.False(Visibility.MaySee(Village.Rules, Head, Matter.Open(Village.Noise).Ticket));
        Assert.False(Visibility.MaySeeWords(Village.Rules, Head, Matter.Open().Ticket));
    }

    [Fact]
    public void Those_responsible_hear_what_was_confirmed_and_of_a_danger_the_building()
    {
        var light = Matter.Open().Do(new TicketMove.Confirm(), Head).After.Posts;
        var trapped = Matter.Open(Village.Trapped).Do(new TicketMove.Confirm(), "staff-grid").After.Posts;

        Assert.Equal([(new Audience.ToStaff("staff-property"), PostText.StaffConfirmed)], light.Select(post => (post.To, post.Text)));
        Assert.Contains(trapped, post => post.To == new Audience.ToGroup("group-building-3") && post is { Text: PostText.DangerConfirmed, Urgent: true });
        Assert.Contains(trapped, post => post is { Text: PostText.StaffConfirmed, Urgent: true });
    }

    [Fact]
    public void Whoever_looks_after_one_building_acts_on_nothing_else()
    {
        var rules = Village.With(Village.Sample with
        {
            Staff = [.. Village.Sample.Staff.Select(staff => staff.Unit == Village.Property ? staff with { Over = [Village.Building5] } : staff)],
        });

        Assert.Equal(RefusalCode.NotYours, Matter.Open(rules: rules).Refused(new TicketMove.Accept(), "staff-property").Code);
        Assert.False(Visibility.MaySee(rules, Village.StaffOf("staff-property", rules), Matter.Open(rules: rules).Ticket));
        Matter.Open(place: Village.Building5, rules: rules).Do(new TicketMove.Accept(), "staff-property");
    }

    [Fact]
    public void What_becomes_a_danger_has_to_be_confirmed_anew()
    {
        var matter = Matter.Open().Do(new TicketMove.Confirm(), Head).Do(new TicketMove.Correct { Category = Village.Trapped }, Actor.Resident(Village.Li));

        Assert.False(matter.Ticket.Confirmed);
        Assert.DoesNotContain(matter.After.Posts, post => post.To is Audience.ToGroup);
    }
}
