using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace CoCreation.Dialogs;

/// <summary>An Adaptive Card with facts to be filled in.</summary>
public sealed class CardTemplate
{
    private readonly JsonObject template;
    private readonly ConcurrentDictionary<string, Condition?> conditions = new();

    internal CardTemplate(string name, string file, JsonObject template) => (Name, File, this.template) = (name, file, template);

    public string Name { get; }

    public string File { get; }

    /// <summary>The facts that a card shows in place of words and buttons.</summary>
    public static FactMap Standing(string text, IEnumerable<(string Title, string Say)> choices) => new()
    {
        ["text"] = text,
        ["lines"] = Fact.FromList(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new FactMap { ["line"] = line })),
        ["choices"] = Fact.FromList(choices.Select(choice => new FactMap { ["title"] = choice.Title, ["say"] = choice.Say })),
    };

    /// <summary>Whether there is anything for the card to show: its own condition, if it has one.</summary>
    public bool Holds(FactTexts facts) => template["$when"] is not JsonValue when || (ConditionOf(when)?.Holds(facts.Value) ?? false);

    /// <summary>The card for these facts, in their language.</summary>
    public JsonObject Render(FactTexts facts) => (JsonObject)Fill(template, facts)!;

    /// <summary>The card for these facts, as JSON.</summary>
    public string RenderJson(FactTexts facts) => Render(facts).ToJsonString();

    private JsonNode? Fill(JsonNode? node, FactTexts facts)
    {
        switch (node)
        {
            case JsonObject both when IsLocalized(both):
                return Fill(both[LocalizedText.IsEnglish(facts.Locale) ? "en" : "zh"], facts);
            case JsonObject source:
                var filled = new JsonObject();
                foreach (var (key, value) in source)
                {
                    if (key is not ("$when" or "$each"))
                        filled[key] = Fill(value, facts);
                }

                return filled;
            case JsonArray items:
                return new JsonArray([.. items.SelectMany(item => FillItem(item, facts))]);
            case JsonValue value when value.TryGetValue<string>(out var text):
                return JsonValue.Create(Template.Fill(text, facts));
            default:
                return node?.DeepClone();
        }
    }

    private IEnumerable<JsonNode?> FillItem(JsonNode? item, FactTexts facts)
    {
        if (item is not JsonObject element)
        {
            yield return Fill(item, facts);
            yield break;
        }

        var scopes = element["$each"] is JsonValue each ? facts.Items(each.GetValue<string>()).Select(facts.Within) : [facts];
        foreach (var scope in scopes)
        {
            if (element["$when"] is not JsonValue when || (ConditionOf(when)?.Holds(scope.Value) ?? false))
                yield return Fill(element, scope);
        }
    }

    private Condition? ConditionOf(JsonValue when) => conditions.GetOrAdd(when.GetValue<string>(), static source => Condition.Parse(source, out _));

    /// <summary>An object with the keys zh and en and no other stands for a text.</summary>
    internal static bool IsLocalized(JsonObject node) => node.Count == 2 && node.ContainsKey("zh") && node.ContainsKey("en");
}
