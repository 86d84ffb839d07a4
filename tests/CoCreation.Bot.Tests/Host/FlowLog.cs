using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CoCreation.Bot.Tests.Host;

/// <summary>Hears which flows took a message, and what the bot complained of.</summary>
internal sealed class FlowLog : ILoggerProvider
{
    public const string Category = "CoCreation.Bot.Turns.Conversation";

    private readonly ConcurrentDictionary<string, bool> flows = new();

    public ConcurrentQueue<string> Complaints { get; } = new();

    public ConcurrentQueue<string> Warnings { get; } = new();

    public IReadOnlyList<string> Flows => [.. flows.Keys.Order(StringComparer.Ordinal)];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(FlowLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning || category == Category;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Warning) log.Warnings.Enqueue(formatter(state, exception));
            if (logLevel >= LogLevel.Error) log.Complaints.Enqueue($"{category}: {formatter(state, exception)} {exception}");
            if (category != Category || state is not IReadOnlyList<KeyValuePair<string, object?>> values) return;
            foreach (var (name, value) in values)
            {
                if (name == "Flow" && value is string flow) log.flows[flow] = true;
            }
        }
    }
}
