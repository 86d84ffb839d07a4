using System.Globalization;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Reports;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>报表: the three rates of this month for a unit and those below it, counted from what happened; nobody below has to report anything.</summary>
internal static class ShowFigures
{
    public static IReadOnlyList<string> Names { get; } = ["unit.name", "month", "matters", "answered", "solved", "pleased", "returns", "open", "unjudged", "secret", "link"];

    public static async Task<ActionResult> Run(Turn turn, FiguresLinks links)
    {
        if (turn.Staff is not { } staff || turn.Group is { Kind: GroupKind.Residents }) return new("private");
        var today = turn.LocalNow.Date;
        var first = WallClock.Instant(new(today.Year, today.Month, 1), turn.Community.Zone);
        var unit = ShowWeek.Over(turn, staff);
        var figures = FigureQuery.Count(await FigureHistories.Read(turn.Db, turn.Knowledge.Deployment, first, turn.Work.NowMs + 1, unit), turn.Knowledge.Rules, first, turn.Work.NowMs + 1, turn.Work.NowMs, unit);
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

        // Whoever holds the link sees the page, so it is given in private only.
        if (!turn.InGroup && links.IsKnown) facts["link"] = links.Of(staff, unit, turn.Work.NowMs);
        return new("told", facts);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
