using System.Diagnostics;
using System.Globalization;

namespace CoCreation.Chaos;

/// <summary>One instance of the real bot, started again whenever it was killed.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    private readonly string _program;
    private readonly string _log;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly List<(long From, long To)> _kills = [];
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly CancellationTokenSource _ending = new();
    private Process? _process;
    private volatile bool _killed;
    private volatile bool _ready;

    /// <param name="program">The built bot.</param>
    /// <param name="log">Where everything goes that it writes.</param>
    public Instance(string program, string log, IReadOnlyDictionary<string, string> settings)
    {
        (_program, _log, _settings) = (program, log, settings);
        Address = new($"http://127.0.0.1:{ServerProcess.FreePort().ToString(CultureInfo.InvariantCulture)}");
    }

    public Uri Address { get; }

    /// <summary>Whether it takes messages.</summary>
    public bool IsReady => _ready && _process is { HasExited: false };

    /// <summary>How often it ended although nobody killed it, after it had been ready.</summary>
    public int Crashes { get; private set; }

    /// <summary>How often it ended before it was ready, because what it needs was away.</summary>
    public int FailedStarts { get; private set; }

    /// <summary>Processor time of those that were killed or stopped.</summary>
    public TimeSpan Cpu { get; private set; }

    /// <summary>From when it was killed until it was dead.</summary>
    public IReadOnlyList<(long From, long To)> Kills
    {
        get
        {
            lock (_kills) return [.. _kills];
        }
    }

    /// <summary>Starts it, again and again until it is ready.</summary>
    public async Task Run()
    {
        await _one.WaitAsync();
        try
        {
            while (!_ending.IsCancellationRequested && !await Try())
            {
                FailedStarts++;
                await Now.Wait(300);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Lets it die where it stands.</summary>
    /// <returns>False when it was dead already.</returns>
    public async Task<bool> Kill()
    {
        if (_process is not { HasExited: false } process) return false;
        _killed = true;
        Count(process);
        var from = Now.Ms;
        process.Kill();
        await process.WaitForExitAsync();
        lock (_kills) _kills.Add((from, Now.Ms));
        return true;
    }

    /// <summary>Asks it to stop in good order.</summary>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> Stop()
    {
        await _ending.CancelAsync();
        await _one.WaitAsync();
        _one.Release();
        var clock = Stopwatch.StartNew();
        if (_process is { HasExited: false } process)
        {
            _killed = true;
            Count(process);
            await ServerProcess.Run(null, "kill", "-TERM", process.Id.ToString(CultureInfo.InvariantCulture));
            await process.WaitForExitAsync();
        }

        return clock.Elapsed;
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await Kill();
        _ending.Dispose();
    }

    private async Task<bool> Try()
    {
        var start = Child.Of("dotnet", [_program, "--urls", Address.ToString()]);
        start.WorkingDirectory = Repository.Root;
        foreach (var (name, value) in _settings) start.Environment[name] = value;
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Exited += (_, _) =>
        {
            if (!_killed && _ready) Crashes++;
        };
        (_killed, _ready) = (false, false);
        Child.Start(process);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _process = process;
        while (!process.HasExited && !_ending.IsCancellationRequested)
        {
            if (await Answers())
            {
                _ready = true;
                return true;
            }

            await Now.Wait(60);
        }

        // Killed while it started: whoever did that starts it again.
        return _killed;
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri(Address, "/healthz"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private void Count(Process process)
    {
        process.Refresh();
        if (!process.HasExited) Cpu += process.TotalProcessorTime;
    }

    private void Note(string? line)
    {
        if (line is null) return;
        lock (_log) File.AppendAllText(_log, line + "\n");
    }
}
