namespace CoCreation.Casework.Tests.Posts;

public sealed class WeeklySummaryTests
{
    private static readonly long Since = Village.At("2026-11-15 19:00");
    private static readonly Actor Li = Actor.Resident(Village.Li);

    [Fact]
    public void It_tells_what_came_what_was_done_and_what_waits_longest()
    {
        var old = Matter.Open(Village.Light, at: "2026-11-02 10:00");
        var done = Matter.Open(at: "2026-11-16 10:00").Resolved().Do(Matter.Rating(Rating.Satisfied), Li);
        var open = Matter.Open(at: "2026-11-17 10:00");

        var week = WeeklySummary.Of([old.Ticket, done.Ticket, open.Ticket], Since);

        Assert.Equal((2, 1, 1, 1), (week.Came, week.Done, week.Judged, week.Satisfied));
        Assert.Equal([(Village.Lift, 2)], week.Kinds);
        Assert.Same(old.Ticket, week.Oldest);
        Assert.False(week.IsEmpty);
    }

    [Fact]
    public void Secret_matters_and_small_figures_of_what_only_reporters_hear_are_left_out()
    {
        var secret = Matter.Open(Village.Missing, at: "2026-11-16 10:00").Ticket;
        Ticket[] few = [.. Enumerable.Range(0, WeeklySummary.LeastHidden - 1).Select(_ => Matter.Open(Village.Noise, at: "2026-11-16 10:00").Ticket)];

        Assert.True(WeeklySummary.Of([secret, .. few], Since).IsEmpty);
        var enough = WeeklySummary.Of([secret, .. few, Matter.Open(Village.Noise, at: "2026-11-16 10:00").Ticket], Since);
        Assert.Equal(WeeklySummary.LeastHidden, enough.Came);
        Assert.Empty(enough.Kinds);
        Assert.Null(enough.Oldest);
    }

    [Fact]
    public void Staff_read_of_all_that_they_may_see()
    {
        var noise = Matter.Open(Village.Noise, at: "2026-11-16 10:00").Ticket;

        var week = WeeklySummary.Of([noise], Since, forStaff: true);

        Assert.Equal((1, Village.Noise), (week.Came, Assert.Single(week.Kinds).Category));
        Assert.Same(noise, week.Oldest);
    }

    [Fact]
    public void What_was_told_in_private_and_not_agreed_to_is_not_told_here_either()
    {
        Assert.True(WeeklySummary.Of([Matter.Open(raisedIn: null, at: "2026-11-16 10:00").Ticket], Since).IsEmpty);
    }

    [Fact]
    public void A_week_in_which_nothing_happened_is_empty_though_something_waits()
    {
        var week = WeeklySummary.Of([Matter.Open(at: "2026-11-02 10:00").Ticket], Since);

        Assert.True(week.IsEmpty);
        Assert.NotNull(week.Oldest);
    }

    [Fact]
    public void How_often_a_matter_was_handed_back_is_no_secret()
    {
        var matter = Matter.Open(at: "2026-11-16 10:00").Do(new TicketMove.Return("红线外"), "staff-property").Do(new TicketMove.Return("红线内"), "staff-chengguan");

        Assert.Equal(2, WeeklySummary.Of([matter.Ticket], Since).Handed);
    }
}
