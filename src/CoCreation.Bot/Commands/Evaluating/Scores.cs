namespace CoCreation.Bot.Commands;

/// <summary>What was said of one message, and what it is.</summary>
internal sealed record Verdict(string Truth, string? Guess, double Confidence, bool Sure)
{
    public bool Right => Guess == Truth;
}

/// <summary>The figures by which guesses are judged.</summary>
internal static class Scores
{
    private const int Bins = 10;

    public static double Accuracy(IReadOnlyList<Verdict> verdicts) => Share(verdicts.Count(v => v.Right), verdicts.Count);

    public static SortedDictionary<string, double> F1(IReadOnlyList<Verdict> verdicts)
    {
        var labels = verdicts.SelectMany(v => new[] { v.Truth, v.Guess }).OfType<string>().Distinct();
        return new(labels.ToDictionary(label => label, label => F1(verdicts, label)), StringComparer.Ordinal);
    }

    /// <summary>The mean F1 of all classes that were meant or guessed.</summary>
    public static double MacroF1(IReadOnlyList<Verdict> verdicts) => F1(verdicts).Values.Average();

    /// <summary>How often each truth (first) was taken for each class (second).</summary>
    public static SortedDictionary<string, SortedDictionary<string, int>> Confusion(IReadOnlyList<Verdict> verdicts) => new(
        verdicts.GroupBy(v => v.Truth).ToDictionary(
            truth => truth.Key,
            truth => new SortedDictionary<string, int>(truth.CountBy(v => v.Guess ?? "").ToDictionary(), StringComparer.Ordinal)),
        StringComparer.Ordinal);

    /// <summary>How far, on average, a confidence is from how often such guesses are right; in ten bins of equal width.</summary>
    public static double CalibrationError(IReadOnlyList<Verdict> verdicts) => verdicts
        .GroupBy(v => Math.Min(Bins - 1, (int)(v.Confidence * Bins)))
        .Sum(bin => Math.Abs(bin.Average(v => v.Confidence) - bin.Average(v => v.Right ? 1 : 0)) * bin.Count() / verdicts.Count);

    public static double Share(int part, int of) => of == 0 ? 0 : part / (double)of;

    private static double F1(IReadOnlyList<Verdict> verdicts, string label)
    {
        var hits = verdicts.Count(v => v.Right && v.Truth == label);
        return Share(2 * hits, verdicts.Count(v => v.Truth == label) + verdicts.Count(v => v.Guess == label));
    }
}
