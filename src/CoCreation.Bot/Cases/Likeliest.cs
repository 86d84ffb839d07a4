using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Cases;

/// <summary>What else a drafted matter may be, and whose it would be then: what the dispatcher corrects with one tap.</summary>
internal static class Likeliest
{
    private const int Most = 3;
    private const int MostRemembered = 200;
    private const long RememberedMs = 90L * 24 * 3_600_000;

    private static readonly Query<TicketEvent> First = new("\"TicketId\" = @p0 AND \"Sequence\" = 1");

    /// <summary>The categories that the reporter's words may be about, beside the one that was taken.</summary>
    public static async Task<IReadOnlyList<Category>> Kinds(Work work, Ticket ticket)
    {
        var opened = work.Db.Events.Local.FirstOrDefault(each => each.TicketId == ticket.Id && each.Sequence == 1) ?? await work.Db.First(First, ticket.Id);
        if (opened is not { Words: { } id } || await work.Db.Statements.FindAsync(id) is not { } said) return [];
        var now = WallClock.Local(work.NowMs, work.Knowledge.Deployment.CommunityOf(ticket.PlaceUnit).Zone);
        return
        [
            .. work.Knowledge.Understander.Understand(said.Text, now).Category.Best
                .Where(guess => guess.Code != ticket.Category)
                .Select(guess => work.Knowledge.Taxonomy.TryGet(guess.Code, out var category) ? category : null).OfType<Category>()
                .Take(Most),
        ];
    }

    /// <summary>The units to which such matters were sent here instead of the drafted one; then those to which it would go as one of the other kinds, and to whom its own goes when it is handed back; then whoever else is around the place.</summary>
    public static async Task<IReadOnlyList<Unit>> Units(Work work, Ticket ticket)
    {
        var rules = work.Knowledge.Rules;
        var own = rules.Taxonomy.Of(ticket);
        var asOther = (await Kinds(work, ticket)).Select(kind => rules.Router.Route(kind, ticket.PlaceUnit).Lead);
        string[] roles = [own.Backup, UnitKinds.Property, UnitKinds.Grid, UnitKinds.Community];
        return
        [
            .. (await Learnt(work, ticket)).Concat(asOther).Concat(roles.Select(role => rules.Router.Serving(role, ticket.PlaceUnit)?.Id).OfType<UnitId>())
                .Distinct().Where(unit => MayGet(work, ticket, unit)).Take(Most).Select(unit => rules.Units[unit]),
        ];
    }

    /// <summary>Where dispatchers sent matters of this kind in this community instead, most often first.</summary>
    private static async Task<IEnumerable<UnitId>> Learnt(Work work, Ticket ticket)
    {
        var (community, category, since) = (ticket.Community, ticket.Category, work.NowMs - RememberedMs);
        var like = work.Db.Tickets.Where(each => each.Community == community && each.Category == category && each.OpenedAt > since).OrderByDescending(each => each.OpenedAt).Take(MostRemembered).Select(each => each.Id);
        var sent = await work.Db.Events.AsNoTracking().Where(each => each.Kind == TicketEventKind.Dispatched && each.Staff != null && like.Contains(each.TicketId)).ToListAsync();
        return sent.Select(each => each.Change().After.Lead).OfType<string>().CountBy(unit => unit).OrderByDescending(unit => unit.Value).Select(unit => new UnitId(unit.Key));
    }

    /// <summary>Whether the dispatcher may give it to a unit.</summary>
    public static bool MayGet(Work work, Ticket ticket, UnitId unit) => unit != ticket.Lead
        && ticket.Decide(new TicketMove.Dispatch { To = unit }, Actor.System, work.Knowledge.Rules, work.NowMs) is Decision.Moved;
}
