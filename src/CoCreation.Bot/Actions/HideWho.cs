using CoCreation.Bot.Cases;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>谁投诉我们？ Staff who want to know are told the same in private, whether there is anything or not; whoever sees to what is hidden from them hears that they asked.</summary>
internal static class HideWho
{
    private static readonly Query<Ticket> HiddenFrom = new(
        """ "HiddenKeys" <> '|' AND replace("HiddenKeys", @p0, '') <> "HiddenKeys" AND "State" NOT IN ('Closed', 'Withdrawn', 'Merged') ORDER BY "OpenedAt" DESC LIMIT 20""", tracked: true);

    public static async Task<ActionResult> Run(Turn turn)
    {
        if (turn.Staff is { } staff)
        {
            foreach (var ticket in await turn.Db.All(HiddenFrom, KeyList.Pattern(staff.Unit)))
                await Casebook.Decide(turn.Work, ticket, new TicketMove.WhoAsked(staff.Unit), Actor.System);
        }

        if (!turn.InGroup) return new("told");
        var text = Words.Fill(turn.Knowledge, Refusals.Key(RefusalCode.NothingHere, staff: true), turn.Locale, FactMap.Empty, turn.LocalNow);
        await turn.Work.Mail.ToAccount(turn.Message.Channel, turn.Message.Sender.Id, turn.Locale, _ => new() { Text = text, Locale = turn.Locale });
        return new("hushed");
    }
}
