namespace CoCreation.Casework.Tests.Posts;

public sealed class StaffQuietTests
{
    private static readonly CaseRules Kept = Village.With(Village.Kept);

    [Fact]
    public void Where_no_hours_are_kept_staff_hear_everything_at_once()
    {
        Assert.NotEmpty(Told(Matter.Open(Village.Noise, at: "2026-11-23 22:00")));
        Assert.NotEmpty(Told(Matter.Open(Village.Noise, at: "2026-11-23 22:00", rules: new(new([Village.Kept]), Village.Taxonomy, new() { Quiet = false }))));
    }

    [Theory]
    [InlineData("2026-11-23 10:00")]
    [InlineData("2026-11-23 20:30")]
    [InlineData("2026-11-22 10:00")]
    public void What_does_not_press_waits_for_the_list(string at)
    {
        Assert.Empty(Told(Matter.Open(Village.Noise, at: at, rules: Kept)));
        Assert.DoesNotContain("group-staff", Told(Matter.Open(Village.Light, at: at, rules: Kept)));
    }

    [Theory]
    [InlineData("2026-11-23 10:00", true)]
    [InlineData("2026-11-23 21:10", false)]
    [InlineData("2026-11-22 10:00", false)]
    public void The_staff_group_is_left_in_peace_off_duty(string at, bool isTold)
    {
        var manhole = new Taxonomy([.. Village.Taxonomy.All.Select(category => category.Code == Village.Light ? category with { Deadline = DeadlineClass.TwoHours } : category)]);
        var told = Told(Matter.Open(Village.Light, at: at, rules: new(new([Village.Kept]), manhole)));

        Assert.Contains("staff-property", told);
        Assert.Equal(isTold, told.Contains("group-staff"));
    }

    [Fact]
    public void A_desk_that_is_always_there_keeps_no_list_and_hears_what_presses_at_night()
    {
        Assert.Equal(["staff-property"], Told(Matter.Open(Village.Gas, at: "2026-11-23 22:00", rules: Kept)));
    }

    [Fact]
    public void What_is_due_within_two_hours_is_told_between_the_lists_and_off_duty_to_whoever_is_on_duty_above()
    {
        var matter = Matter.Open(Village.Noise, at: "2026-11-23 10:00", rules: Kept);
        var due = matter.Ticket.Deadline;

        Assert.Empty(Reminded(matter, due - (3 * 3_600_000)));
        Assert.Equal(["staff-grid"], Reminded(matter, due - (1 * 3_600_000)));
        var evening = Village.With(Village.Kept with { Staff = [.. Village.Kept.Staff.Select(staff => staff.Key == "staff-grid" ? staff with { Hours = new() { From = new(7, 0), To = new(8, 0) } } : staff)] });
        Assert.Equal(["staff-community"], Reminded(matter, due - (1 * 3_600_000), evening));
    }

    [Fact]
    public void What_is_soon_to_be_taken_on_is_pressed_between_the_lists_and_waits_for_nobody_off_duty()
    {
        var matter = Matter.Open(Village.Noise, at: "2026-11-23 10:00", rules: Kept);
        var night = Matter.Open(Village.Noise, at: "2026-11-23 22:00", rules: Kept);

        Assert.Equal(["staff-grid"], Reminded(matter, matter.Ticket.AcceptBy - 1_800_000));
        Assert.Empty(Reminded(night, night.Ticket.AcceptBy - 1_800_000));
    }

    [Fact]
    public void What_the_unit_above_asks_is_heard_on_duty_at_once_and_else_when_duty_begins()
    {
        var day = Matter.Open(Village.Noise, at: "2026-11-23 10:00", rules: Kept).Do(new TicketMove.Accept(), "staff-grid").Do(new TicketMove.Supervise(), "staff-street");
        var night = Matter.Open(Village.Noise, at: "2026-11-23 10:00", rules: Kept).Do(new TicketMove.Accept(), "staff-grid");
        night.Clock.Set("2026-11-23 22:00");
        night.Do(new TicketMove.Supervise(), "staff-street");

        Assert.Equal(day.Clock.Now, Assert.Single(day.After.Posts, post => post.Text == PostText.StaffPressed && post.To == new Audience.ToStaff("staff-grid")).NotBefore);
        Assert.True(Assert.Single(night.After.Posts, post => post.Text == PostText.StaffPressed && post.To == new Audience.ToStaff("staff-grid")).NotBefore > Village.At("2026-11-24 08:00"));
    }

    [Fact]
    public void When_nobody_above_is_on_duty_the_first_of_the_unit_is_told()
    {
        var matter = Matter.Open(Village.Noise, at: "2026-11-23 22:00", rules: Kept);

        Assert.Equal(["staff-grid"], Reminded(matter, matter.Ticket.Deadline - (1 * 3_600_000)));
    }

    [Fact]
    public void What_is_late_already_waits_for_the_morning_when_nobody_is_on_duty()
    {
        var matter = Matter.Open(Village.Noise, at: "2026-11-23 22:00", rules: Kept);

        matter.Clock.Set(matter.Ticket.Deadline);
        matter.Do(new TicketMove.Supervise(1), Actor.System);

        Assert.DoesNotContain(matter.After.Posts, post => post.To is Audience.ToStaff);
    }

    [Fact]
    public void The_reporter_hears_at_once_all_the_same()
    {
        var matter = Matter.Open(Village.Noise, at: "2026-11-23 20:30", rules: Kept).Do(new TicketMove.Accept(), "staff-grid");

        Assert.Contains(matter.After.Posts, post => post.To == new Audience.ToPerson(Village.Li));
    }

    /// <summary>Who is reminded that the time to finish it is nearly over.</summary>
    private static IReadOnlyList<string> Reminded(Matter matter, long at, CaseRules? rules = null)
    {
        var timer = TimerRule.Of(TimerKind.Press, matter.Ticket.Id.ToString(), 13, at);
        timer.Payload = matter.After.Timers.Single(each => each.Kind == TimerKind.Press).Payload;
        return Keys(TimerRule.PostsOf(timer, matter.Ticket, at, rules ?? Kept));
    }

    private static IReadOnlyList<string> Told(Matter matter) => Keys(matter.After.Posts);

    private static IReadOnlyList<string> Keys(IEnumerable<PostDue> posts) => [.. posts.Select(post => post.To switch
    {
        Audience.ToStaff(var key) => key,
        Audience.ToGroup(var key) => key,
        _ => "resident",
    }).Distinct()];
}
