using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>A draft of the answer to a 12345 order in its own fields, written from what happened to the ticket.</summary>
internal static class DraftReply
{
    public static IReadOnlyList<string> Facts { get; } = [.. TicketFacts.Names, "hotline", "solved", "partly", "impossible", "taken", "why-not", "handling", "words", "asked", "example"];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        if (turn.InGroup) return new("private");
        var order = Order.Of(call);
        var (ticket, row) = await Meant(turn, order);
        if (ticket is null || !MayDraft(turn, ticket, row)) return new("none", new FactMap { ["asked"] = order.Asked });

        var steps = await Steps(turn, ticket);
        var last = steps.LastOrDefault(step => step.Words.Length > 0).Words ?? "";
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(ticket);
        facts["hotline"] = row?.Number ?? ticket.Number;
        facts["words"] = last;
        facts["handling"] = string.Join(turn.English ? "; " : "；", steps.Select(step => step.Said));
        if (ticket.State == TicketState.NotPossible || ticket.Outcome == Outcome.NotPossible) facts["impossible"] = "true";
        else if (ticket.Rating == Rating.Partly) facts["partly"] = "true";
        else if (ticket.State is TicketState.Resolved or TicketState.Closed && ticket.Outcome == Outcome.Done && ticket.Rating != Rating.Not) facts["solved"] = "true";
        if (ticket.AcceptedAt is not null) facts["taken"] = "true";
        return new("draft", facts);
    }

    /// <summary>Whoever passed an order on answers it too, from what everybody may read.</summary>
    private static bool MayDraft(Turn turn, Ticket ticket, HotlineOrder? row) =>
        Visibility.MaySee(turn.Knowledge.Rules, turn.Actor, ticket) || (row?.Staff == turn.Staff!.Key && Visibility.Knows(turn.Knowledge.Rules, turn.Actor, ticket));

    /// <summary>The one that is named by either number or replied to, else the one that this person passed on last.</summary>
    private static async Task<(Ticket? Ticket, HotlineOrder? Row)> Meant(Turn turn, Order order)
    {
        var staff = turn.Staff!.Key;
        var said = order.Asked.Length > 0 ? order.Asked : order.Words;
        if (order.Number is null && said.Length > 0 && await turn.Db.HotlineOrders.AsNoTracking().FirstOrDefaultAsync(row => row.Number == said) is { } numbered)
            return (await turn.Db.Tickets.FindAsync(numbered.TicketId), numbered);
        var ticket = order.NamesTicket ? (await TicketFinder.ForStaff(turn, order)) is [var named] ? named : null : await TicketFinder.RepliedTo(turn);
        if (order.NamesTicket && ticket is null) return (null, null);
        var id = ticket?.Id ?? await LastPasted(turn);
        var row = await turn.Db.HotlineOrders.AsNoTracking().Where(each => id == null ? each.Staff == staff : each.TicketId == id).OrderByDescending(each => each.At).FirstOrDefaultAsync();
        return (ticket ?? (row is null ? null : await turn.Db.Tickets.FindAsync(row.TicketId)), row);
    }

    /// <summary>The ticket spoken of last, where an order hangs on it, whoever passed that on.</summary>
    private static async Task<Guid?> LastPasted(Turn turn) =>
        await TicketFinder.SpokenOfLast(turn) is { } last && await turn.Db.HotlineOrders.AnyAsync(each => each.TicketId == last) ? last : null;

    /// <summary>What was done, when and by whom, in words that everybody may read.</summary>
    private static async Task<List<(string Said, string Words)>> Steps(Turn turn, Ticket ticket)
    {
        var id = ticket.Id;
        var events = await turn.Db.Events.AsNoTracking().Where(each => each.TicketId == id).OrderBy(each => each.Sequence).ToListAsync();
        List<(string, string)> steps = [];
        foreach (var each in events)
        {
            if (MoveOf(each.Kind) is not { } move) continue;
            var words = each.PublicWords is { } said ? (await turn.Db.Statements.AsNoTracking().FirstOrDefaultAsync(row => row.Id == said))?.Text ?? "" : "";
            var facts = new FactMap
            {
                ["time"] = WallClock.Local(each.At, turn.Community.Zone).ToString(turn.English ? "d MMM HH:mm" : "M月d日HH:mm", CultureInfo.InvariantCulture),
                ["unit"] = turn.Knowledge.Deployment.Units.NameOf(each.Unit ?? ticket.Lead).In(turn.Locale),
                ["move"] = turn.Knowledge.Dialogs.Text(TextKeys.Move(move)).In(turn.Locale),
                ["words"] = words,
            };
            steps.Add((Words.Fill(turn.Knowledge, TextKeys.HotlineStep, turn.Locale, facts, turn.LocalNow), words));
        }

        return steps;
    }

    private static MoveKind? MoveOf(TicketEventKind kind) => kind switch
    {
        TicketEventKind.Accepted => MoveKind.Accept,
        TicketEventKind.Progressed => MoveKind.Progress,
        TicketEventKind.Parked => MoveKind.Park,
        TicketEventKind.PartDone => MoveKind.PartDone,
        TicketEventKind.Resolved => MoveKind.Resolve,
        TicketEventKind.NotPossible => MoveKind.NotPossible,
        _ => null,
    };
}
