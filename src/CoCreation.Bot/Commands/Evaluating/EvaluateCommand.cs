using System.CommandLine;
using System.Text.Json;
using CoCreation.Language;

namespace CoCreation.Bot.Commands;

/// <summary><c>language evaluate</c>: how well categories are recognised, on labelled files or on the project's own taxonomy.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var train = new Option<string[]>("--train") { Description = "CSV file to learn from; may be given several times." };
        var test = new Option<string?>("--test") { Description = "CSV file to try on." };
        var folds = new Option<string?>("--folds") { Description = "Instead of --test: the column of the first --train file by which it is folded." };
        var text = new Option<string>("--text") { Description = "The columns of the text, parted by commas; of several, the first is the headline.", DefaultValueFactory = _ => "text" };
        var testText = new Option<string?>("--test-text") { Description = "Other columns of the text for the test." };
        var label = new Option<string>("--label") { Description = "The column of the label.", DefaultValueFactory = _ => "label" };
        var where = new Option<string[]>("--where") { Description = "column=value: only rows with this value; may be given several times." };
        var gold = new Option<string[]>("--gold") { Description = "Instead of all others: label, tab, text; what the bot has learnt is tried on it. May be given several times." };
        var command = new Command("evaluate", "Says how well categories are recognised, as one JSON object.") { train, test, folds, text, testText, label, where, gold };
        command.SetAction(result => Answer.With(result, () =>
        {
            if (result.GetValue(gold) is { Length: > 0 } sets)
                return JsonSerializer.Serialize(Judge(sets), EvaluationJson.Readable.SortedDictionaryStringGoldReport);

            var report = Evaluate(
                result.GetValue(train) ?? [],
                result.GetValue(test),
                result.GetValue(folds),
                Columns(result.GetValue(text)!),
                result.GetValue(testText) is { } other ? Columns(other) : null,
                result.GetValue(label)!,
                [.. (result.GetValue(where) ?? []).Select(Condition)]);
            return JsonSerializer.Serialize(report, EvaluationJson.Readable.EvaluationReport);
        }));
        return command;
    }

    private static EvaluationReport Evaluate(
        string[] train, string? test, string? folds, string[] text, string[]? testText, string label, IReadOnlyList<(string, string)> where)
    {
        if (train.Length == 0)
            throw new CommandException("Name at least one file to learn from: --train FILE.");

        if ((test is null) == (folds is null))
            throw new CommandException("Name either a file to try on (--test FILE) or a column to fold by (--folds COLUMN).");

        var table = new LabelledTable(label, folds, where);
        var parts = train.Select(path => table.Read(path, text, orSegmented: true)).ToList();
        if (test is not null)
            return Evaluation.Test([.. parts.SelectMany(p => p)], table.Read(test, testText ?? text, orSegmented: false));

        if (parts[0].Any(row => string.IsNullOrEmpty(row.Group)))
            throw new CommandException($"{train[0]}: there is no column '{folds}', or it is empty in a row.");

        if (parts[0].DistinctBy(row => row.Group).Count() < 2)
            throw new CommandException($"{train[0]}: the column '{folds}' has one value; folds need two.");

        return Evaluation.Fold(parts[0], testText is null ? parts[0] : table.Read(train[0], testText, orSegmented: false), [.. parts.Skip(1).SelectMany(p => p)]);
    }

    /// <summary>For each gold set, what the bot as it would start now makes of it.</summary>
    private static SortedDictionary<string, GoldReport> Judge(string[] files)
    {
        var (_, model) = Deployed.Language();
        var reports = new SortedDictionary<string, GoldReport>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            try
            {
                reports[file] = GoldSet.Parse(file, File.ReadLines(file)).Judge(model.Categories);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
            {
                throw new CommandException(error.Message);
            }
        }

        return reports;
    }

    private static string[] Columns(string names) => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static (string Column, string Value) Condition(string written) => written.IndexOf('=', StringComparison.Ordinal) is var at and > 0
        ? (written[..at], written[(at + 1)..])
        : throw new CommandException($"--where '{written}' is no column=value.");
}
