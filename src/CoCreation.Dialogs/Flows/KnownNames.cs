namespace CoCreation.Dialogs;

/// <summary>The names that a text or a condition may use at one place.</summary>
internal sealed class KnownNames(IEnumerable<string> names)
{
    private readonly HashSet<string> all = [.. names];

    public bool Knows(string name) =>
        all.Contains(name)
        || all.Any(known => FlowStart.Matches(known, name) || known.StartsWith(name + "[].", StringComparison.Ordinal))
        // Within a list everything known outside it may be used too.
        || (name.IndexOf("[].", StringComparison.Ordinal) is var at and >= 0 && Knows(name[..at]) && Knows(name[(at + 3)..]));

    public string? Suggest(string name)
    {
        var tail = name[(name.LastIndexOf("[].", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..];
        return Spelling.Suggest(tail, all.Select(n => n[(n.LastIndexOf("[].", StringComparison.Ordinal) is var dot and >= 0 ? dot + 3 : 0)..]));
    }

    /// <summary>Everything that a flow may speak of: its slots, what its actions return, and what the host always knows.</summary>
    public static KnownNames Of(Flow flow, DialogVocabulary vocabulary)
    {
        var slots = flow.Steps.OfType<CollectStep>().Select(s => s.Slot).ToArray();
        var actions = flow.Steps.OfType<DoStep>().Select(s => s.Action).ToHashSet();
        return new(
        [
            .. vocabulary.Facts, "intent", "word", "who", "where",
            .. slots, .. slots.SelectMany(slot => FactTexts.Parts.Select(part => $"{slot}.{part}")),
            .. vocabulary.Actions.Where(a => actions.Contains(a.Name)).SelectMany(a => a.Facts),
        ]);
    }

    /// <summary>Reports a template that cannot be read or that uses unknown names.</summary>
    public void CheckTemplate(string source, string file, int line, Findings findings)
    {
        if (Template.Parse(source, out var mistake) is not { } template)
        {
            findings.Add(file, line, "D013", $"the text '{Shortened(source)}' cannot be filled in: {mistake}");
            return;
        }

        foreach (var name in template.Names.Where(name => !Knows(name)))
            findings.Add(file, line, "D012", $"nobody knows '{{{name}}}'", Suggest(name));
    }

    public void CheckCondition(Condition? condition, string file, int line, Findings findings)
    {
        foreach (var name in condition?.Names.Distinct() ?? [])
        {
            if (!Knows(name))
                findings.Add(file, line, "D012", $"nobody knows '{name}'", Suggest(name));
        }
    }

    private static string Shortened(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
