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
        await using var db = store.Read();
        var waiting = await db.Timers.AsNoTracking().Where(timer => timer.DoneAt == null).Select(timer => new { timer.Id, timer.Due }).ToListAsync();
        lock (_waiting)
        {
            foreach (var timer in waiting) _waiting.Enqueue(timer.Id, timer.Due);
        }

        SetWake();
    }

    /// <summary>Takes timers that a turn has just committed.</summary>
    public void Offer(IEnumerable<CaseTimer> timers)
    {
        var any = false;
        lock (_waiting)
        {
            foreach (var timer in timers.Where(timer => timer.DoneAt is null))
            {
                _waiting.Enqueue(timer.Id, timer.Due);
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
                    lock (_waiting) _waiting.Enqueue(id, (clock.GetUtcNow() + RetryAfter).ToUnixTimeMilliseconds());
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
            return _waiting.TryPeek(out _, out var due) && due <= clock.GetUtcNow().ToUnixTimeMilliseconds() ? _waiting.Dequeue() : null;
        }
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
