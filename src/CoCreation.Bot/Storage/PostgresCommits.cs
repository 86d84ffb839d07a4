using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoCreation.Bot.Storage;

/// <summary>Writes turns to PostgreSQL, each in a transaction of its own, several at once: the server itself flushes those that end together as one.</summary>
/// <remarks>
/// All statements of a turn travel together, so that rows are locked for two round trips. Two turns that change one row wait for each other there;
/// the second finds another version and runs again. In a deadlock the server ends one of the two, which runs again too.
/// </remarks>
public sealed class PostgresCommits(Store store) : Commits
{
    private const int MostAtOnce = 16;

    private readonly SemaphoreSlim _writers = new(MostAtOnce, MostAtOnce);
    private volatile bool _closed;

    internal override async Task Save(Changes changes, Action? committed = null)
    {
        await Write(changes.Statements);
        committed?.Invoke();
    }

    public override Task Run(string sql, params object?[] arguments) => Write([new(sql, arguments)]);

    public override async Task<long> Ask(string sql, params object?[] arguments)
    {
        var answer = 0L;
        await Write([new(sql, arguments) { Given = given => answer = given }]);
        return answer;
    }

    /// <summary>Waits for what is being written, and takes no more; who closes it a second time does not wait again.</summary>
    public override async ValueTask DisposeAsync()
    {
        if (_closed) return;
        _closed = true;
        for (var i = 0; i < MostAtOnce; i++) await _writers.WaitAsync();
        _writers.Release(MostAtOnce);
    }

    private async Task Write(IReadOnlyList<Change> changes)
    {
        await _writers.WaitAsync();
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            await using var connection = (NpgsqlConnection)await store.OpenWriter();

            // The server itself makes one transaction of what travels together; only where a row may be missed must the end of it wait for the answer.
            if (!changes.Any(change => change.MustFind))
            {
                await Write(connection, null, changes);
                return;
            }

            await using var transaction = await connection.BeginTransactionAsync();
            await Write(connection, transaction, changes);
            await transaction.CommitAsync();
        }
        catch (Exception error) when (error is DbException or IOException or SocketException or TimeoutException)
        {
            throw new DbUpdateException("A turn could not be saved.", error);
        }
        finally
        {
            _writers.Release();
        }
    }

    private static async Task Write(NpgsqlConnection connection, NpgsqlTransaction? transaction, IReadOnlyList<Change> changes)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var change in changes) batch.BatchCommands.Add(Of(change));
        await using (var results = await batch.ExecuteReaderAsync())
        {
            // Only statements that yield a key have rows to read.
            foreach (var given in changes.Select(change => change.Given).OfType<Action<long>>())
            {
                if (await results.ReadAsync()) given(Convert.ToInt64(results.GetValue(0), CultureInfo.InvariantCulture));
                await results.NextResultAsync();
            }
        }

        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].MustFind && batch.BatchCommands[i].RecordsAffected == 0)
                throw new DbUpdateConcurrencyException("Somebody else has changed or removed a row that was read.");
        }
    }

    private static NpgsqlBatchCommand Of(Change change)
    {
        var command = new NpgsqlBatchCommand(change.Sql);
        for (var i = 0; i < change.Arguments.Length; i++)
            command.Parameters.Add(new NpgsqlParameter($"@p{i}", PostgresText.Kept(change.Arguments[i])));
        return command;
    }
}
