namespace CoCreation.Dialogs;

/// <summary>Checks the texts that the engine and the host rely on.</summary>
internal static class TextCheck
{
    /// <summary>What the engine itself says, with the facts that it fills in.</summary>
    private static readonly Dictionary<string, IReadOnlyList<string>> Engine = new()
    {
        ["common/cancelled"] = [],
        ["common/cancel-nothing"] = [],
        ["common/help"] = [],
        ["common/back-nothing"] = [],
        ["common/restarted"] = [],
        ["common/resume"] = ["question"],
        ["common/not-understood"] = [],
        ["common/not-understood-help"] = [],
        ["common/flow-gone"] = [],
        ["common/old-button"] = [],
        ["common/corrected"] = ["value"],
    };

    public static void Check(IReadOnlyDictionary<string, LocatedText> texts, DialogVocabulary vocabulary, Findings findings)
    {
        foreach (var key in Engine.Keys.Concat(vocabulary.Texts.Keys).Distinct().Where(key => !texts.ContainsKey(key)))
        {
            var (file, line) = Near(key, texts);
            findings.Add(file, line, "D040", $"text '{key}' is missing", Spelling.Nearest(key, texts.Keys.Where(k => !Engine.ContainsKey(k) && !vocabulary.Texts.ContainsKey(k))) is { } near ? $"is it '{near}'?" : "add it under texts");
        }

        foreach (var (key, text) in texts)
        {
            var said = OfKind(key, text, texts, vocabulary, findings);
            var names = Engine.TryGetValue(said, out var facts) || vocabulary.Texts.TryGetValue(said, out facts)
                ? new KnownNames([.. vocabulary.Facts, .. facts])
                : null;
            foreach (var source in new[] { text.Text.Zh, text.Text.En }.Distinct())
            {
                if (names is not null)
                    names.CheckTemplate(source, text.File, text.Line, findings);
                else if (Template.Parse(source, out var mistake) is null)
                    findings.Add(text.File, text.Line, "D013", $"the text '{key}' cannot be filled in: {mistake}");
            }
        }
    }

    /// <summary>The key whose text this one stands for where a matter is of one kind (<c>post.resolved@31001</c>, or <c>@31</c> for all that begin so).</summary>
    private static string OfKind(string key, LocatedText text, IReadOnlyDictionary<string, LocatedText> texts, DialogVocabulary vocabulary, Findings findings)
    {
        if (key.Split('@') is not [var said, var kind]) return key;
        if (!texts.ContainsKey(said))
            findings.Add(text.File, text.Line, "D041", $"'{key}' is said instead of '{said}', which is not there", Spelling.Nearest(said, texts.Keys) is { } near ? $"is it '{near}'?" : "add it under texts");
        if (kind.Length == 0 || !vocabulary.CategoryCodes.Any(code => code.StartsWith(kind, StringComparison.Ordinal)))
            findings.Add(text.File, text.Line, "D041", $"no category begins with '{kind}', so '{key}' is never said", "write a code of taxonomy.yaml, or its first two digits");
        return said;
    }

    // A missing text belongs where its neighbours are.
    private static (string File, int Line) Near(string key, IReadOnlyDictionary<string, LocatedText> texts)
    {
        var topic = key[..(key.IndexOf('/', StringComparison.Ordinal) + 1)];
        return texts.Where(t => topic.Length > 0 && t.Key.StartsWith(topic, StringComparison.Ordinal)).Select(t => t.Value).LastOrDefault() is { } neighbour
            ? (neighbour.File, neighbour.Line)
            : ($"{(topic.Length > 0 ? topic : "common/")}texts.yaml", 1);
    }
}
