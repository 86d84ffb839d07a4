using System.Security.Cryptography;
using System.Text;

namespace CoCreation.Bot.Telemetry;

/// <summary>Names a turn in logs and traces: the same on every delivery of its message and on every instance, and nothing about who wrote it.</summary>
internal static class Correlation
{
    private static readonly Func<ILogger, string, IDisposable?> Turn = LoggerMessage.DefineScope<string>("turn {Turn}");

    /// <summary>Twelve hexadecimal digits of a digest: the key itself holds a conversation, which may be a person's.</summary>
    public static string Of(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)), 0, 6);

    /// <summary>Everything that is logged until it is disposed carries the name.</summary>
    public static IDisposable? Scope(ILogger log, string name) => Turn(log, name);
}
