using CoCreation.Bot.Storage;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Schedules;

/// <summary>Runs each timer once when it is due, also those that came due while the program was not running.</summary>
public sealed partial class TimerLoop(Store store, TimeProvider clock, ILogger<TimerLoop> log) : IDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);

    private readonly PriorityQueue<Guid, long> _waiting = new();
    private readonly Dictionary<Guid, long> _known = [];
    private readonly SemaphoreSlim _one = new(1, 1);
    private ITimer? _wake;
    private volatile bool _stopped;
    private Func<Guid, Task>? _fire;

    /// <summary>Loads what waits and begins to run it.</summary>
    /// <param name="fire">Runs one timer; nothing of it happens twice.</param>
    public async Task Start(Func<Guid, Task> fire)
    {
        _fire = fire;
        _wake = clock.CreateTimer(_ => _ = RunDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await Look(long.MaxValue);
    }

    /// <summary>Takes up what waits in the database and is due by an instant, whoever put it there.</summary>
    public async Task Look(long until)
    {
        await using var db = store.Read();
        var waiting = await db.Timers.AsNoTracking().Where(timer => timer.DoneAt == null && timer.Due <= until).Select(timer => new { timer.Id, timer.Due }).ToListAsync();
        lock (_waiting)
        {
            foreach (var timer in waiting) Enter(timer.Id, timer.Due);
        }

        SetWake();
    }

    /// <summary>Takes timers that a turn has just committed: new ones, and those that wait longer or shorter.</summary>
    public void Offer(IEnumerable<CaseTimer> timers)
    {
        var any = false;
        lock (_waiting)
        {
            foreach (var timer in timers.Where(timer => timer.DoneAt is null))
            {
                Enter(timer.Id, timer.Due);
                any = true;
            }
        }

        if (any) SetWake();
    }

    /// <summary>Completes when the timers that were due have been run.</summary>
    public async Task Idle()
    {
        await _one.WaitAsync();
        _one.Release();
    }

    /// <summary>Lets a timer that is running end, and runs no more.</summary>
    public async Task Stop()
    {
        if (_wake is not null) await _wake.DisposeAsync();
        _stopped = true;
        await Idle();
    }

    public void Dispose()
    {
        _wake?.Dispose();
        _one.Dispose();
    }

    private async Task RunDue()
    {
        await _one.WaitAsync();
        try
        {
            while (!_stopped && TakeDue() is { } id)
            {
                try
                {
                    await _fire!(id);
                }
                catch (Exception error)
                {
                    // A bug in one timer or a database that cannot be written: the timer stays and is tried again.
                    Log.Failed(log, error, id);
                    lock (_waiting) Enter(id, (clock.GetUtcNow() + RetryAfter).ToUnixTimeMilliseconds());
                }
            }
        }
        finally
        {
            SetWake();
            _one.Release();
        }
    }

    private Guid? TakeDue()
    {
        lock (_waiting)
        {
            while (_waiting.TryPeek(out var id, out var due) && due <= clock.GetUtcNow().ToUnixTimeMilliseconds())
            {
                _waiting.Dequeue();
                if (_known.GetValueOrDefault(id) != due) continue;
                _known.Remove(id);
                return id;
            }

            return null;
        }
    }

    /// <summary>What comes sooner than it was to takes a second place; the first is passed over when its turn comes.</summary>
    private void Enter(Guid id, long due)
    {
        if (_known.TryGetValue(id, out var known) && known <= due) return;
        _known[id] = due;
        _waiting.Enqueue(id, due);
    }

    private void SetWake()
    {
        lock (_waiting)
        {
            if (_stopped || !_waiting.TryPeek(out _, out var due)) return;

            // The wall clock may be set, and a machine may sleep: look again at least every minute.
            var wait = TimeSpan.FromMilliseconds(Math.Clamp(due - clock.GetUtcNow().ToUnixTimeMilliseconds(), 0, 60_000));
            _wake?.Change(wait, Timeout.InfiniteTimeSpan);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Timer {Id} could not be run and will be tried again.")]
        public static partial void Failed(ILogger logger, Exception error, Guid id);
    }
}
