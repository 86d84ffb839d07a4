using CoCreation.Bot.Cases;
using CoCreation.Bot.Coordination;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Schedules;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Channels.BotFramework;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CoCreation.Bot;

/// <summary>Starts what runs beside the requests, and stops it in the order that loses nothing.</summary>
public sealed partial class Life(DeliveryLoop delivery, FetchLoop fetches, TimerLoop timers, Rounds rounds, IWakeUps wakeUps, Schedule schedule, Rehousing rehousing, DutyLists lists, WeeklySummaries weeks, Commits commits, Housekeeping housekeeping, Store store, KnowledgeLibrary library, TimeProvider clock, IOptions<BotFrameworkOptions> channel, ILogger<Life> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await TakeUpTurns(cancellationToken);
        await delivery.Start(cancellationToken);
        await fetches.Start(cancellationToken);
        await rehousing.Start();
        await timers.Start(schedule.Fire);
        await lists.Start();
        await weeks.Start();
        await housekeeping.Start();
        rounds.Start();
        if (!channel.Value.HasAppId) Log.LocalOnly(log);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        housekeeping.Dispose();
        using var farewell = new Farewell(log);
        await farewell.To("rounds", rounds.Stop);
        await farewell.To("timers", timers.Stop);
        await farewell.To("fetches", fetches.Stop);
        await farewell.To("delivery", delivery.Stop);
        await farewell.To("commits", () => commits.DisposeAsync().AsTask());

        // What is left is taken up by the others.
        wakeUps.Tell(WakeUp.Everything);
    }

    /// <summary>Turns of duty that were handed over before the last stop still hold.</summary>
    private async Task TakeUpTurns(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        await using var db = store.Read();
        library.Use(await db.Handovers.AsNoTracking().Where(turn => turn.Taken && turn.Until > now).ToListAsync(cancellationToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "No BotFramework__AppId is set: /api/messages takes callers on this machine only, as the Emulator works.")]
        public static partial void LocalOnly(ILogger logger);
    }
}
