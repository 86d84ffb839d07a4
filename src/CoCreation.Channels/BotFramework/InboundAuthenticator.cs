using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoCreation.Channels.BotFramework;

/// <summary>Checks by the published rules that a request comes from a Bot Framework channel and is meant for this bot.</summary>
public sealed class InboundAuthenticator : IDisposable
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly HashSet<string> Emulator = [ChannelNames.Emulator];

    private readonly JsonWebTokenHandler tokens = new() { MaximumTokenSizeInBytes = 16 * 1024 };
    private readonly BotFrameworkOptions options;
    private readonly TimeProvider time;
    private readonly ServiceUrlRule rule;
    private readonly SigningKeys channel;
    private readonly SigningKeys emulator;

    public InboundAuthenticator(ChannelHttp http, IOptions<BotFrameworkOptions> options, TimeProvider time, ILoggerFactory logs)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Value;
        this.time = time;
        rule = new ServiceUrlRule(this.options);
        channel = new SigningKeys(http, this.options.OpenIdMetadata, time, logs.CreateLogger<SigningKeys>());
        emulator = new SigningKeys(http, this.options.Emulator.MetadataAddress, time, logs.CreateLogger<SigningKeys>());
    }

    /// <summary>Who is calling, before anything of the body is believed.</summary>
    public async Task<InboundResult> Authenticate(HttpContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!options.HasAppId)
        {
            return LocalCaller.Is(context)
                ? new InboundResult.Authenticated(InboundCaller.Local)
                : new InboundResult.Refused("Without BotFramework__AppId only callers on this machine are accepted.");
        }

        var headers = context.Request.Headers.Authorization;
        if (headers.Count != 1) return Unknown(headers.Count == 0 ? "There is no Authorization header." : "There are several Authorization headers.");
        return headers[0]?.Split(' ') is ["Bearer", { Length: > 0 } token]
            ? await Validate(token, cancellationToken)
            : Unknown("The Authorization header is not 'Bearer' and one token.");
    }

    /// <summary>Whether <paramref name="caller"/> may deliver <paramref name="activity"/>; null when it may, else the reason.</summary>
    public string? Objection(InboundCaller caller, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(activity);
        if (caller.IsLocal) return null;
        // The Emulator's token vouches for no service URL.
        if (caller.ServiceUrl is null && !rule.Lists(activity.ServiceUrl))
            return $"The Emulator's service URL '{activity.ServiceUrl}' is not listed in BotFramework__TrustedServiceUrls.";
        if (caller.ServiceUrl is not null && !string.Equals(caller.ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return $"The token's serviceurl '{caller.ServiceUrl}' is not the activity's.";
        return caller.Endorsements.Contains(activity.ChannelId ?? "") ? null : $"The signing key has no endorsement for '{activity.ChannelId}'.";
    }

    public void Dispose()
    {
        channel.Dispose();
        emulator.Dispose();
    }

    private async Task<InboundResult> Validate(string text, CancellationToken cancellationToken)
    {
        if (Parse(text) is not { } token) return Unknown("The token is not a signed JWT.");
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal)) return Unknown($"The algorithm '{token.Alg}' is not accepted.");
        if (string.IsNullOrEmpty(token.Kid)) return Unknown("The token names no key.");
        var isEmulator = options.Emulator.Issuers.Contains(token.Issuer, StringComparer.Ordinal);
        if (await (isEmulator ? emulator : channel).Find(token.Kid, cancellationToken) is not { } key) return Unknown($"The key '{token.Kid}' is not published.");

        var result = await tokens.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = isEmulator ? options.Emulator.Issuers : [options.Issuer],
            ValidAudience = options.AppId,
            ValidAlgorithms = Algorithms,
            IssuerSigningKey = key.Key,
            TryAllIssuerSigningKeys = false,
            LifetimeValidator = InTime,
        });
        if (!result.IsValid) return Unknown(result.Exception?.Message ?? "The token is not valid.");
        if (isEmulator)
        {
            return Party(token) == options.AppId
                ? new InboundResult.Authenticated(new InboundCaller(ServiceUrl: null, Emulator, IsLocal: false))
                : Unknown("The Emulator's token was given to another app.");
        }

        return token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) && !string.IsNullOrEmpty(serviceUrl)
            ? new InboundResult.Authenticated(new InboundCaller(serviceUrl, key.Endorsements, IsLocal: false))
            : Unknown("The token has no serviceurl.");
    }

    /// <summary>The app that asked for the token, by the version of the token.</summary>
    private static string? Party(JsonWebToken token) =>
        token.TryGetPayloadValue<string>(token.TryGetPayloadValue<string>("ver", out var version) && version == "2.0" ? "azp" : "appid", out var party) ? party : null;

    private JsonWebToken? Parse(string text)
    {
        if (text.Length > tokens.MaximumTokenSizeInBytes || text.AsSpan().Count('.') != 2) return null;
        try
        {
            return tokens.ReadJsonWebToken(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private bool InTime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now <= end + Skew && (notBefore is not { } start || now >= start - Skew);
    }

    private static InboundResult.NotAuthenticated Unknown(string reason) => new(reason);
}
