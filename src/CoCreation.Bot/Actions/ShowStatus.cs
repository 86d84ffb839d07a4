using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>How far a matter has come, from the database.</summary>
internal static class ShowStatus
{
    private static readonly Query<TicketEvent> Told = new(
        "\"TicketId\" = @p0 AND (\"PublicWords\" IS NOT NULL OR \"Kind\" = 'Reopened')"
        + " AND \"Kind\" IN ('Progressed', 'Resolved', 'PartDone', 'NotPossible', 'Explained', 'Tabled', 'Reopened') ORDER BY \"Sequence\" DESC LIMIT 1");

    private static readonly Query<Statement> Words = new("\"Id\" = @p0");

    // A group's answer has three lines at most.
    private const int MostInGroup = 2;
    private const int MostInPrivate = 5;

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var order = Order.Read(call.Slots.TryGetValue("about", out var slot) ? slot.Value : Order.Lone(turn.Text) is null ? null : turn.Text);
        var found = await TicketFinder.ForResident(turn, order);
        if (found is [] && turn.Staff is not null) found = await TicketFinder.ForStaff(turn, order);
        if (found is []) return order.NamesTicket ? new("unknown", Unknown(order)) : new("none");

        var meant = order.NamesTicket ? found : Meant.Among(turn, found);
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        if (meant is [var ticket])
        {
            var one = facts.One(ticket);
            if (turn.InGroup || !Visibility.MaySee(turn.Knowledge.Rules, turn.Actor, ticket)) await PublicVersion.Apply(turn.Work, ticket, one, "ticket.", turn.Locale);
            one.AddIfAny("ticket.last", await Last(turn, ticket));
            return new("one", one);
        }

        var most = turn.InGroup ? MostInGroup : MostInPrivate;
        var many = facts.Many(meant.Take(most));
        foreach (var (each, item) in meant.Take(most).Zip(((Fact.ListFact)many["tickets"]).Items))
        {
            if (turn.InGroup || !Visibility.MaySee(turn.Knowledge.Rules, turn.Actor, each)) await PublicVersion.Apply(turn.Work, each, item, "", turn.Locale);
        }

        if (meant.Count > most) many["more"] = (meant.Count - most).ToString(CultureInfo.InvariantCulture);
        return new("many", many);
    }

    private static FactMap Unknown(Order order)
    {
        var facts = new FactMap { ["asked"] = order.Asked };
        if (order.Serial is not null) facts["digits"] = order.Asked;
        return facts;
    }

    /// <summary>The newest words about it that everybody may read; none while it is being done again.</summary>
    private static async Task<string?> Last(Turn turn, Ticket ticket)
    {
        var newest = await turn.Db.First(Told, ticket.Id);
        return newest is { Kind: not TicketEventKind.Reopened, PublicWords: { } words } ? (await turn.Db.First(Words, words))?.Text : null;
    }
}
