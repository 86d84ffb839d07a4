using CoCreation.Bot.Delivery;
using CoCreation.Bot.Schedules;
using CoCreation.Bot.Storage;

namespace CoCreation.Bot;

/// <summary>Starts what runs beside the requests, and stops it in the order that loses nothing.</summary>
public sealed class Life(DeliveryLoop delivery, FetchLoop fetches, TimerLoop timers, Schedule schedule, GroupCommits commits) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await delivery.Start(cancellationToken);
        await fetches.Start(cancellationToken);
        await timers.Start(schedule.Fire);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await timers.Stop();
        await fetches.Stop();
        await delivery.Stop();
        await commits.DisposeAsync();
    }
}
