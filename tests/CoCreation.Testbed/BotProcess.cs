using System.Diagnostics;
using System.Globalization;

namespace CoCreation.Testbed;

/// <summary>The built bot as a process of its own.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private readonly ServerProcess _process;

    private BotProcess(ServerProcess process, Uri address, TimeSpan readyAfter) => (_process, Address, ReadyAfter) = (process, address, readyAfter);

    public Uri Address { get; }

    /// <summary>From its start until it took messages.</summary>
    public TimeSpan ReadyAfter { get; }

    public bool IsAlive => !_process.HasExited;

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan Cpu => _process.Cpu;

    /// <summary>What it holds in memory, in megabytes; 0 when it has ended.</summary>
    public double Megabytes => _process.Megabytes;

    /// <summary>Where one can listen.</summary>
    public static Uri NewAddress() => new($"http://127.0.0.1:{ServerProcess.FreePort().ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Starts it and waits until it takes messages.</summary>
    /// <param name="program">Its <c>CoCreation.Bot.dll</c>.</param>
    /// <param name="directory">Where it runs, with the dialogs and manifests that no setting names.</param>
    /// <param name="settings">Its environment beside this program's.</param>
    /// <param name="heard">Called with each line that it writes.</param>
    public static async Task<BotProcess> Start(string program, string directory, Uri address, IReadOnlyDictionary<string, string> settings, Action<string>? heard = null)
    {
        var clock = Stopwatch.StartNew();
        var process = await ServerProcess.Start(
            "dotnet", [program, "--urls", address.GetLeftPart(UriPartial.Authority)], "Now listening on", directory: directory,
            settings: new Dictionary<string, string>(settings) { ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information" }, heard: heard);
        return new(process, address, clock.Elapsed);
    }

    /// <summary>Lets it die where it stands.</summary>
    public async ValueTask DisposeAsync()
    {
        await _process.Signal("KILL");
        await _process.DisposeAsync();
    }
}
