using System.Globalization;

namespace CoCreation.Dialogs;

/// <summary>A value in a YAML file with its line: what is missing or wrong is noted in the findings and read as empty.</summary>
public sealed class YamlNode
{
    private enum Form
    {
        Missing,
        Text,
        List,
        Map,
    }

    private readonly Form form;
    private readonly string? scalar;
    private readonly bool plain;
    private readonly IReadOnlyList<YamlNode> items;
    private readonly IReadOnlyList<KeyValuePair<string, YamlNode>> entries;
    private readonly Findings findings;
    private readonly HashSet<string> asked = [];
    private bool openEnded;

    private YamlNode(string file, int line, Findings findings, Form form)
    {
        (File, Line, this.findings, this.form) = (file, line, findings, form);
        (items, entries) = ([], []);
    }

    private YamlNode(YamlNode like, int line)
    {
        (File, Line, findings, form) = (like.File, line, like.findings, like.form);
        (scalar, plain, items, entries) = (like.scalar, like.plain, like.items, like.entries);
    }

    private YamlNode(string file, int line, Findings findings, string? scalar, bool plain)
        : this(file, line, findings, scalar is null ? Form.Missing : Form.Text) => (this.scalar, this.plain) = (scalar, plain);

    private YamlNode(string file, int line, Findings findings, IReadOnlyList<YamlNode> items)
        : this(file, line, findings, Form.List) => this.items = items;

    private YamlNode(string file, int line, Findings findings, IReadOnlyList<KeyValuePair<string, YamlNode>> entries)
        : this(file, line, findings, Form.Map) => this.entries = entries;

    public string File { get; }

    /// <summary>From 1; for a value in a map the line of its key.</summary>
    public int Line { get; }

    public bool Exists => form is not Form.Missing;

    public bool IsText => form is Form.Text;

    public bool IsList => form is Form.List;

    public bool IsMap => form is Form.Map;

    /// <summary>The keys of a map, without marking them as known.</summary>
    public IEnumerable<string> Keys => entries.Select(e => e.Key);

    /// <summary>All entries of a map whose keys are names of the author's own.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlNode>> Entries
    {
        get
        {
            openEnded = true;
            if (form is not (Form.Map or Form.Missing))
                Report("Y006", "expected a map of names");

            return entries;
        }
    }

    /// <summary>The entries of a map, without marking their keys as known.</summary>
    internal IReadOnlyList<KeyValuePair<string, YamlNode>> PeekEntries() => entries;

    /// <summary>The items of a list; a single value counts as a list of one, a missing one as empty.</summary>
    public IReadOnlyList<YamlNode> Items => form switch { Form.List => items, Form.Missing => [], _ => [this] };

    public void Report(string code, string message, string? suggestion = null) => findings.Add(File, Line, code, message, suggestion);

    public bool Has(string key) => entries.Any(e => e.Key == key && e.Value.Exists);

    /// <summary>The value under a key, which may be missing.</summary>
    public YamlNode At(string key, bool required = false)
    {
        asked.Add(key);
        if (form is not (Form.Map or Form.Missing))
        {
            if (asked.Count == 1)
                Report("Y006", "expected a map with keys");

            return new(File, Line, findings, Form.Missing);
        }

        foreach (var entry in entries)
        {
            if (entry.Key != key)
                continue;

            if (required && !entry.Value.Exists)
                entry.Value.Report("Y005", $"'{key}' is empty");

            return entry.Value;
        }

        if (required)
            Report("Y005", $"'{key}' is missing");

        return new(File, Line, findings, Form.Missing);
    }

    /// <summary>A map under a key; empty when missing.</summary>
    public YamlNode Map(string key, bool required = false)
    {
        var node = At(key, required);
        if (node.form is Form.Map or Form.Missing)
            return node;

        node.Report("Y006", $"'{key}' must be a map", "write its keys indented below it");
        return new(File, node.Line, findings, Form.Missing);
    }

    /// <summary>The items under a key; a single value counts as a list of one.</summary>
    public IReadOnlyList<YamlNode> List(string key, bool required = false) => At(key, required).Items;

    /// <summary>The texts under a key.</summary>
    public IReadOnlyList<string> Texts(string key, bool required = false) =>
        [.. List(key, required).Select(n => n.AsText(key)).OfType<string>()];

