namespace CoCreation.Language.Tests.Gold;

/// <summary>Compares labelled messages with what is understood of them, and prints classes and figures but no message.</summary>
internal static class GoldMeasure
{
    private static readonly DateTime Reference = new(2026, 11, 21, 20, 0, 0);

    public static IReadOnlyList<LabelledExample> Rows(string file)
    {
        var read = ExampleFile.Read(Path.Combine(Repository.Root, "tests/CoCreation.Language.Tests/Gold", file));
        Assert.Empty(read.Bad);
        return read.Examples;
    }

    public static Confusion Measure(string file, string culture, Learnt learnt, Func<Understood, string> sort)
    {
        var understander = new Understander(learnt.Categories, learnt.Kinds, learnt.Dangers, new PlaceRecognizer([]));
        return new(Rows(file)
            .Where(row => (Culture.Of(row.Text) ?? Culture.Chinese) == culture)
            .Select(row => (row.Label, sort(understander.Understand(row.Text, Reference)))));
    }

    public static void Print(Confusion figures, ITestOutputHelper output)
    {
        output.WriteLine($"{figures.Total} messages, accuracy {figures.Accuracy:F3}, macro-F1 {figures.MacroF1:F3}");
        foreach (var name in figures.Classes)
        {
            var taken = figures.Counts.Where(c => c.Key.Right == name && c.Key.Found != name).Select(c => $"{c.Value} as {c.Key.Found}");
            output.WriteLine($"{name}: F1 {figures.F1(name):F3}, precision {figures.Precision(name):F3}, recall {figures.Recall(name):F3} of {figures.Support(name)}; {string.Join(", ", taken)}");
        }
    }
}
