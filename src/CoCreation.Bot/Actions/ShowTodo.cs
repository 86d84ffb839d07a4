using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>What waits for the unit of this member of staff, the most urgent first.</summary>
internal static class ShowTodo
{
    private const int Most = 10;

    public static async Task<ActionResult> Run(Turn turn)
    {
        var waiting = await TicketFinder.Waiting(turn);

        // In the staff group only what everybody there may read.
        if (turn.InGroup) waiting = [.. waiting.Where(ticket => ticket.Publish == PublishClass.Group)];
        if (waiting is []) return new("none");

        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).Many(waiting.Take(Most));
        facts["count"] = waiting.Count.ToString(CultureInfo.InvariantCulture);
        if (waiting.Count > Most) facts["more"] = (waiting.Count - Most).ToString(CultureInfo.InvariantCulture);
        return new("list", facts);
    }
}
