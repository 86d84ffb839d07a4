namespace CoCreation.Language;

/// <summary>A line of an example file that cannot be used, and why.</summary>
public sealed record BadExample(string File, int Line, string Message);

/// <summary>Reads tab separated files of labelled sentences, and reports every bad line of them.</summary>
public sealed record ExampleFile(IReadOnlyList<LabelledExample> Examples, IReadOnlyList<BadExample> Bad)
{
    private static readonly string[] Kinds =
    [
        "matter", "suggestion", "complaint", "question", "status", "thanks", "greeting", "chat", "rumour", "supporting", "abuse",
        .. DangerLessons.Labels, DangerLessons.NoAlarm, DangerLessons.Talk,
    ];

    public static ExampleFile Read(string path) => Parse(path, File.ReadAllLines(path));

    /// <summary>All <c>*.tsv</c> files of a folder in the order of their names, so that what is learnt does not depend on the disk.</summary>
    public static ExampleFile ReadFolder(string folder)
    {
        var files = Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal).Select(Read).ToList();
        return new([.. files.SelectMany(f => f.Examples)], [.. files.SelectMany(f => f.Bad)]);
    }

    public static ExampleFile Parse(string file, IReadOnlyList<string> lines)
    {
        var examples = new List<LabelledExample>();
        var bad = new List<BadExample>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsWith('#'))
                continue;

            if (Mistake(line) is { } message)
                bad.Add(new(file, i + 1, message));
            else
                examples.Add(new(line[..line.IndexOf('\t')].Trim(), line[(line.IndexOf('\t') + 1)..].Trim()));
        }

        return new(examples, bad);
    }

    private static string? Mistake(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return "The line is empty; remove it, or start it with # for a comment.";

        var columns = line.Split('\t');
        if (columns.Length == 1)
            return "There is no tab between label and text.";

        if (columns.Length > 2)
            return "There is more than one tab; a line is label, tab, text.";

        if (string.IsNullOrWhiteSpace(columns[1]))
            return "The text is missing.";

        var label = columns[0].Trim();
        if (label.Length == 0)
            return "The label is missing.";

        if (label.StartsWith("kind:", StringComparison.Ordinal))
            return Kinds.Contains(label[5..]) ? null : $"The kind '{label[5..]}' is not known; one of {string.Join(", ", Kinds)}.";

        var codes = label.Split('+');
        return codes.Any(string.IsNullOrWhiteSpace) || codes.Distinct().Count() != codes.Length
            ? $"The label '{label}' is no code and no two different codes joined by +."
            : null;
    }
}
