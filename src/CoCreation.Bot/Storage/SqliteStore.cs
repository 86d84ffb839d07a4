using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CoCreation.Bot.Storage;

/// <summary>The embedded database: one SQLite file in the data directory that holds everything the bot must remember.</summary>
public sealed class SqliteStore : IDisposable
{
    private readonly string _connection;
    private readonly PooledDbContextFactory<BotDb> _contexts;
    private readonly ConcurrentBag<Statements> _readers = [];

    /// <param name="directory">The data directory; it is made when it is missing.</param>
    /// <exception cref="StoreException">The directory cannot be made or written.</exception>
    public SqliteStore(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The data directory {directory} cannot be made: {error.Message} Set COCREATION_DATA to a directory that can be written.", error);
        }

        File = Path.Combine(Path.GetFullPath(directory), "cocreation.db");
        _connection = new SqliteConnectionStringBuilder { DataSource = File, DefaultTimeout = 10 }.ToString();
        _contexts = new(new DbContextOptionsBuilder<BotDb>().UseSqlite(_connection).Options, poolSize: 64);
    }

    public string File { get; }

    /// <summary>A context that reads without a transaction; its changes are saved by the <see cref="GroupCommits"/>.</summary>
    public BotDb Read()
    {
        var db = _contexts.CreateDbContext();
        db.Lend(this);
        return db;
    }

    /// <summary>Connections that read, with what they have prepared; whoever takes one gives it back at once.</summary>
    internal Statements TakeReader() => _readers.TryTake(out var reader) ? reader : new(Open());

    internal void GiveBack(Statements reader) => _readers.Add(reader);

    /// <summary>Opens the connection of the one writer: write-ahead log, every commit flushed to the disk, and what is deleted overwritten.</summary>
    public DbConnection OpenWriter()
    {
        var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Writes a consistent copy to a new file, readable by its owner only, while others read and write.</summary>
    /// <exception cref="IOException">The file exists, or cannot be written.</exception>
    /// <exception cref="StoreException">The copy could not be finished (the disk is full); nothing of it is left.</exception>
    public async Task CopyTo(string file, CancellationToken stop)
    {
        if (System.IO.File.Exists(file)) throw new IOException("The file exists; name one that does not.");
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
            System.IO.File.Move(part, file);
        }
        catch (SqliteException error)
        {
            throw new StoreException($"The copy could not be written: {error.Message}", error);
        }
        finally
        {
            System.IO.File.Delete(part);
        }
    }

    public void Dispose()
    {
        while (_readers.TryTake(out var reader)) reader.Dispose();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }
}

/// <summary>The database cannot be used, said in words for the operator.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
