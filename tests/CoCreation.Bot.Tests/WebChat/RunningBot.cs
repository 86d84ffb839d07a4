using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CoCreation.Bot.Tests.WebChat;

/// <summary>The built program as a process of its own, on a free port, with a new data directory.</summary>
public sealed partial class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly string data;

    private RunningBot(Process process, string data, Uri address)
    {
        this.process = process;
        this.data = data;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The folder that holds the solution: dialogs and manifests are found from there.</summary>
    public static string Repository { get; } = FindRepository();

    /// <param name="program">The folder of the built program; the tests' own copy when null.</param>
    /// <param name="environment">Settings beside the demonstration's.</param>
    public static async Task<RunningBot> Start(string? program = null, params (string Name, string Value)[] environment)
    {
        var data = Directory.CreateTempSubdirectory("cocreation-").FullName;
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
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The bot ended: " + Said()));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var address = await listening.Task.WaitAsync(StartPatience);
        return new RunningBot(process, data, address);

        void Hear(string? line)
        {
            if (line is null) return;
            lock (said) said.Add(line);
            if (ListeningOn().Match(line) is { Success: true } match) listening.TrySetResult(new Uri(match.Groups[1].Value));
        }

        string Said()
        {
            lock (said) return string.Join('\n', said);
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(data, recursive: true);
    }

    private static string FindRepository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "CoCreation.Bot.sln")))
            directory = directory.Parent ?? throw new InvalidOperationException("The tests run from within the repository.");
        return directory.FullName;
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
