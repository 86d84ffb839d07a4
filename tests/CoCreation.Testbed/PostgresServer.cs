using System.Globalization;
using Npgsql;

namespace CoCreation.Testbed;

/// <summary>A PostgreSQL of its own for the tests, with as many databases as they want.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "postgres";

    private static readonly Lazy<Task<PostgresServer>> Common = new(() => Start(durable: false));

    private readonly DirectoryInfo _directory;
    private readonly int _port = ServerProcess.FreePort();
    private readonly bool _own;
    private readonly bool _durable;
    private ServerProcess? _process;
    private int _made;

    private PostgresServer(DirectoryInfo? directory, bool durable) =>
        (_directory, _own, _durable) = (directory ?? Directory.CreateTempSubdirectory("cocreation-postgres-"), directory is null, durable);

    /// <summary>The one that tests share which do not break it.</summary>
    public static Task<PostgresServer> Shared => Common.Value;

    /// <param name="durable">Whether what it has committed outlives its own crash; the others need not pay for it.</param>
    /// <param name="directory">Where it keeps everything, a directory that is there; null for a new one.</param>
    public static async Task<PostgresServer> Start(bool durable, string? directory = null)
    {
        var server = new PostgresServer(directory is null ? null : new(directory), durable);
        if (Environment.IsPrivilegedProcess) await ServerProcess.Run(null, "chown", User, server._directory.FullName);
        await ServerProcess.Run(User, Program("initdb"), "-D", server.Files, "-A", "trust", "-U", User, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await server.Run();
        return server;
    }

    /// <summary>Starts it on what it has kept.</summary>
    public async Task Run()
    {
        List<string> settings = ["listen_addresses=127.0.0.1", $"unix_socket_directories={_directory.FullName}", "max_connections=300", "shared_buffers=64MB"];
        if (!_durable) settings.AddRange(["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"]);
        string[] arguments = ["-D", Files, "-p", _port.ToString(CultureInfo.InvariantCulture), .. settings.SelectMany(setting => new[] { "-c", setting })];
        _process = await ServerProcess.Start(Program("postgres"), arguments, "ready to accept connections", User);
    }

    /// <summary>Ends it in good order, or with <c>KILL</c> where it stands.</summary>
    public async Task Stop(string signal = "INT")
    {
        if (_process is not { } process) return;
        await process.Signal(signal);
        await process.DisposeAsync();
        _process = null;
    }

    /// <summary>Whether it is there; it may have ended by itself.</summary>
    public bool IsRunning => _process is { HasExited: false };

    /// <summary>Makes an empty database and returns how to connect to it.</summary>
    public async Task<string> NewDatabase()
    {
        var name = $"bot{Interlocked.Increment(ref _made)}";
        await Execute($"CREATE DATABASE {name}");
        return Connection(name);
    }

    public async Task Drop(string connection) => await Execute($"DROP DATABASE {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");

    public static async Task StopShared()
    {
        if (Common.IsValueCreated) await (await Common.Value).DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        foreach (var each in _directory.EnumerateFileSystemInfos())
        {
            if (each is DirectoryInfo inner) inner.Delete(recursive: true);
            else each.Delete();
        }

        if (_own) _directory.Delete();
    }

    private string Files => Path.Combine(_directory.FullName, "data");

    private string Connection(string database) => $"Host=127.0.0.1;Port={_port};Username={User};Database={database}";

    private async Task Execute(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Connection("postgres") + ";Pooling=False");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    // Debian keeps the server's programs out of the path, a folder for each version.
    private static string Program(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(each => int.TryParse(Path.GetFileName(each), CultureInfo.InvariantCulture, out var version) ? version : 0)
                .Select(each => Path.Combine(each, "bin", name)).FirstOrDefault(File.Exists) ?? name
            : name;
}
