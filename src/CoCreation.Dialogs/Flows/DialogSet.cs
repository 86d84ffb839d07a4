using System.Collections.Concurrent;

namespace CoCreation.Dialogs;

/// <summary>All dialog files of a directory, read and checked.</summary>
public sealed class DialogSet
{
    private const int GroupDigits = 2;

    private readonly Dictionary<string, Flow> flows;
    private readonly Dictionary<string, LocalizedText> texts;
    private readonly Dictionary<string, CardTemplate> cards;
    private readonly ConcurrentDictionary<(string Who, string Where), FlowStarter> starters = new();

    internal DialogSet(IEnumerable<Flow> flows, IReadOnlyDictionary<string, LocalizedText> texts, IReadOnlyDictionary<string, CardTemplate> cards, DialogVocabulary vocabulary)
    {
        this.flows = flows.ToDictionary(f => f.Name);
        this.texts = new(texts);
        this.cards = new(cards);
        Vocabulary = vocabulary;
        Flows = [.. this.flows.Values.OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Flow> Flows { get; }

    public DialogVocabulary Vocabulary { get; }

    public IReadOnlyCollection<string> TextKeys => texts.Keys;

    /// <summary>What a message of somebody somewhere starts.</summary>
    internal FlowStarter StarterFor(string who, string where) => starters.GetOrAdd((who, where), key => new(Flows, key.Who, key.Where));

    public Flow? Find(string flow) => flows.GetValueOrDefault(flow);

    /// <exception cref="KeyNotFoundException">The key is neither required at load nor in the files.</exception>
    public LocalizedText Text(string key) => FindText(key) ?? throw new KeyNotFoundException($"No text '{key}' in the dialog files.");

    public LocalizedText? FindText(string key) => texts.GetValueOrDefault(key);

    /// <summary>The key of the text for matters of a category: its own, that of its group (the first two digits), else the one for all.</summary>
    public string KeyFor(string key, string category)
    {
        string[] own = [$"{key}@{category}", $"{key}@{(category.Length > GroupDigits ? category[..GroupDigits] : category)}"];
        return Array.Find(own, texts.ContainsKey) ?? key;
    }

    /// <summary>The text under a key with its facts filled in.</summary>
    /// <exception cref="KeyNotFoundException">The key is neither required at load nor in the files.</exception>
    public string Say(string key, FactTexts facts) => Template.Fill(Text(key).In(facts.Locale), facts);

    /// <exception cref="KeyNotFoundException">There is no such card.</exception>
    public CardTemplate Card(string name) => cards.GetValueOrDefault(name) ?? throw new KeyNotFoundException($"No card '{name}' in the dialog files.");

    public CardTemplate? FindCard(string name) => cards.GetValueOrDefault(name);

    /// <summary>Reads a directory; with any mistake there is no set but all mistakes.</summary>
    public static (DialogSet? Set, IReadOnlyList<Diagnostic> Diagnostics) Load(string directory, DialogVocabulary vocabulary)
    {
        var findings = new Findings();
        var set = DialogSetReader.Read(directory, vocabulary, findings);
        return findings.Any ? (null, findings.All) : (set, []);
    }
}
