namespace CoCreation.Casework.Tests.Routing;

public sealed class AlertChainTests
{
    [Fact]
    public void Danger_calls_those_on_duty_level_by_level_and_then_everybody()
    {
        var matter = Matter.Open(Village.Gas);

        Assert.Equal(["staff-property", "staff-grid"], Called(matter, 0));
        Assert.Equal(["staff-community"], Called(matter, 1));
        Assert.Equal(["staff-street"], Called(matter, 2));
        Assert.Equal(["staff-property", "staff-grid", "staff-community", "staff-street"], Called(matter, 3));
    }

    [Fact]
    public void A_secret_danger_calls_named_roles_only_and_each_level_somebody_new()
    {
        var matter = Matter.Open(Village.Missing);

        Assert.Equal(["staff-community"], Called(matter, 0));
        Assert.Equal(["staff-street"], Called(matter, 1));
    }

    [Fact]
    public void Where_somebody_stands_in_for_the_property_company_they_are_called()
    {
        var matter = Matter.Open(Village.Gas, Village.OldBuilding);

        Assert.Equal(["staff-grid"], Called(matter, 0));
    }

    [Fact]
    public void Those_complained_about_are_not_called()
    {
        var matter = Matter.Open(Village.Trapped, about: Village.Property);

        Assert.DoesNotContain("staff-property", Enumerable.Range(0, 4).SelectMany(level => Called(matter, level)));
    }

    [Theory]
    [InlineData("2026-11-23 10:00", "staff-property", "staff-grid")]
    [InlineData("2026-11-23 20:30", "staff-property")]
    public void Off_duty_nobody_is_called_while_somebody_is_on_duty(string at, params string[] called)
    {
        var matter = Matter.Open(Village.Gas, at: at, rules: Village.With(Village.Kept));

        Assert.Equal(called, Called(matter, 0));
    }

    [Fact]
    public void When_nobody_is_on_duty_the_duty_order_is_called_all_the_same()
    {
        var matter = Matter.Open(Village.Gas, at: "2026-11-23 22:00", rules: Village.With(Village.Sample with { Duty = new() }));

        Assert.Equal(["staff-property", "staff-grid"], Called(matter, 0));
    }

    private static IEnumerable<string> Called(Matter matter, int level) => AlertChain.Staff(matter.Rules, matter.Ticket, level, matter.Clock.Now).Select(staff => staff.Key);
}
