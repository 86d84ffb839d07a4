namespace CoCreation.Casework.Tests.Posts;

public sealed class PostingRuleTests
{
    [Theory]
    [InlineData("group-building-3", "2026-11-21 10:00", "2026-11-21 10:00", false)]
    [InlineData("group-building-3", "2026-11-21 12:30", "2026-11-21 14:30", false)]
    [InlineData("group-building-3", "2026-11-21 23:00", "2026-11-22 08:30", false)]
    [InlineData("group-compound", "2026-11-21 12:30", "2026-11-21 19:00", true)]
    [InlineData("group-community", "2026-11-21 23:00", "2026-11-22 19:00", true)]
    public void In_quiet_hours_a_building_waits_for_their_end_and_a_wider_group_for_the_digest(string group, string at, string told, bool inDigest)
    {
        Assert.Equal(new(Village.At(told), inDigest), Next(group, at));
    }

    [Theory]
    [InlineData("group-building-3", 1, false)]
    [InlineData("group-building-3", 2, true)]
    [InlineData("group-compound", 2, false)]
    [InlineData("group-compound", 3, true)]
    [InlineData("group-community", 0, false)]
    [InlineData("group-community", 1, true)]
    public void What_does_not_fit_the_day_goes_into_the_digest(string group, int before, bool inDigest)
    {
        var posts = Enumerable.Range(0, before).Select(hour => new Posted(Village.At("2026-11-21 09:00") + (hour * 3_600_000L), false)).ToArray();

        Assert.Equal(inDigest, Next(group, "2026-11-21 16:00", posts).InDigest);
    }

    [Fact]
    public void Yesterdays_posts_and_a_digest_take_no_place_of_today()
    {
        var before = new[] { Before("2026-11-20 17:00"), Before("2026-11-20 18:00"), Before("2026-11-21 09:00", isDigest: true), Before("2026-11-21 10:00") };

        Assert.Equal(new(Village.At("2026-11-21 16:00"), false), Next("group-building-3", "2026-11-21 16:00", before));
    }

    [Theory]
    [InlineData("2026-11-21 10:59", false, true)]
    [InlineData("2026-11-21 11:00", false, false)]
    [InlineData("2026-11-21 10:59", true, true)]
    public void Within_an_hour_of_a_post_or_a_digest_the_next_waits_for_the_digest(string at, bool isDigest, bool inDigest)
    {
        Assert.Equal(inDigest, Next("group-compound", at, Before("2026-11-21 10:00", isDigest)).InDigest);
    }

    [Theory]
    [InlineData("2026-11-21 18:00", false)]
    [InlineData("2026-11-21 18:01", true)]
    public void Within_the_hour_before_the_digest_it_is_a_line_of_it(string at, bool inDigest)
    {
        Assert.Equal(inDigest, Next("group-building-3", at).InDigest);
    }

    [Fact]
    public void Without_a_digest_what_does_not_fit_waits_until_it_does()
    {
        var rules = Village.With(Village.Sample with { Quiet = QuietHours.Default with { Digest = null } });
        var full = new[] { Before("2026-11-21 09:00"), Before("2026-11-21 10:30") };

        Assert.Equal(new(Village.At("2026-11-22 08:30"), false), Next("group-building-3", "2026-11-21 15:00", rules, full));
        Assert.Equal(new(Village.At("2026-11-21 11:30"), false), Next("group-compound", "2026-11-21 11:00", rules, full));
        Assert.Equal(new(Village.At("2026-11-22 08:30"), false), PostingRule.Line(Group("group-community", rules), Village.At("2026-11-21 22:00"), new([]), rules));
    }

    [Fact]
    public void Zero_switches_each_limit_off()
    {
        Posted[] crowd = [.. Enumerable.Range(0, 9).Select(minute => new Posted(Village.At("2026-11-21 15:00") + (minute * 60_000L), false))];
        var at = "2026-11-21 15:09";

        var anyDay = Village.With(Village.Sample with { Posting = PostingBudget.Default with { Building = 0 } });
        Assert.True(Next("group-building-3", at, anyDay, crowd).InDigest);
        var anyHour = Village.With(Village.Sample with { Posting = PostingBudget.Default with { AnHour = 0 } });
        Assert.True(Next("group-building-3", at, anyHour, crowd).InDigest);
        var any = Village.With(Village.Sample with { Posting = PostingBudget.Off });
        Assert.Equal(new(Village.At(at), false), Next("group-building-3", at, any, crowd));
        Assert.Equal(new(Village.At("2026-11-21 23:00"), false), Next("group-community", "2026-11-21 23:00", Village.Loud, crowd));
    }

    [Theory]
    [InlineData("2026-11-24 18:00", "2026-11-24 19:00")]
    [InlineData("2026-11-24 20:00", "2026-11-25 19:00")]
    public void A_group_that_wants_to_be_left_in_peace_hears_it_in_the_first_digest_afterwards(string until, string told)
    {
        var log = new PostingLog([], Village.At(until));

        Assert.Equal(new(Village.At(told), true), PostingRule.Next(Group("group-building-3", Village.Rules), Village.At("2026-11-21 10:00"), log, Village.Rules));
        Assert.Equal(new(Village.At("2026-11-25 10:00"), false), PostingRule.Next(Group("group-building-3", Village.Rules), Village.At("2026-11-25 10:00"), log, Village.Rules));
        Assert.Equal(new(Village.At("2026-11-21 10:00"), false), PostingRule.Next(Group("group-building-3", Village.Loud), Village.At("2026-11-21 10:00"), log, Village.Loud));
    }

    [Fact]
    public void A_group_may_have_a_budget_of_its_own()
    {
        var own = Village.With(Village.Sample with { Groups = [.. Village.Sample.Groups.Select(group => group.Key == "group-building-3" ? group with { ADay = 4 } : group)] });

        Assert.Equal(4, own.BudgetOf(Group("group-building-3", own)).ADay);
        Assert.Equal(3, own.BudgetOf(Group("group-compound", own)).ADay);
    }

    private static PostSlot Next(string group, string at, params Posted[] lately) => Next(group, at, Village.Rules, lately);

    private static PostSlot Next(string group, string at, CaseRules rules, params Posted[] lately) => PostingRule.Next(Group(group, rules), Village.At(at), new(lately), rules);

    private static Posted Before(string at, bool isDigest = false) => new(Village.At(at), isDigest);

    private static Group Group(string key, CaseRules rules) => rules.Deployment.TryGroup(key, out var group) ? group : throw new ArgumentException(key);
}
