namespace CoCreation.Casework.Tests.People;

public sealed class VisibilityTests
{
    [Theory]
    [InlineData("staff-property", true)]
    [InlineData("staff-community", true)]
    [InlineData("staff-street", true)]
    [InlineData("staff-chengguan", false)]
    [InlineData("staff-grid", false)]
    public void A_ticket_is_seen_by_whoever_has_it_and_those_above(string staff, bool sees)
    {
        Assert.Equal(sees, Visibility.MaySee(Village.Rules, Village.StaffOf(staff), Matter.Open().Ticket));
    }

    [Fact]
    public void A_helper_sees_it()
    {
        var matter = Matter.Open().Do(new TicketMove.Joint(Village.Grid), "staff-property");

        Assert.True(Visibility.MaySee(Village.Rules, Village.StaffOf("staff-grid"), matter.Ticket));
    }

    [Fact]
    public void For_those_complained_about_it_does_not_exist()
    {
        var matter = Matter.Open(Village.Attitude);
        var property = Village.StaffOf("staff-property");

        Assert.False(Visibility.Knows(Village.Rules, property, matter.Ticket));
        Assert.Empty(Village.Rules.Allowed(matter.Ticket, property));
        Assert.Equal(new Decision.Refused(RefusalCode.NothingHere), matter.Refused(new TicketMove.Accept(), property));
    }

    [Fact]
    public void A_secret_is_known_to_named_roles_only()
    {
        var ticket = Matter.Open(Village.Missing).Ticket;

        Assert.True(Visibility.Knows(Village.Rules, Village.StaffOf("staff-community"), ticket));
        Assert.True(Visibility.Knows(Village.Rules, Village.StaffOf("staff-street"), ticket));
        Assert.False(Visibility.Knows(Village.Rules, Village.StaffOf("staff-grid"), ticket));
        Assert.False(Visibility.Knows(Village.Rules, Actor.Resident(Village.Wang), ticket));
        Assert.True(Visibility.Knows(Village.Rules, Actor.Resident(Village.Li), ticket));
    }

    [Fact]
    public void A_stranger_sees_the_public_version_of_what_is_public_only()
    {
        Assert.True(Visibility.MaySeePublicly(Matter.Open().Ticket));
        Assert.False(Visibility.MaySeePublicly(Matter.Open(raisedIn: null).Ticket));
        Assert.False(Visibility.MaySeePublicly(Matter.Open(Village.Noise).Ticket));
        Assert.False(Visibility.MaySeePublicly(Matter.Open(Village.Missing).Ticket));
    }

    [Theory]
    [InlineData("staff-property", false)]
    [InlineData("staff-community", true)]
    [InlineData("staff-chengguan", false)]
    public void Contacts_are_for_government_roles_that_see_the_ticket(string staff, bool opens)
    {
        Assert.Equal(opens, Visibility.MaySeeContacts(Village.Rules, Village.StaffOf(staff), Matter.Open().Ticket));
    }

    [Fact]
    public void A_member_of_staff_who_complains_as_a_resident_sees_their_own_complaint()
    {
        var own = Village.StaffOf("staff-grid") with { Person = Village.Li };

        Assert.True(Visibility.MaySee(Village.Rules, own, Matter.Open(Village.AboutStaff).Ticket));
    }
}
