using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>What waits for the unit of this member of staff, the most urgent first; before it the drafts that they are to send, after it what they press for.</summary>
internal static partial class ShowTodo
{
    private const int Most = 10;

    // As many lines as a phone scrolls through.
    private const int MostOfAll = 40;

    public static async Task<ActionResult> Run(Turn turn)
    {
        var most = All().IsMatch(turn.Text) ? MostOfAll : Most;
        var pressed = await TicketFinder.Pressed(turn);
        List<Ticket> own = [.. await TicketFinder.Drafts(turn), .. await TicketFinder.Waiting(turn)];
        IReadOnlyList<Ticket> waiting = [.. own, .. pressed.Where(ticket => !own.Contains(ticket))];

        // In the staff group only what everybody there may read.
        if (turn.InGroup) waiting = [.. waiting.Where(ticket => ticket.Publish == PublishClass.Group)];

        // 待办 3栋
        if (turn.Understood.Place is { Negated: false } place) waiting = [.. waiting.Where(ticket => Places.MayBeAt(turn.Knowledge, ticket.Place, place))];
        if (waiting is []) return new("none");

        waiting = [.. waiting.OrderBy(ticket => IsHandedOn(turn, ticket))];
        var shown = waiting.Take(most).ToList();
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).Many(shown);
        foreach (var (ticket, item) in shown.Zip(((Fact.ListFact)facts["tickets"]).Items))
        {
            if (IsHandedOn(turn, ticket)) item["status"] = Waits(turn, TextKeys.HandedOn, ticket.Awaited);
            else if (pressed.Contains(ticket)) item["status"] = Waits(turn, TextKeys.Pressed, ticket.Awaited);
        }

        if (waiting.Count(ticket => !IsHandedOn(turn, ticket)) is var count and > 0) facts["count"] = count.ToString(CultureInfo.InvariantCulture);
        if (waiting.Count > most) facts["more"] = (waiting.Count - most).ToString(CultureInfo.InvariantCulture);
        return new("list", facts);
    }

    /// <summary>Whether this unit has returned it or passed it on, and answers for it only until the other accepts.</summary>
    private static bool IsHandedOn(Turn turn, Ticket ticket) => ticket.Awaited != ticket.Lead && turn.Staff?.Unit == ticket.Lead;

    private static string Waits(Turn turn, string text, UnitId next)
    {
        var facts = new FactMap { ["unit"] = turn.Knowledge.Deployment.Units.NameOf(next).In(turn.Locale) };
        return Words.Fill(turn.Knowledge, text, turn.Locale, facts, turn.LocalNow);
    }

    [GeneratedRegex(@"全部|所有|全都|\b(?:all|everything)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex All();
}
