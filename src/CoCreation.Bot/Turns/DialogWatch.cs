using CoCreation.Dialogs;

namespace CoCreation.Bot.Turns;

/// <summary>Takes up changed flows, texts and cards while the bot runs; with a mistake in them the last good ones stay in use.</summary>
public sealed partial class DialogWatch(string directory, KnowledgeLibrary library, TimeProvider clock, ILogger<DialogWatch> log) : IHostedService, IDisposable
{
    private FolderWatch? _watch;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watch = FolderWatch.Start(directory, clock, log, TakeUp);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _watch?.Dispose();

    private Task TakeUp()
    {
        try
        {
            var (set, mistakes) = DialogSet.Load(directory, library.Current.Dialogs.Vocabulary);
            foreach (var mistake in mistakes) Log.Mistake(log, mistake);
            if (set is null) return Task.CompletedTask;
            library.Use(set);
            Log.InUse(log, directory);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file went away between the look at the directory and the reading of it.
            Log.NotRead(log, error, directory);
        }

        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The changed dialog files in {Directory} are in use.")]
        public static partial void InUse(ILogger logger, string directory);

        [LoggerMessage(2, LogLevel.Error, "{Mistake} Until it is put right, the dialog files stay in use as they were.")]
        public static partial void Mistake(ILogger logger, Diagnostic mistake);

        [LoggerMessage(3, LogLevel.Error, "The changed dialog files in {Directory} cannot be read; they stay in use as they were.")]
        public static partial void NotRead(ILogger logger, Exception error, string directory);
    }
}
