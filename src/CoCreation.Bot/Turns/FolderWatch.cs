namespace CoCreation.Bot.Turns;

/// <summary>Tells that files of a directory have changed, once they have settled, and one time after the other.</summary>
internal sealed partial class FolderWatch : IDisposable
{
    // Editors and copies write a file in several steps, and several files one after the other.
    private static readonly TimeSpan Settles = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _one = new(1);
    private readonly string _directory;
    private readonly ILogger _log;
    private readonly Func<Task> _changed;
    private readonly FileSystemWatcher _watcher;
    private readonly ITimer _settled;

    private FolderWatch(string directory, TimeProvider clock, ILogger log, Func<Task> changed)
    {
        (_directory, _log, _changed) = (directory, log, changed);
        _watcher = new FileSystemWatcher(directory) { IncludeSubdirectories = true };
        _settled = clock.CreateTimer(_ => _ = TakeUp(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher.Changed += (_, _) => Wait();
        _watcher.Created += (_, _) => Wait();
        _watcher.Deleted += (_, _) => Wait();
        _watcher.Renamed += (_, _) => Wait();
        _watcher.EnableRaisingEvents = true;
    }

    /// <param name="changed">What is to be done when files have changed.</param>
    /// <returns>Null, and a warning in the log, where the directory cannot be watched.</returns>
    public static FolderWatch? Start(string directory, TimeProvider clock, ILogger log, Func<Task> changed)
    {
        try
        {
            return new(directory, clock, log, changed);
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Log.NotWatched(log, error, directory);
            return null;
        }
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _settled.Dispose();
    }

    private void Wait() => _settled.Change(Settles, Timeout.InfiniteTimeSpan);

    private async Task TakeUp()
    {
        await _one.WaitAsync();
        try
        {
            await _changed();
        }
        catch (Exception error)
        {
            // Nobody waits for this: what is not said here is never known.
            Log.NotTakenUp(_log, error, _directory);
        }
        finally
        {
            _one.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(11, LogLevel.Warning, "Changed files in {Directory} are taken up at the next start only: they cannot be watched here.")]
        public static partial void NotWatched(ILogger logger, Exception error, string directory);

        [LoggerMessage(12, LogLevel.Error, "The changed files in {Directory} could not be taken up; the next change is tried again.")]
        public static partial void NotTakenUp(ILogger logger, Exception error, string directory);
    }
}
