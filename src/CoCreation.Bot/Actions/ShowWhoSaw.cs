using System.Globalization;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>谁看过我的信息: tells people in private who of the staff has opened their contact or read their words, with role, unit and time, and which units had their matters.</summary>
internal static class ShowWhoSaw
{
    private const int Most = 10;

    public static IReadOnlyList<string> Names { get; } = ["seen", "seen[].digits", "seen[].when", "seen[].who", "seen[].unit", "seen[].contact", "more", "units"];

    public static async Task<ActionResult> Run(Turn turn)
    {
        var person = turn.Person.Id;
        var own = await turn.Db.Tickets.AsNoTracking().Where(ticket => ticket.Reporter == person).ToListAsync();
        var joined = await turn.Db.Supporters.AsNoTracking().Where(each => each.PersonId == person && each.Wrote).ToListAsync();
        var others = joined.ConvertAll(each => each.TicketId);
        own.AddRange(await turn.Db.Tickets.AsNoTracking().Where(ticket => others.Contains(ticket.Id) && ticket.Reporter != person).ToListAsync());
        if (own is []) return new("none");

        var ids = own.ConvertAll(ticket => ticket.Id);
        var events = await turn.Db.Events.AsNoTracking().Where(each => ids.Contains(each.TicketId)).OrderByDescending(each => each.At).ThenByDescending(each => each.Sequence).ToListAsync();
        events.RemoveAll(each => joined.Exists(part => part.TicketId == each.TicketId) && own.Exists(ticket => ticket.Id == each.TicketId && ticket.Reporter != person) && !SawWordsOf(joined, each));
        var text = Words.Fill(turn.Knowledge, TextKeys.WhoSaw, turn.Locale, Told(turn, own, events), turn.LocalNow);
        if (!turn.InGroup) return new("told", new FactMap { ["answer"] = text });
        await turn.Work.Mail.ToAccount(turn.Message.Channel, turn.Message.Sender.Id, turn.Locale, _ => new() { Text = text, Locale = turn.Locale });
        return new("hushed");
    }

    /// <summary>Of a matter that somebody else raised, who read what this person wrote of it.</summary>
    private static bool SawWordsOf(List<Supporter> joined, TicketEvent each) => each.Kind == TicketEventKind.Viewed && joined.Exists(part => part.TicketId == each.TicketId && part.At <= each.At);

    private static FactMap Told(Turn turn, List<Ticket> own, List<TicketEvent> events)
    {
        var units = turn.Knowledge.Deployment.Units;
        var seen = events.FindAll(each => each.SeenBy() is not null);
        var numbers = own.ToDictionary(ticket => ticket.Id, ticket => ticket.Serial.ToString(CultureInfo.InvariantCulture));
        var facts = new FactMap { ["seen"] = Fact.FromList(seen.Take(Most).Select(each => One(turn, each, numbers[each.TicketId]))) };
        if (seen.Count > Most) facts["more"] = (seen.Count - Most).ToString(CultureInfo.InvariantCulture);
        var had = events.SelectMany(Units).Distinct().Select(unit => units.NameOf(new(unit)).In(turn.Locale));
        facts.AddIfAny("units", string.Join(turn.English ? ", " : "、", had.Reverse()));
        return facts;
    }

    private static FactMap One(Turn turn, TicketEvent each, string digits)
    {
        var deployment = turn.Knowledge.Deployment;
        var saw = each.SeenBy() is { } key && deployment.TryStaff(key, out var staff) ? staff : null;
        var facts = new FactMap
        {
            ["digits"] = digits,
            ["when"] = WallClock.Local(each.At, turn.Community.Zone).ToString(turn.English ? "d MMM HH:mm" : "M月d日HH:mm", CultureInfo.InvariantCulture),
            ["who"] = saw?.Title.In(turn.Locale) ?? "",
            ["unit"] = (each.Unit ?? saw?.Unit) is { } unit ? deployment.Units.NameOf(unit).In(turn.Locale) : "",
        };
        if (each.Kind != TicketEventKind.Viewed) facts["contact"] = "true";
        return facts;
    }

    /// <summary>The units to which an event gave the matter.</summary>
    private static IEnumerable<string> Units(TicketEvent each)
    {
        var after = each.Change().After;
        return new[] { after.Lead, after.Offered }.OfType<string>().Concat(after.Helpers ?? []).Where(unit => unit.Length > 0);
    }
}
