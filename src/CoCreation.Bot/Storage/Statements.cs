using System.Data.Common;

namespace CoCreation.Bot.Storage;

/// <summary>The statements of one connection: each is prepared when it is first run, and kept.</summary>
/// <param name="kept">How a value is given to the database; null where any will do.</param>
internal sealed class Statements(DbConnection connection, Func<object?, object>? kept = null) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = [];

    public DbConnection Connection => connection;

    /// <summary>The statement with its arguments <c>@p0</c>, <c>@p1</c>…, ready to be executed.</summary>
    public DbCommand Of(string sql, ReadOnlySpan<object?> arguments, DbTransaction? transaction = null)
    {
        if (!_prepared.TryGetValue(sql, out var command)) _prepared[sql] = command = New(sql, arguments.Length);
        if (command.Transaction != transaction) command.Transaction = transaction;
        for (var i = 0; i < arguments.Length; i++) command.Parameters[i].Value = kept is null ? arguments[i] ?? DBNull.Value : kept(arguments[i]);
        return command;
    }

    /// <summary>From here on every question sees the same state of all rows.</summary>
    public void Begin() => Of("BEGIN", []).ExecuteNonQuery();

    /// <summary>False when the connection is of no more use.</summary>
    public bool TryEnd()
    {
        try
        {
            Of("COMMIT", []).ExecuteNonQuery();
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        connection.Dispose();
    }

    private DbCommand New(string sql, int arguments)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Composed from the model and from constants; whatever people say is an argument.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < arguments; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
