using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>A number alone, said by staff: how that ticket stands, and what this person may do with it now.</summary>
internal static class ShowTicket
{
    public static IReadOnlyList<string> Facts { get; } = [.. TicketFacts.Names, "moves", "moves[].word", "moves[].order", "history"];

    /// <summary>Whether staff have said nothing but the number of a ticket that they may speak of here.</summary>
    public static async Task<Ticket?> Meant(Turn turn) =>
        turn.Staff is not null && Order.Lone(turn.Text) is { } serial
        && await TicketFinder.ForStaff(turn, new(null, serial, "")) is [var ticket] && TicketFinder.MayHear(turn, ticket) && Visibility.MaySee(turn.Knowledge.Rules, turn.Actor, ticket) ? ticket : null;

    public static async Task<ActionResult> Run(Turn turn)
    {
        var ticket = await Meant(turn) ?? throw new InvalidOperationException("The intent was given for a number that is not there.");
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        IReadOnlyList<Unit> others = ticket.State == TicketState.Received ? await Likeliest.Units(turn.Work, ticket) : [];
        facts["moves"] = Moves(turn, ticket, others, all: true);
        facts.AddIfAny("history", (await turn.Work.HistoryOf(ticket))?.ForStaff(turn.Knowledge, turn.Community, turn.LocalNow, turn.Locale));
        turn.ReplyAbout = ticket.Id;
        return new("shown", facts);
    }

    /// <summary>What this person may do with a ticket now, as buttons are made of it.</summary>
    public static Fact Moves(Turn turn, Ticket ticket, IReadOnlyList<Unit> others, bool all)
    {
        var allowed = TicketCard.Possible(turn.Knowledge.Rules, ticket, turn.Actor, isPrivate: !turn.InGroup);
        var moves = TicketCard.Plain(turn.Work, ticket, allowed, [.. others.Select(unit => unit.Name.In(turn.Locale))], turn.Locale, all);
        return Fact.FromList(moves.Select(move => new FactMap { ["word"] = move.Title, ["order"] = move.Value }));
    }
}
