using CoCreation.Bot.Storage;
using StackExchange.Redis;

namespace CoCreation.Bot.Coordination;

/// <summary>The Redis through which instances coordinate. It remembers nothing, and what it cannot do now is done without it.</summary>
public sealed partial class Redis : IDisposable
{
    // On one network it answers in a millisecond; whoever waits longer than this is better off without it.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    // After a question that was not answered nobody asks for so long, so that a cut line costs few turns their patience.
    private const long RestMs = 1_000;

    private readonly ConnectionMultiplexer _connection;
    private readonly ILogger<Redis> _log;
    private long _restUntil;

    /// <param name="settings">As StackExchange.Redis writes it: <c>host:port,password=…</c>.</param>
    /// <exception cref="StoreException">The settings cannot be read.</exception>
    public Redis(string settings, ILogger<Redis> log)
    {
        _log = log;
        try
        {
            var options = ConfigurationOptions.Parse(settings);
            options.AbortOnConnectFail = false;
            options.ConnectTimeout = 2_000;
            options.ConnectRetry = 1;
            _connection = ConnectionMultiplexer.Connect(options);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or RedisException)
        {
            throw new StoreException($"ConnectionStrings__Redis cannot be used: {error.Message}", error);
        }

        _connection.ConnectionFailed += (_, lost) => Log.Lost(log, lost.FailureType);
        _connection.ConnectionRestored += (_, _) => Log.Back(log);
        if (!IsConnected) Log.Lost(log, ConnectionFailureType.UnableToConnect);
    }

    public bool IsConnected => _connection.IsConnected;

    /// <summary>Asks; what is given otherwise when there is no answer now.</summary>
    public async Task<T> Ask<T>(Func<IDatabase, Task<T>> ask, T otherwise)
    {
        if (!IsConnected || Environment.TickCount64 < Interlocked.Read(ref _restUntil)) return otherwise;
        try
        {
            return await ask(_connection.GetDatabase()).WaitAsync(Patience, TimeProvider.System);
        }
        catch (Exception error) when (error is RedisException or TimeoutException or ObjectDisposedException or OperationCanceledException)
        {
            Interlocked.Exchange(ref _restUntil, Environment.TickCount64 + RestMs);
            Log.NoAnswer(_log, error.GetType().Name);
            return otherwise;
        }
    }

    /// <summary>Hears what is published on a channel, from now on and whenever the connection is back.</summary>
    public void Hear(string channel, Action<string> heard) => _ = _connection.GetSubscriber().SubscribeAsync(channel, (_, said) => heard(said!));

    public void Dispose() => _connection.Dispose();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Redis is not reached ({Reason}); everything goes on without it, more slowly.")]
        public static partial void Lost(ILogger logger, ConnectionFailureType reason);

        [LoggerMessage(2, LogLevel.Information, "Redis is reached again.")]
        public static partial void Back(ILogger logger);

        [LoggerMessage(3, LogLevel.Warning, "Redis did not answer ({Reason}).")]
        public static partial void NoAnswer(ILogger logger, string reason);
    }
}
