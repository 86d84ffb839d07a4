using System.Globalization;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>下雨了: staff say that it has rained where their unit looks after things, so that whoever waits for rain to judge a repair is asked the next day.</summary>
internal static class AskAfterRain
{
    public static IReadOnlyList<string> Names { get; } = ["count"];

    public static async Task<ActionResult> Run(Turn turn)
    {
        if (turn.Staff is not { } staff || turn.Group is { Kind: GroupKind.Residents }) return new("private");
        var units = turn.Knowledge.Deployment.Units;
        List<UnitId> over = [staff.Unit, .. units[staff.Unit].Serves];
        var within = over.Where(units.Contains).SelectMany(unit => units.SelfAndBelow(unit)).Select(unit => unit.Id).Distinct().ToList();
        var rain = turn.Knowledge.Taxonomy.All.Where(category => category.Rate == RateAfter.NextRain).Select(category => category.Code).ToList();
        var waiting = await turn.Db.Tickets.AsNoTracking()
            .Where(ticket => ticket.State == TicketState.Resolved && rain.Contains(ticket.Category) && within.Contains(ticket.PlaceUnit)).ToListAsync();
        var asked = waiting.ToDictionary(ticket => ticket.Id.ToString());
        var subjects = asked.Keys.ToList();
        var timers = await turn.Db.Timers.Where(timer => timer.Kind == TimerKind.AskRating && timer.DoneAt == null && subjects.Contains(timer.Subject)).ToListAsync();
        var moved = 0;
        foreach (var timer in timers)
        {
            var due = RatingTime.AfterRain(asked[timer.Subject], turn.Work.NowMs, turn.Knowledge.Rules);
            if (timer.Due <= due) continue;
            timer.WaitUntil(due);
            moved++;
        }

        return moved == 0 ? new("none") : new("moved", new FactMap { ["count"] = moved.ToString(CultureInfo.InvariantCulture) });
    }
}
