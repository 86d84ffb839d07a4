namespace CoCreation.Casework.Tests.Communities;

public sealed class ShiftTests
{
    private static readonly Shift Night = new() { Unit = Village.Grid, Staff = "staff-building", Days = [DayOfWeek.Monday, DayOfWeek.Friday], From = new(18, 0), To = new(8, 30) };

    [Theory]
    [InlineData("2026-11-23 17:59", null)]
    [InlineData("2026-11-23 18:00", "2026-11-24 08:30")]
    [InlineData("2026-11-24 08:29", "2026-11-24 08:30")]
    [InlineData("2026-11-24 08:30", null)]
    [InlineData("2026-11-24 18:00", null)]
    [InlineData("2026-11-28 03:00", "2026-11-28 08:30")]
    public void A_turn_may_end_on_the_next_day(string local, string? ends)
    {
        Assert.Equal(ends is null ? null : Local(ends), Night.EndOf(Local(local)));
    }

    [Fact]
    public void Danger_calls_whoever_has_the_turn_and_else_the_duty_order()
    {
        var rules = Village.With(Village.Sample with { Rota = [Night] });
        var matter = Matter.Open(Village.Gas, rules: rules);

        Assert.Equal(["staff-property", "staff-building"], Called(rules, matter, "2026-11-23 22:00"));
        Assert.Equal(["staff-property", "staff-grid"], Called(rules, matter, "2026-11-24 22:00"));
    }

    [Fact]
    public void Off_the_rota_nobody_is_disturbed_on_it_everything_is_heard()
    {
        var rules = Village.With(Village.Sample with { Rota = [Night] });

        Assert.DoesNotContain(Matter.Open(Village.Noise, rules: rules, at: "2026-11-23 12:00").After.Posts, post => post.To == new Audience.ToStaff("staff-building"));
        Assert.Contains(Matter.Open(Village.Noise, rules: rules, at: "2026-11-23 22:00").After.Posts, post => post.To == new Audience.ToStaff("staff-building"));
    }

    [Theory]
    [InlineData("2026-11-23 18:00", "2026-11-27 18:00")]
    [InlineData("2026-11-23 17:59", "2026-11-23 18:00")]
    [InlineData("2026-11-24 03:00", "2026-11-27 18:00")]
    public void The_next_turn_begins_on_the_next_of_its_days(string local, string begins)
    {
        Assert.Equal(Local(begins), Night.NextFrom(Local(local)));
        Assert.Null((Night with { Days = [] }).NextFrom(Local(local)));
    }

    [Theory]
    [InlineData("2026-11-23 12:00", "2026-11-23 16:30")]
    [InlineData("2026-11-23 16:30", "2026-11-23 18:00")]
    [InlineData("2026-11-23 18:00", "2026-11-24 08:45")]
    public void Whoever_has_a_turn_is_told_what_waits_as_it_begins(string after, string list)
    {
        var rules = Village.With(Village.Kept with { Rota = [Night] });

        Assert.Equal(Village.At(list), rules.NextList(Someone(rules), Village.At(after)));
    }

    [Fact]
    public void A_list_of_the_hours_that_would_follow_at_once_is_left_out()
    {
        var rules = Village.With(Village.Kept with { Rota = [Night with { From = new(8, 0), To = new(18, 0) }] });

        Assert.Equal(Village.At("2026-11-23 16:30"), rules.NextList(Someone(rules), Village.At("2026-11-23 08:00")));
        Assert.Equal(Village.At("2026-11-24 08:45"), rules.NextList(Someone(rules), Village.At("2026-11-23 16:30")));
    }

    [Fact]
    public void Where_only_the_rota_is_kept_its_turns_bring_the_lists()
    {
        var rules = Village.With(Village.Sample with { Rota = [Night] });

        Assert.Equal(Village.At("2026-11-23 18:00"), rules.NextList(Someone(rules), Village.At("2026-11-23 12:00")));
        Assert.Equal(Village.At("2026-11-23 18:00"), rules.ToldAt(Someone(rules), Village.At("2026-11-23 12:00")));
        Assert.Equal(Village.At("2026-11-24 08:30"), rules.TurnBegun(Someone(rules), Village.At("2026-11-23 18:00")));
        Assert.Null(rules.TurnBegun(Someone(rules), Village.At("2026-11-23 18:01")));
        Assert.Null(Village.Rules.NextList(Someone(Village.Rules), Village.At("2026-11-23 12:00")));
    }

    [Fact]
    public void A_turn_that_was_taken_is_the_colleagues_until_it_ends()
    {
        var rules = Village.Rules.With([Turn("staff-grid", "staff-building")]);
        var matter = Matter.Open(Village.Gas, rules: rules);

        Assert.Equal(["staff-property", "staff-building"], Called(rules, matter, "2026-11-23 20:00"));
        Assert.Equal(["staff-property", "staff-grid"], Called(rules, matter, "2026-11-24 09:00"));
        Assert.DoesNotContain(Matter.Open(Village.Noise, rules: rules, at: "2026-11-23 20:00").After.Posts, post => post.To == new Audience.ToStaff("staff-grid"));
        Assert.Contains(Matter.Open(Village.Noise, rules: rules, at: "2026-11-23 20:00").After.Posts, post => post.To == new Audience.ToStaff("staff-building"));
    }

    [Fact]
    public void Handed_back_it_is_as_before()
    {
        var rules = Village.Rules.With([Turn("staff-grid", "staff-building"), Turn("staff-building", "staff-grid", "2026-11-23 19:00")]);

        Assert.Equal(["staff-property", "staff-grid"], Called(rules, Matter.Open(Village.Gas, rules: rules), "2026-11-23 20:00"));
    }

    private static Staff Someone(CaseRules rules) => rules.Deployment.TryStaff(Night.Staff, out var staff) ? staff : throw new InvalidOperationException("The sample has lost its building manager.");

    private static DateTime Local(string time) => DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture);

    private static Handover Turn(string from, string to, string at = "2026-11-23 18:00") =>
        new() { Id = Guid.CreateVersion7(), From = from, To = to, At = Village.At(at), Until = Village.At("2026-11-24 08:30"), Taken = true };

    private static IEnumerable<string> Called(CaseRules rules, Matter matter, string at) => AlertChain.Staff(rules, matter.Ticket, 0, Village.At(at)).Select(staff => staff.Key);
}
