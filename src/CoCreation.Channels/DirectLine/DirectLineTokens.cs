using System.Security.Cryptography;
using System.Text;

using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoCreation.Channels.DirectLine;

/// <summary>Who a token lets into which conversation.</summary>
public sealed record DirectLinePass(string Conversation, string UserId, string? UserName);

/// <summary>What came of looking at a token.</summary>
public enum PassState
{
    Valid,

    /// <summary>It was ours, and its time is over; the client may ask for a new one.</summary>
    Expired,

    /// <summary>It is none of ours.</summary>
    Unknown,
}

/// <summary>Makes and checks the tokens of Direct Line: signed, for 30 minutes, bound to one person in one conversation.</summary>
public sealed class DirectLineTokens
{
    /// <summary>How long a token is good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private const string Issuer = "cocreation-directline";
    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = 8 * 1024, SetDefaultTimesOnTokenCreation = false };
    private readonly SymmetricSecurityKey key;
    private readonly SymmetricSecurityKey[] accepted;
    private readonly TimeProvider time;

    public DirectLineTokens(IOptions<DirectLineOptions> options, TimeProvider time, Func<byte[]> keptKey)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.time = time;
        key = new SymmetricSecurityKey(options.Value.HasSecret ? Derive(options.Value.Secret!) : keptKey());
        accepted = string.IsNullOrWhiteSpace(options.Value.FormerSecret) ? [key] : [key, new SymmetricSecurityKey(Derive(options.Value.FormerSecret))];
    }

    public string Issue(DirectLinePass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var now = time.GetUtcNow();
        // Web Chat reads the "user" claim to know who it is.
        var claims = new Dictionary<string, object> { ["conv"] = pass.Conversation, ["user"] = pass.UserId };
        if (pass.UserName is { } name) claims["name"] = name;
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Issuer,
            Claims = claims,
            IssuedAt = now.UtcDateTime,
            Expires = (now + Lifetime).UtcDateTime,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256),
        });
    }

    public async Task<(PassState State, DirectLinePass? Pass)> Check(string token)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Issuer,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKeys = accepted,
            LifetimeValidator = (_, expires, _, _) => expires is { } end && time.GetUtcNow().UtcDateTime < end,
        });
        if (result.Exception is SecurityTokenInvalidLifetimeException) return (PassState.Expired, null);
        return result.IsValid && Text(result, "conv") is { } conversation && Text(result, "user") is { } user
            ? (PassState.Valid, new DirectLinePass(conversation, user, Text(result, "name")))
            : (PassState.Unknown, null);
    }

    private static string? Text(TokenValidationResult result, string claim) => result.Claims.TryGetValue(claim, out var value) ? value as string : null;

    private static byte[] Derive(string secret) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "CoCreation Direct Line tokens"u8.ToArray());
}
