namespace CoCreation.Dialogs.Tests.Templates;

public sealed class ConditionTests
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["where"] = "private",
        ["who"] = "resident",
        ["anonymous"] = "",
        ["late"] = "true",
        ["off"] = "false",
        ["place"] = "3栋",
        ["home.place"] = "3栋",
    };

    [Theory]
    [InlineData("where == private", true)]
    [InlineData("where == 'private'", true)]
    [InlineData("where == \"group\"", false)]
    [InlineData("where != group", true)]
    [InlineData("late", true)]
    [InlineData("off", false)]
    [InlineData("unknown", false)]
    [InlineData("not anonymous", true)]
    [InlineData("where == private and not anonymous", true)]
    [InlineData("where == group or late", true)]
    [InlineData("where == group and late or late", true)]
    [InlineData("where == group and (late or late)", false)]
    [InlineData("not (where == private and late)", false)]
    [InlineData("place == home.place", true)]
    [InlineData("anonymous == ''", true)]
    public void A_condition_holds_or_not(string source, bool holds)
    {
        var condition = Condition.Parse(source, out var mistake);

        Assert.Null(mistake);
        Assert.Equal(holds, condition!.Holds(name => Values.GetValueOrDefault(name, "")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("where =")]
    [InlineData("where ==")]
    [InlineData("== private")]
    [InlineData("'private'")]
    [InlineData("(where")]
    [InlineData("where late")]
    [InlineData("where == 'private")]
    [InlineData("where && late")]
    [InlineData("and")]
    public void What_is_no_condition_is_refused(string source)
    {
        Assert.Null(Condition.Parse(source, out var mistake));

        Assert.NotNull(mistake);
    }

    [Fact]
    public void An_endless_condition_is_refused()
    {
        Assert.Null(Condition.Parse(new string('(', 100_000), out var mistake));

        Assert.Equal("longer than 500 characters", mistake);
    }
}
