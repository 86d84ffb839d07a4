using CoCreation.Bot.Categories;
using CoCreation.Bot.Manifests;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Turns;

/// <summary>Reads everything that a deployment declares in files; every mistake of every file is reported together.</summary>
public static class KnowledgeReader
{
    /// <param name="dialogs">The directory of flows, texts, cards, the taxonomy and the examples.</param>
    /// <param name="manifests">The directory of community manifests.</param>
    /// <returns>Null when there is any mistake.</returns>
    public static (Knowledge? Knowledge, IReadOnlyList<Diagnostic> Mistakes) Read(string dialogs, string manifests, CaseOptions options)
    {
        var findings = new Findings();
        var taxonomy = TaxonomyReader.Read(Path.Combine(dialogs, "taxonomy.yaml"), Path.Combine(dialogs, "taxonomy.yaml"), findings);
        var deployment = ManifestReader.Read(manifests, manifests, findings, taxonomy);
        var examples = Examples(Path.Combine(dialogs, "examples"), taxonomy, findings);
        var mistakes = new List<Diagnostic>(findings.All);
        DialogSet? set = null;
        if (taxonomy is not null)
        {
            (set, var wrong) = DialogSet.Load(dialogs, Vocabulary.Of(taxonomy));
            mistakes.AddRange(wrong);
        }

        if (mistakes.Count > 0 || taxonomy is null || deployment is null || set is null) return (null, mistakes);
        var rules = new CaseRules(deployment, taxonomy, options);
        var understander = Understander.Train(Words(taxonomy), examples, KnownPlaces.Of(deployment.Units));
        return (new Knowledge(rules, set, new DialogEngine(set), understander, CommonWords.Learn(examples.Select(example => example.Text))), []);
    }

    private static IReadOnlyList<CategoryWords> Words(Taxonomy taxonomy) =>
        [.. taxonomy.All.Select(category => new CategoryWords(category.Code, [.. category.WordsZh, .. category.WordsEn, category.Name.Zh, category.Name.En]))];

    private static IReadOnlyList<LabelledExample> Examples(string folder, Taxonomy? taxonomy, Findings findings)
    {
        if (!Directory.Exists(folder))
        {
            findings.Add(folder, 1, "E001", "there are no example sentences to learn from", "restore dialogs/examples");
            return [];
        }

        var read = ExampleFile.ReadFolder(folder);
        foreach (var bad in read.Bad) findings.Add(bad.File, bad.Line, "E002", bad.Message);
        foreach (var code in read.Examples.SelectMany(example => example.Label.Split('+')).Where(label => !label.StartsWith("kind:", StringComparison.Ordinal)).Distinct())
        {
            if (taxonomy is not null && !taxonomy.TryGet(code, out _))
                findings.Add(folder, 1, "E003", $"examples are labelled '{code}', which the taxonomy does not have", "correct the label, or add the category");
        }

        return read.Examples;
    }
}
