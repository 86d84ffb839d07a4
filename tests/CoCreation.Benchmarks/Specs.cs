using System.Globalization;
using System.Text.Json;
using CoCreation.Language;

namespace CoCreation.Benchmarks;

/// <summary>Measures the recognisers on specification cases of Recognizers-Text, file by file.</summary>
internal static class Specs
{
    private sealed record Expected(string? Text, int? Start, int? End, string? Type, JsonElement Meaning);

    /// <param name="directory">Holds DateTime/Chinese/DateTimeModel.json, Number/English/NumberModel.json and so on.</param>
    /// <param name="only">A part of the file's path; empty for all files.</param>
    /// <param name="verbose">Print each case that fails.</param>
    public static int Run(string directory, string? deviations, string only, bool verbose)
    {
        if (!Directory.Exists(directory))
        {
            Console.Error.WriteLine($"{directory}: no such directory; give the folder of specification files with --data.");
            return 2;
        }

        var ours = Deviations(deviations);
        foreach (var path in Directory.GetFiles(directory, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(directory, path).Replace('\\', '/');
            if (!name.Contains(only, StringComparison.OrdinalIgnoreCase))
                continue;

            var (passed, counted, left) = (0, 0, 0);
            using var cases = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var one in cases.RootElement.EnumerateArray())
            {
                var input = one.GetProperty("Input").GetString()!;
                if (ours.Contains((name, one.GetProperty("SpecIndex").GetInt32())))
                {
                    left++;
                    continue;
                }

                counted++;
                var wanted = one.GetProperty("Results").EnumerateArray().Select(Wanted).ToList();
                var found = Found.In(name, input, Reference(one));
                if (wanted.Count == found.Count && wanted.Zip(found).All(pair => Agrees(pair.First, pair.Second)))
                    passed++;
                else if (verbose)
                    Console.WriteLine($"{name} {one.GetProperty("SpecIndex")}: {input}\n  wanted {one.GetProperty("Results")}\n  found  {string.Join("; ", found)}");
            }

            Console.WriteLine($"{(counted == 0 ? 1 : (double)passed / counted):F3}  {passed,4} of {counted,4}  {name}{(left > 0 ? $"  ({left} left out)" : "")}");
        }

        return 0;
    }

    private static DateTime Reference(JsonElement one) =>
        one.TryGetProperty("Context", out var context) && context.ValueKind == JsonValueKind.Object && context.TryGetProperty("ReferenceDateTime", out var reference)
            ? reference.GetDateTime()
            : new(2016, 11, 7);

    private static Expected Wanted(JsonElement result)
    {
        string? Text(string name) => result.TryGetProperty(name, out var value) ? value.GetString() : null;
        int? Number(string name) => result.TryGetProperty(name, out var value) ? value.GetInt32() : null;
        var start = Number("Start");
        var end = Number("End") ?? (Number("Length") is { } length ? start + length - 1 : null);
        var meaning = result.TryGetProperty("Resolution", out var resolution) || result.TryGetProperty("Value", out resolution) ? resolution : default;
        return new(Text("Text"), start, end, Text("TypeName") ?? Text("Type"), meaning);
    }

    private static bool Agrees(Expected wanted, Found found) =>
        (wanted.Text is null || string.Equals(wanted.Text, found.Text, StringComparison.OrdinalIgnoreCase))
        && (wanted.Start is null || wanted.Start == found.Start)
        && (wanted.End is null || wanted.End == found.End)
        && (wanted.Type is null || wanted.Type == found.Type || "datetimeV2." + wanted.Type == found.Type)
        && Means(wanted.Meaning, found);

    private static bool Means(JsonElement meaning, Found found)
    {
        if (meaning.ValueKind != JsonValueKind.Object)
            return true;

        if (meaning.TryGetProperty("values", out var values))
            return Same(values.EnumerateArray().Select(Fields), found.Values);

        return meaning.TryGetProperty("Timex", out var timex) ? ParserMeans(meaning, timex.GetString()!, found)
            : !meaning.TryGetProperty("value", out var value) || found.Values is [var told] && string.Equals(told, Found.Line([("value", value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText())]), StringComparison.OrdinalIgnoreCase);
    }

