using System.Globalization;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>报表: the three rates of this month for a unit and those below it, counted from what happened; nobody below has to report anything.</summary>
internal static class ShowFigures
{
    public static IReadOnlyList<string> Names { get; } = ["unit.name", "month", "matters", "answered", "solved", "pleased", "returns", "open", "unjudged", "secret"];

    public static async Task<ActionResult> Run(Turn turn)
    {
        if (turn.Staff is not { } staff || turn.Group is { Kind: GroupKind.Residents }) return new("private");
        var today = turn.LocalNow.Date;
        var first = WallClock.Instant(new(today.Year, today.Month, 1), turn.Community.Zone);
        var unit = ShowWeek.Over(turn, staff);
        var figures = FigureQuery.Count(await Histories(turn, unit, first), turn.Knowledge.Rules, first, turn.Work.NowMs + 1, turn.Work.NowMs, unit);
        var facts = new FactMap
        {
            ["unit.name"] = turn.Knowledge.Deployment.Units.NameOf(unit).In(turn.Locale),
            ["month"] = today.ToString(turn.English ? "MMMM" : "M月", CultureInfo.InvariantCulture),
            ["matters"] = Number(figures.Matters),
            ["answered"] = ShareWords.Say(figures.All.Answered, turn.Locale),
            ["solved"] = ShareWords.Say(figures.All.Solved, turn.Locale),
            ["pleased"] = ShareWords.Say(figures.All.Satisfied, turn.Locale),
            ["returns"] = Number(figures.Returns),
            ["open"] = Number(figures.Excluded.Open),
            ["unjudged"] = Number(figures.Excluded.Unrated),
        };
        if (figures.Excluded.Secret is { } secret and > 0) facts["secret"] = Number(secret);
        return new("told", facts);
    }

    private static async Task<IEnumerable<(Ticket Ticket, IReadOnlyList<TicketEvent> Events)>> Histories(Turn turn, UnitId unit, long since)
    {
        var (kinds, units) = (FigureQuery.Kinds, turn.Knowledge.Deployment.Units.SelfAndBelow(unit).Select(each => each.Id).ToList());
        var tickets = await turn.Db.Tickets.AsNoTracking().Where(ticket => ticket.OpenedAt >= since && units.Contains(ticket.Lead)).ToListAsync();
        var events = await turn.Db.Events.AsNoTracking()
            .Where(each => kinds.Contains(each.Kind) && turn.Db.Tickets.Any(ticket => ticket.Id == each.TicketId && ticket.OpenedAt >= since && units.Contains(ticket.Lead)))
            .OrderBy(each => each.Sequence).ToListAsync();
        var byTicket = events.ToLookup(each => each.TicketId);
        return tickets.ConvertAll(ticket => (ticket, (IReadOnlyList<TicketEvent>)[.. byTicket[ticket.Id]]));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
