using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.StaffNotes;

/// <summary>The answer to a chat group that no bot may enter: short, without names, ready to be pasted.</summary>
internal static class PasteBack
{
    public const int Longest = 60;

    /// <summary>The texts for it, the fullest first.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["note/paste-full", "note/paste-short", "note/paste-numbers"];

    public static IReadOnlyList<string> Names { get; } = [.. TicketFacts.Names, "numbers", "count", "more", "tickets[].what"];

    /// <summary>The fullest that fits.</summary>
    public static string Word(Turn turn, IReadOnlyList<(Ticket Ticket, NoteItem Item)> registered)
    {
        // What only its reporter hears of is no news for a group.
        var told = registered.Where(each => each.Ticket.Publish == PublishClass.Group).ToList();
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).Many(told.Select(each => each.Ticket));
        facts["numbers"] = NoteWords.Numbers(turn, registered.Select(each => each.Ticket.Number));
        facts["count"] = registered.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (told.Count < registered.Count) facts["more"] = "true";
        foreach (var (each, item) in told.Zip(((Fact.ListFact)facts["tickets"]).Items)) item["what"] = Brief(turn, each.Ticket);
        return Keys.Where(key => told.Count > 0 || key == Keys[^1]).Select(key => NoteWords.Say(turn, key, facts)).FirstOrDefault(text => text.Length <= Longest)
            ?? NoteWords.Say(turn, Keys[^1], facts)[..Longest];
    }

    /// <summary>东门路灯, 6栋垃圾: where and what in as few words as tell the matters apart.</summary>
    private static string Brief(Turn turn, Ticket ticket)
    {
        var thing = turn.Knowledge.Taxonomy[ticket.Category].ShortName.In(turn.Locale);
        var where = NoteWords.Where(turn, ticket.Place with { Entrance = null, Floor = null }, thing);
        return turn.English ? $"{where} {thing}" : where + thing;
    }
}
