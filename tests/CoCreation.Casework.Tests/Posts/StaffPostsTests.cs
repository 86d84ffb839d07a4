namespace CoCreation.Casework.Tests.Posts;

public sealed class StaffPostsTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);

    [Fact]
    public void A_new_ticket_is_a_card_in_the_staff_group_and_in_private_for_the_responsible_unit()
    {
        var matter = Matter.Open();

        var group = Assert.Single(matter.After.Posts, post => post.To == new Audience.ToGroup("group-staff"));
        var staff = Assert.Single(matter.After.Posts, post => post.To is Audience.ToStaff);
        Assert.True(group.Card);
        Assert.False(group.MayQuote);
        Assert.Equal(new Audience.ToStaff("staff-property"), staff.To);
        Assert.True(staff.MayQuote);
        Assert.Equal(PostText.StaffNew, staff.Text);
    }

    [Theory]
    [InlineData(Village.Noise)]
    [InlineData(Village.Attitude)]
    [InlineData(Village.Missing)]
    public void What_is_not_for_groups_never_reaches_the_staff_group(string category)
    {
        Assert.DoesNotContain(Matter.Open(category).After.Posts, post => post.To is Audience.ToGroup);
    }

    [Fact]
    public void A_complaint_about_a_unit_reaches_the_named_role_above_it_and_nobody_of_that_unit()
    {
        var matter = Matter.Open(Village.Attitude);

        Assert.Equal([new Audience.ToStaff("staff-community")], matter.After.Posts.Select(post => post.To));
    }

    [Fact]
    public void Danger_alerts_everybody_on_duty_in_private_at_once_even_at_night()
    {
        var matter = Matter.Open(Village.Gas, at: "2026-11-21 23:10");

        Assert.Equal(
            [new Audience.ToStaff("staff-property"), new Audience.ToStaff("staff-grid")],
            matter.After.Posts.Select(post => post.To));
        Assert.All(matter.After.Posts, post => Assert.True(post is { Urgent: true, Card: true, Text: PostText.StaffAlert } && post.NotBefore == matter.Clock.Now));
    }

    [Fact]
    public void An_alert_that_nobody_took_on_reaches_the_next_level_only()
    {
        var matter = Matter.Open(Village.Gas).Do(new TicketMove.Alert(1), Actor.System);

        var post = Assert.Single(matter.After.Posts);
        Assert.Equal(new Audience.ToStaff("staff-community"), post.To);
        Assert.Equal(PostText.StaffAlertNext, post.Text);
    }

    [Fact]
    public void Reopened_reaches_the_new_lead_and_the_former_one()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Not), Li);

        Assert.Contains(matter.After.Posts, post => post.To == new Audience.ToStaff("staff-community") && post.Text == PostText.StaffReopened);
        Assert.Contains(matter.After.Posts, post => post.To == new Audience.ToStaff("staff-property") && post.Text == PostText.StaffHelp);
    }

    [Fact]
    public void A_unit_above_that_has_it_done_again_speaks_for_nobody_else_though_it_was_rated_before()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Not), Li).Resolved("staff-community").Do(Again(), "staff-street");
        var rated = Matter.Open().Resolved().Do(new TicketMove.Hear(Rating.Not, Hearing.ByPhone), "staff-building");

        Assert.Contains(matter.After.Posts, post => post.Text == PostText.StaffSentBack);
        Assert.DoesNotContain(matter.After.Posts, post => post.Text == PostText.StaffReopened);
        Assert.Contains(rated.After.Posts, post => post.Text == PostText.StaffReopened);

        static TicketMove.Reopen Again() => new() { Words = Guid.CreateVersion7() };
    }

    [Fact]
    public void A_unit_that_hands_on_tells_the_next_and_not_itself()
    {
        var matter = Matter.Open().Do(new TicketMove.Return("红线外"), "staff-property");

        Assert.Equal([new Audience.ToStaff("staff-chengguan")], matter.After.Posts.Select(post => post.To));
    }

    [Fact]
    public void A_rating_is_told_to_the_unit_that_did_the_work()
    {
        var matter = Matter.Open().Resolved().Do(Matter.Rating(Rating.Satisfied), Li);

        Assert.Contains(matter.After.Posts, post => post.To == new Audience.ToStaff("staff-property") && post.Text == PostText.StaffRated);
    }

    [Fact]
    public void More_from_the_resident_is_told_to_whoever_has_it()
    {
        var matter = Matter.Open().Do(new TicketMove.Add { Place = new(Village.Building3, Floor: 5) }, Li);

        Assert.Equal([(new Audience.ToStaff("staff-property"), PostText.StaffChanged)], matter.After.Posts.Select(post => ((Audience.ToStaff)post.To, post.Text)));
    }
}
