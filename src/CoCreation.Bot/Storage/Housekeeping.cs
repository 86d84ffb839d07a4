using System.Data.Common;

namespace CoCreation.Bot.Storage;

/// <summary>Forgets what no longer serves: answers to repeated deliveries and sent messages after seven days, timers long done.</summary>
public sealed class Housekeeping(GroupCommits commits, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    private ITimer? _daily;

    public async Task Start()
    {
        await Sweep();
        _daily = clock.CreateTimer(_ => _ = Sweep(), null, TimeSpan.FromDays(1), TimeSpan.FromDays(1));
    }

    public void Dispose() => _daily?.Dispose();

    private Task Sweep()
    {
        var before = (clock.GetUtcNow() - KeptFor).ToUnixTimeMilliseconds();
        return commits.Run(async (connection, transaction) =>
        {
            await Delete(connection, transaction, "DELETE FROM Turns WHERE At < @before", before);
            await Delete(connection, transaction, "DELETE FROM timers WHERE DoneAt < @before", before);
            await Delete(connection, transaction, "DELETE FROM Outbox WHERE State = 1 AND CreatedAt < @before", before);
        });
    }

    private static async Task Delete(DbConnection connection, DbTransaction transaction, string sql, long before)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@before";
        parameter.Value = before;
        command.Parameters.Add(parameter);
        await command.ExecuteNonQueryAsync();
    }
}
