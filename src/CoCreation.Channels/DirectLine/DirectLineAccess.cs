using System.Security.Cryptography;
using System.Text;

using CoCreation.Channels.BotFramework;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CoCreation.Channels.DirectLine;

/// <summary>Who may get a token, and for what.</summary>
internal sealed class DirectLineAccess(DirectLineTokens tokens, IOptions<DirectLineOptions> options, IOptions<BotFrameworkOptions> bot)
{
    private const int MaxId = 100;

    /// <summary>The pass in the Authorization header, or the refusal to answer with.</summary>
    public async Task<(DirectLinePass? Pass, Refusal? Refusal)> Check(HttpContext context) => await Check(Bearer(context));

    public async Task<(DirectLinePass? Pass, Refusal? Refusal)> Check(string? token)
    {
        if (string.IsNullOrEmpty(token)) return (null, new Refusal(401, "Unauthorized", "A Direct Line token is needed."));
        return await tokens.Check(token) switch
        {
            (PassState.Valid, { } pass) => (pass, null),
            (PassState.Expired, _) => (null, new Refusal(403, "TokenExpired", "The token has expired.")),
            _ => (null, new Refusal(403, "BadArgument", "The token is not valid.")),
        };
    }

    /// <summary>True when the caller shows the secret.</summary>
    public bool ShowsSecret(HttpContext context) => options.Value.HasSecret && Bearer(context) is { } shown
        && (Same(shown, options.Value.Secret) || Same(shown, options.Value.FormerSecret));

    /// <summary>Why the caller gets no new token; null when it gets one.</summary>
    public Refusal? MayGenerate(HttpContext context)
    {
        if (options.Value.HasSecret)
        {
            return ShowsSecret(context) ? null
                : Bearer(context) is null ? new Refusal(401, "Unauthorized", "The Direct Line secret is needed.")
                : new Refusal(403, "BadArgument", "The secret is not valid.");
        }

        if (bot.Value.HasAppId) return new Refusal(403, "Forbidden", "With an app id tokens need a secret: set DirectLine__Secret.");
        return LocalCaller.Is(context) && FromOwnPage(context.Request)
            ? null
            : new Refusal(403, "Forbidden", "Without DirectLine__Secret only the built-in page on this machine gets a token.");
    }

    /// <summary>The pass that is asked for: a group to join, or the person's own conversation.</summary>
    public (DirectLinePass? Pass, Refusal? Refusal) PassFor(TokenRequest? request)
    {
        var id = request?.User?.Id is { Length: > 0 } given ? given : "dl_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        if (!id.StartsWith("dl_", StringComparison.Ordinal) || !IsId(id)) return (null, Bad("user.id must start with dl_, have at most 100 characters and no spaces or slashes."));
        if (request?.User?.Name is { Length: > MaxId }) return (null, Bad("user.name has more than 100 characters."));
        var conversation = request?.Conversation is { Length: > 0 } wanted ? wanted : DirectLineOptions.PrivateConversation(id);
        if (conversation != DirectLineOptions.PrivateConversation(id) && !(options.Value.IsGroup(conversation) && IsId(conversation)))
            return (null, Bad($"conversation must be a group ({options.Value.GroupPrefix}…) or the user's own."));
        return (new DirectLinePass(conversation, id, string.IsNullOrWhiteSpace(request?.User?.Name) ? null : request.User.Name.Trim()), null);
    }

    private static Refusal Bad(string message) => new(400, "BadArgument", message);

    private static bool IsId(string id) => id.Length <= MaxId
        && !id.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '/' or '\\' or '|' or '?' or '#' or '%');

    private static string? Bearer(HttpContext context) =>
        context.Request.Headers.Authorization is [{ } header] && header.Split(' ') is ["Bearer", { Length: > 0 } token] ? token : null;

    // Another page in the same browser is on this machine too, and must not speak for the person who sits there.
    private static bool FromOwnPage(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin] || origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static bool Same(string shown, string? secret) => !string.IsNullOrWhiteSpace(secret)
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

/// <summary>An HTTP refusal with its reason.</summary>
internal sealed record Refusal(int Status, string Code, string Message);
