using System.Diagnostics;
using System.IO.Pipes;

namespace CoCreation.Benchmarks.Turns;

/// <summary>What a process has used since it began.</summary>
/// <param name="Allocated">Bytes; null where the process cannot tell.</param>
internal readonly record struct Usage(TimeSpan Cpu, long? Allocated);

/// <summary>A program under load, as a process of its own.</summary>
internal sealed class MeasuredProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string? _pipe;

    private MeasuredProcess(Process process, string address, string? pipe) => (_process, Address, _pipe) = (process, address, pipe);

    public string Address { get; }

    public Stopwatch SinceStart { get; } = Stopwatch.StartNew();

    public bool HasExited => _process.HasExited;

    /// <summary>Megabytes of memory that it holds.</summary>
    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <param name="counts">Whether it is a .NET program, which can tell what it allocates.</param>
    public static MeasuredProcess Start(string program, IEnumerable<string> arguments, string address, bool counts, string? directory = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = Child.Of(program, arguments);
        if (directory is not null) start.WorkingDirectory = directory;
        foreach (var (name, value) in settings ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var pipe = counts ? $"cocreation-benchmark-{Guid.NewGuid():N}" : null;
        if (pipe is not null)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
            start.Environment[StartupHook.Variable] = pipe;
        }

        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null) Console.Error.WriteLine(line.Data);
        };
        Child.Start(process);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, address, pipe);
    }

    public Usage Use()
    {
        _process.Refresh();
        return new(_process.TotalProcessorTime, Allocated());
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private long? Allocated()
    {
        if (_pipe is null) return null;
        using var pipe = new NamedPipeClientStream(".", _pipe, PipeDirection.InOut);
        pipe.Connect(TimeSpan.FromSeconds(5));
        var bytes = new byte[sizeof(long)];
        pipe.ReadExactly(bytes);
        pipe.WriteByte(0);
        return BitConverter.ToInt64(bytes);
    }
}
