using System.Data.Common;
using System.Globalization;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;

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

            var lag = await OutboxLag.Of(store, clock.GetUtcNow().ToUnixTimeMilliseconds(), limit.Token);
            return Results.Text(string.Create(
                CultureInfo.InvariantCulture,
                $"ready\nfailing destinations: {delivery.Failing}\nwaiting messages: {lag.Waiting}, the oldest {lag.Oldest} s old\nrefused messages: {lag.Dead}\nredis: {wakeUps.State}"));
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or OperationCanceledException)
        {
            return Results.Text("the database cannot be opened", statusCode: 503);
        }
    }
}
