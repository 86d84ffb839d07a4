using CoCreation.Bot.Categories;
using CoCreation.Bot.Learning;
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
    /// <param name="data">The data directory, with what the deployment has taught the bot and the model learnt last; null to learn from the files alone.</param>
    /// <param name="learning">Called when it has to learn first, which takes a while; null to say so on the console.</param>
    /// <returns>Null when there is any mistake.</returns>
    public static (Knowledge? Knowledge, IReadOnlyList<Diagnostic> Mistakes) Read(string dialogs, string manifests, CaseOptions options, string? data = null, Action<string>? learning = null)
    {
        var findings = new Findings();
        var taxonomy = ReadTaxonomy(dialogs, findings);
        var deployment = ManifestReader.Read(manifests, manifests, findings, taxonomy);
        var examples = Examples(dialogs, data, taxonomy, findings);
        var mistakes = new List<Diagnostic>(findings.All);
        DialogSet? set = null;
        if (taxonomy is not null)
        {
            (set, var wrong) = DialogSet.Load(dialogs, Vocabulary.Of(taxonomy));
            mistakes.AddRange(wrong);
        }

        if (mistakes.Count > 0 || taxonomy is null || deployment is null || set is null) return (null, mistakes);
        var rules = new CaseRules(deployment, taxonomy, options);
        var model = Learn(taxonomy, examples, data, learning);
        var understander = new Understander(model.Categories, model.Kinds, model.Dangers, new PlaceRecognizer(KnownPlaces.Of(deployment.Units)));
        return (new Knowledge(rules, set, new DialogEngine(set), understander, CommonWords.LearnMeanwhile([.. examples.Select(example => example.Text)])), []);
    }

    /// <summary>Reads only what is needed to tell categories and kinds.</summary>
    /// <returns>Null when there is any mistake.</returns>
    public static ((Taxonomy Taxonomy, LanguageModel Model)? Language, IReadOnlyList<Diagnostic> Mistakes) ReadLanguage(string dialogs, string? data)
    {
        var findings = new Findings();
        var taxonomy = ReadTaxonomy(dialogs, findings);
        var examples = Examples(dialogs, data, taxonomy, findings);
        return findings.All.Count > 0 || taxonomy is null ? (null, findings.All) : ((taxonomy, Learn(taxonomy, examples, data)), []);
    }

    public static Taxonomy? ReadTaxonomy(string dialogs, Findings findings) =>
        TaxonomyReader.Read(Path.Combine(dialogs, "taxonomy.yaml"), Path.Combine(dialogs, "taxonomy.yaml"), findings);

    private static LanguageModel Learn(Taxonomy taxonomy, IReadOnlyList<LabelledExample> examples, string? data, Action<string>? learning = null)
    {
        learning ??= Console.Error.WriteLine;
        if (data is null) return LanguageModel.Train(Words(taxonomy), examples);
        var learnt = false;
        var model = LanguageModel.LoadOrTrain(Path.Combine(data, "language.model"), Words(taxonomy), examples, () =>
        {
            learnt = true;
            learning("Learning from the example sentences: about 15 s, only the first time.");
        });

        // Learning leaves some hundred megabytes behind, which a server at rest would keep for hours.
        if (learnt) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return model;
    }

    private static IReadOnlyList<CategoryWords> Words(Taxonomy taxonomy) =>
        [.. taxonomy.All.Select(category => new CategoryWords(category.Code, [.. category.WordsZh, .. category.WordsEn, category.Name.Zh, category.Name.En]))];

    private static IReadOnlyList<LabelledExample> Examples(string dialogs, string? data, Taxonomy? taxonomy, Findings findings)
    {
        var folder = Path.Combine(dialogs, "examples");
        if (!Directory.Exists(folder))
        {
            findings.Add(folder, 1, "E001", "there are no example sentences to learn from", "restore dialogs/examples");
            return [];
        }

        var shipped = Usable(folder, ExampleFile.ReadFolder(folder), taxonomy, findings);
        return data is null ? shipped : [.. shipped, .. Learnt(new(data), taxonomy, findings)];
    }

    private static IReadOnlyList<LabelledExample> Learnt(LearntExamples learnt, Taxonomy? taxonomy, Findings findings) =>
        Usable(learnt.Path, learnt.Read(), taxonomy, findings);

    private static IReadOnlyList<LabelledExample> Usable(string from, ExampleFile read, Taxonomy? taxonomy, Findings findings)
    {
        foreach (var bad in read.Bad) findings.Add(bad.File, bad.Line, "E002", bad.Message);
        foreach (var code in read.Examples.SelectMany(example => example.Codes).Distinct())
        {
            if (taxonomy is not null && !taxonomy.TryGet(code, out _))
                findings.Add(from, 1, "E003", $"examples are labelled '{code}', which the taxonomy does not have", "correct the label, or add the category");
        }

        return read.Examples;
    }
}
