namespace CoCreation.Casework.Tests.Tickets;

public sealed class ReachingTests
{
    [Theory]
    [InlineData("staff-community")]
    [InlineData("staff-street")]
    public void Government_roles_open_a_contact_and_each_opening_is_an_event(string staff)
    {
        var matter = Matter.Open().Do(new TicketMove.Contact(), staff);

        var opened = Assert.Single(matter.Last);
        Assert.Equal((TicketEventKind.ContactOpened, staff), (opened.Kind, opened.Staff));
        Assert.Equal(TicketState.Dispatched, matter.Ticket.State);
    }

    [Fact]
    public void A_property_company_opens_none_whatever_roles_its_people_have()
    {
        var rules = Village.With(Village.Sample with
        {
            Staff = [.. Village.Sample.Staff.Select(staff => staff.Unit == Village.Property ? staff with { Roles = ["grid-leader", "secretary"] } : staff)],
        });

        Assert.Equal(RefusalCode.ContactsAreClosed, Matter.Open().Refused(new TicketMove.Contact(), "staff-property").Code);
        Assert.Equal(RefusalCode.ContactsAreClosed, Matter.Open(rules: rules).Refused(new TicketMove.Contact(), "staff-property").Code);
    }

    [Fact]
    public void Nobody_opens_the_contact_of_whoever_stays_anonymous_or_has_left()
    {
        var anonymous = Matter.Open().Do(new TicketMove.Anonymise(), Actor.Resident(Village.Li));
        var left = Matter.Open().Do(new TicketMove.Support(false, true), Actor.Resident(Village.Wang)).Do(new TicketMove.Withdraw(), Actor.Resident(Village.Li));

        Assert.Equal(RefusalCode.StaysHidden, anonymous.Refused(new TicketMove.Contact(), "staff-community").Code);
        Assert.Equal(RefusalCode.NobodyToAsk, left.Refused(new TicketMove.Contact(), "staff-community").Code);
        Assert.Equal(RefusalCode.NobodyToAsk, left.Refused(Words(), "staff-property").Code);
    }

    [Fact]
    public void Whoever_has_no_part_in_it_opens_nothing_and_passes_nothing_on()
    {
        var matter = Matter.Open();

        Assert.Equal(RefusalCode.NotYours, matter.Refused(new TicketMove.Contact(), "staff-grid").Code);
        Assert.Equal(RefusalCode.NotYours, matter.Refused(Words(), "staff-chengguan").Code);
    }

    [Fact]
    public void Words_reach_the_reporter_in_private_also_one_who_stays_anonymous()
    {
        var matter = Matter.Open().Do(new TicketMove.Anonymise(), Actor.Resident(Village.Li)).Do(Words(), "staff-property");

        var told = Assert.Single(matter.After.Posts);
        Assert.Equal(new Audience.ToPerson(Village.Li), told.To);
        Assert.Equal((PostText.ToReporterRelayed, Village.Property), (told.Text, told.Fields.Unit));
    }

    [Fact]
    public void The_answer_goes_to_whoever_asked_and_to_whoever_is_responsible()
    {
        var matter = Matter.Open().Do(new TicketMove.Joint(Village.Chengguan), "staff-property").Do(Words(), "staff-chengguan");

        matter.Do(new TicketMove.Add { Words = Guid.CreateVersion7() }, Actor.Resident(Village.Li));

        Assert.Equal(
            [new Audience.ToStaff("staff-chengguan"), new Audience.ToStaff("staff-property")],
            matter.After.Posts.Where(post => post.Text == PostText.StaffChanged).Select(post => post.To));
        Assert.Null(matter.Ticket.RelayedAt);
        Assert.Null(matter.Ticket.RelayedBy);
    }

    [Fact]
    public void Nobody_is_pestered_words_are_passed_three_times_without_an_answer()
    {
        var matter = Matter.Open().Do(Words(), "staff-property").Do(Words(), "staff-property").Do(Words(), "staff-property");

        Assert.Equal(RefusalCode.WaitForAnswer, matter.Refused(Words(), "staff-property").Code);

        matter.Do(new TicketMove.Add { Words = Guid.CreateVersion7() }, Actor.Resident(Village.Li)).Do(Words(), "staff-property");
        Assert.Equal(1, matter.Ticket.Relays);
    }

    [Fact]
    public void Whoever_sees_to_it_hears_that_those_complained_about_wanted_to_know_who_it_was()
    {
        var matter = Matter.Open(Village.Attitude).Do(new TicketMove.WhoAsked(Village.Property), Actor.System);

        var told = Assert.Single(matter.After.Posts);
        Assert.Equal(new Audience.ToStaff("staff-community"), told.To);
        Assert.Equal((PostText.StaffWhoAsked, Village.Property), (told.Text, told.Fields.Unit));
    }

    private static TicketMove.Relay Words() => new() { Words = Guid.CreateVersion7(), PublicWords = Guid.CreateVersion7() };
}
