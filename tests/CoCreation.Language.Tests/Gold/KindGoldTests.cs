namespace CoCreation.Language.Tests.Gold;

/// <summary>What people do by writing a message: how well every kind is told from the others, in both languages.</summary>
public sealed class KindGoldTests(Learnt learnt, ITestOutputHelper output)
{
    private const double Floor = 0.87;

    [Theory]
    [InlineData(Culture.Chinese)]
    [InlineData(Culture.English)]
    public void The_kinds_of_messages_are_told_apart(string culture)
    {
        var figures = GoldMeasure.Measure("kinds.tsv", culture, learnt, MessageSort.Of);

        GoldMeasure.Print(figures, output);
        Assert.True(figures.MacroF1 >= Floor, $"macro-F1 {figures.MacroF1:F3}");
    }

    [Fact]
    public void The_gold_set_is_large_and_names_every_kind()
    {
        var rows = GoldMeasure.Rows("kinds.tsv");

        Assert.True(rows.Count >= 420, $"{rows.Count} messages");
        Assert.Equal(MessageSort.All.Order(StringComparer.Ordinal), rows.Select(r => r.Label).Distinct().Order(StringComparer.Ordinal));
    }
}
