using System.Globalization;

namespace CoCreation.Language.Tests.Gold;

/// <summary>The figures on the gold set of times: at least 95 of 100 sentences are read as people mean them, and no time is heard where none was said.</summary>
public sealed class TimeGoldTests(ITestOutputHelper output)
{
    private const double Floor = 0.95;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Nearly_every_sentence_speaks_of_the_times_that_people_hear_in_it(string language)
    {
        var rows = GoldFile.Rows($"times.{language}.tsv", columns: 2);

        var missed = rows.Where(row => !TimeGold.Fits(row[0], row[1], TimeRecognizer.Recognize(row[0], TimeGold.Reference))).ToList();

        output.WriteLine(GoldFile.Figure($"times.{language}", rows.Count - missed.Count, rows.Count));
        foreach (var row in missed)
            output.WriteLine($"MISSED {row[0]}\n  expected {row[1]}\n  found {Say(row[0])}");

        Assert.True(rows.Count - missed.Count >= rows.Count * Floor, $"{missed.Count} of {rows.Count} sentences are read otherwise");
    }

    [Fact]
    public void Where_no_time_is_said_none_is_heard()
    {
        var rows = GoldFile.Rows("times.negatives.tsv", columns: 1);

        var heard = rows.Where(row => TimeRecognizer.Recognize(row[0], TimeGold.Reference).Count > 0).ToList();

        foreach (var row in heard)
            output.WriteLine($"HEARD {Say(row[0])} in {row[0]}");

        Assert.Empty(heard);
    }

    private static string Say(string text) => string.Join(" ; ", TimeRecognizer.Recognize(text, TimeGold.Reference).Select(time =>
        $"{time.Span.Of(text)} => {Text(time.Start)}..{Text(time.End)}{(time.Repeats ? " repeats" : "")}{(time.Since ? " since" : "")}"));

    private static string Text(DateTime? time) => time?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";
}
