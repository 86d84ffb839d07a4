using System.Data.Common;
using System.Diagnostics.Metrics;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;

namespace CoCreation.Bot.Telemetry;

/// <summary>What waits in the outbox, asked of the database whenever metrics are read.</summary>
internal static class OutboxGauges
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Observe(Meter meter, Store store, DeliveryLoop delivery, TimeProvider clock)
    {
        // One question serves the three, which are read one after the other.
        OutboxLag? asked = null;
        meter.CreateObservableGauge("cocreation.outbox.waiting", () => Told((asked = Ask(store, clock))?.Waiting), "{message}", "Messages that are due and have not left, over all instances.");
        meter.CreateObservableGauge("cocreation.outbox.lag", () => Told(asked?.Oldest), "s", "For how long the oldest of them has been due.");
        meter.CreateObservableGauge("cocreation.outbox.refused", () => Told(asked?.Dead), "{message}", "Messages that a channel refused for good.");
        meter.CreateObservableGauge("cocreation.outbox.failing", () => (long)delivery.Failing, "{destination}", "Destinations of this instance that fail.");
    }

    private static OutboxLag? Ask(Store store, TimeProvider clock)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            // Metrics are read by a thread of their own, which may wait.
            return OutboxLag.Of(store, clock.GetUtcNow().ToUnixTimeMilliseconds(), limit.Token).GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>While the database is away there is nothing to tell.</summary>
    private static Measurement<long>[] Told(long? value) => value is { } known ? [new(known)] : [];
}
