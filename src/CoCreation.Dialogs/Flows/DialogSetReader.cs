namespace CoCreation.Dialogs;

/// <summary>Reads and checks all dialog files of a directory.</summary>
internal static class DialogSetReader
{
    // Files with a reader of their own, elsewhere.
    private static readonly string[] NotFlows = ["taxonomy.yaml"];

    public static DialogSet Read(string directory, DialogVocabulary vocabulary, Findings findings)
    {
        var flows = new List<Flow>();
        var texts = new Dictionary<string, LocatedText>();
        var cards = new Dictionary<string, CardTemplate>();
        if (!Directory.Exists(directory))
            findings.Add(directory, 1, "Y001", "the directory of dialog files does not exist");
        else
            ReadFiles(directory, vocabulary, findings, flows, texts, cards);

        FlowCheck.Check(flows, vocabulary, findings);
        TextCheck.Check(texts, vocabulary, findings);
        CardCheck.CheckMissing(cards, vocabulary, findings);
        return findings.Any
            ? new([], new Dictionary<string, LocalizedText>(), new Dictionary<string, CardTemplate>(), vocabulary)
            : new(flows, texts.ToDictionary(t => t.Key, t => t.Value.Text), cards, vocabulary);
    }

    private static void ReadFiles(
        string directory, DialogVocabulary vocabulary, Findings findings, List<Flow> flows, Dictionary<string, LocatedText> texts, Dictionary<string, CardTemplate> cards)
    {
        var files = Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(directory, path).Replace('\\', '/')))
            .OrderBy(f => f.Name, StringComparer.Ordinal);
        foreach (var (path, name) in files)
        {
            if (name.EndsWith(".yaml", StringComparison.Ordinal) && !NotFlows.Contains(name))
                YamlFile.Read(path, name, findings, root => ReadFile(root, flows, texts));
            else if (name.EndsWith(".yml", StringComparison.Ordinal))
                findings.Add(name, 1, "D003", "dialog files end in .yaml", "rename the file");
            else if (name.StartsWith("cards/", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
                CardReader.Read(path, name, findings, (card, root) =>
                {
                    CardCheck.Check(card, root, vocabulary, findings);
                    if (!cards.TryAdd(card.Name, card))
                        root.Report("D037", $"the card '{card.Name}' exists twice", $"the first is in {cards[card.Name].File}");
                });
        }
    }

    private static bool ReadFile(YamlNode root, List<Flow> flows, Dictionary<string, LocatedText> texts)
    {
        if (!root.IsMap)
        {
            root.Report("D003", "a dialog file holds a flow or texts", "begin with 'flow: topic/name' or 'texts:'");
            return false;
        }

        if (!root.Keys.Contains("flow") && !root.Keys.Contains("texts"))
        {
            root.Report("D003", "the file holds neither a flow nor texts", Spelling.Suggest(root.Keys.FirstOrDefault() ?? "", ["flow", "texts"]));
            _ = root.Entries;
            return false;
        }

        foreach (var (key, value) in root.Map("texts").Entries)
        {
            if (value.AsLocalized(key) is not { } text)
                continue;

            if (texts.TryGetValue(key, out var first))
                value.Report("D004", $"text '{key}' is given twice", $"the first is at {first.File}:{first.Line}");
            else
                texts[key] = new(text, value.File, value.Line);
        }

        if (root.Keys.Contains("flow"))
            flows.Add(FlowReader.Read(root));

        return true;
    }
}

/// <summary>A text and where it was written.</summary>
internal sealed record LocatedText(LocalizedText Text, string File, int Line);
