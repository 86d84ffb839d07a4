using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Actions;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;
using Told = CoCreation.Language.Matter;

namespace CoCreation.Bot.Cases;

/// <summary>The second matter of a message that holds several: kept with the dialog until whoever told it says whether it is to be registered too.</summary>
public sealed partial record SecondMatter
{
    private const long BareForMs = 10 * 60_000;
    private const long PlainForMs = 24 * 3_600_000;
    private const int LongestBare = 20;

    /// <summary>When it was asked about, Unix milliseconds.</summary>
    public long At { get; init; }

    /// <summary>What was said of it, as a dialog holds it: what, category, place and since.</summary>
    public required IReadOnlyDictionary<string, SlotValue> Slots { get; init; }

    /// <summary>The whole message; null when those who see to this matter must not read of the other.</summary>
    public string? Whole { get; init; }

    /// <summary>Whether a group may hear what it is.</summary>
    public bool Public { get; init; }

    public bool Anonymous { get; init; }

    /// <summary>The version of the dialog's row after it was asked about: nothing has been said since while it stands.</summary>
    public int Version { get; init; }

    /// <summary>Something else was asked in the same breath, so that a bare yes may mean either.</summary>
    public bool AmongOthers { get; init; }

    /// <summary>What is asked about when this is answered.</summary>
    public SecondMatter? Next { get; init; }

    /// <summary>Whether a group must not hear of this or of one that follows.</summary>
    [JsonIgnore]
    public bool Hides => !Public || Next is { Hides: true };

    /// <summary>What is left when the first of several matters is taken; null where a ticket can be opened of none.</summary>
    /// <param name="first">Where the first one is: the second is there too, unless it says where, and so on.</param>
    internal static SecondMatter? Of(Turn turn, ReadOnlySpan<Told> others, string whole, PlaceMention? first)
    {
        if (others is not [var told, .. var rest]) return null;
        return Of(turn, told, whole, first) is { } second
            ? second with { Next = Of(turn, rest, whole, second.Slots.GetValueOrDefault("place")?.Place) }
            : Of(turn, rest, whole, first);
    }

    internal static SecondMatter? Of(Turn turn, Told told, string whole, PlaceMention? first)
    {
        var understood = turn.Knowledge.Understander.Understand(told.Text, turn.LocalNow);
        if (told.Guess.Code is not { } code || code == CheckRumour.Rumour || !turn.Knowledge.Taxonomy.TryGet(code, out var known)) return null;
        var category = Hazards.Unless(turn, known, told.Guess, told.Text);
        if (category.Code == OpenTicket.Matter.Other) return null;

        var said = understood.Place is { Negated: false } mention ? mention : null;
        var place = Around(turn, first, said);
        var slots = new Dictionary<string, SlotValue> { ["what"] = SlotValue.OfText(told.Text.Trim()), ["category"] = SlotValue.OfCategory(category.Code) };
        if (place is not null) slots["place"] = SlotValue.OfPlace(place, assumed: said is null);
        if (understood.Time is { } time) slots["since"] = new SlotValue { Type = SlotType.Time, Value = "", Time = time };
        return new SecondMatter { Slots = slots, Whole = whole }.Judged(turn);
    }

    /// <summary>The same with what is said of it now: its words, where, since when and its photos, and of what kind it is where that is corrected.</summary>
    internal SecondMatter With(Turn turn)
    {
        var (understood, known) = (turn.Understood, Slots.GetValueOrDefault("place")?.Place);
        var slots = new Dictionary<string, SlotValue>(Slots) { ["what"] = SlotValue.OfText(Slots["what"].Value + (turn.English ? "; " : "；") + turn.Text) };
        if (understood.Place is { Negated: false } said)
            slots["place"] = SlotValue.OfPlace((known is null || Places.IsShared(said) ? Around(turn, known, said) : PlaceRecognizer.Refine(known, said))!);
        if (understood.Time is { } time && (understood.Correction is not null || !slots.ContainsKey("since")))
            slots["since"] = new SlotValue { Type = SlotType.Time, Value = "", Time = time };
        if (understood.Correction is not null && turn.Category is { Sure: true, Code: { } code } && code != CheckRumour.Rumour && turn.Knowledge.Taxonomy.TryGet(code, out _))
            slots["category"] = SlotValue.OfCategory(code);
        if (turn.Attachments.Count > 0)
            slots["photos"] = SlotValue.OfText(string.Join(' ', Photos.Ids(slots.GetValueOrDefault("photos")?.Value).Concat(turn.Attachments.Select(photo => photo.Id)).Select(id => id.ToString("N"))));
        return (this with { Slots = slots }).Judged(turn);
    }

