using System.Data.Common;
using System.Globalization;
using CoCreation.Bot.Keys;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CoCreation.Bot.Storage;

/// <summary>The database that remembers everything: a SQLite file of one process, or a PostgreSQL that several instances share.</summary>
public abstract class Store : IDisposable
{
    // Of the embedded database: the disk does not write or read, is full, or the file is not there.
    private const int SqliteIoError = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;

    private readonly PooledDbContextFactory<BotDb> _contexts;

    /// <param name="options">Which database.</param>
    /// <param name="secrets">What locks its keys.</param>
    protected Store(DbContextOptionsBuilder<BotDb> options, KeySecrets secrets)
    {
        _contexts = new(options.AddInterceptors(SealedRows.Shared).Options, poolSize: 64);
        Seal = new(this, secrets);
    }

    /// <summary>Locks and opens what tells of people.</summary>
    public Seal Seal { get; }

    /// <summary>Where it is, in words for the operator; never a secret.</summary>
    public abstract string Name { get; }

    /// <summary>Whether other instances use it at the same time.</summary>
    public abstract bool IsShared { get; }

    /// <summary>What an operator can do when it cannot be used.</summary>
    public abstract string Advice { get; }

    /// <summary>Yields the version of the tables, 0 where there are none.</summary>
    internal abstract string VersionSql { get; }

    /// <summary>The one that the settings name: <c>ConnectionStrings__Postgres</c>, else the file in the data directory.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public static Store Of(IConfiguration settings) =>
        NamesPostgres(settings) ? new PostgresStore(settings.GetConnectionString("Postgres")!, KeySecrets.Of(settings)) : new SqliteStore(Folders.Of(settings).Data, KeySecrets.Of(settings));

    public static bool NamesPostgres(IConfiguration settings) => settings.GetConnectionString("Postgres") is { Length: > 0 };

    /// <summary>Works out how rows lie in tables, which takes as long as all the files that a start reads.</summary>
    public Store WarmUp()
    {
        using var db = Read();
        foreach (var type in db.Model.GetEntityTypes()) Table.Of(type);
        return this;
    }

    /// <summary>A context that reads without a transaction; its changes are saved by the <see cref="Commits"/>.</summary>
    public BotDb Read()
    {
        var db = _contexts.CreateDbContext();
        db.Lend(this);
        return db;
    }

    /// <summary>The version of the tables.</summary>
    public async Task<long> Version(CancellationToken stop)
    {
        var reader = await TakeReader();
        try
        {
            return Convert.ToInt64(await reader.Of(VersionSql, []).ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
        }
        finally
        {
            GiveBack(reader);
        }
    }

    /// <summary>Opens a connection that writes, for one who needs a transaction of their own.</summary>
    internal abstract Task<DbConnection> OpenWriter();

    /// <summary>Whether a piece of work keeps one connection for all that it reads, which then sees one state of everything; else it takes one for each question.</summary>
    internal abstract bool KeepsReader { get; }

    /// <summary>A connection that reads, with what it has prepared; whoever takes one gives it back soon.</summary>
    internal abstract ValueTask<Statements> TakeReader();

    internal abstract void GiveBack(Statements reader);

    /// <summary>Lets nobody else bring the tables to a new version until the transaction ends.</summary>
    internal abstract Task LockSchema(DbConnection connection);

    /// <summary>Notes the version of the tables.</summary>
    internal abstract Task SetVersion(DbConnection connection, int version);

    /// <summary>The step of an upgrade in this database's words.</summary>
    internal abstract string Words(Upgrade upgrade);

    /// <summary>After rows have been deleted for good: leaves nothing of them beside the tables.</summary>
    internal abstract string ScrubSql { get; }

    /// <summary>Whether something failed because the database is not there or has no room now, and may succeed when it is back.</summary>
    internal static bool IsAway(Exception error)
    {
        for (var each = error; each is not null; each = each.InnerException)
        {
            if (each is SqliteException { SqliteErrorCode: SqliteIoError or SqliteFull or SqliteCannotOpen }) return true;

            // 40…: lost a race, which is answered by running again at once; 57P…: the server is stopping or starting.
            if (each is DbException { SqlState: var state } known && (known.IsTransient || state?.StartsWith("57P", StringComparison.Ordinal) == true))
                return state?.StartsWith("40", StringComparison.Ordinal) != true;
        }

        return false;
    }

    internal static async Task Execute(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants, and scripts composed from the model.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    public virtual void Dispose()
    {
        Seal.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The database cannot be used, said in words for the operator.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
