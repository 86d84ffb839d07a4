using CoCreation.Bot.Delivery;
using CoCreation.Bot.Schedules;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreation.Bot.Tests.Host;

/// <summary>Lets a running bot come to rest, and lets time pass for it.</summary>
internal static class Settling
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Completes when turns, timers that are due, the outbox and fetched attachments have come to rest.</summary>
    public static async Task Settled(this StoppedClock clock, IServiceProvider services)
    {
        var (delivery, timers, fetches) = (services.GetRequiredService<DeliveryLoop>(), services.GetRequiredService<TimerLoop>(), services.GetRequiredService<FetchLoop>());
        do
        {
            await timers.Idle().WaitAsync(Patience);
            await delivery.Idle().WaitAsync(Patience);
            await fetches.Idle().WaitAsync(Patience);
        }
        while (clock.Ring() || !timers.Idle().IsCompleted || !delivery.Idle().IsCompleted || !fetches.Idle().IsCompleted);
    }

    /// <summary>Time passes, and whatever falls due on the way happens at its time.</summary>
    public static async Task Pass(this StoppedClock clock, DateTimeOffset until, IServiceProvider services)
    {
        await clock.Settled(services);
        while (clock.Next() is { } next && next <= until)
        {
            clock.MoveTo(next > clock.GetUtcNow() ? next : clock.GetUtcNow());
            await clock.Settled(services);
        }

        clock.MoveTo(until);
        await clock.Settled(services);
    }
}
