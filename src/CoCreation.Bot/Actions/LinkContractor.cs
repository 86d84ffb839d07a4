using System.Globalization;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Contractors;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Actions;

/// <summary>外包 131 顺达电梯: a link by which somebody without an account sees and finishes this one ticket; 外包 131 收回 takes it back.</summary>
internal static class LinkContractor
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(7);
    private static readonly string[] TakeBack = ["收回", "取消", "作废", "revoke", "take back", "cancel"];
    private const int LongestName = 30;

    public static IReadOnlyList<string> Facts { get; } = [.. StaffMoves.Facts, "link", "until", "name"];

    public static async Task<ActionResult> Run(Turn turn, ActionCall call, ContractorAddresses addresses)
    {
        var order = await TicketFinder.Settled(turn, Order.Of(call));
        if (turn.InGroup) return new("private");
        var found = await TicketFinder.ForStaff(turn, order);
        var facts = new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, turn.Locale);
        if (found.Count > 1) return new("which", facts.Many(found.Take(5)));
        if (found is not [var ticket]) return new("none", new FactMap { ["asked"] = order.Asked, ["example"] = $"{turn.Community.ShortCode}-2026-000001" });

        // Whoever could say that it is done may have it done.
        var probe = ticket.Decide(new TicketMove.Resolve { Words = Guid.Empty }, turn.Actor, turn.Knowledge.Rules, turn.Work.NowMs);
        if (probe is Decision.Refused refused) return new("refused", new FactMap { ["reason"] = Refusals.Say(turn, refused) });
        if (TakeBack.Any(word => order.Words.Equals(word, StringComparison.OrdinalIgnoreCase))) return await Revoke(turn, ticket, facts);
        if (!Visibility.MayLeaveGovernance(ticket)) return new("secret");
        if (order.Words.Length == 0) return StaffMoves.Missing("empty", ticket.Number, new FactMap { ["example"] = ticket.Number });
        if (!addresses.IsKnown) return new("unset");

        var link = new ContractorLink
        {
            Id = Guid.CreateVersion7(turn.Work.Now),
            TicketId = ticket.Id,
            Name = order.Words.Length > LongestName ? order.Words[..LongestName] : order.Words,
            Staff = turn.Staff!.Key,
            PersonId = turn.Person.Id,
            At = turn.Work.NowMs,
            ExpiresAt = turn.Work.NowMs + (long)GoodFor.TotalMilliseconds,
        };
        turn.Db.ContractorLinks.Add(link);
        var result = facts.One(ticket);
        result["link"] = addresses.Of(link);
        result["name"] = link.Name;
        result["until"] = WallClock.Local(link.ExpiresAt, turn.Community.Zone).ToString(turn.English ? "d MMMM" : "M月d日", CultureInfo.InvariantCulture);
        return new("done", result);
    }

    private static async Task<ActionResult> Revoke(Turn turn, Ticket ticket, TicketFacts facts)
    {
        var (id, now) = (ticket.Id, turn.Work.NowMs);
        foreach (var link in await turn.Db.ContractorLinks.Where(each => each.TicketId == id && each.RevokedAt == null).ToListAsync()) link.RevokedAt = now;
        return new("revoked", facts.One(ticket));
    }
}
