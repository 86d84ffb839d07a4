using System.Globalization;

namespace CoCreation.Testbed;

/// <summary>A Redis of its own for the tests.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private static readonly Lazy<Task<RedisServer>> Common = new(Start);

    private readonly int _port = ServerProcess.FreePort();
    private ServerProcess? _process;

    private RedisServer()
    {
    }

    /// <summary>The one that tests share which do not break it.</summary>
    public static Task<RedisServer> Shared => Common.Value;

    public string Connection => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    public static async Task<RedisServer> Start()
    {
        var server = new RedisServer();
        await server.Run();
        return server;
    }

    public async Task Run() => _process = await ServerProcess.Start(
        "redis-server", ["--port", _port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", Path.GetTempPath()], "Ready to accept connections");

    public async Task Stop(string signal = "TERM")
    {
        if (_process is not { } process) return;
        await process.Signal(signal);
        await process.DisposeAsync();
        _process = null;
    }

    public static async Task StopShared()
    {
        if (Common.IsValueCreated) await (await Common.Value).DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await Stop();
}
