using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace CoCreation.Benchmarks;

/// <summary>The built bot as a process of its own, on a fresh data directory.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BotProcess(Process process, string address, TimeSpan readyAfter)
    {
        _process = process;
        Address = address;
        ReadyAfter = readyAfter;
    }

    public string Address { get; }

    public TimeSpan ReadyAfter { get; }

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<BotProcess> Start(string program, string directory, string manifests)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [program, "--urls", address]) { WorkingDirectory = directory };
        start.Environment["COCREATION_DATA"] = Path.Combine(directory, "data");
        start.Environment["COCREATION_MANIFESTS"] = manifests;
        start.Environment["Limits__SendersPerMinute"] = "0";
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
        using var http = new HttpClient();
        while (!process.HasExited)
        {
            try
            {
                if ((await http.GetAsync(new Uri($"{address}/readyz"))).IsSuccessStatusCode) return new(process, address, clock.Elapsed);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            }
        }

        throw new InvalidOperationException($"The bot ended with code {process.ExitCode}.");
    }

    /// <summary>Publishes the bot for this machine as a deployment does, compiled beforehand, and names the program.</summary>
    public static async Task<string> Publish()
    {
        var into = Path.Combine(AppContext.BaseDirectory, "bot");
        string[] arguments =
        [
            "publish", Path.Combine(Root(), "src", "CoCreation.Bot"), "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false", "--output", into, "--verbosity", "quiet", "-p:SkipWebChat=true",
        ];
        using var publish = Process.Start("dotnet", arguments);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(into, "CoCreation.Bot.dll") : throw new InvalidOperationException("The bot could not be published.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "CoCreation.Bot.sln"))) return at.FullName;
        }

        throw new InvalidOperationException("Run the benchmark from a checkout.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
