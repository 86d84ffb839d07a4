using System.Globalization;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>本周: on one screen what came to a unit and those below it since Monday, what was done, what those affected said, and what waits longest.</summary>
internal static class ShowWeek
{
    private const int MostKinds = 3;

    public static IReadOnlyList<string> Names { get; } = ["unit.name", "came", "kinds", "done", "open", "late", "judged", "satisfied", .. ShareWords.Names, "handed", "oldest.digits", "oldest.where", "oldest.thing", "days"];

    public static async Task<ActionResult> Run(Turn turn)
    {
        if (turn.Staff is not { } staff || turn.Group is { Kind: GroupKind.Residents }) return new("private");
        var today = turn.LocalNow.Date;
        var monday = WallClock.Instant(today.AddDays(-(((int)today.DayOfWeek + 6) % 7)), turn.Community.Zone);
        var unit = Over(turn, staff);
        var units = turn.Knowledge.Deployment.Units.SelfAndBelow(unit).Select(each => each.Id).ToList();
        var tickets = await turn.Db.Tickets.AsNoTracking().Where(ticket => units.Contains(ticket.Lead) && ticket.Publish != PublishClass.Secret)
            .Where(ticket => ticket.OpenedAt >= monday || ticket.ResolvedAt >= monday || ticket.ClosedAt >= monday
                || (ticket.State != TicketState.Closed && ticket.State != TicketState.Withdrawn && ticket.State != TicketState.Merged))
            .ToListAsync();
        return new("told", Told(turn, unit, WeeklySummary.Of(tickets, monday, forStaff: true), tickets));
    }

    /// <summary>Whose figures somebody reads: their unit's, or the community's where they keep its settings.</summary>
    public static UnitId Over(Turn turn, Staff staff) =>
        staff.Roles.Contains(StaffRoles.Administrator) && turn.Knowledge.Rules.Units.Within(staff.Unit, turn.Community.Unit) ? turn.Community.Unit : staff.Unit;

    private static FactMap Told(Turn turn, UnitId unit, WeeklySummary week, List<Ticket> tickets)
    {
        var open = tickets.FindAll(ticket => ticket.State.IsPending());
        var facts = new FactMap
        {
            ["unit.name"] = turn.Knowledge.Deployment.Units.NameOf(unit).In(turn.Locale),
            ["came"] = Number(week.Came),
            ["kinds"] = string.Join(turn.English ? ", " : "、", week.Kinds.Take(MostKinds).Select(kind => Kind(turn, kind.Category, kind.Count))),
            ["done"] = Number(week.Done),
            ["open"] = Number(open.Count),
        };
        if (open.Count(ticket => ticket.Deadline < turn.Work.NowMs) is > 0 and var late) facts["late"] = Number(late);
        if (week.Handed > 0) facts["handed"] = Number(week.Handed);
        if (week.Judged > 0)
        {
            facts["judged"] = Number(week.Judged);
            facts["satisfied"] = Number(week.Satisfied);
            ShareWords.Put(facts, new(week.Satisfied, week.Judged));
        }

        if (week.Oldest is not { } oldest) return facts;
        var told = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(oldest);
        foreach (var name in new[] { "digits", "where", "thing" }) facts[$"oldest.{name}"] = told[$"ticket.{name}"];
        facts["days"] = Number((int)((turn.Work.NowMs - oldest.OpenedAt) / TimeSpan.FromDays(1).TotalMilliseconds));
        return facts;
    }

    private static string Kind(Turn turn, string code, int count)
    {
        var name = turn.Knowledge.Taxonomy[code].ShortName.In(turn.Locale);
        return turn.English ? $"{name} {Number(count)}" : name + Number(count);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