    private static string Fields(JsonElement fields) =>
        Found.Line(fields.EnumerateObject().Select(field => (field.Name, field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText())));

    private static bool Same(IEnumerable<string> wanted, IEnumerable<string> found) =>
        wanted.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);

    /// <summary>A parser's case tells one past and one future resolution; both must be among the values, and the timex must agree.</summary>
    private static bool ParserMeans(JsonElement meaning, string timex, Found found)
    {
        if (!found.Values.Any(value => value.Contains($"timex={timex};", StringComparison.Ordinal)))
            return false;

        if (found.Type is "datetimeV2.set")
            return true;

        foreach (var side in (ReadOnlySpan<string>)["FutureResolution", "PastResolution"])
        {
            if (!meaning.TryGetProperty(side, out var resolution) || resolution.ValueKind != JsonValueKind.Object)
                continue;

            var wanted = resolution.EnumerateObject().Select(field => field.Value.GetString()!).ToList();
            if (!found.Values.Any(value => wanted.All(part => value.Contains($"={part};", StringComparison.Ordinal))))
                return false;
        }

        return true;
    }

    /// <summary>Cases in which complaint sense is another, a line each: file, index, words, reason.</summary>
    private static HashSet<(string File, int Index)> Deviations(string? path) =>
        path is null ? [] : [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => (cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture)))];
}

/// <summary>What a recogniser of ours found in a case.</summary>
/// <param name="Values">Each value as its fields in order, such as <c>timex=P3D;type=duration;value=259200;</c>.</param>
internal sealed record Found(string Text, int? Start, int? End, string Type, IReadOnlyList<string> Values)
{
    public override string ToString() => $"{Type} '{Text}' {Start}-{End} [{string.Join(" | ", Values)}]";

    /// <param name="file">Names the model and the language: <c>DateTime/Chinese/DateParser.json</c>.</param>
    public static IReadOnlyList<Found> In(string file, string input, DateTime reference)
    {
        var culture = file.Contains("/Chinese/", StringComparison.Ordinal) ? Culture.Chinese : Culture.English;
        return file.Split('/')[0] switch
        {
            "DateTime" => [.. DateTimeRecognizer.Recognize(input, culture, reference).Select(found =>
                new Found(found.Text, found.Start, found.End, found.TypeName, [.. found.Values.Select(value => Line(value.Fields))]))],
            "Number" when file.Contains("Ordinal", StringComparison.Ordinal) => Ordinals(input, culture),
            "Number" => [.. NumberRecognizer.Numbers(input, culture).Select(number => Told(input, number.Span, "number", Digits(number.Value)))],
            "Choice" => YesNoMention.Find(input, culture) is { } answer ? [Told(input, answer.Span, "boolean", answer.Value ? "true" : "false")] : [],
            "Sequence" => [.. WrittenPhones.Find(input).Select(phone => Told(input, phone, "phonenumber", phone.Of(input)))],
            _ => [],
        };
    }

    private static List<Found> Ordinals(string input, string culture)
    {
        var relative = culture == Culture.English ? RelativeOrdinal.Find(input) : [];
        var placed = NumberRecognizer.Ordinals(input, culture).Where(number => !relative.Any(other => other.Span.Overlaps(number.Span)));
        return
        [
            .. placed.Select(number => Told(input, number.Span, "ordinal", Digits(number.Value))),
            .. relative.Select(place => Told(input, place.Span, "ordinal.relative", (place.FromEnd ? "end" : "current") + (place.Offset < 0 ? "" : "+") + place.Offset.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    private static Found Told(string input, TextSpan span, string type, string value) => new(span.PlainOf(input), span.Start, span.End - 1, type, [Line([("value", value)])]);

    private static string Digits(decimal value) => ((double)value).ToString("G15", CultureInfo.InvariantCulture);

    public static string Line(IEnumerable<(string Name, string Value)> fields) =>
        string.Concat(fields.OrderBy(field => field.Name, StringComparer.OrdinalIgnoreCase).Select(field => $"{field.Name}={field.Value};"));
}
