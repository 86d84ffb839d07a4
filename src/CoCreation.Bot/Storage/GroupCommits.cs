using System.Data.Common;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Storage;

/// <summary>The one writer of a SQLite database: it commits waiting turns in groups, each behind a savepoint of its own.</summary>
/// <remarks>
/// Turns read without a transaction and bring their changes here. One fsync then serves every turn that was waiting, and no
/// turn ever holds the write lock while it thinks. A turn that fails is rolled back to its savepoint and does not touch the others.
/// </remarks>
public sealed partial class GroupCommits : Commits
{
    // Long enough to share an fsync between all turns of a burst, short enough to keep the worst wait small.
    private const int LargestGroup = 64;

    private readonly Channel<Work> _waiting = Channel.CreateUnbounded<Work>(new() { SingleReader = true });
    private readonly Store _store;
    private readonly ILogger<GroupCommits> _log;
    private readonly Task _writer;

    public GroupCommits(Store store, ILogger<GroupCommits> log)
    {
        _store = store;
        _log = log;
        _writer = Task.Run(Write);
    }

    internal override Task Save(Changes changes, Action? committed = null) => Enqueue(new(changes.Statements, committed));

    public override Task Run(string sql, params object?[] arguments) => Enqueue(new([new(sql, arguments)], null));

    public override async Task<long> Ask(string sql, params object?[] arguments)
    {
        var answer = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var done = Enqueue(new([new(sql, arguments) { Given = answer.SetResult }], null));
        await Task.WhenAny(answer.Task, done);
        if (!answer.Task.IsCompleted) await done;
        return await answer.Task;
    }

    public override async ValueTask DisposeAsync()
    {
        // Who closes it first has waited for it as long as there was time.
        if (_waiting.Writer.TryComplete()) await _writer;
    }

    private Task Enqueue(Work work)
    {
        if (!_waiting.Writer.TryWrite(work)) throw new ObjectDisposedException(nameof(GroupCommits), "The database is closing.");
        return work.Done.Task;
    }

    private async Task Write()
    {
        var group = new List<Work>(LargestGroup);
        Statements? writer = null;
        while (await _waiting.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < LargestGroup && _waiting.Reader.TryRead(out var work)) group.Add(work);
            try
            {
                writer ??= new(await _store.OpenWriter());
                WriteGroup(writer, group);
            }
            catch (Exception error) when (error is DbException or IOException or InvalidOperationException)
            {
                // The whole group is lost (disk full, file gone): nobody has been told that it was saved.
                Log.GroupFailed(_log, error, group.Count);
                foreach (var work in group) work.Done.TrySetException(new DbUpdateException("The database could not be written.", error));
                writer?.Dispose();
                writer = null;
            }
        }

        writer?.Dispose();
    }

    // SQLite does all of it on the calling thread, whichever methods are called.
    private static void WriteGroup(Statements writer, List<Work> group)
    {
        using var transaction = writer.Connection.BeginTransaction();
        var failed = new Exception?[group.Count];
        for (var i = 0; i < group.Count; i++)
        {
            // What a single statement has begun SQLite itself takes back when it fails.
            var several = group[i].Changes.Count > 1;
            if (several) writer.Of("SAVEPOINT turn", [], transaction).ExecuteNonQuery();
            try
            {
                foreach (var change in group[i].Changes) Write(writer, change, transaction);
            }
            catch (Exception error) when (!Store.IsAway(error))
            {
                // Whatever it was, it belongs to that turn alone; its runner decides what to do. A full disk is everybody's.
                failed[i] = error is DbException ? new DbUpdateException("A turn could not be saved.", error) : error;
                if (several) writer.Of("ROLLBACK TO turn", [], transaction).ExecuteNonQuery();
            }

            if (several) writer.Of("RELEASE turn", [], transaction).ExecuteNonQuery();
        }

        transaction.Commit();
        for (var i = 0; i < group.Count; i++)
        {
            if (failed[i] is { } error)
            {
                group[i].Done.TrySetException(error);
                continue;
            }

            group[i].Committed?.Invoke();
            group[i].Done.TrySetResult();
        }
    }

    private static void Write(Statements writer, Change change, DbTransaction transaction)
    {
        var command = writer.Of(change.Sql, change.Arguments, transaction);
        if (change.Given is { } given)
            given(Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture));
        else if (command.ExecuteNonQuery() == 0 && change.MustFind)
            throw new DbUpdateConcurrencyException("Somebody else has changed or removed a row that was read.");
    }

    private sealed record Work(IReadOnlyList<Change> Changes, Action? Committed)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The database could not be written; {Turns} turns were not saved and are answered with an error.")]
        public static partial void GroupFailed(ILogger logger, Exception error, int turns);
    }
}
