using System.Collections.Concurrent;

using Microsoft.Extensions.Logging;

namespace CoCreation.Channels.Tests.Hosting;

/// <summary>Keeps the program's own warnings and errors, so that a test can read why something was refused.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Writer(lines, categoryName.StartsWith("CoCreation.", StringComparison.Ordinal));

    public void Dispose()
    {
    }

    private sealed class Writer(ConcurrentQueue<string> lines, bool ours) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => ours && logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) lines.Enqueue($"{formatter(state, exception)} {exception?.Message}".TrimEnd());
        }
    }
}
