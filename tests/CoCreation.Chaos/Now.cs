namespace CoCreation.Chaos;

/// <summary>The time of this machine, as the bot stores it.</summary>
internal static class Now
{
    /// <summary>Unix milliseconds, UTC.</summary>
    public static long Ms => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();

    public static Task Wait(int milliseconds, CancellationToken cancellationToken = default) =>
        Task.Delay(TimeSpan.FromMilliseconds(milliseconds), TimeProvider.System, cancellationToken);
}
