using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoCreation.Casework;

namespace CoCreation.Bot.Commands;

/// <summary>Writes figures for people, as a table, and for programs, as JSON.</summary>
internal static class FiguresReport
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Table(Figures figures, CaseRules rules)
    {
        var zone = rules.Deployment.Communities[0].Zone;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{WallClock.Local(figures.From, zone):yyyy-MM-dd} to {WallClock.Local(figures.To - 1, zone):yyyy-MM-dd}, matters: {figures.Matters}, handed back: {figures.Returns}");
        Row(text, "", "响应率 answered", "解决率 solved", "满意率 satisfied");
        Row(text, "all", figures.All);
        foreach (var (unit, rates) in figures.ByUnit.OrderBy(each => each.Key.Value, StringComparer.Ordinal)) Row(text, unit.Value, rates);
        foreach (var (code, rates) in figures.ByCategory.OrderBy(each => each.Key, StringComparer.Ordinal)) Row(text, $"{code} {NameOf(rules, code).En}", rates);
        text.AppendLine("Good/counted, share, and in brackets where the true share lies in 95 of 100 cases; * fewer than 30, which says little.");
        text.Append("Left out: ").AppendJoin(", ", Excluded(figures.Excluded).Select(each => $"{each.Count?.ToString(CultureInfo.InvariantCulture) ?? "fewer than 5"} {each.Why}")).Append('.');
        return text.ToString();
    }

    public static string Json(Figures figures, CaseRules rules)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            var zone = rules.Deployment.Communities[0].Zone;
            json.WriteStartObject();
            json.WriteString("from", Day(figures.From, zone));
            json.WriteString("to", Day(figures.To - 1, zone));
            json.WriteNumber("matters", figures.Matters);
            json.WriteNumber("returns", figures.Returns);
            Write(json, "all", figures.All);
            json.WriteStartObject("units");
            foreach (var (unit, rates) in figures.ByUnit.OrderBy(each => each.Key.Value, StringComparer.Ordinal)) Write(json, unit.Value, rates);
            json.WriteEndObject();
            json.WriteStartObject("categories");
            foreach (var (code, rates) in figures.ByCategory.OrderBy(each => each.Key, StringComparer.Ordinal)) Write(json, code, rates);
            json.WriteEndObject();
            json.WriteStartObject("excluded");
            foreach (var (why, count) in Excluded(figures.Excluded))
            {
                if (count is { } known) json.WriteNumber(why, known);
                else json.WriteNull(why);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static (string Why, int? Count)[] Excluded(Exclusions left) =>
    [
        ("secret", left.Secret), ("withdrawn", left.Withdrawn), ("merged", left.Merged), ("open", left.Open), ("not possible", left.NotPossible),
        ("decided above", left.Decided), ("without proof", left.WithoutProof), ("not judged", left.Unrated),
    ];

    private static void Write(Utf8JsonWriter json, string name, Rates rates)
    {
        json.WriteStartObject(name);
        Write(json, "answered", rates.Answered);
        Write(json, "solved", rates.Solved);
        Write(json, "satisfied", rates.Satisfied);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("good", share.Good);
        json.WriteNumber("of", share.Of);
        if (share is { Value: { } value, Interval: (var low, var high) })
        {
            json.WriteNumber("share", Math.Round(value, 4));
            json.WriteNumber("low", Math.Round(low, 4));
            json.WriteNumber("high", Math.Round(high, 4));
        }

        json.WriteBoolean("small", share.IsSmall);
        json.WriteEndObject();
    }

    private static void Row(StringBuilder text, string name, Rates rates) => Row(text, name, Cell(rates.Answered), Cell(rates.Solved), Cell(rates.Satisfied));

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        text.Append(Pad(cells[0], 34));
        for (var i = 1; i < cells.Length; i++) text.Append(i == cells.Length - 1 ? cells[i] : Pad(cells[i], 26));
        text.AppendLine();
    }

    /// <summary>A Chinese character is as wide as two letters.</summary>
    private static string Pad(string text, int width) => text + new string(' ', Math.Max(1, width - text.Sum(letter => letter > 0x2e80 ? 2 : 1)));

    private static string Cell(Share share) => share is { Value: { } value, Interval: (var low, var high) }
        ? string.Create(CultureInfo.InvariantCulture, $"{share.Good}/{share.Of} {value * 100:0}% ({low * 100:0}–{high * 100:0}){(share.IsSmall ? "*" : "")}")
        : "–";

    private static LocalName NameOf(CaseRules rules, string code) => rules.Taxonomy.TryGet(code, out var category) ? category.ShortName : new(code, code);

    private static string Day(long instant, TimeZoneInfo zone) => WallClock.Local(instant, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
