namespace CoCreation.Casework.Tests.People;

public sealed class LeadsAndAdministratorsTests
{
    private static readonly CaseRules Rules = Village.With(Village.Sample with
    {
        Staff =
        [
            .. Village.Sample.Staff,
            new() { Key = "lead", Title = new("主任", "head"), Unit = Village.Community, Roles = [StaffRoles.UnitLead] },
            new() { Key = "admin", Title = new("管理员", "administrator"), Unit = Village.Community, Roles = [StaffRoles.Administrator] },
        ],
    });

    private static readonly Actor Lead = Village.StaffOf("lead", Rules);
    private static readonly Actor Admin = Village.StaffOf("admin", Rules);

    [Fact]
    public void Whoever_leads_a_unit_takes_on_for_those_below_and_theirs_it_stays()
    {
        var matter = Matter.Open(rules: Rules).Do(new TicketMove.Accept(), Lead);

        Assert.Equal((Village.Property, TicketState.Accepted), (matter.Ticket.Lead, matter.Ticket.State));
        Assert.Equal(("lead", (UnitId?)Village.Property), (matter.Last[0].Staff, matter.Last[0].Unit));
    }

    [Fact]
    public void They_hand_back_and_help_for_those_below()
    {
        var returned = Matter.Open(rules: Rules).Do(new TicketMove.Return("红线外") { Words = Guid.NewGuid() }, Lead);
        var helped = Matter.Open(rules: Rules).Do(new TicketMove.Joint(Village.Grid), "staff-property").Do(new TicketMove.PartDone { Words = Guid.NewGuid() }, Lead);

        Assert.Equal(Village.Chengguan, returned.Ticket.Offered);
        Assert.Equal([Village.Grid], helped.Ticket.Done);
    }

    [Fact]
    public void They_still_decide_what_is_for_the_unit_above()
    {
        var matter = Matter.Open(rules: Rules).Resolved();

        Assert.Equal(Village.Community, matter.Do(new TicketMove.Reopen { Words = Guid.NewGuid() }, Lead).Ticket.Lead);
    }

    [Fact]
    public void They_hear_no_ratings_of_the_work_of_those_below_and_see_nothing_that_their_roles_do_not()
    {
        var matter = Matter.Open(rules: Rules).Resolved();

        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Hear(Rating.Satisfied, Hearing.AtTheDoor), Lead).Code);
        Assert.False(Visibility.Knows(Rules, Lead, Matter.Open(Village.Missing, rules: Rules).Ticket));
        Assert.False(Visibility.MaySeeContacts(Rules, Lead, matter.Ticket));
    }

    [Fact]
    public void An_ordinary_member_of_the_unit_above_takes_it_over()
    {
        var matter = Matter.Open(rules: Rules).Do(new TicketMove.Accept(), "staff-community");

        Assert.Equal(Village.Community, matter.Ticket.Lead);
    }

    [Fact]
    public void Whoever_only_keeps_the_settings_has_no_matter_and_reads_nothing_of_any()
    {
        var matter = Matter.Open(Village.Noise, rules: Rules);
        var taken = matter.Do(new TicketMove.Transfer(Village.Community), "staff-grid").Ticket;

        Assert.False(Visibility.MaySee(Rules, Admin, taken));
        Assert.False(Visibility.MaySeeWords(Rules, Admin, taken));
        Assert.False(Visibility.MaySeeContacts(Rules, Admin, taken));
        Assert.False(Visibility.Knows(Rules, Admin, Matter.Open(Village.Missing, rules: Rules).Ticket));
        Assert.DoesNotContain(matter.After.Posts, post => post.To == new Audience.ToStaff("admin"));
        Assert.DoesNotContain(Rules.Deployment.StaffOf(Village.Community), staff => staff.Key == "admin");
        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Accept(), Admin).Code);
    }

    [Fact]
    public void A_unit_whose_only_member_keeps_the_settings_is_nobody_to_send_matters_to()
    {
        var rules = Village.With(Village.Sample with
        {
            Staff = [.. Village.Sample.Staff.Select(staff => staff.Unit == Village.Property ? staff with { Roles = [StaffRoles.Administrator] } : staff)],
        });

        Assert.Equal(Village.Community, Matter.Open(rules: rules).Ticket.Lead);
    }
}
