namespace CoCreation.Dialogs;

/// <summary>Checks a card template: the parts of Adaptive Cards 1.5 that we use, and the facts that it fills in.</summary>
internal sealed class CardCheck
{
    private static readonly string[] Common = ["type", "id", "spacing", "separator", "height", "isVisible", "$when", "$each"];

    /// <summary>The properties of each type; those with an asterisk must be there.</summary>
    private static readonly Dictionary<string, string[]> Elements = new()
    {
        ["TextBlock"] = ["text*", "wrap", "weight", "size", "color", "isSubtle", "maxLines", "horizontalAlignment", "fontType", "style"],
        ["RichTextBlock"] = ["inlines*", "horizontalAlignment"],
        ["TextRun"] = ["text*", "weight", "size", "color", "isSubtle", "italic", "strikethrough", "underline", "highlight"],
        ["Image"] = ["url*", "altText*", "size", "style", "width", "horizontalAlignment", "backgroundColor"],
        ["ImageSet"] = ["images*", "imageSize"],
        ["Container"] = ["items*", "style", "bleed", "minHeight", "verticalContentAlignment", "rtl", "selectAction"],
        ["ColumnSet"] = ["columns*", "style", "bleed", "minHeight", "horizontalAlignment", "selectAction"],
        ["Column"] = ["items*", "width", "style", "bleed", "minHeight", "verticalContentAlignment", "selectAction"],
        ["FactSet"] = ["facts*"],
        ["ActionSet"] = ["actions*"],
        ["Input.Text"] = ["id*", "label", "placeholder", "value", "isMultiline", "maxLength", "isRequired", "errorMessage", "style", "regex"],
        ["Input.Number"] = ["id*", "label", "placeholder", "value", "min", "max", "isRequired", "errorMessage"],
        ["Input.Date"] = ["id*", "label", "placeholder", "value", "min", "max", "isRequired", "errorMessage"],
        ["Input.Time"] = ["id*", "label", "placeholder", "value", "min", "max", "isRequired", "errorMessage"],
        ["Input.Toggle"] = ["id*", "title*", "label", "value", "valueOn", "valueOff", "wrap", "isRequired", "errorMessage"],
        ["Input.ChoiceSet"] = ["id*", "choices*", "label", "value", "style", "isMultiSelect", "placeholder", "wrap", "isRequired", "errorMessage"],
    };

    private static readonly Dictionary<string, string[]> Actions = new()
    {
        ["Action.Submit"] = ["title*", "data", "style", "iconUrl", "tooltip", "isEnabled", "associatedInputs", "mode"],
        ["Action.Execute"] = ["title*", "verb*", "data", "fallback", "style", "iconUrl", "tooltip", "isEnabled", "associatedInputs", "mode"],
        ["Action.OpenUrl"] = ["title*", "url*", "style", "iconUrl", "tooltip", "mode"],
        ["Action.ShowCard"] = ["title*", "card*", "style", "iconUrl", "tooltip", "mode"],
        ["Action.ToggleVisibility"] = ["title*", "targetElements*", "style", "iconUrl", "tooltip", "mode"],
    };

    private readonly KnownNames names;
    private readonly Findings findings;
    private readonly HashSet<string> inputs = new(StringComparer.Ordinal);

    private CardCheck(KnownNames names, Findings findings) => (this.names, this.findings) = (names, findings);

    public static void Check(CardTemplate card, YamlNode root, DialogVocabulary vocabulary, Findings findings)
    {
        var declared = vocabulary.Cards.TryGetValue(card.Name, out var facts);
        if (!declared)
            root.Report("D036", $"nobody sends the card '{card.Name}'", Spelling.Suggest(card.Name, vocabulary.Cards.Keys));

        var check = new CardCheck(new([.. vocabulary.Facts, .. facts ?? []]), findings);
        check.CheckCard(root, whole: true);
        if (declared)
            check.CheckFacts(root, "");
    }

    /// <summary>Reports the cards that the host sends and nobody wrote.</summary>
    public static void CheckMissing(IReadOnlyDictionary<string, CardTemplate> cards, DialogVocabulary vocabulary, Findings findings)
    {
        foreach (var name in vocabulary.Cards.Keys.Where(name => !cards.ContainsKey(name)))
            findings.Add($"cards/{name}.json", 1, "D035", $"the card '{name}' is missing", Spelling.Suggest(name, cards.Keys));
    }

    private void CheckCard(YamlNode card, bool whole)
    {
        if (card.OptionalText("type") != "AdaptiveCard")
            card.Report("D032", "the type of a card is AdaptiveCard");

        _ = card.At("$schema");
        _ = card.At("$when");
        foreach (var key in new[] { "speak", "minHeight", "verticalContentAlignment", "rtl", "lang", "backgroundImage", "selectAction", "refresh", "msteams" })
            Open(card.At(key));

        var version = card.OptionalText("version");
        if (whole && !(Version.TryParse(version ?? "", out var number) && number >= new Version(1, 0) && number <= new Version(1, 5)))
            card.At("version").Report("D031", $"version '{version}' is not 1.0 to 1.5", "Teams shows cards up to 1.5");

        var fallback = card.At("fallbackText");
        CheckLocalized(fallback, "fallbackText");
        if (whole && !fallback.Exists)
            card.Report("D033", "the card has no fallbackText", "say in one line what a channel without cards shows");

        foreach (var element in card.List("body"))
            CheckElement(element);

        foreach (var action in card.List("actions"))
            CheckTyped(action, Actions, "action");
    }

