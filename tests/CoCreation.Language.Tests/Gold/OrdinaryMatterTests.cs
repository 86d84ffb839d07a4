namespace CoCreation.Language.Tests.Gold;

/// <summary>What is no danger: how many of the ordinary matters of the category gold sets raise a false alarm.</summary>
public sealed class OrdinaryMatterTests(Learnt learnt, ITestOutputHelper output)
{
    private const double MostAlarms = 0.033;

    // What calls for help at once: the categories whose deadline in dialogs/taxonomy.yaml is now.
    private static readonly string[] Dangers =
        ["31002", "31010", "32006", "32007", "33001", "36005", "38004", "38005", "41001", "41003", "41004", "41005", "41006", "42001", "42002", "42003", "42004", "44001"];

    [Fact]
    public void Few_ordinary_matters_raise_an_alarm()
    {
        var understander = new Understander(learnt.Categories, learnt.Kinds, learnt.Dangers, new PlaceRecognizer([]));
        var ordinary = Matters("categories.zh.tsv").Concat(Matters("categories.en.tsv")).Where(m => !m.Matters.Any(codes => codes.Any(Dangers.Contains))).ToList();

        var alarms = ordinary.Count(m => understander.FindDanger(m.Text) is not null);

        output.WriteLine($"{alarms} of {ordinary.Count} ordinary matters raise an alarm");
        Assert.True(ordinary.Count >= 700, $"{ordinary.Count} ordinary matters");
        Assert.True(alarms <= MostAlarms * ordinary.Count, $"{alarms} of {ordinary.Count}");
    }

    private static IReadOnlyList<GoldMessage> Matters(string file) =>
        GoldSet.Parse(file, Repository.Lines($"tests/CoCreation.Language.Tests/Gold/{file}")).Messages;
}
