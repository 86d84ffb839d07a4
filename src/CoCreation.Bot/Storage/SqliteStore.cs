using System.Collections.Concurrent;
using System.Data.Common;
using CoCreation.Bot.Keys;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Storage;

/// <summary>The embedded database: one SQLite file in the data directory that holds everything the bot must remember.</summary>
public sealed class SqliteStore : Store
{
    private readonly string _connection;
    private readonly ConcurrentBag<Statements> _readers = [];

    /// <param name="directory">The data directory; it is made when it is missing.</param>
    /// <param name="secrets">What locks its keys; null for nothing.</param>
    /// <exception cref="StoreException">The directory cannot be made or written.</exception>
    public SqliteStore(string directory, KeySecrets? secrets = null) : this(directory, Connection(directory), secrets ?? KeySecrets.None)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The data directory {directory} cannot be made: {error.Message} Set COCREATION_DATA to a directory that can be written.", error);
        }
    }

    private SqliteStore(string directory, string connection, KeySecrets secrets) : base(new DbContextOptionsBuilder<BotDb>().UseSqlite(connection), secrets) =>
        (Name, _connection) = (FileIn(directory), connection);

    /// <summary>The file.</summary>
    public override string Name { get; }

    public override bool IsShared => false;

    public override string Advice => "Free the disk, restore a backup, or set COCREATION_DATA to another directory.";

    internal override string VersionSql => "PRAGMA user_version";

    internal override string ScrubSql => "PRAGMA wal_checkpoint(TRUNCATE)";

    /// <summary>Where a data directory keeps its database.</summary>
    public static string FileIn(string directory) => Path.Combine(Path.GetFullPath(directory), "cocreation.db");

    /// <summary>Write-ahead log, every commit flushed to the disk, and what is deleted overwritten.</summary>
    internal override async Task<DbConnection> OpenWriter()
    {
        var connection = Open();
        await Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
        return connection;
    }

    // After each commit a connection reads its pages anew: a turn that asks a dozen questions in one transaction does so once.
    internal override bool KeepsReader => true;

    internal override ValueTask<Statements> TakeReader() => ValueTask.FromResult(_readers.TryTake(out var reader) ? reader : NewReader());

    internal override void GiveBack(Statements reader) => _readers.Add(reader);

    // A transaction that will write is the only one anyway.
    internal override Task LockSchema(DbConnection connection) => Task.CompletedTask;

    internal override Task SetVersion(DbConnection connection, int version) => Execute(connection, $"PRAGMA user_version = {version}");

    internal override string Words(Upgrade upgrade) => upgrade.Sqlite;

    /// <summary>Writes a consistent copy to a new file, readable by its owner only, while others read and write.</summary>
    /// <exception cref="IOException">The file exists, or cannot be written.</exception>
    /// <exception cref="StoreException">The copy could not be finished (the disk is full); nothing of it is left.</exception>
    public async Task CopyTo(string file, CancellationToken stop)
    {
        if (File.Exists(file)) throw new IOException("The file exists; name one that does not.");
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } directory && !Directory.Exists(directory)) throw new IOException($"There is no directory {directory}; make it first.");
        var part = $"{file}.part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await new FileStream(part, options).DisposeAsync();
        try
        {
            await using (var connection = Open())
            {
                await using var command = connection.CreateCommand();
                command.CommandText = "VACUUM INTO @file";
                command.Parameters.AddWithValue("@file", part);
                await command.ExecuteNonQueryAsync(stop);
            }

            await using (var written = new FileStream(part, FileMode.Open, FileAccess.ReadWrite)) written.Flush(flushToDisk: true);
            File.Move(part, file);
        }
        catch (SqliteException error)
        {
            throw new StoreException($"The copy could not be written: {error.Message}", error);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public override void Dispose()
    {
        while (_readers.TryTake(out var reader)) reader.Dispose();
        base.Dispose();
    }

    // Each commit of somebody else empties a reader's pages; as many as it could hold (2 MB) would only be memory, once for each turn under way.
    private Statements NewReader()
    {
        var reader = new Statements(Open());
        reader.Of("PRAGMA cache_size=-512", []).ExecuteNonQuery();
        return reader;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    private static string Connection(string directory) => new SqliteConnectionStringBuilder { DataSource = FileIn(directory), DefaultTimeout = 10 }.ToString();
}