    private void CheckElement(YamlNode node) => CheckTyped(node, Elements, "element");

    private void CheckTyped(YamlNode node, Dictionary<string, string[]> types, string what)
    {
        if (!node.IsMap)
        {
            node.Report("D032", $"an {what} is an object with a type");
            return;
        }

        var type = node.OptionalText("type") ?? "";
        if (!types.TryGetValue(type, out var properties))
        {
            node.Report("D032", type.Length == 0 ? $"the {what} has no type" : $"there is no {what} '{type}'", Spelling.Suggest(type, types.Keys));
            Open(node);
            return;
        }

        foreach (var key in Common)
            _ = node.At(key);

        // Web Chat and Teams show nothing of a card in which two inputs share an id.
        if (type.StartsWith("Input.", StringComparison.Ordinal) && node.OptionalText("id") is { } id && !inputs.Add(id))
            node.At("id").Report("D038", $"two inputs have the id '{id}'", "each input of a card needs its own, also within Action.ShowCard");

        foreach (var property in properties)
        {
            var key = property.TrimEnd('*');
            var value = node.At(key);
            if (property.EndsWith('*') && !value.Exists)
                node.Report("D034", $"'{type}' needs '{key}'");
            else
                CheckValue(key, value);
        }
    }

    private void CheckValue(string key, YamlNode value)
    {
        switch (key)
        {
            case "items" or "images":
                foreach (var item in value.Items)
                    CheckElement(item);
                break;
            case "columns":
                foreach (var column in value.Items)
                {
                    // A column's type may be left out.
                    if (column.IsMap && !column.Has("type"))
                        CheckColumn(column);
                    else
                        CheckElement(column);
                }

                break;
            case "inlines":
                foreach (var inline in value.Items.Where(i => i.IsMap))
                    CheckElement(inline);
                break;
            case "actions":
                foreach (var action in value.Items)
                    CheckTyped(action, Actions, "action");
                break;
            case "selectAction" when value.Exists:
                CheckTyped(value, Actions, "action");
                break;
            case "card" when value.Exists:
                CheckCard(value, whole: false);
                break;
            case "facts" or "choices":
                foreach (var item in value.Items)
                    CheckPair(item, key == "facts" ? "fact" : "choice");
                break;
            case "text" or "title" or "label" or "placeholder" or "altText" or "errorMessage" or "tooltip":
                CheckLocalized(value, key);
                break;
            default:
                Open(value);
                break;
        }
    }

    private void CheckColumn(YamlNode column)
    {
        foreach (var key in Common)
            _ = column.At(key);

        foreach (var property in Elements["Column"])
            CheckValue(property.TrimEnd('*'), column.At(property.TrimEnd('*')));
    }

    private static void CheckPair(YamlNode node, string what)
    {
        _ = node.At("$when");
        _ = node.At("$each");
        foreach (var key in new[] { "title", "value" })
        {
            if (node.At(key) is { Exists: true } value)
                CheckLocalized(value, key);
            else
                node.Report("D034", $"a {what} needs '{key}'");
        }
    }

    private static void CheckLocalized(YamlNode node, string key)
    {
        if (node.IsMap)
            node.AsLocalized(key);
    }

    // Its keys are the author's own.
    private static void Open(YamlNode node)
    {
        if (node.IsMap)
            _ = node.Entries;
    }

    private void CheckFacts(YamlNode node, string within)
    {
        if (node.IsText)
        {
            CheckTemplate(node, node.AsText() ?? "", within);
            return;
        }

        var entries = node.IsMap ? node.PeekEntries() : [];
        var each = entries.FirstOrDefault(e => e.Key == "$each").Value?.AsText();
        var inner = each is null ? within : $"{within}{each}[].";
        if (each is not null && !names.Knows(within + each))
            node.Report("D012", $"nobody knows '{each}'", names.Suggest(each));

        foreach (var (key, value) in entries)
        {
            if (key == "$when")
                CheckWhen(value, inner);
            else if (key is not ("$each" or "$schema"))
                CheckFacts(value, inner);
        }

        foreach (var item in node.IsList ? node.Items : [])
            CheckFacts(item, inner);
    }

    private void CheckWhen(YamlNode node, string within)
    {
        var source = node.AsText("$when") ?? "";
        if (Condition.Parse(source, out var mistake) is not { } condition)
            node.Report("D002", $"the condition '{source}' cannot be read: {mistake}");
        else
            foreach (var name in condition.Names.Where(name => !names.Knows(within + name)))
                node.Report("D012", $"nobody knows '{name}'", names.Suggest(name));
    }

    private void CheckTemplate(YamlNode node, string source, string within)
    {
        if (Template.Parse(source, out var mistake) is not { } template)
            node.Report("D013", $"the text '{source}' cannot be filled in: {mistake}");
        else
            foreach (var name in template.Names.Where(name => !names.Knows(within + name)))
                findings.Add(node.File, node.Line, "D012", $"nobody knows '{{{name}}}'", names.Suggest(name));
    }
}