    /// <summary>Whether a group may hear of it, as it is known now.</summary>
    private SecondMatter Judged(Turn turn)
    {
        var category = turn.Knowledge.Taxonomy[Slots["category"].Value];
        var unit = Places.Of(turn, Slots.GetValueOrDefault("place")?.Place)?.Unit ?? turn.Community.Unit;
        return this with { Public = category.Publish == PublishClass.Group && About.Of(turn.Knowledge, Slots["what"].Value, category, unit) is null };
    }

    /// <summary>What is a matter beside one of a kind: more of the same kind at the same place is the same told on.</summary>
    internal SecondMatter? Besides(string first) =>
        Slots["category"].Value == first && Slots.GetValueOrDefault("place") is null or { Assumed: true } ? Next?.Besides(first) : this with { Next = Next?.Besides(Slots["category"].Value) };

    /// <summary>The same, where those who see to what everybody may hear of must not read of what else was said.</summary>
    internal SecondMatter Apart() => this with { Whole = Public ? null : Whole, Next = Next?.Apart() };

    /// <summary>Keeps it for a yes, and asks by its name where that may be heard.</summary>
    internal void Ask(Turn turn, bool anonymous, FactMap facts)
    {
        turn.Dialog.Second = (this with { At = turn.Work.NowMs, Version = turn.Dialog.Version + 1, Anonymous = anonymous, AmongOthers = facts.Find("public") is not null }).ToJson();
        var named = new FactMap();
        if (!turn.InGroup || Public) named["matter"] = Name(turn);
        facts["second"] = Words.Fill(turn.Knowledge, TextKeys.Second, turn.Locale, named, turn.LocalNow);
    }

    /// <summary>Where the second is: where the first is, without the spot of that, and with what was said of its own.</summary>
    private static PlaceMention? Around(Turn turn, PlaceMention? first, PlaceMention? said)
    {
        if (first is null) return said;
        var around = first with { Spot = null, Room = null };
        if (said is null) return around;
        var units = turn.Knowledge.Deployment.Units;
        return Places.IsShared(said) && Places.Of(turn, around) is { } place
            ? said with { Unit = said.Unit ?? Places.Around(units, place.Unit, said).Value }
            : PlaceRecognizer.Refine(around, said);
    }

    /// <summary>What a dialog was asked about last; null when nothing, or when it was answered.</summary>
    public static SecondMatter? In(DialogRecord dialog) => dialog.Second is { } json ? JsonSerializer.Deserialize(json, SecondJson.Default.SecondMatter) : null;

    /// <summary>Whether the words say that it is to be registered too; null when they say neither.</summary>
    /// <remarks>A bare yes or no counts only as the very next thing said, soon, and when nothing else was asked.</remarks>
    public static bool? Answer(DialogRecord dialog, string text, long now)
    {
        if (In(dialog) is not { } second || now - second.At > PlainForMs) return null;
        if (Also().IsMatch(text)) return true;
        if (Only().IsMatch(text)) return false;
        var isBare = dialog.Version == second.Version && now - second.At < BareForMs && (!second.AmongOthers || Nods().IsMatch(text)) && text.Length <= LongestBare;
        return isBare ? YesNo.Read(text) : null;
    }

    public string ToJson() => JsonSerializer.Serialize(this, SecondJson.Default.SecondMatter);

    /// <summary>What it is called, from its fields: 6栋垃圾没收.</summary>
    private string Name(Turn turn)
    {
        var thing = turn.Knowledge.Taxonomy[Slots["category"].Value].ShortName.In(turn.Locale);
        var place = Places.Of(turn, Slots.GetValueOrDefault("place")?.Place) ?? new Place(turn.Community.Unit);
        var where = Places.Say(turn.Knowledge, place, thing, turn.Locale);
        return turn.English ? $"{where} {thing}" : where + thing;
    }

    // Of two questions asked at once this agrees to the one that wants a yes or no; what groups may read is agreed to by name.
    [GeneratedRegex(@"^\s*(?:对的?|对头|是的?|要的?|嗯+)[\s。！!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Nods();

    [GeneratedRegex(
        @"^\s*(好的?|行|嗯|要|是的?|可以)?[，,\s]*(另外)?(那|这)?(一?件|个)?(也|都)(要|帮我)?(登记|记上|记下|报)(一下|下|上)?[吧了啊]*[\s。！!]*$|^\s*(yes[,\s]+)?(please\s+)?(register|note|report|add)\s+(it|that|the other|both)(\s+(one|matter))?(\s+(too|as well|also))?(\s+please)?[\s.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Also();

    [GeneratedRegex(
        @"^\s*(不用|不用了|不要了?|不必了?|算了|不登记了?|别登记了?|那件不用了?|只要第一件)[\s。！!]*$|^\s*(no|no thanks|no thank you|not that one|not needed|only the first( one)?)[\s.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Only();
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(SecondMatter))]
internal sealed partial class SecondJson : JsonSerializerContext;
