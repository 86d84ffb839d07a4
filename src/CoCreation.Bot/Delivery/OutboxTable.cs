using System.Data.Common;

namespace CoCreation.Bot.Delivery;

/// <summary>The one statement that delivery writes; plain SQL, because it runs once for every message sent.</summary>
internal static class OutboxTable
{
    public static async Task Mark(DbConnection connection, DbTransaction transaction, long id, OutboxState state, string? sentId, string? reason)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "UPDATE Outbox SET State = @state, SentId = @sent, Reason = @reason, Attempts = Attempts + 1 WHERE Id = @id";
        Add(command, "@state", (int)state);
        Add(command, "@sent", (object?)sentId ?? DBNull.Value);
        Add(command, "@reason", (object?)reason ?? DBNull.Value);
        Add(command, "@id", id);
        await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
