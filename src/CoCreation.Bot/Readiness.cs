using System.Data.Common;
using System.Globalization;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot;

/// <summary>Whether this instance can take messages: its database is there, with the tables that this program knows. All else is told and takes nobody out.</summary>
internal static class Readiness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<IResult> Answer(Store store, DeliveryLoop delivery, IWakeUps wakeUps, TimeProvider clock, CancellationToken asked)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(asked);
        limit.CancelAfter(Patience);
        try
        {
            var version = await store.Version(limit.Token);
            if (version != Schema.Version)
                return Results.Text(string.Create(CultureInfo.InvariantCulture, $"the database has version {version}, this program writes {Schema.Version}"), statusCode: 503);

            var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
            await using var db = store.Read();
            var due = db.Outbox.Where(item => item.State == OutboxState.Waiting && item.NotBefore <= now);
            var waiting = await due.CountAsync(limit.Token);
            var oldest = waiting == 0 ? 0 : (now - await due.MinAsync(item => (long?)item.CreatedAt, limit.Token) ?? 0) / 1000;
            return Results.Text(string.Create(CultureInfo.InvariantCulture, $"ready\nfailing destinations: {delivery.Failing}\nwaiting messages: {waiting}, the oldest {oldest} s old\nredis: {wakeUps.State}"));
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or OperationCanceledException)
        {
            return Results.Text("the database cannot be opened", statusCode: 503);
        }
    }
}
