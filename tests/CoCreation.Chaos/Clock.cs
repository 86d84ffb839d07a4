using System.Globalization;

namespace CoCreation.Chaos;

/// <summary>The wall clock of one instance, which libfaketime reads from a file; what measures time between two instants goes on as it is.</summary>
internal sealed class Clock
{
    private readonly string _file;

    public Clock(string file)
    {
        _file = file;
        Set(0);
    }

    /// <summary>Debian's package faketime; null where it is not installed.</summary>
    public static string? Library { get; } = Directory.Exists("/usr/lib") ? Directory.EnumerateFiles("/usr/lib", "libfaketimeMT.so.1", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).FirstOrDefault() : null;

    /// <summary>What an instance must be started with.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = Library!,
        ["FAKETIME_TIMESTAMP_FILE"] = _file,
        ["FAKETIME_CACHE_DURATION"] = "1",
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
    };

    public Task Jump(int hours)
    {
        Set(hours);
        return Task.CompletedTask;
    }

    /// <summary>Puts it into place at once, as it may be read at any time.</summary>
    private void Set(int hours)
    {
        File.WriteAllText(_file + ".new", string.Create(CultureInfo.InvariantCulture, $"{hours * 3600:+0;-0;+0}\n"));
        File.Move(_file + ".new", _file, overwrite: true);
    }
}
