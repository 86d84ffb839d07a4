namespace CoCreation.Chaos;

/// <summary>The time of this machine, as the bot stores it.</summary>
internal static class Now
{
    /// <summary>Unix milliseconds, UTC.</summary>
    public static long Ms => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The instant that was meant by a clock that may have been an hour early or late, in a run of less than an hour.</summary>
    public static long Meant(long told) => told - (long)Math.Round((told - (Ms - 25 * 60_000)) / 3_600_000.0) * 3_600_000;

    public static Task Wait(int milliseconds, CancellationToken cancellationToken = default) =>
        Task.Delay(TimeSpan.FromMilliseconds(milliseconds), TimeProvider.System, cancellationToken);
}
