using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Chaos;

/// <summary>What the database says at the end.</summary>
internal sealed record Remembered(
    IReadOnlyDictionary<string, TurnRecord> Turns, IReadOnlyList<Sending> Sendings, IReadOnlyDictionary<string, Ticket> Tickets, ILookup<Guid, TicketEvent> Events, ILookup<Guid, Supporter> Supporters)
{
    public static async Task<Remembered> Read(Store store)
    {
        await using var db = store.Read();
        return new(
            await db.Turns.AsNoTracking().ToDictionaryAsync(turn => turn.Key),
            [.. (await db.Outbox.AsNoTracking().OrderBy(item => item.Id).ToListAsync()).Select(item => new Sending(item))],
            await db.Tickets.AsNoTracking().ToDictionaryAsync(ticket => ticket.Number),
            (await db.Events.AsNoTracking().OrderBy(each => each.Sequence).ToListAsync()).ToLookup(each => each.TicketId),
            (await db.Supporters.AsNoTracking().ToListAsync()).ToLookup(each => each.TicketId));
    }

    /// <summary>How many messages still wait for their time or their channel.</summary>
    public static async Task<int> Waiting(Store store)
    {
        await using var db = store.Read();
        return await db.Outbox.CountAsync(item => item.State == OutboxState.Waiting && item.NotBefore <= Now.Ms);
    }
}
