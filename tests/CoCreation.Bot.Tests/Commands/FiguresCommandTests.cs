using System.Text.Json;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;

namespace CoCreation.Bot.Tests.Commands;

public sealed class FiguresCommandTests
{
    [Theory]
    [InlineData("--unit", "nowhere")]
    [InlineData("--from", "soon")]
    [InlineData("--from", "2026-11-30", "--to", "2026-11-01")]
    public async Task What_cannot_be_counted_is_refused(params string[] options)
    {
        Assert.Equal(1, await CommandLine.Run(["figures", .. options]));
    }

    [Fact]
    public void A_table_shows_counts_intervals_and_what_is_few()
    {
        var table = FiguresReport.Table(Sample(), SampleKnowledge.Of().Rules);

        Assert.Contains("2026-11-01 to 2026-11-30, matters: 40, handed back: 2", table, StringComparison.Ordinal);
        Assert.Contains("36/40 90% (77–96)", table, StringComparison.Ordinal);
        Assert.Contains("8/10 80% (49–94)*", table, StringComparison.Ordinal);
        Assert.Contains("chunxiao-property", table, StringComparison.Ordinal);
        Assert.Contains("lift fault", table, StringComparison.Ordinal);
        Assert.Contains("fewer than 5 secret", table, StringComparison.Ordinal);
        Assert.Contains("3 withdrawn", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_same()
    {
        var json = JsonDocument.Parse(FiguresReport.Json(Sample(), SampleKnowledge.Of().Rules)).RootElement;

        var satisfied = json.GetProperty("units").GetProperty("chunxiao-property").GetProperty("satisfied");
        Assert.Equal((8, 10, 0.8, true), (satisfied.GetProperty("good").GetInt32(), satisfied.GetProperty("of").GetInt32(), satisfied.GetProperty("share").GetDouble(), satisfied.GetProperty("small").GetBoolean()));
        Assert.Equal(0.4902, satisfied.GetProperty("low").GetDouble());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("excluded").GetProperty("secret").ValueKind);
        Assert.False(json.GetProperty("categories").GetProperty("31001").GetProperty("solved").TryGetProperty("share", out _));
    }

    private static Figures Sample()
    {
        var zone = SampleKnowledge.Of().Deployment.Communities[0].Zone;
        var rates = new Rates(new(36, 40), default, new(8, 10));
        return new()
        {
            From = WallClock.Instant(new DateTime(2026, 11, 1), zone),
            To = WallClock.Instant(new DateTime(2026, 12, 1), zone),
            Matters = 40,
            Returns = 2,
            All = rates,
            ByUnit = new Dictionary<UnitId, Rates> { [new("chunxiao-property")] = rates },
            ByCategory = new Dictionary<string, Rates> { ["31001"] = rates },
            Excluded = new() { Secret = null, Withdrawn = 3 },
        };
    }
}
