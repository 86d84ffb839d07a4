namespace CoCreation.Casework.Tests.Deadlines;

public sealed class DeadlineRuleTests
{
    [Theory]
    [InlineData(DeadlineClass.Now, "2026-11-21 23:55", "2026-11-22 00:25", "2026-11-22 00:05", "2026-11-22 01:55")]
    [InlineData(DeadlineClass.TwoHours, "2026-11-21 14:30", "2026-11-21 15:30", "2026-11-21 15:00", "2026-11-21 16:30")]
    [InlineData(DeadlineClass.Day, "2026-11-21 14:30", "2026-11-22 02:30", "2026-11-21 16:30", "2026-11-22 14:30")]
    [InlineData(DeadlineClass.TwoDays, "2026-11-21 14:30", "2026-11-22 14:30", "2026-11-21 18:30", "2026-11-23 14:30")]
    [InlineData(DeadlineClass.Week, "2026-11-20 14:30", "2026-11-24 14:30", "2026-11-21 14:30", "2026-12-01 14:30")]
    [InlineData(DeadlineClass.Fortnight, "2026-11-20 14:30", "2026-11-25 14:30", "2026-11-21 14:30", "2026-12-11 14:30")]
    public void Up_to_two_days_run_day_and_night_and_longer_ones_in_working_days(DeadlineClass @class, string opened, string answer, string accept, string done)
    {
        var now = Village.At(opened);

        var clock = DeadlineRule.Default.Start(@class, now, now, Village.Shanghai);

        Assert.Equal((Village.At(answer), Village.At(accept), Village.At(done)), (clock.AnswerBy, clock.AcceptBy, clock.Deadline));
    }

    [Theory]
    [InlineData(DeadlineClass.Now, "2026-11-20 14:30", "2026-11-21 14:30")]
    [InlineData(DeadlineClass.Day, "2026-11-20 14:30", "2026-11-21 14:30")]
    [InlineData(DeadlineClass.Week, "2026-11-20 14:30", "2026-11-26 02:30")]
    public void Doing_it_again_takes_half_the_time_and_at_least_a_day(DeadlineClass @class, string now, string done)
    {
        Assert.Equal(Village.At(done), DeadlineRule.Default.Again(@class, Village.At(now), Village.Shanghai).Deadline);
    }

    [Fact]
    public void A_deployment_sets_what_it_wants_and_the_rest_stays()
    {
        var rule = new DeadlineRule { Terms = new Dictionary<DeadlineClass, ClassTerms> { [DeadlineClass.Day] = new(Term.Hours(1), Term.Hours(1), Term.Hours(6)) } };

        Assert.Equal(Term.Hours(6), rule.Of(DeadlineClass.Day).Resolution);
        Assert.Equal(Term.Hours(48), rule.Of(DeadlineClass.TwoDays).Resolution);
    }

    [Fact]
    public void A_ticket_runs_on_the_clock_of_its_community()
    {
        var rules = Village.With(Village.Sample with
        {
            Deadlines = new() { Terms = new Dictionary<DeadlineClass, ClassTerms> { [DeadlineClass.Day] = new(Term.Hours(1), Term.Minutes(20), Term.Hours(6)) } },
        });

        var ticket = Matter.Open(rules: rules, at: "2026-11-21 10:20").Ticket;

        Assert.Equal(
            (Village.At("2026-11-21 11:20"), Village.At("2026-11-21 10:40"), Village.At("2026-11-21 16:20"), Village.At("2026-11-21 16:00")),
            (ticket.AnswerBy, ticket.AcceptBy, ticket.Deadline, ticket.PromisedAt!.Value));
    }
}
