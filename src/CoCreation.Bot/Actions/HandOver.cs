using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>交班 and 接班: somebody hands their turn of duty to a colleague of the unit, who has it once they say so; until then it stays where it is.</summary>
internal static class HandOver
{
    private static readonly TimeOnly Morning = new(8, 30);

    public static IReadOnlyList<string> Names { get; } = ["from", "to", "until", "colleagues", "count"];

    public static async Task<ActionResult> Offer(Turn turn, ActionCall call)
    {
        if (turn.Staff is not { } staff) return new("none");
        var words = call.Slots.TryGetValue("order", out var slot) ? slot.Value : "";
        var colleagues = turn.Knowledge.Deployment.StaffOf(staff.Unit).Where(each => each.Key != staff.Key).ToList();
        if (colleagues is []) return new("none");
        if (colleagues.Find(each => CallsOf(each).Any(name => words.Contains(name, StringComparison.OrdinalIgnoreCase))) is not { } colleague)
            return new("who", new FactMap { ["colleagues"] = string.Join(turn.English ? ", " : "、", colleagues.Select(each => each.Title.In(turn.Locale))) });

        var offer = Row(turn, staff.Key, colleague.Key, Until(turn, staff), taken: false);
        turn.Db.Handovers.Add(offer);
        var waiting = await TicketFinder.Waiting(turn);
        await Tell(turn, colleague, TextKeys.TurnOffered, staff, colleague, offer, waiting.Count);
        return new("offered", Facts(turn, staff, colleague, offer, turn.Locale, waiting.Count));
    }

    public static async Task<ActionResult> Take(Turn turn)
    {
        if (turn.Staff is not { } staff) return new("none");
        var (key, now) = (staff.Key, turn.Work.NowMs);

        // Offered to two, a turn is whose who takes it first.
        var known = await turn.Db.Handovers.AsNoTracking().Where(row => row.Until > now).OrderByDescending(row => row.At).ToListAsync();
        var offer = known.Find(row => row.To == key && !row.Taken && !known.Exists(taken => taken.Taken && taken.From == row.From && taken.Until == row.Until && taken.At >= row.At));
        if (offer is null || !turn.Knowledge.Deployment.TryStaff(offer.From, out var from)) return new("none");

        turn.Db.Handovers.Add(Row(turn, offer.From, key, offer.Until, taken: true));
        await Tell(turn, from, TextKeys.TurnTaken, from, staff, offer, 0);
        return new("taken", Facts(turn, from, staff, offer, turn.Locale, 0));
    }

    private static Handover Row(Turn turn, string from, string to, long until, bool taken) =>
        new() { Id = Guid.CreateVersion7(turn.Work.Now), From = from, To = to, At = turn.Work.NowMs, Until = until, Taken = taken };

    private static IEnumerable<string> CallsOf(Staff staff) => staff.Accounts.Values.Append(staff.Key).Append(staff.Title.Zh).Append(staff.Title.En);

    /// <summary>The end of the turn; without one the next morning.</summary>
    private static long Until(Turn turn, Staff staff)
    {
        if (turn.Knowledge.Rules.TurnEnds(staff, turn.Work.NowMs) is { } end) return end;
        return WallClock.Instant(WallClock.Next(turn.LocalNow, Morning), turn.Community.Zone);
    }

    private static Task<bool> Tell(Turn turn, Staff staff, string key, Staff from, Staff to, Handover row, int waiting) => turn.Work.Mail.ToStaff(
        staff, locale => new() { Text = Words.Fill(turn.Knowledge, key, locale, Facts(turn, from, to, row, locale, waiting), turn.LocalNow), Locale = locale });

    private static FactMap Facts(Turn turn, Staff from, Staff to, Handover row, string locale, int waiting) => new()
    {
        ["from"] = from.Title.In(locale),
        ["to"] = to.Title.In(locale),
        ["until"] = WallClock.Local(row.Until, turn.Community.Zone).ToString(LocalName.IsEnglish(locale) ? "d MMM HH:mm" : "M月d日HH:mm", CultureInfo.InvariantCulture),
        ["count"] = waiting.ToString(CultureInfo.InvariantCulture),
    };
}
