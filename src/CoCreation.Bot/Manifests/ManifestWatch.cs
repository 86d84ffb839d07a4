using System.Data.Common;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Schedules;
using CoCreation.Bot.Turns;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Takes up changed manifests while the bot runs and gives every open ticket its home in them; with a mistake in them the last good ones stay in use.</summary>
public sealed partial class ManifestWatch(
    string directory, KnowledgeLibrary library, Rehousing rehousing, DutyLists lists, WeeklySummaries weeks, TimeProvider clock, ILogger<ManifestWatch> log) : IHostedService, IDisposable
{
    // By then every request that began before has ended, and instances beside this one have read the same files or stopped.
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private FolderWatch? _watch;
    private ITimer? _again;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _again = clock.CreateTimer(_ => _ = Rehouse(), null, Later, Timeout.InfiniteTimeSpan);
        try
        {
            _watch = new(directory, clock, TakeUp);
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
        _watch?.Dispose();
        _again?.Dispose();
    }

    private async Task TakeUp()
    {
        try
        {
            var findings = new Findings();
            var deployment = ManifestReader.Read(directory, directory, findings, library.Current.Taxonomy);
            foreach (var mistake in findings.All) Log.Mistake(log, mistake);
            if (deployment is null) return;
            library.Use(deployment);
            Log.InUse(log, directory);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file went away between the look at the directory and the reading of it.
            Log.NotRead(log, error, directory);
            return;
        }

        // What was begun under the former manifest may end later.
        if (await Rehouse()) _again?.Change(Later, Timeout.InfiniteTimeSpan);
    }

    /// <returns>Whether it could; else it is tried again soon.</returns>
    private async Task<bool> Rehouse()
    {
        try
        {
            await rehousing.Start();
            await lists.Start();
            await weeks.Start();
            return true;
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or IOException or TimeoutException)
        {
            Log.NotRehoused(log, error);
            _again?.Change(Soon, Timeout.InfiniteTimeSpan);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The changed manifests in {Directory} are in use.")]
        public static partial void InUse(ILogger logger, string directory);

        [LoggerMessage(2, LogLevel.Error, "{Mistake} Until it is put right, the manifests stay in use as they were.")]
        public static partial void Mistake(ILogger logger, Diagnostic mistake);

        [LoggerMessage(3, LogLevel.Warning, "Changed manifests in {Directory} are taken up at the next start only: they cannot be watched here.")]
        public static partial void NotWatched(ILogger logger, Exception error, string directory);

        [LoggerMessage(4, LogLevel.Error, "The changed manifests in {Directory} cannot be read; they stay in use as they were.")]
        public static partial void NotRead(ILogger logger, Exception error, string directory);

        [LoggerMessage(5, LogLevel.Warning, "The database could not be asked for tickets whose units the manifest has changed; they are looked for again soon.")]
        public static partial void NotRehoused(ILogger logger, Exception error);
    }
}
