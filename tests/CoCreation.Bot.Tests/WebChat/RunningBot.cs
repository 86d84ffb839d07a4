using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CoCreation.Bot.Tests.WebChat;

/// <summary>The built program as a process of its own, on a free port, with a new data directory.</summary>
public sealed partial class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly string data;

    private readonly List<string> said;

    private RunningBot(Process process, string data, Uri address, List<string> said)
    {
        this.process = process;
        this.data = data;
        this.said = said;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The data directory.</summary>
    public string Data => data;

    /// <summary>The lines that it has written so far.</summary>
    public IReadOnlyList<string> Said
    {
        get
        {
            lock (said) return [.. said];
        }
    }

    /// <summary>The folder that holds the solution: dialogs and manifests are found from there.</summary>
    public static string Repository => Testbed.Repository.Root;

    // What the tests' own host has learnt from the same files; without it a start takes longer.
    private static string Learnt => Path.Combine(AppContext.BaseDirectory, "learnt", "language.model");

    /// <param name="program">The folder of the built program; the tests' own copy when null.</param>
    /// <param name="environment">Settings beside the demonstration's.</param>
    public static Task<RunningBot> Start(string? program = null, params (string Name, string Value)[] environment) => Start(program, learnt: true, environment);

    /// <param name="learnt">Whether it finds what the tests' own host has learnt.</param>
    public static async Task<RunningBot> Start(string? program, bool learnt, params (string Name, string Value)[] environment)
    {
        var data = Directory.CreateTempSubdirectory("cocreation-").FullName;
        if (learnt && File.Exists(Learnt)) File.Copy(Learnt, Path.Combine(data, Path.GetFileName(Learnt)));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program ?? AppContext.BaseDirectory, "CoCreation.Bot.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = Repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["COCREATION_DATA"] = data;
        start.Environment["COCREATION_QUIET"] = "off";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        foreach (var (name, value) in environment) start.Environment[name] = value;

        var said = new List<string>();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The bot ended: " + All()));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var address = await listening.Task.WaitAsync(StartPatience);
        return new RunningBot(process, data, address, said);

        void Hear(string? line)
        {
            if (line is null) return;
            lock (said) said.Add(line);
            if (ListeningOn().Match(line) is { Success: true } match) listening.TrySetResult(new Uri(match.Groups[1].Value));
        }

        string All()
        {
            lock (said) return string.Join('\n', said);
        }
    }

    /// <summary>Asks it to stop, as a container platform does, and waits until it has.</summary>
    public async Task<(int ExitCode, TimeSpan Took)> Terminate()
    {
        var from = Stopwatch.GetTimestamp();
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, Stopwatch.GetElapsedTime(from));
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(data, recursive: true);
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex ListeningOn();
}

/// <summary>One running bot for the tests that leave nothing behind that another would mind.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    private RunningBot? bot;

    public RunningBot Bot => bot!;

    public async ValueTask InitializeAsync() => bot = await RunningBot.Start();

    public ValueTask DisposeAsync() => bot?.DisposeAsync() ?? ValueTask.CompletedTask;
}
