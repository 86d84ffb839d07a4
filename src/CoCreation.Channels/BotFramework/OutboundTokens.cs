using System.Globalization;
using System.Text.Json;

using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoCreation.Channels.BotFramework;

/// <summary>The bot's own token for the Connector, fetched with its secret, or by the machine it runs on, and kept until shortly before it ends.</summary>
public sealed partial class OutboundTokens(ChannelHttp http, IOptions<BotFrameworkOptions> options, TimeProvider time, ILogger<OutboundTokens> log) : IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private const int MaxBytes = 64 * 1024;
    private const string Audience = "https://api.botframework.com";

    private readonly SemaphoreSlim turn = new(1);
    private volatile Token? current;

    /// <summary>True when calls go out with a token at all.</summary>
    public bool Needed => options.Value.HasAppId;

    /// <summary>A token that is good for a while; null when none can be had now.</summary>
    public async Task<string?> Get(CancellationToken cancellationToken)
    {
        if (Good() is { } token) return token;
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (Good() is { } arrived) return arrived;
            current = await Fetch(cancellationToken);
            return current?.Value;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Drops a token that the channel no longer takes.</summary>
    public void Forget(string token)
    {
        if (current?.Value == token) current = null;
    }

    public void Dispose() => turn.Dispose();

    private string? Good() => current is { } token && time.GetUtcNow() < token.Until ? token.Value : null;

    private async Task<Token?> Fetch(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var request = options.Value.AppType is AppType.UserAssignedMSI ? OfMachine() : OfSecret();
            using var response = await http.Send(request, Reach.Anywhere, either.Token);
            var body = await ChannelHttp.ReadBody(response, MaxBytes, either.Token);
            if (!response.IsSuccessStatusCode || body is null)
            {
                Log.Refused(log, options.Value.TokenAddress, (int)response.StatusCode);
                return null;
            }

            using var json = JsonDocument.Parse(body);
            var value = json.RootElement.GetProperty("access_token").GetString()!;
            // A machine's metadata service writes the number as text.
            var seconds = json.RootElement.GetProperty("expires_in");
            var lifetime = TimeSpan.FromSeconds(seconds.ValueKind is JsonValueKind.String ? int.Parse(seconds.GetString()!, CultureInfo.InvariantCulture) : seconds.GetInt32());
            // A short-lived token is used for half its life.
            return new Token(value, time.GetUtcNow() + (lifetime > 2 * Early ? lifetime - Early : lifetime / 2));
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested && problem is HttpRequestException or OperationCanceledException
            or JsonException or KeyNotFoundException or InvalidOperationException or IOException or FormatException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Log.Unavailable(log, options.Value.TokenAddress, problem);
            return null;
        }
    }

    private HttpRequestMessage OfSecret() => new(HttpMethod.Post, options.Value.TokenAddress)
    {
        Content = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", options.Value.AppId),
            new("client_secret", options.Value.AppSecret),
            new("scope", Audience + "/.default"),
        ]),
    };

    /// <summary>Asks the machine's own metadata service, which answers nobody beyond it.</summary>
    private HttpRequestMessage OfMachine() => new(HttpMethod.Get, $"{options.Value.TokenAddress}?api-version=2018-02-01&resource={Uri.EscapeDataString(Audience)}&client_id={Uri.EscapeDataString(options.Value.AppId!)}")
    {
        Headers = { { "Metadata", "true" } },
    };

    private sealed record Token(string Value, DateTimeOffset Until);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "No token from {Address}: it answers {Status}. Are the app id, secret and tenant right?")]
        public static partial void Refused(ILogger logger, string address, int status);

        [LoggerMessage(2, LogLevel.Warning, "No token from {Address} for the moment.")]
        public static partial void Unavailable(ILogger logger, string address, Exception exception);
    }
}
