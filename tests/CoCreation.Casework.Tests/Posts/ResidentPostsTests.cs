namespace CoCreation.Casework.Tests.Posts;

public sealed class ResidentPostsTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);

    [Fact]
    public void Taken_on_is_told_where_it_is_and_where_it_was_raised()
    {
        var matter = Matter.Open(raisedIn: "group-compound", at: "2026-11-21 10:00").Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal([("group-building-3", PostText.Accepted), ("group-compound", PostText.Accepted)], Heard(matter));
    }

    [Fact]
    public void Done_is_told_to_the_community_too()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Resolved();

        Assert.Equal([("group-building-3", PostText.Resolved), ("group-community", PostText.Resolved)], Heard(matter));
    }

    [Fact]
    public void A_building_without_a_group_is_told_in_its_compound()
    {
        var matter = Matter.Open(place: Village.Building5, raisedIn: "group-compound").Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal([("group-compound", PostText.Accepted)], Heard(matter));
    }

    [Fact]
    public void Done_again_is_told_with_the_new_lead_the_helper_and_the_new_promise()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Resolved().Do(Matter.Rating(Rating.Not), Li);

        var post = Assert.Single(matter.After.Posts, post => post.Text == PostText.Reopened);
        Assert.Equal(new Audience.ToGroup("group-building-3"), post.To);
        Assert.Equal(Village.Community, post.Fields.Unit);
        Assert.Equal(Village.Property, post.Fields.Helper);
        Assert.Equal(matter.Ticket.PromisedAt, post.Fields.Promise);
    }

    [Fact]
    public void A_post_carries_the_public_words_and_never_the_original()
    {
        var said = Guid.CreateVersion7();
        var masked = Guid.CreateVersion7();

        var matter = Matter.Open().Do(new TicketMove.Progress { Words = said, PublicWords = masked }, "staff-property");

        Assert.All(matter.After.Posts, post => Assert.Equal(masked, post.Fields.Words));
    }

    [Fact]
    public void What_only_the_reporter_may_hear_reaches_no_group()
    {
        var matter = Matter.Open(Village.Noise).Do(new TicketMove.Accept(), "staff-grid");

        var post = Assert.Single(matter.After.Posts);
        Assert.Equal(new Audience.ToPerson(Village.Li), post.To);
        Assert.Equal(matter.Clock.Now, post.NotBefore);
    }

    [Fact]
    public void What_was_told_in_private_reaches_no_group_before_its_reporter_says_yes()
    {
        var matter = Matter.Open(raisedIn: null).Do(new TicketMove.Accept(), "staff-property");
        Assert.Equal([new Audience.ToPerson(Village.Li)], matter.After.Posts.Select(post => post.To));

        matter.Do(new TicketMove.Consent(true), Li);
        Assert.Equal([("group-building-3", PostText.Registered)], Heard(matter));

        matter.Resolved();
        Assert.Equal([("group-building-3", PostText.Resolved), ("group-community", PostText.Resolved)], Heard(matter));
        Assert.Contains(matter.After.Posts, post => post.To == new Audience.ToPerson(Village.Li));
    }

    [Fact]
    public void A_no_is_a_no()
    {
        var matter = Matter.Open(raisedIn: null).Do(new TicketMove.Consent(false), Li).Resolved();

        Assert.Empty(Heard(matter));
    }

    [Fact]
    public void From_the_third_household_on_the_group_hears_a_count()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Do(new TicketMove.Support(false, true), Actor.Resident(Village.Wang));
        Assert.Empty(Heard(matter));

        matter.Do(new TicketMove.Support(false, true), Actor.Resident(Village.Zhao));

        var post = Assert.Single(matter.After.Posts, post => post.Text == PostText.Joined);
        Assert.Equal(3, post.Fields.Households);
    }

    [Fact]
    public void One_repair_is_worth_a_line_to_the_community_and_a_message_to_its_own_building()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Resolved();

        Assert.False(Assert.Single(matter.After.Posts, post => post.To == new Audience.ToGroup("group-building-3")).InDigest);
        Assert.True(Assert.Single(matter.After.Posts, post => post.To == new Audience.ToGroup("group-community")).InDigest);
    }

    [Fact]
    public void What_touches_several_buildings_is_worth_a_message_to_the_community()
    {
        var matter = Matter.Open(Village.NoWater, Village.Compound, "group-compound").Resolved();

        Assert.False(Assert.Single(matter.After.Posts, post => post.To == new Audience.ToGroup("group-community")).InDigest);
    }

    [Fact]
    public void One_repair_is_worth_a_message_where_the_communitys_group_has_no_budget()
    {
        var free = Village.With(Village.Sample with { Posting = PostingBudget.Default with { Community = 0 } });

        var matter = Matter.Open(rules: free).Resolved();

        Assert.DoesNotContain(matter.After.Posts, post => post.InDigest);
    }

    [Fact]
    public void A_group_hears_a_count_at_the_third_household_and_not_at_the_fourth_or_again_at_the_third()
    {
        var matter = Matter.Open().Do(new TicketMove.Support(false, true), Actor.Resident(Village.Wang)).Do(new TicketMove.Support(false, true), Actor.Resident(Village.Zhao));
        Assert.Contains(matter.After.Posts, post => post.Text == PostText.Joined);

        matter.Do(new TicketMove.Support(false, NewHousehold: false), Actor.Resident(Guid.CreateVersion7()));
        Assert.Empty(matter.After.Posts);
        matter.Do(new TicketMove.Support(false, true), Actor.Resident(Guid.CreateVersion7()));
        Assert.Empty(matter.After.Posts);
    }

    [Fact]
    public void With_quiet_hours_switched_off_everything_is_told_at_once()
    {
        var matter = Matter.Open(at: "2026-11-21 23:00", rules: Village.Loud).Resolved();

        Assert.All(matter.After.Posts, post => Assert.Equal(matter.Clock.Now, post.NotBefore));
        Assert.DoesNotContain(matter.After.Posts, post => post.InDigest);
    }

    [Fact]
    public void Danger_is_told_in_its_own_building_once_staff_have_confirmed_it_and_at_any_hour()
    {
        var matter = Matter.Open(Village.Gas, at: "2026-11-21 23:10");
        Assert.Empty(Heard(matter));
        matter.Do(new TicketMove.Add { Place = new(Village.Building3, Entrance: "2") }, Li);
        Assert.Empty(Heard(matter));

        matter.Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal([("group-building-3", PostText.Danger)], Heard(matter));
        Assert.All(matter.After.Posts.Where(post => post.To is Audience.ToGroup), post => Assert.Equal(matter.Clock.Now, post.NotBefore));
    }

    [Fact]
    public void Danger_told_in_private_reaches_its_building_once_staff_have_confirmed_it()
    {
        var matter = Matter.Open(Village.Trapped, raisedIn: null);
        Assert.Empty(Heard(matter));

        matter.Do(new TicketMove.Accept(), "staff-property");

        Assert.Equal([("group-building-3", PostText.Danger)], Heard(matter));
    }

    [Fact]
    public void Once_nobody_is_trapped_any_more_the_group_hears_that_the_lift_is_out_of_use()
    {
        var confirmed = Matter.Open(Village.Trapped, raisedIn: null).Do(new TicketMove.Accept(), "staff-property").Do(new TicketMove.Correct { Category = Village.Lift }, Li);
        var unconfirmed = Matter.Open(Village.Trapped).Do(new TicketMove.Correct { Category = Village.Lift }, Li);
        var mistaken = Matter.Open(Village.Gas).Do(new TicketMove.Accept(), "staff-property").Do(new TicketMove.Correct { Category = Village.Light }, Li);

        Assert.Equal([("group-building-3", PostText.OutOfUse)], Heard(confirmed));
        Assert.DoesNotContain(confirmed.After.Posts, post => post.To is Audience.ToPerson);
        Assert.Empty(Heard(unconfirmed));
        Assert.Empty(Heard(mistaken));
    }

    [Fact]
    public void Danger_over_is_told_in_the_building_at_once_and_to_the_community_as_a_line_of_its_digest()
    {
        var matter = Matter.Open(Village.Gas, at: "2026-11-21 23:10").Do(new TicketMove.Accept(), "staff-property");
        matter.Clock.Set("2026-11-21 23:58");

        matter.Resolved();

        var building = Assert.Single(matter.After.Posts, post => post.To == new Audience.ToGroup("group-building-3"));
        var community = Assert.Single(matter.After.Posts, post => post.To == new Audience.ToGroup("group-community"));
        Assert.Equal((true, false), (building.Urgent, building.InDigest));
        Assert.Equal((false, true), (community.Urgent, community.InDigest));
    }

    [Fact]
    public void What_was_a_danger_and_is_done_again_keeps_the_group_s_peace()
    {
        var matter = Matter.Open(Village.Gas, at: "2026-11-21 23:10").Do(new TicketMove.Accept(), "staff-property").Resolved();

        matter.Do(new TicketMove.Rate(Rating.Not), Li);
        Assert.False(Assert.Single(matter.After.Posts, post => post.To == new Audience.ToGroup("group-building-3")).Urgent);
        matter.Do(new TicketMove.Accept(), "staff-community");

        Assert.Equal([("group-building-3", PostText.Accepted)], Heard(matter));
        Assert.False(Assert.Single(matter.After.Posts, post => post.To is Audience.ToGroup).Urgent);
    }

    [Fact]
    public void Danger_in_a_building_without_a_group_is_not_told_to_the_whole_compound()
    {
        var matter = Matter.Open(Village.Gas, Village.Building5, "group-compound").Do(new TicketMove.Accept(), "staff-property");

        Assert.Empty(Heard(matter));
        Assert.Contains(matter.After.Posts, post => post.To is Audience.ToPerson && post.Text == PostText.Danger);
    }

    [Fact]
    public void A_secret_matter_is_told_to_no_group_at_any_time()
    {
        var matter = Matter.Open(Village.Missing);
        var told = Heard(matter).ToList();

        matter.Do(new TicketMove.Accept(), "staff-community");
        told.AddRange(Heard(matter));
        matter.Resolved("staff-community");
        told.AddRange(Heard(matter));

        Assert.Empty(told);
    }

    [Fact]
    public void Taken_on_and_done_at_once_is_told_once()
    {
        var matter = Matter.Open(at: "2026-11-21 10:00").Resolved();

        Assert.DoesNotContain(matter.After.Posts, post => post.Text == PostText.Accepted);
    }

    private static List<(string Group, string Text)> Heard(Matter matter) =>
        [.. matter.After.Posts.Where(post => post.To is Audience.ToGroup { Key: not "group-staff" }).Select(post => (((Audience.ToGroup)post.To).Key, post.Text))];
}
