using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CoCreation.Testbed;

/// <summary>A real server as a process of the tests, on a free port of loopback: one of Debian's packages, or the bot.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    // A bot that has to learn first, on a machine that is busy, takes its time; one that ends is noticed at once.
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(180);

    private readonly Process _process;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<string> _said = new();

    private ServerProcess(Process process) => _process = process;

    /// <param name="ready">What it writes when it takes connections.</param>
    /// <param name="user">Whose process it becomes when the tests run as root; null to stay.</param>
    /// <param name="directory">Where it runs; null for here.</param>
    /// <param name="settings">Its environment beside this program's.</param>
    /// <param name="heard">Called with each line that it writes.</param>
    public static async Task<ServerProcess> Start(
        string program, IEnumerable<string> arguments, string ready, string? user = null, string? directory = null, IReadOnlyDictionary<string, string>? settings = null, Action<string>? heard = null)
    {
        var start = Child.Of(program, arguments, user);
        start.WorkingDirectory = directory ?? "";
        foreach (var (name, value) in settings ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var server = new ServerProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        server._process.OutputDataReceived += (_, line) => Hear(line.Data);
        server._process.ErrorDataReceived += (_, line) => Hear(line.Data);
        server._process.Exited += (_, _) => server._ready.TrySetException(new InvalidOperationException($"{program} has ended: {server.Said}"));
        Child.Start(server._process);
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        await server._ready.Task.WaitAsync(LongestStart);
        return server;

        void Hear(string? line)
        {
            if (line is null) return;
            heard?.Invoke(line);
            server.Hear(line, ready);
        }
    }

    public bool HasExited => _process.HasExited;

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>What it holds in memory, in megabytes; 0 when it has ended.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task Run(string? user, string program, params string[] arguments)
    {
        using var process = new Process { StartInfo = Child.Of(program, arguments, user) };
        Child.Start(process);
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {await said}{await complained}");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Asks it to end: <c>INT</c>, <c>TERM</c>, or <c>KILL</c> to let it die where it stands.</summary>
    public async Task Signal(string signal)
    {
        if (!_process.HasExited) await Run(null, "kill", $"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture));
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Signal("INT");
        _process.Dispose();
    }

    private string Said
    {
        get
        {
            lock (_said) return string.Join('\n', _said);
        }
    }

    private void Hear(string line, string ready)
    {
        lock (_said)
        {
            _said.Enqueue(line);
            if (_said.Count > 20) _said.Dequeue();
        }

        if (line.Contains(ready, StringComparison.Ordinal)) _ready.TrySetResult();
    }
}
