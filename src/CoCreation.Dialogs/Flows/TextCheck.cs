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
            var names = Engine.TryGetValue(key, out var facts) || vocabulary.Texts.TryGetValue(key, out facts)
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

    // A missing text belongs where its neighbours are.
    private static (string File, int Line) Near(string key, IReadOnlyDictionary<string, LocatedText> texts)
    {
        var topic = key[..(key.IndexOf('/', StringComparison.Ordinal) + 1)];
        return texts.Where(t => topic.Length > 0 && t.Key.StartsWith(topic, StringComparison.Ordinal)).Select(t => t.Value).LastOrDefault() is { } neighbour
            ? (neighbour.File, neighbour.Line)
            : ($"{(topic.Length > 0 ? topic : "common/")}texts.yaml", 1);
    }
}
