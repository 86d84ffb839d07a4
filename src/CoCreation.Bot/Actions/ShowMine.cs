using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>What this person has raised; in a group it is answered in private.</summary>
internal static class ShowMine
{
    private const int Most = 8;

    public static async Task<ActionResult> Run(Turn turn)
    {
        var mine = await TicketFinder.Mine(turn, open: false);
        if (mine is []) return new("none");

        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).Many(mine.Take(Most));
        if (mine.Count > Most) facts["more"] = (mine.Count - Most).ToString(CultureInfo.InvariantCulture);
        if (!turn.InGroup || mine.TrueForAll(Visibility.MaySeePublicly)) return new("list", facts);

        // Some of it is nobody else's business: the list goes to the person alone.
        var text = Words.Fill(turn.Knowledge, TextKeys.Mine, turn.Locale, facts, turn.LocalNow);
        await turn.Work.Mail.ToAccount(turn.Message.Channel, turn.Message.Sender.Id, turn.Locale, _ => new() { Text = text, Locale = turn.Locale });
        return new("hushed");
    }
}
