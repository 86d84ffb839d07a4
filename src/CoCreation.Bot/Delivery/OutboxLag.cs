using CoCreation.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Delivery;

/// <summary>How far sending is behind, over all instances.</summary>
/// <param name="Waiting">Messages that are due and have not left.</param>
/// <param name="Oldest">Seconds since the oldest of them was due.</param>
/// <param name="Dead">Messages that a channel refused for good.</param>
internal sealed record OutboxLag(int Waiting, long Oldest, int Dead)
{
    public static async Task<OutboxLag> Of(Store store, long now, CancellationToken stop)
    {
        await using var db = store.Read();
        var due = db.Outbox.Where(item => item.State == OutboxState.Waiting && item.NotBefore <= now);
        var waiting = await due.CountAsync(stop);
        var oldest = waiting == 0 ? now : await due.MinAsync(item => (long?)(item.NotBefore > item.CreatedAt ? item.NotBefore : item.CreatedAt), stop) ?? now;
        return new(waiting, Math.Max(0, now - oldest) / 1000, await db.Outbox.CountAsync(item => item.State == OutboxState.Dead, stop));
    }
}
