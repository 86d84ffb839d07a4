using System.Data.Common;
using CoCreation.Bot.Keys;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoCreation.Bot.Storage;

/// <summary>A PostgreSQL database that any number of instances share.</summary>
/// <remarks>Connections come from one pool, which prepares on each what is asked often, and drops those that a restart of the server has broken.</remarks>
public sealed class PostgresStore : Store
{
    // Two instances at their most stay below the server's own default of 100.
    private const int MostConnections = 40;
    private const int MostPrepared = 200;

    // A commit takes two round trips. What an instance had begun that vanished without a word between them holds its rows for so long and no longer.
    private const string Server = "-c idle_in_transaction_session_timeout=5000";

    // Whoever upgrades the tables holds this number in the database's own table of locks.
    private const long SchemaLock = 0x436F43726561;

    private readonly NpgsqlDataSource _source;

    /// <param name="connection">As Npgsql writes it: <c>Host=…;Database=…;Username=…;Password=…</c>.</param>
    /// <param name="secrets">What locks its keys; null for nothing.</param>
    /// <exception cref="StoreException">The connection string cannot be read.</exception>
    public PostgresStore(string connection, KeySecrets? secrets = null) : this(Source(connection), secrets ?? KeySecrets.None)
    {
    }

    private PostgresStore(NpgsqlDataSource source, KeySecrets secrets) : base(new DbContextOptionsBuilder<BotDb>().UseNpgsql(source).AddInterceptors(new PostgresTextInterceptor()), secrets)
    {
        _source = source;
        var at = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        Name = $"PostgreSQL {at.Host}:{at.Port}/{at.Database}";
    }

    public override string Name { get; }

    public override bool IsShared => true;

    public override string Advice => "Start the server, make the database, or correct ConnectionStrings__Postgres.";

    internal override string VersionSql => """SELECT COALESCE(MAX("Version"), 0) FROM "Schema" """;

    internal override string ScrubSql => """VACUUM "statements", "attachments", "Outbox", "Turns", "Dialogs", "accounts", "persons", "conversations", "supporters", "timers" """;

    internal override async Task<DbConnection> OpenWriter() => await _source.OpenConnectionAsync();

    // Connections are few, and a turn that kept one while it waits for another could wait for ever.
    internal override bool KeepsReader => false;

    internal override async ValueTask<Statements> TakeReader() => new(await _source.OpenConnectionAsync(), PostgresText.Kept);

    internal override void GiveBack(Statements reader) => reader.Dispose();

    internal override Task LockSchema(DbConnection connection) =>
        Execute(connection, $"""SELECT pg_advisory_xact_lock({SchemaLock}); CREATE TABLE IF NOT EXISTS "Schema" ("Version" bigint NOT NULL)""");

    internal override Task SetVersion(DbConnection connection, int version) =>
        Execute(connection, $"""DELETE FROM "Schema"; INSERT INTO "Schema" VALUES ({version})""");

    internal override string Words(Upgrade upgrade) => upgrade.Postgres ?? throw new StoreException($"{Name} has a version of the tables that was never made for PostgreSQL.");

    public override void Dispose()
    {
        _source.Dispose();
        base.Dispose();
    }

    private static NpgsqlDataSource Source(string connection)
    {
        try
        {
            var told = new NpgsqlConnectionStringBuilder(connection);

            // ContainsKey of this builder says whether there is such a setting at all, not whether it was told.
            if (!told.ShouldSerialize("Maximum Pool Size")) told.MaxPoolSize = MostConnections;
            if (!told.ShouldSerialize("Max Auto Prepare")) (told.MaxAutoPrepare, told.AutoPrepareMinUsages) = (MostPrepared, 2);
            if (!told.ShouldSerialize("Application Name")) told.ApplicationName = "CoCreation.Bot";
            if (!told.ShouldSerialize("Options")) told.Options = Server;
            return NpgsqlDataSource.Create(told);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new StoreException($"ConnectionStrings__Postgres cannot be read: {error.Message}", error);
        }
    }
}
