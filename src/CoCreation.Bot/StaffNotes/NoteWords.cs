using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.StaffNotes;

/// <summary>Says in one line each what the bot understood, from fields.</summary>
internal static class NoteWords
{
    /// <summary>What stands for each kind of line.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["note/done", "note/part", "note/taken", "note/underway", "note/fresh", "note/told", "note/joined", "note/hidden", "note/walked", "note/spoken", "note/missing", "note/refused"];

    public static IReadOnlyList<string> Names { get; } = ["numbers", "where", "thing", "secret", "people", "photos", "number", "reason", "words", "since"];

    /// <summary>Whether words name somebody or tell of somebody's home.</summary>
    public static bool IsPersonal(string words) => PersonalData.Find(words).Count > 0;

    public static string Say(Turn turn, NoteItem item, bool forwarded)
    {
        var key = item.Kind switch
        {
            NoteKind.Done => "note/done",
            NoteKind.Taken => "note/taken",
            NoteKind.Underway => "note/underway",
            NoteKind.Walked => "note/walked",
            NoteKind.Spoken => "note/spoken",
            NoteKind.Missing => "note/missing",
            _ => IsHidden(turn, item) ? "note/hidden" : forwarded ? "note/told" : "note/fresh",
        };
        return Say(turn, key, Facts(turn, item));
    }

    public static string Say(Turn turn, string key, FactMap facts) => Words.Fill(turn.Knowledge, key, turn.Locale, facts, turn.LocalNow);

    /// <summary>The lines as one, numbered when there are several.</summary>
    public static string List(IReadOnlyList<string> lines) =>
        lines.Count == 1 ? lines[0] : string.Concat(lines.Select((line, at) => Mark(at) + line));

    /// <summary>①, ② …</summary>
    public static string Mark(int at) => at < 20 ? ((char)('①' + at)).ToString() : $"({(at + 1).ToString(CultureInfo.InvariantCulture)})";

    public static FactMap Facts(Turn turn, NoteItem item)
    {
        var facts = new FactMap
        {
            ["numbers"] = Numbers(turn, item.Tickets),
            ["words"] = item.Words,
            ["people"] = item.People.ToString(CultureInfo.InvariantCulture),
        };
        if (item.Photos > 0) facts["photos"] = item.Photos.ToString(CultureInfo.InvariantCulture);
        var thing = item.Category is { } code && turn.Knowledge.Taxonomy.TryGet(code, out var category) ? category.ShortName.In(turn.Locale) : "";
        facts["thing"] = thing;
        if (item.Place is { } place) facts["where"] = Where(turn, place, thing);
        facts.AddIfAny("since", SinceWords.Say(item.Since, turn.Locale, turn.LocalNow));
        if (IsSecret(turn, item)) facts["secret"] = "true";
        return facts;
    }

    /// <summary>A place in few words: 东门 needs no community before it.</summary>
    public static string Where(Turn turn, Place place, string thing) =>
        place is { Spot: { } spot, Building: null } && turn.Knowledge.Deployment.Units[place.Unit].Kind == UnitKinds.Community
            ? new PlaceMention(default, Spot: spot).PublicText(turn.Locale)
            : Places.Say(turn.Knowledge, place, thing, turn.Locale);

    public static string Numbers(Turn turn, IEnumerable<string> numbers) => string.Join(turn.English ? ", " : "、", numbers.Select(Digits));

    public static string Digits(string number) => TicketNumber.TryParse(number, out var parsed) ? parsed.Serial.ToString(CultureInfo.InvariantCulture) : number;

    public static bool IsSecret(Turn turn, NoteItem item) => PublishOf(turn, item) == PublishClass.Secret;

    public static PublishClass PublishOf(Turn turn, NoteItem item) =>
        item.Category is { } code && turn.Knowledge.Taxonomy.TryGet(code, out var category) ? category.Publish : PublishClass.Group;

    // A group of staff hears no more of it than that it is kept.
    private static bool IsHidden(Turn turn, NoteItem item) => turn.InGroup && item.Kind == NoteKind.Fresh && PublishOf(turn, item) != PublishClass.Group;
}
