using CoCreation.Language.Tests.Places;

namespace CoCreation.Language.Tests.Gold;

/// <summary>The figure on the gold set of places: at least 95 of 100 are found as precisely as they were said, with the unit that they belong to and nothing but the door private.</summary>
public sealed class PlaceGoldTests(ITestOutputHelper output)
{
    private const double Floor = 0.95;

    [Fact]
    public void Nearly_every_place_is_found_as_precisely_as_it_was_said()
    {
        var rows = GoldFile.Rows("places.tsv", columns: 3);

        var missed = rows.Select(row => (Row: row, Found: Find(row[0], row[1], row[2]))).Where(each => !Fits(each.Row[2], each.Found)).ToList();

        output.WriteLine(GoldFile.Figure("places", rows.Count - missed.Count, rows.Count));
        foreach (var (row, found) in missed)
            output.WriteLine($"MISSED {row[0]} ({row[1]})\n  expected {row[2]}\n  found {string.Join(" ; ", found)}");

        Assert.True(rows.Count - missed.Count >= rows.Count * Floor, $"{missed.Count} of {rows.Count} places are read otherwise");
    }

    /// <summary>The one place that a sentence is about, or all of them where several are expected.</summary>
    private static List<string> Find(string text, string home, string expected)
    {
        var recognizer = SampleCommunity.Recognizer;
        if (expected.Contains(" ; ", StringComparison.Ordinal))
            return [.. recognizer.Recognize(text).Where(place => !place.Negated).Select(Say)];

        return Best(text, home) is { } best ? [Say(best)] : [];
    }

    private static PlaceMention? Best(string text, string home)
    {
        var best = SampleCommunity.Recognizer.Best(text);
        return home == "-" || best is null ? best : PlaceRecognizer.Refine(new(default, home), best);
    }

    private static string Say(PlaceMention place) => $"{place.Unit ?? "-"} {SampleCommunity.Parts(place)}";

    private static bool Fits(string expected, List<string> found)
    {
        var places = expected == "none" ? [] : expected.Split(" ; ");
        return places.Length == found.Count && places.Zip(found).All(pair => FitsOne(pair.First, pair.Second));
    }

    private static bool FitsOne(string expected, string found)
    {
        var (wanted, got) = (expected.Split('/'), found.Split('/'));
        return wanted[..^1].Zip(got).All(pair => pair.First.Split('|').Any(part => part == pair.Second))
            && (wanted[^1] == "?" || wanted[^1].Split('|').Contains(got[^1]));
    }
}
