using System.Globalization;

namespace CoCreation.Casework.Tests;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class StoppedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 21, 14, 30, 0, TimeSpan.FromHours(8));

    public long Now => WallClock.Now(this);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;

    /// <summary>Sets the clock to a time in Shanghai, e.g. <c>2026-11-21 23:10</c>.</summary>
    public void Set(string local) => _now = new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    /// <summary>Sets the clock to an instant, in UTC Unix milliseconds.</summary>
    public void Set(long instant) => _now = DateTimeOffset.FromUnixTimeMilliseconds(instant);
}
