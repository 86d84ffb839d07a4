using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CoCreation.Language;

namespace CoCreation.Bot.Commands;

/// <summary><c>language evaluate-kinds</c>: how well kinds of messages, or alarms alone, are told apart on labelled messages.</summary>
internal static class EvaluateKindsCommand
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true };
    private static readonly string[] AlarmLabels = [MessageSort.Alarm, MessageSort.None];

    public static Command Create()
    {
        var test = new Option<FileInfo>("--test")
        {
            Description = $"A file of lines label, tab, message; the labels are {string.Join(", ", MessageSort.All)}, or only alarm and none.",
            Required = true,
        };
        test.AcceptExistingOnly();
        var command = new Command("evaluate-kinds", "Measures how well kinds of messages and alarms are told apart.") { test };
        command.SetAction(async (parsed, stop) =>
        {
            try
            {
                var understander = BotHost.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build()).Understander;
                await using var output = Console.OpenStandardOutput();
                return await Run(parsed.GetValue(test)!.FullName, output, Console.Error, understander, stop);
            }
            catch (StartException error)
            {
                await Console.Error.WriteLineAsync(error.Message);
                return 1;
            }
        });
        return command;
    }

    /// <returns>0 when the figures were written; 1 when lines of the file are malformed, which are told on <paramref name="errors"/>.</returns>
    internal static async Task<int> Run(string path, Stream output, TextWriter errors, Understander understander, CancellationToken stop)
    {
        var read = ExampleFile.Read(path);
        foreach (var bad in read.Bad)
            await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{bad.File}:{bad.Line}: {bad.Message}"));

        var onlyAlarms = read.Examples.Any(row => row.Label == MessageSort.None);
        var known = onlyAlarms ? AlarmLabels : MessageSort.All;
        var unknown = read.Examples.Select(row => row.Label).Except(known).ToList();
        foreach (var label in unknown)
            await errors.WriteLineAsync($"{path}: the label '{label}' is none of {string.Join(", ", known)}.");

        if (read.Examples.Count == 0)
            await errors.WriteLineAsync($"{path}: there is no labelled message.");

        if (read.Bad.Count > 0 || unknown.Count > 0 || read.Examples.Count == 0)
            return 1;

        await output.WriteAsync(Write(Answers(read.Examples, understander, onlyAlarms ? MessageSort.AlarmOrNone : MessageSort.Of)), stop);
        return 0;
    }

    private static List<Answer> Answers(IReadOnlyList<LabelledExample> rows, Understander understander, Func<Understood, string> sort)
    {
        var reference = TimeProvider.System.GetLocalNow().DateTime;
        return [.. rows.Select(row => new Answer(Culture.Of(row.Text) ?? Culture.Chinese, row.Label, sort(understander.Understand(row.Text, reference))))];
    }

    private static byte[] Write(List<Answer> answers)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            WriteFigures(json, answers);
            json.WriteStartObject("cultures");
            foreach (var culture in answers.GroupBy(a => a.Culture).OrderByDescending(g => g.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(culture.Key);
                WriteFigures(json, culture);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. buffer.ToArray(), .. Encoding.UTF8.GetBytes(Environment.NewLine)];
    }

    private static void WriteFigures(Utf8JsonWriter json, IEnumerable<Answer> answers)
    {
        var figures = new Confusion(answers.Select(a => (a.Right, a.Found)));
        json.WriteNumber("messages", figures.Total);
        json.WriteNumber("accuracy", Rounded(figures.Accuracy));
        json.WriteNumber("macroF1", Rounded(figures.MacroF1));
        json.WriteStartObject("classes");
        foreach (var name in figures.Classes)
        {
            json.WriteStartObject(name);
            json.WriteNumber("messages", figures.Support(name));
            json.WriteNumber("precision", Rounded(figures.Precision(name)));
            json.WriteNumber("recall", Rounded(figures.Recall(name)));
            json.WriteNumber("f1", Rounded(figures.F1(name)));
            json.WriteStartObject("found");
            foreach (var ((_, found), count) in figures.Counts.Where(c => c.Key.Right == name))
                json.WriteNumber(found, count);

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static double Rounded(double share) => Math.Round(share, 4);

    private readonly record struct Answer(string Culture, string Right, string Found);
}
