using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>联系方式 131: staff of government open how to reach whoever raised a matter, in private, one at a time; each opening is on record and its reporter can read of it.</summary>
internal static class OpenContact
{
    private static readonly PersonalDataKind[] Contacts = [PersonalDataKind.Name, PersonalDataKind.Phone, PersonalDataKind.Email, PersonalDataKind.WeChatId];

    public static IReadOnlyList<string> Names { get; } = [.. StaffMoves.Facts, "contact.name", "contact.accounts", "contact.said"];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (turn.InGroup) return new("private");
        Ticket? opened = null;
        var result = await StaffMoves.Run(turn, call, MoveKind.Contact, (ticket, _) =>
        {
            opened = ticket;
            return new TicketMove.Contact();
        });
        if (opened is null || result.Outcome != "done") return result;
        turn.ReplyAbout = opened.Id;
        var reporter = opened.Reporter;
        if (await turn.Db.People.AsNoTracking().Include(row => row.Accounts).FirstOrDefaultAsync(row => row.Id == reporter) is { } person)
        {
            await Fill(turn, result.Facts, opened, person);
            return result;
        }

        // Whoever was erased has left nothing to open.
        return new("refused", new FactMap { ["reason"] = Refusals.Say(turn, new Decision.Refused(RefusalCode.NobodyToAsk) { State = opened.State, Move = MoveKind.Contact }) });
    }

    private static async Task Fill(Turn turn, FactMap facts, Ticket ticket, Person person)
    {
        var (id, reporter) = (ticket.Id, person.Id);
        facts.AddIfAny("contact.name", person.Name);
        facts.AddIfAny("contact.accounts", string.Join(Comma(turn), person.Accounts.Select(account => $"{account.Channel} {account.Id}")));
        var said = await turn.Db.Statements.AsNoTracking().Where(row => row.TicketId == id && row.PersonId == reporter && !row.Public)
            .OrderBy(row => row.CreatedAt).ToListAsync();
        facts.AddIfAny("contact.said", string.Join(Comma(turn), said.SelectMany(row => Said(row.Text)).Distinct()));
    }

    /// <summary>Names and numbers in the reporter's words, which whoever reads the words does not see.</summary>
    private static IEnumerable<string> Said(string text) =>
        PersonalData.Find(text).Where(mention => Contacts.Contains(mention.Kind)).Select(mention => text.Substring(mention.Span.Start, mention.Span.Length));

    private static string Comma(Turn turn) => turn.English ? ", " : "、";
}
