using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoCreation.Fuzz;

/// <summary>The bot as its own process on a free port, without limits for callers, so that every request reaches the code behind them.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder errors = new();

    private BotProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public bool IsAlive => !process.HasExited;

    /// <summary>What it complained of.</summary>
    public string Errors
    {
        get
        {
            lock (errors) return errors.ToString();
        }
    }

    /// <summary>What it holds in memory, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64 / 1e6;
        }
    }

    /// <param name="repository">Where the dialogs, manifests and the built bot are.</param>
    /// <param name="data">Its data directory.</param>
    public static async Task<BotProcess> Start(string repository, string data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var program = Path.Combine(repository, "src", "CoCreation.Bot", "bin", "Debug", "net10.0", "CoCreation.Bot.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", address.ToString().TrimEnd('/')]) { WorkingDirectory = repository, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in new (string, string)[]
        {
            ("COCREATION_DATA", data), ("COCREATION_QUIET", "off"), ("COCREATION_PUBLIC_URL", address.ToString()), ("Logging__LogLevel__Default", "Error"),
            ("Limits__StrangersPerMinute", "0"), ("Limits__SendersPerMinute", "0"), ("Limits__ReadersPerMinute", "0"), ("Limits__StreamsPerReader", "0"), ("Limits__RequestSeconds", "20"),
            ("DOTNET_gcServer", "0"), ("DOTNET_GCConserveMemory", "7"),
        }) start.Environment[name] = value;
        var bot = new BotProcess(Process.Start(start)!, address);
        bot.process.OutputDataReceived += bot.Hear;
        bot.process.ErrorDataReceived += bot.Hear;
        bot.process.BeginOutputReadLine();
        bot.process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = address };
        for (var waited = 0; waited < 1200 && bot.IsAlive; waited++)
        {
            try
            {
                if ((await http.GetAsync(new Uri("/readyz", UriKind.Relative))).IsSuccessStatusCode) return bot;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            }
        }

        throw new InvalidOperationException($"The bot did not start: {bot.Errors}");
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (errors)
        {
            if (errors.Length < 100_000) errors.AppendLine(line.Data);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