    /// <summary>The text under a key; empty when it is missing, which is reported.</summary>
    public string Text(string key) => At(key, required: true).AsText(key) ?? "";

    /// <summary>The text under a key, or null.</summary>
    public string? OptionalText(string key) => At(key).AsText(key);

    public int? Number(string key, bool required = false)
    {
        var node = At(key, required);
        if (!node.Exists)
            return null;

        if (node.IsText && int.TryParse(node.scalar, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return value;

        node.Report("Y006", $"'{key}' must be a whole number");
        return null;
    }

    public bool Flag(string key)
    {
        var node = At(key);
        if (!node.Exists)
            return false;

        if (node.scalar is "true" or "false" && node.plain)
            return node.scalar == "true";

        node.Report("Y006", $"'{key}' must be true or false");
        return false;
    }

    /// <summary>One of the given words under a key, or null when missing or none of them.</summary>
    public string? OneOf(string key, params IReadOnlyList<string> allowed)
    {
        var node = At(key);
        if (node.AsText(key) is not { } text)
            return null;

        if (allowed.Contains(text))
            return text;

        node.Report("Y006", $"'{key}' cannot be '{text}'", Spelling.Suggest(text, allowed));
        return null;
    }

    /// <summary>A text in both languages under a key; null when missing.</summary>
    public LocalizedText? Localized(string key, bool required = false) => At(key, required) is { Exists: true } node ? node.AsLocalized(key) : null;

    /// <summary>This node as a text in both languages.</summary>
    public LocalizedText? AsLocalized(string what)
    {
        if (!IsMap)
        {
            Report("Y007", $"'{what}' must be in both languages", "write { zh: …, en: … }");
            return null;
        }

        return LocalizedPart(what);
    }

    /// <summary>The keys zh and en of a map that has others too.</summary>
    public LocalizedText? LocalizedPart(string what)
    {
        var (zh, en) = (OptionalText("zh"), OptionalText("en"));
        if (string.IsNullOrWhiteSpace(zh) || string.IsNullOrWhiteSpace(en))
        {
            var missing = string.IsNullOrWhiteSpace(zh) ? string.IsNullOrWhiteSpace(en) ? "zh and en" : "zh" : "en";
            Report("Y007", $"'{what}' is missing in {missing}", "everything a person reads exists in zh and en");
        }

        return zh is null && en is null ? null : new(zh ?? en!, en ?? zh!);
    }

    /// <summary>Lists of words in both languages under a key.</summary>
    public LocalizedWords LocalizedList(string key)
    {
        var node = At(key);
        if (!node.Exists)
            return LocalizedWords.None;

        if (!node.IsMap)
        {
            node.Report("Y007", $"'{key}' must be in both languages", "write { zh: [ … ], en: [ … ] }");
            return LocalizedWords.None;
        }

        return new(node.Texts("zh"), node.Texts("en"));
    }

    /// <summary>This node as text; null when missing, and reported when it is none.</summary>
    public string? AsText(string what = "value")
    {
        if (form is Form.List or Form.Map)
            Report("Y006", $"'{what}' must be a text");

        return scalar;
    }

    /// <summary>Reports each key of a map, and of the maps in it, that nobody asked for.</summary>
    internal void ReportUnknownKeys()
    {
        foreach (var (key, value) in entries)
        {
            if (!openEnded && asked.Count > 0 && !asked.Contains(key))
                value.Report("Y009", $"unknown key '{key}'", Spelling.Suggest(key, asked));
            else
                value.ReportUnknownKeys();
        }

        foreach (var item in items)
            item.ReportUnknownKeys();
    }

    /// <summary>A value that another format than YAML holds, to be read like one.</summary>
    public static YamlNode OfScalar(string file, int line, Findings findings, string? value, bool plain) => new(file, line, findings, value, plain);

    /// <inheritdoc cref="OfScalar"/>
    public static YamlNode OfList(string file, int line, Findings findings, IReadOnlyList<YamlNode> items) => new(file, line, findings, items);

    /// <inheritdoc cref="OfScalar"/>
    public static YamlNode OfMap(string file, int line, Findings findings, IReadOnlyList<KeyValuePair<string, YamlNode>> entries) =>
        new(file, line, findings, entries);

    /// <summary>The same value on the line of its key.</summary>
    internal YamlNode At(int line) => new(this, line);
}
