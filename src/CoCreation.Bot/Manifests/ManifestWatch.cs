using System.Data.Common;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Schedules;
using CoCreation.Bot.Turns;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Manifests;

/// <summary>Takes up changed manifests while the bot runs and gives every open ticket its home in them; with a mistake in them the last good ones stay in use.</summary>
public sealed partial class ManifestWatch(
    string directory, KnowledgeLibrary library, Rehousing rehousing, DutyLists lists, WeeklySummaries weeks, TimeProvider clock, ILogger<ManifestWatch> log) : IHostedService, IDisposable
{
    // By then every request that began before has ended, and instances beside this one have read the same files or stopped.
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1);
    private bool _waits;
    private FolderWatch? _watch;
    private ITimer? _again;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _again = clock.CreateTimer(_ => _ = LookAgain(), null, Later, Timeout.InfiniteTimeSpan);
        _watch = FolderWatch.Start(directory, clock, log, TakeUp);
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

    private Task TakeUp() => Alone(async () =>
    {
        // What was begun under the former manifest may end later.
        _again?.Change(Later, Timeout.InfiniteTimeSpan);
        if (Read(settled: false)) await Rehouse();
    });

    private Task LookAgain() => Alone(async () =>
    {
        if (_waits && Read(settled: true)) _again?.Change(Later, Timeout.InfiniteTimeSpan);
        await Rehouse();
    });

    private async Task Alone(Func<Task> act)
    {
        await _one.WaitAsync();
        try
        {
            await act();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <param name="settled">Whether nothing has changed for long enough that a unit that is missing is meant to be.</param>
    /// <returns>Whether what was read is in use now.</returns>
    private bool Read(bool settled)
    {
        try
        {
            var findings = new Findings();
            var deployment = ManifestReader.Read(directory, directory, findings, library.Current.Taxonomy);
            foreach (var mistake in findings.All) Log.Mistake(log, mistake);
            if (deployment is null) return false;

            // What moves from one file to another is in neither between two saves, and tickets that were moved do not come back.
            _waits = !settled && library.Current.Deployment.Units.All.Any(unit => !deployment.Units.Contains(unit.Id));
            if (_waits)
            {
                Log.Waits(log, directory);
                return false;
            }

            library.Use(deployment);
            Log.InUse(log, directory);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file went away between the look at the directory and the reading of it.
            Log.NotRead(log, error, directory);
            return false;
        }
    }

    /// <summary>Where the database fails, it is tried again soon.</summary>
    private async Task Rehouse()
    {
        try
        {
            await rehousing.Start();
            await lists.Start();
            await weeks.Start();
        }
        catch (Exception error) when (error is DbException or DbUpdateException or InvalidOperationException or IOException or TimeoutException)
        {
            Log.NotRehoused(log, error);
            _again?.Change(Soon, Timeout.InfiniteTimeSpan);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The changed manifests in {Directory} are in use.")]
        public static partial void InUse(ILogger logger, string directory);

        [LoggerMessage(2, LogLevel.Error, "{Mistake} Until it is put right, the manifests stay in use as they were.")]
        public static partial void Mistake(ILogger logger, Diagnostic mistake);

        [LoggerMessage(3, LogLevel.Error, "The changed manifests in {Directory} cannot be read; they stay in use as they were.")]
        public static partial void NotRead(ILogger logger, Exception error, string directory);

        [LoggerMessage(4, LogLevel.Warning, "The database could not be asked for tickets whose units the manifest has changed; they are looked for again soon.")]
        public static partial void NotRehoused(ILogger logger, Exception error);

        [LoggerMessage(5, LogLevel.Warning, "The changed manifests in {Directory} lack units of those in use; they are taken up once nothing there has changed for some minutes.")]
        public static partial void Waits(ILogger logger, string directory);
    }
}
