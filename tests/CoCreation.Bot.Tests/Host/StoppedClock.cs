using System.Globalization;

namespace CoCreation.Bot.Tests.Host;

/// <summary>A clock that stands still until a test moves it; its timers ring when they are rung.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = new(2026, 11, 21, 14, 30, 0, Shanghai);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The time on the wall in Shanghai.</summary>
    public DateTime Local => GetUtcNow().ToOffset(Shanghai).DateTime;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    public void MoveTo(DateTimeOffset time)
    {
        lock (gate)
        {
            if (time < now) throw new ArgumentOutOfRangeException(nameof(time), $"It is {now} already.");
            now = time;
        }
    }

    /// <summary>Sets the wall clock in Shanghai before anything looks at it, or as somebody does who sets it wrong and right again: <c>2026-11-21 23:10</c>.</summary>
    public void Set(string local)
    {
        lock (gate) now = At(local);
    }

    public static DateTimeOffset At(string local) => new(DateTime.Parse(local, CultureInfo.InvariantCulture), Shanghai);

    /// <summary>When the next timer is due; null when none waits.</summary>
    public DateTimeOffset? Next()
    {
        lock (gate) return alarms.Select(alarm => alarm.Due).Min();
    }

    /// <summary>Rings what is due. False when nothing was.</summary>
    public bool Ring()
    {
        List<Alarm> due;
        lock (gate)
        {
            due = [.. alarms.Where(alarm => alarm.Due <= now).OrderBy(alarm => alarm.Due)];
            foreach (var alarm in due) alarm.Rung();
        }

        foreach (var alarm in due) alarm.Callback(alarm.State);
        return due.Count > 0;
    }

    /// <summary>Forgets every timer, as a process does that dies.</summary>
    public void ForgetTimers()
    {
        lock (gate) alarms.Clear();
    }

    private sealed class Alarm(StoppedClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan repeat = Timeout.InfiniteTimeSpan;

        public TimerCallback Callback => callback;

        public object? State => state;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.alarms.Remove(this);
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + dueTime;
                repeat = period;
                if (Due is not null) clock.alarms.Add(this);
            }

            return true;
        }

        public void Rung()
        {
            clock.alarms.Remove(this);
            Due = repeat == Timeout.InfiniteTimeSpan || repeat == TimeSpan.Zero ? null : Due + repeat;
            if (Due is not null) clock.alarms.Add(this);
        }

        public void Dispose()
        {
            lock (clock.gate) clock.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
