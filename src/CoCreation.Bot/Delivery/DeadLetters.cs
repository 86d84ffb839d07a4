using System.Globalization;
using CoCreation.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Delivery;

/// <summary>Messages that a channel refused for good: kept, told, and sent again when an operator has mended what was wrong.</summary>
internal static class DeadLetters
{
    public static async Task<List<DeadLetter>> List(Store store, CancellationToken stop)
    {
        await using var db = store.Read();
        var rows = await db.Outbox.AsNoTracking().Where(item => item.State == OutboxState.Dead).OrderBy(item => item.Id)
            .Select(item => new { item.Id, item.Queue, item.CreatedAt, item.Reason, item.TicketId }).ToListAsync(stop);
        var tickets = rows.Select(row => row.TicketId).OfType<Guid>().Distinct().ToList();
        var numbers = await db.Tickets.AsNoTracking().Where(ticket => tickets.Contains(ticket.Id)).ToDictionaryAsync(ticket => ticket.Id, ticket => ticket.Number, stop);
        return [.. rows.Select(row => new DeadLetter(row.Id, Address(row.Queue), row.CreatedAt, row.Reason ?? "", row.TicketId is { } ticket ? numbers.GetValueOrDefault(ticket) : null))];
    }

    /// <summary>Lets dead letters wait to be sent again, before what their destinations were to get later.</summary>
    /// <param name="now">Unix milliseconds: from then on they count as late, and as kept.</param>
    public static async Task PutBack(Store store, IEnumerable<DeadLetter> letters, long now, CancellationToken stop)
    {
        await using var connection = await store.OpenWriter();
        await using var transaction = await connection.BeginTransactionAsync(stop);
        using var run = new Statements(connection);
        foreach (var letter in letters)
            await run.Of("""UPDATE "Outbox" SET "State" = 0, "Reason" = NULL, "NotBefore" = @p1 WHERE "Id" = @p0 AND "State" = 2""", [letter.Id, now], transaction).ExecuteNonQueryAsync(stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>A queue as an operator writes it: <c>emulator:group-building-3</c>, or <c>emulator:@staff-property</c> where no conversation is known yet.</summary>
    private static string Address(string queue) => queue.Replace('\n', ':');
}

/// <summary>One of them, without its words.</summary>
/// <param name="Destination">Channel and conversation; a private one names a person.</param>
/// <param name="At">Unix milliseconds at which it was decided.</param>
/// <param name="Ticket">The number of the matter it speaks of.</param>
internal sealed record DeadLetter(long Id, string Destination, long At, string Reason, string? Ticket)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id}\t{DateTimeOffset.FromUnixTimeMilliseconds(At):yyyy-MM-dd HH:mm'Z'}\t{Destination}\t{Ticket ?? "-"}\t{Reason}");
}
