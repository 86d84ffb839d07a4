using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CoCreation.Dialogs;

/// <summary>Reads a YAML file into located nodes; every mistake becomes a finding and none an exception.</summary>
public static class YamlFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 2_000_000;

    private const int MaxDepth = 40;

    /// <summary>Reads a file from disk and hands its root to <paramref name="read"/>; afterwards keys that nobody asked for are reported as unknown.</summary>
    /// <param name="name">How diagnostics call the file.</param>
    /// <returns>The default when the file could not be read at all.</returns>
    public static T? Read<T>(string path, string name, Findings findings, Func<YamlNode, T> read)
    {
        string text;
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length > MaxBytes)
            {
                findings.Add(name, 1, "Y002", $"the file is {file.Length / 1_000_000d:0.0} MB, more than {MaxBytes / 1_000_000} MB", "split it");
                return default;
            }

            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(name, 1, "Y001", "the file cannot be read", e.Message.Replace(path, name, StringComparison.Ordinal));
            return default;
        }

        return Parse(name, text, findings, read);
    }

    /// <summary>Like <see cref="Read{T}"/>, from a text.</summary>
    public static T? Parse<T>(string name, string text, Findings findings, Func<YamlNode, T> read)
    {
        if (Load(name, text, findings) is not { } root)
            return default;

        var result = read(root);
        root.ReportUnknownKeys();
        return result;
    }

    private static YamlNode? Load(string name, string text, Findings findings)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                findings.Add(name, 1, "Y003", "the file is empty");
                return null;
            }

            parser.Consume<DocumentStart>();
            var root = Build(parser, name, findings, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
                findings.Add(name, (int)parser.Current!.Start.Line, "Y004", "a file holds one document", "remove the second '---'");

            return root;
        }
        catch (YamlException e)
        {
            findings.Add(name, Math.Max(1, (int)e.Start.Line), "Y004", $"not valid YAML: {Plain(e)}", "check indentation, quotes and colons");
            return null;
        }
    }

    private static string Plain(YamlException e)
    {
        var message = e.InnerException?.Message ?? e.Message;
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        return end < 0 ? message : message[(end + 3)..];
    }

    private static YamlNode Build(Parser parser, string name, Findings findings, int depth)
    {
        if (depth > MaxDepth)
            throw new YamlException(parser.Current!.Start, parser.Current.End, $"nested more than {MaxDepth} deep");

        if (parser.TryConsume<Scalar>(out var scalar))
            return YamlNode.OfScalar(name, (int)scalar.Start.Line, findings, IsNull(scalar) ? null : scalar.Value, scalar.Style is ScalarStyle.Plain);

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Build(parser, name, findings, depth + 1));

            return YamlNode.OfList(name, (int)sequence.Start.Line, findings, items);
        }

        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            var entries = new List<KeyValuePair<string, YamlNode>>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                var value = Build(parser, name, findings, depth + 1);
                if (entries.Exists(e => e.Key == key.Value))
                    findings.Add(name, (int)key.Start.Line, "Y008", $"key '{key.Value}' is given twice", "remove or rename one");
                else
                    entries.Add(new(key.Value, value.At((int)key.Start.Line)));
            }

            return YamlNode.OfMap(name, (int)mapping.Start.Line, findings, entries);
        }

        var current = parser.Current!;
        throw new YamlException(current.Start, current.End, current is AnchorAlias ? "anchors and aliases (& and *) are not used here; write the value out" : "unexpected content");
    }

    private static bool IsNull(Scalar scalar) => scalar.Style is ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
}
