using System.Collections.Frozen;
using System.Text.Json;

using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace CoCreation.Channels.BotFramework;

/// <summary>A published key and the channels for which its owner may speak.</summary>
internal sealed record SigningKey(SecurityKey Key, FrozenSet<string> Endorsements);

/// <summary>The signing keys that an issuer of tokens publishes, fetched from its OpenID metadata and kept.</summary>
internal sealed partial class SigningKeys(ChannelHttp http, string metadata, TimeProvider time, ILogger<SigningKeys> log) : IDisposable
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private const int MaxBytes = 1024 * 1024;

    private readonly SemaphoreSlim turn = new(1);
    private volatile Snapshot known = new(FrozenDictionary<string, SigningKey>.Empty, default);
    private DateTimeOffset? lastAttempt;

    /// <summary>The key with that id; an unknown one is looked for once more, at most every 10 seconds, everybody waiting for the same look.</summary>
    public async Task<SigningKey?> Find(string id, CancellationToken cancellationToken)
    {
        if (Fresh(id) is { } key) return key;
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (Fresh(id) is { } arrived) return arrived;
            var now = time.GetUtcNow();
            if (lastAttempt is null || now - lastAttempt >= Pause)
            {
                lastAttempt = now;
                await Refresh(now);
            }
        }
        finally
        {
            turn.Release();
        }

        // Old keys are better than none while the metadata cannot be reached.
        return known.Keys.GetValueOrDefault(id);
    }

    public void Dispose() => turn.Dispose();

    private SigningKey? Fresh(string id) => time.GetUtcNow() - known.At < MaxAge ? known.Keys.GetValueOrDefault(id) : null;

    private async Task Refresh(DateTimeOffset now)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            using var published = await Get(metadata, patience.Token);
            var keysAddress = published.RootElement.GetProperty("jwks_uri").GetString()!;
            using var keys = await Get(keysAddress, patience.Token);
            known = new Snapshot(Read(keys.RootElement), now);
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException or JsonException or KeyNotFoundException
            or InvalidOperationException or IOException or ArgumentException)
        {
            Log.MetadataUnavailable(log, metadata, problem);
        }
    }

    private async Task<JsonDocument> Get(string address, CancellationToken cancellationToken)
    {
        var uri = new Uri(address, UriKind.Absolute);
        if (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback) throw new InvalidOperationException($"{uri} is neither https nor on this machine.");
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        using var response = await http.Send(request, Reach.Anywhere, cancellationToken);
        response.EnsureSuccessStatusCode();
        var body = await ChannelHttp.ReadBody(response, MaxBytes, cancellationToken) ?? throw new JsonException($"{uri} answers more than {MaxBytes} bytes.");
        return JsonDocument.Parse(body);
    }

    private static FrozenDictionary<string, SigningKey> Read(JsonElement set)
    {
        Dictionary<string, SigningKey> keys = [];
        foreach (var item in set.GetProperty("keys").EnumerateArray())
        {
            if (Text(item, "kty") is not "RSA" || Text(item, "use") is "enc" || Text(item, "kid") is not { } id) continue;
            var key = new JsonWebKey { Kty = "RSA", Kid = id, KeyId = id, N = Text(item, "n"), E = Text(item, "e") };
            keys[id] = new SigningKey(key, Endorsements(item));
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var list) && list.ValueKind is JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;

    private sealed record Snapshot(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset At);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The signing keys cannot be read from {Address}; tokens with unknown keys are refused until they can.")]
        public static partial void MetadataUnavailable(ILogger logger, string address, Exception exception);
    }
}
