namespace CoCreation.Language.Tests.Gold;

/// <summary>Danger to life: how many alarms are heard, and how many of those heard are true, in both languages.</summary>
public sealed class AlarmGoldTests(Learnt learnt, ITestOutputHelper output)
{
    [Theory]
    [InlineData("alarms.tsv", Culture.Chinese, 0.97, 0.90)]
    [InlineData("alarms.tsv", Culture.English, 0.97, 0.92)]
    [InlineData("alarms.fresh.tsv", Culture.Chinese, 0.97, 0.92)]
    [InlineData("alarms.fresh.tsv", Culture.English, 0.90, 0.84)]
    [InlineData("alarms.later.tsv", Culture.Chinese, 0.96, 0.92)]
    [InlineData("alarms.later.tsv", Culture.English, 0.96, 0.92)]
    [InlineData("alarms.short.tsv", Culture.Chinese, 0.95, 0.95)]
    [InlineData("alarms.short.tsv", Culture.English, 0.99, 0.95)]
    public void Alarms_are_heard_and_few_are_false(string file, string culture, double fewestHeard, double fewestTrue)
    {
        var figures = GoldMeasure.Measure(file, culture, learnt, MessageSort.AlarmOrNone);

        GoldMeasure.Print(figures, output);
        var (recall, precision) = (figures.Recall(MessageSort.Alarm), figures.Precision(MessageSort.Alarm));
        Assert.True(recall >= fewestHeard, $"recall {recall:F3}, precision {precision:F3}");
        Assert.True(precision >= fewestTrue, $"recall {recall:F3}, precision {precision:F3}");
    }

    [Theory]
    [InlineData("alarms.tsv", 320)]
    [InlineData("alarms.fresh.tsv", 90)]
    [InlineData("alarms.later.tsv", 90)]
    public void About_half_of_a_gold_set_are_near_misses(string file, int fewest)
    {
        var rows = GoldMeasure.Rows(file);

        Assert.True(rows.Count >= fewest, $"{rows.Count} messages");
        Assert.InRange(rows.Count(r => r.Label == MessageSort.None) / (double)rows.Count, 0.45, 0.55);
    }
}
