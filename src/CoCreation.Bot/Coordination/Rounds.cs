using CoCreation.Bot.Delivery;
using CoCreation.Bot.Schedules;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Coordination;

/// <summary>Looks for what others have left or changed: where several instances share a database every few seconds and whenever another one calls, else now and then for what a command has put back into the outbox.</summary>
/// <remarks>Its time is real time, like that of the claims in the database.</remarks>
public sealed partial class Rounds(Store store, IWakeUps wakeUps, DeliveryLoop delivery, TimerLoop timers, FetchLoop fetches, OtherPages pages, KnowledgeLibrary library, TimeProvider clock, ILogger<Rounds> log) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    // Beside an instance that is alone only commands write.
    private static readonly TimeSpan IntervalAlone = TimeSpan.FromSeconds(30);

    // Timers of others are known so long before they are due.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    // What is being fetched has its instance; only what has lain for a while has lost it.
    private const int FetchesEvery = 10;

    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _called = new(0, 1);
    private Task _running = Task.CompletedTask;
    private bool _everything;

    public void Start()
    {
        wakeUps.Woken += Call;
        _running = Task.Run(Run);
    }

    /// <summary>Ends the rounds.</summary>
    public async Task Stop()
    {
        wakeUps.Woken -= Call;
        await _stopping.CancelAsync();
        await _running;
    }

    /// <summary>Everything that another instance may have left or changed.</summary>
    public async Task Look(bool withFetches = true)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        await delivery.Look(now);
        if (!store.IsShared) return;
        await timers.Look(now + (long)Ahead.TotalMilliseconds);
        if (withFetches) await fetches.Look();
        await using var db = store.Read();
        library.Use(await db.Handovers.AsNoTracking().Where(turn => turn.Taken && turn.Until > now).ToListAsync());
        await pages.Look();
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _called.Dispose();
    }

    private void Call(WakeUp what)
    {
        lock (_called)
        {
            _everything |= what is WakeUp.Everything;
            if (_called.CurrentCount == 0) _called.Release();
        }
    }

    private bool TakeEverything()
    {
        lock (_called)
        {
            var everything = _everything;
            _everything = false;
            return everything;
        }
    }

    private async Task Run()
    {
        var interval = (long)(store.IsShared ? Interval : IntervalAlone).TotalMilliseconds;
        var (round, due) = (0, Environment.TickCount64 + interval);
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                var isCalled = await _called.WaitAsync(TimeSpan.FromMilliseconds(Math.Max(0, due - Environment.TickCount64)), _stopping.Token);
                if (!TakeEverything() && isCalled && Environment.TickCount64 < due)
                {
                    await pages.Look();
                    continue;
                }

                due = Environment.TickCount64 + interval;
                await Look(withFetches: ++round % FetchesEvery == 0);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // Mostly a database that is away; whatever it is, the next round looks again.
                Log.NotLooked(log, error);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The database could not be asked for what other instances have left.")]
        public static partial void NotLooked(ILogger logger, Exception error);
    }
}
