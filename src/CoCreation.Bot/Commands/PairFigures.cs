using System.Diagnostics;
using System.Globalization;
using CoCreation.Language;

namespace CoCreation.Bot.Commands;

/// <summary>How well pairs of reports with a distance were judged to be one matter or two.</summary>
/// <param name="F1WithoutCategory">The same without looking at what the reports were filed as.</param>
internal sealed record PairFigures(
    int Pairs, int Duplicates, double F1, double Precision, double Recall, double Accuracy, double F1WithoutCategory, double PairsPerSecond)
{
    public static PairFigures Of(FileInfo file)
    {
        var rows = CsvTable.Read(file, "is_dup", "text_a", "text_b", "dist_m", "hours");
        var answers = rows.ConvertAll(row => row["is_dup"] == "1");
        var started = Stopwatch.GetTimestamp();
        var words = CommonWords.Learn(rows.SelectMany(row => new[] { row["text_a"], row["text_b"] }));
        var evidence = rows.ConvertAll(row => Evidence(row, words, file));
        var judged = evidence.ConvertAll(pair => pair.IsSame);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var score = Score(judged, answers);
        return new(
            rows.Count, answers.Count(isSame => isSame), GroupFigures.Figure(score.F1), GroupFigures.Figure(score.Precision), GroupFigures.Figure(score.Recall),
            GroupFigures.Figure(judged.Zip(answers).Count(pair => pair.First == pair.Second) / (double)rows.Count),
            GroupFigures.Figure(Score(evidence.ConvertAll(pair => (pair with { SameCategory = null }).IsSame), answers).F1),
            Math.Round(rows.Count / seconds));
    }

    private static PairEvidence Evidence(IReadOnlyDictionary<string, string> row, CommonWords words, FileInfo file)
    {
        double Number(string column) => double.TryParse(row[column], CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new CommandInputException($"{file}: \"{row[column]}\" in column {column} is no number");

        bool? alike = row.TryGetValue("service_a", out var one) && row.TryGetValue("service_b", out var other) ? one == other : null;
        return new(words.Likeness(row["text_a"], row["text_b"]), Number("dist_m"), Number("hours"), alike);
    }

    private static FScore Score(List<bool> judged, List<bool> answers)
    {
        var right = judged.Zip(answers).Count(pair => pair is (true, true));
        return new((double)right / Math.Max(judged.Count(isSame => isSame), 1), (double)right / Math.Max(answers.Count(isSame => isSame), 1));
    }
}
