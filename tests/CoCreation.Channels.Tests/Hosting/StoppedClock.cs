namespace CoCreation.Channels.Tests.Hosting;

/// <summary>A clock that stands still until it is moved; timers run on the machine's time.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    private long ticks = now.UtcTicks;

    public StoppedClock() : this(new DateTimeOffset(2026, 11, 21, 9, 6, 0, TimeSpan.FromHours(8)))
    {
    }

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Move(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
