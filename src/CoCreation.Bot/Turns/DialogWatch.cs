using CoCreation.Dialogs;

namespace CoCreation.Bot.Turns;

/// <summary>Takes up changed flows, texts and cards while the bot runs; with a mistake in them the last good ones stay in use.</summary>
public sealed partial class DialogWatch(string directory, KnowledgeLibrary library, TimeProvider clock, ILogger<DialogWatch> log) : IHostedService, IDisposable
{
    // Editors and copies write a file in several steps, and several files one after the other.
    private static readonly TimeSpan Settles = TimeSpan.FromMilliseconds(500);

    private readonly Lock _one = new();
    private FileSystemWatcher? _watcher;
    private ITimer? _settled;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _settled = clock.CreateTimer(_ => Reload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _watcher = new FileSystemWatcher(directory) { IncludeSubdirectories = true };
            _watcher.Changed += (_, _) => Wait();
            _watcher.Created += (_, _) => Wait();
            _watcher.Deleted += (_, _) => Wait();
            _watcher.Renamed += (_, _) => Wait();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Log.NotWatched(log, error, directory);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _settled?.Dispose();
    }

    private void Wait() => _settled?.Change(Settles, Timeout.InfiniteTimeSpan);

    private void Reload()
    {
        lock (_one)
        {
            try
            {
                var (set, mistakes) = DialogSet.Load(directory, library.Current.Dialogs.Vocabulary);
                foreach (var mistake in mistakes) Log.Mistake(log, mistake);
                if (set is null) return;
                library.Use(set);
                Log.InUse(log, directory);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // A file went away between the look at the directory and the reading of it.
                Log.NotRead(log, error, directory);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The changed dialog files in {Directory} are in use.")]
        public static partial void InUse(ILogger logger, string directory);

        [LoggerMessage(2, LogLevel.Error, "{Mistake} Until it is put right, the dialog files stay in use as they were.")]
        public static partial void Mistake(ILogger logger, Diagnostic mistake);

        [LoggerMessage(3, LogLevel.Warning, "Changed dialog files in {Directory} are taken up at the next start only: they cannot be watched here.")]
        public static partial void NotWatched(ILogger logger, Exception error, string directory);

        [LoggerMessage(4, LogLevel.Error, "The changed dialog files in {Directory} cannot be read; they stay in use as they were.")]
        public static partial void NotRead(ILogger logger, Exception error, string directory);
    }
}
