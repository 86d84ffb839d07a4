using System.Globalization;
using CoCreation.Language;

namespace CoCreation.Dialogs;

/// <summary>Facts as a person reads them, in that person's language.</summary>
/// <param name="now">The local time that sayings such as "last night" refer to.</param>
public sealed class FactTexts(IFacts facts, string locale, DateTime now)
{
    public string Locale => locale;

    /// <summary>What is shown; empty when there is no such fact.</summary>
    public string Text(string name)
    {
        if (Find(name) is { } fact)
            return Show(name, fact);

        if (name.LastIndexOf('.') is var dot and > 0 && Find(name[..dot]) is Fact.SlotFact { Value: var slot })
            return PartOf(slot, name[(dot + 1)..]) ?? "";

        return "";
    }

    /// <summary>What conditions compare: codes and values rather than names.</summary>
    public string Value(string name) => Find(name) switch
    {
        Fact.SlotFact slot => slot.Value.Value,
        Fact.ListFact list => list.Items.Count == 0 ? "" : list.Items.Count.ToString(CultureInfo.InvariantCulture),
        Fact.TextFact text => text.Text,
        _ => Text(name),
    };

    public bool IsTrue(string name) => Condition.IsTrue(Value(name));

    public IReadOnlyList<FactMap> Items(string name) => Find(name) is Fact.ListFact list ? list.Items : [];

    /// <summary>The facts of one of a list, before all others.</summary>
    public FactTexts Within(FactMap item) => new(new FactChain(item, facts), locale, now);

    private Fact? Find(string name) => facts.Find(name);

    private string Show(string name, Fact fact) => fact switch
    {
        Fact.TextFact text => text.Text,
        Fact.ListFact list => list.Items.Count.ToString(CultureInfo.InvariantCulture),
        Fact.SlotFact slot => ShowSlot(name, slot.Value),
        _ => "",
    };

    private string ShowSlot(string name, SlotValue slot) => slot switch
    {
        { Place: { } place } => PublicPlace(slot, place),
        { Time: { } time } => TimeRecognizer.Say(time, locale, now) is { Length: > 0 } said ? said : slot.Said ?? slot.Value,
        { Type: SlotType.Category } => Text($"category.{slot.Value}") is { Length: > 0 } title ? title : slot.Value,
        { Type: SlotType.Choice } => Text($"{name}.title") is { Length: > 0 } title ? title : slot.Value,
        { Type: SlotType.YesNo } when slot.Value.Length > 0 => (slot.Value == "yes", LocalizedText.IsEnglish(locale)) switch
        {
            (true, false) => "是",
            (false, false) => "否",
            (true, true) => "yes",
            (false, true) => "no",
        },
        { Type: SlotType.Photos } => slot.Value.Length == 0 ? "" : slot.Value.Split(' ').Length.ToString(CultureInfo.InvariantCulture),
        _ => slot.Value,
    };

    internal string PlaceText(PlaceMention place) => Around(place, place.Text("zh-CN"), english: false);

    private string PublicPlace(SlotValue slot, PlaceMention place) =>
        Around(place, place.PublicText(locale), LocalizedText.IsEnglish(locale)) is { Length: > 0 } text ? text : slot.Value;

    // A known place is called by its name, unless its building is told anyhow; only the host knows the name.
    private string Around(PlaceMention place, string parts, bool english)
    {
        if (place.Building is not null || place.Unit is not { } unit || Text($"unit.{unit}") is not { Length: > 0 } name)
            return parts;

        return parts.Length == 0 ? name : english ? $"{parts}, {name}" : $"{name}{parts}";
    }

    private string? PartOf(SlotValue slot, string part) => part switch
    {
        "assumed" => slot.Assumed ? "true" : "",
        "said" => slot.Said,
        "value" => slot.Value,
        "exact" => slot.Place is { } place ? Around(place, place.Text(locale), LocalizedText.IsEnglish(locale)) : null,
        _ => null,
    };

    /// <summary>What may follow a slot's name.</summary>
    internal static IReadOnlyList<string> Parts { get; } = ["assumed", "said", "value", "exact"];
}
