using System.Diagnostics;
using CoCreation.Language;

namespace CoCreation.Bot.Commands;

/// <summary>Trains the bot's own classifier on some rows, tries it on others, and takes the time.</summary>
internal static class Evaluation
{
    // A column with more values than this names groups, not folds.
    private const int MostFolds = 20;
    private const int FoldsOfGroups = 5;
    private const int FewestRounds = 5;
    private const int FewestTimed = 2_000;

    public static EvaluationReport Test(IReadOnlyList<LabelledRow> train, IReadOnlyList<LabelledRow> test) => Report([Try("", train, test)], folded: false);

    /// <summary>Tries each fold on what was learnt from all others.</summary>
    /// <param name="rows">What is folded.</param>
    /// <param name="asked">The same rows as the test shall see them.</param>
    /// <param name="others">What is learnt in every fold, but for rows of a group that the fold holds.</param>
    public static EvaluationReport Fold(IReadOnlyList<LabelledRow> rows, IReadOnlyList<LabelledRow> asked, IReadOnlyList<LabelledRow> others)
    {
        var many = rows.DistinctBy(r => r.Group).Count() > MostFolds;
        var folds = rows.Select((row, i) => (Fold: many ? Bucket(row.Group!) : row.Group!, i)).GroupBy(r => r.Fold, r => r.i).OrderBy(f => f.Key, StringComparer.Ordinal);
        return Report([.. folds.Select(fold =>
        {
            var heldOut = fold.ToHashSet();
            var groups = heldOut.Select(i => rows[i].Group).ToHashSet();
            return Try(
                fold.Key,
                [.. rows.Where((_, i) => !heldOut.Contains(i)), .. others.Where(o => o.Group is null || !groups.Contains(o.Group))],
                [.. fold.Select(i => asked[i])]);
        })], folded: true);
    }

    private static Trial Try(string name, IReadOnlyList<LabelledRow> train, IReadOnlyList<LabelledRow> all)
    {
        // Letters without a headline say nothing of how headlines alone are sorted.
        IReadOnlyList<LabelledRow> test = [.. all.Where(row => !row.Empty)];
        if (test.Count == 0)
            throw new CommandException("Every row of the test, or of one fold, is without text.");

        // Labels may hold signs that mean something in the project's own examples, so the classifier gets numbers.
        var labels = train.Select(r => r.Label).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(l => l.Item, l => $"{l.Index:D5}");
        var names = labels.ToDictionary(l => l.Value, l => l.Key);
        var start = Stopwatch.GetTimestamp();
        var classifier = CategoryClassifier.Train([], [.. train.Select(r => new LabelledExample(labels[r.Label], r.Text) { Headline = r.Headline })]);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var verdicts = test.Select(row =>
        {
            var guess = classifier.Classify(row.Text, row.Headline);
            return new Verdict(row.Label, guess.Code is { } code ? names[code] : null, guess.Best.Count > 0 ? guess.Best[0].Confidence : 0, guess.Sure);
        }).ToList();
        return new(name, verdicts, all.Count - test.Count, train.Count, seconds, Microseconds(classifier, test));
    }

    /// <summary>The mean time for a message in the fastest of some rounds: in the others the machine did something else too.</summary>
    private static double Microseconds(CategoryClassifier classifier, IReadOnlyList<LabelledRow> rows)
    {
        var fastest = TimeSpan.MaxValue;
        for (var round = 0; round < FewestRounds + (FewestTimed / rows.Count); round++)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var row in rows)
                classifier.Classify(row.Text, row.Headline);

            var taken = Stopwatch.GetElapsedTime(start);
            fastest = taken < fastest ? taken : fastest;
        }

        return fastest.TotalMicroseconds / rows.Count;
    }

    private static EvaluationReport Report(IReadOnlyList<Trial> trials, bool folded)
    {
        var all = trials.SelectMany(t => t.Verdicts).ToList();
        return new()
        {
            Messages = all.Count,
            WithoutText = trials.Sum(t => t.WithoutText),
            Trained = trials.Max(t => t.Trained),
            Accuracy = Scores.Accuracy(all),
            MacroF1 = Scores.MacroF1(all),
            PerClassF1 = Scores.F1(all),
            Confusion = Scores.Confusion(all),
            TrainSeconds = trials.Average(t => t.Seconds),
            MicrosecondsPerMessage = trials.Average(t => t.Microseconds),
            ExpectedCalibrationError = Scores.CalibrationError(all),
            Sure = Scores.Share(all.Count(v => v.Sure), all.Count),
            RightWhenSure = Scores.Share(all.Count(v => v.Sure && v.Right), all.Count(v => v.Sure)),
            Folds = folded ? [.. trials.Select(t => new FoldReport(t.Name, t.Verdicts.Count, Scores.Accuracy(t.Verdicts), Scores.MacroF1(t.Verdicts)))] : null,
        };
    }

    /// <summary>One of five folds for a group, the same on each machine.</summary>
    private static string Bucket(string group)
    {
        var hash = 2166136261;
        foreach (var c in group)
            hash = (hash ^ c) * 16777619;

        return $"{(hash ^ (hash >> 15)) % FoldsOfGroups}";
    }

    private sealed record Trial(string Name, IReadOnlyList<Verdict> Verdicts, int WithoutText, int Trained, double Seconds, double Microseconds);
}
