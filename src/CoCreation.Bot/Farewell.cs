namespace CoCreation.Bot;

/// <summary>Ends one part of the program after the other, all of them within one short time: a part that a dead line holds up is left where it stands, as in a crash.</summary>
/// <param name="longest">For all parts together; null for as long as the program may still take.</param>
internal sealed partial class Farewell(ILogger log, TimeSpan? longest = null) : IDisposable
{
    // After the requests that run (BotHost), with something left of the ten seconds.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    private readonly CancellationTokenSource _over = new(longest ?? Longest);

    /// <summary>Asks a part to end, and waits for that while there is time.</summary>
    public async Task To(string part, Func<Task> stop)
    {
        try
        {
            await stop().WaitAsync(_over.Token);
        }
        catch (OperationCanceledException) when (_over.IsCancellationRequested)
        {
            Log.Left(log, part);
        }
    }

    public void Dispose() => _over.Dispose();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The {Part} did not end in time and are left; what was not saved is done again at the next start.")]
        public static partial void Left(ILogger logger, string part);
    }
}
