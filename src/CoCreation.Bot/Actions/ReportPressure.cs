using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>Somebody came to see whoever raised a matter: the office above hears of it in secret, with the log of who opened it; the matter itself goes on.</summary>
internal static class ReportPressure
{
    // Complaints about those who work on matters; the units concerned are hidden from it.
    private const string AboutStaff = "39008";

    public static async Task<ActionResult> Run(Turn turn, ActionCall call, TicketNumbers numbers)
    {
        var order = Order.Read(call.Slots.TryGetValue("about", out var slot) ? slot.Value : null);
        if (await WithdrawTicket.Own(turn, order) is not { } own) return new("none");

        var community = turn.Knowledge.Deployment.CommunityOf(own.PlaceUnit);
        var number = await numbers.Next(turn.Work, community);
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        var told = facts.One(own);
        told["log"] = await Log(turn, own);
        var words = Words.Fill(turn.Knowledge, TextKeys.Pressure, turn.Locale, told, turn.LocalNow);
        var move = new TicketMove.Open
        {
            Category = AboutStaff,
            Place = own.Place,
            About = own.Lead,
            Anonymous = true,
            Agreed = PublicConsent.No,
        };
        var (raised, _) = await Casebook.Open(turn.Work, move, number, turn.AsResident, words, null, null);
        var result = facts.One(raised);
        result["own"] = own.Serial.ToString(CultureInfo.InvariantCulture);
        return new("raised", result);
    }

    /// <summary>Who had the matter, who opened its words, and who wanted to know of whom they are; each once, the first time first.</summary>
    private static async Task<string> Log(Turn turn, Ticket ticket)
    {
        var id = ticket.Id;
        var events = await turn.Db.Events.AsNoTracking().Where(each => each.TicketId == id && each.Staff != null).OrderBy(each => each.Sequence).ToListAsync();
        var units = turn.Knowledge.Deployment.Units;
        var seen = events.DistinctBy(each => each.Staff).Select(each =>
            $"{(each.Unit is { } unit ? units.NameOf(unit).In(turn.Locale) : "")} {Title(turn, each.Staff!)} {At(turn, each.At)}");
        var asked = (await turn.Db.Events.AsNoTracking().Where(each => each.TicketId == id && each.Kind == TicketEventKind.WhoAsked).OrderBy(each => each.Sequence).ToListAsync())
            .DistinctBy(each => each.Change().After.Reason).Select(each => $"{units.NameOf(new(each.Change().After.Reason!)).In(turn.Locale)} {(turn.English ? "(asked who)" : "（打听过）")} {At(turn, each.At)}");
        return string.Join(turn.English ? "; " : "；", seen.Concat(asked).Prepend(units.NameOf(ticket.Lead).In(turn.Locale)));
    }

    private static string Title(Turn turn, string key) => turn.Knowledge.Deployment.TryStaff(key, out var staff) ? staff.Title.In(turn.Locale) : key;

    private static string At(Turn turn, long instant) => WallClock.Local(instant, turn.Community.Zone).ToString("M-d HH:mm", CultureInfo.InvariantCulture);
}
