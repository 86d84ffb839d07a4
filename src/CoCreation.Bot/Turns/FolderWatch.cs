namespace CoCreation.Bot.Turns;

/// <summary>Tells that files of a directory have changed, once they have settled, and one time after the other.</summary>
internal sealed class FolderWatch : IDisposable
{
    // Editors and copies write a file in several steps, and several files one after the other.
    private static readonly TimeSpan Settles = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _one = new(1);
    private readonly Func<Task> _changed;
    private readonly FileSystemWatcher _watcher;
    private readonly ITimer _settled;

    /// <param name="changed">What is to be done then; it answers for its own errors.</param>
    /// <exception cref="ArgumentException">There is no such directory.</exception>
    /// <exception cref="IOException">The system watches no more directories.</exception>
    public FolderWatch(string directory, TimeProvider clock, Func<Task> changed)
    {
        _changed = changed;
        _watcher = new FileSystemWatcher(directory) { IncludeSubdirectories = true };
        _settled = clock.CreateTimer(_ => _ = TakeUp(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher.Changed += (_, _) => Wait();
        _watcher.Created += (_, _) => Wait();
        _watcher.Deleted += (_, _) => Wait();
        _watcher.Renamed += (_, _) => Wait();
        _watcher.EnableRaisingEvents = true;
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
        finally
        {
            _one.Release();
        }
    }
}
