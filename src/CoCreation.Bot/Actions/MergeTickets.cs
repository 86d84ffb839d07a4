using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>并单 A B: A goes into B, and whoever raised or joined A follows B.</summary>
internal static class MergeTickets
{
    public static async Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        var (first, second) = Two(call);
        if (!first.NamesTicket || !second.NamesTicket) return new("empty", new FactMap { ["example"] = $"{(first.NamesTicket ? first.Asked : "131")} 132" });
        if (await Known(turn, first) is not { } from) return Missing(first);
        if (await Known(turn, second) is not { } into) return Missing(second);
        if (turn.InGroup && !(TicketFinder.MayHear(turn, from) && TicketFinder.MayHear(turn, into))) return new("private");

        var rules = turn.Knowledge.Rules;
        var merge = new TicketMove.Merge(into);
        if (from.Decide(merge, turn.Actor, rules, turn.Work.NowMs) is Decision.Refused refused) return Refused(turn, refused);
        var followers = await Followers(turn, from, into);
        var absorb = new TicketMove.Absorb(followers.Count, await Households(turn, followers, into));
        if (into.Decide(absorb, turn.Actor, rules, turn.Work.NowMs) is Decision.Refused unfit) return Refused(turn, unfit);

        turn.Db.Supporters.AddRange(followers);
        await Casebook.Decide(turn.Work, from, merge, turn.Actor);
        await Casebook.Decide(turn.Work, into, absorb, turn.Actor);
        return new("done", new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale).One(from));
    }

    /// <summary>The two numbers; where only the first was said at once, the second was asked for.</summary>
    private static (Order First, Order Second) Two(ActionCall call)
    {
        var more = Numbers(call, "words");
        return (more.Count > 1 ? more : [.. Numbers(call, "order"), .. more]) switch
        {
            [var first, var second, ..] => (first, second),
            [var only] => (only, Order.Read(null)),
            _ => (Order.Read(null), Order.Read(null)),
        };
    }

    private static List<Order> Numbers(ActionCall call, string slot) => call.Slots.TryGetValue(slot, out var said)
        ? [.. said.Value.Split([' ', '，', ',', '、', '和', '到'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Order.Read).Where(order => order.NamesTicket).Take(2)]
        : [];

    private static async Task<Ticket?> Known(Turn turn, Order order) => await TicketFinder.ForStaff(turn, order) is [var ticket] ? ticket : null;

    private static ActionResult Missing(Order order) => new("none", new FactMap { ["asked"] = order.Asked, ["example"] = "131 132" });

    private static ActionResult Refused(Turn turn, Decision.Refused refused) => new("refused", new FactMap { ["reason"] = Refusals.Say(turn, refused) });

    /// <summary>The reporter and the supporters of the one who do not follow the other yet; the reporter keeps the right to judge.</summary>
    /// <summary>The households that nobody has told of there yet.</summary>
    private static async Task<int> Households(Turn turn, List<Supporter> followers, Ticket into)
    {
        var id = into.Id;
        var known = (await turn.Db.Supporters.AsNoTracking().Where(row => row.TicketId == id).ToListAsync()).Select(row => row.Household).OfType<string>().ToHashSet();
        return followers.Select(each => each.Household ?? each.PersonId.ToString()).Distinct().Count(household => !known.Contains(household));
    }

    private static async Task<List<Supporter>> Followers(Turn turn, Ticket from, Ticket into)
    {
        var (old, kept) = (from.Id, into.Id);
        var supporters = await turn.Db.Supporters.AsNoTracking().Where(row => row.TicketId == old || row.TicketId == kept).ToListAsync();
        var known = supporters.Where(row => row.TicketId == kept).Select(row => row.PersonId).Append(into.Reporter).ToHashSet();
        var own = new Supporter { TicketId = old, PersonId = from.Reporter, Wrote = true, At = turn.Work.NowMs };
        return [.. supporters.Where(row => row.TicketId == old).Prepend(own)
            .Where(row => row.PersonId != Guid.Empty && known.Add(row.PersonId))
            .Select(row => new Supporter { TicketId = kept, PersonId = row.PersonId, Household = row.Household, Wrote = row.Wrote, At = row.At })];
    }
}
