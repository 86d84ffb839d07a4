namespace CoCreation.Channels.BotFramework;

/// <summary>Who the bot is to Bot Framework, and where tokens come from. Bound from the section <c>BotFramework</c>.</summary>
public sealed class BotFrameworkOptions
{
    public const string Section = "BotFramework";

    /// <summary>The bot's app id. Without it only callers on this machine are accepted, as the Emulator works.</summary>
    public string? AppId { get; set; }

    public string? AppSecret { get; set; }

    /// <summary>The organisation of a single-tenant bot; null for a multi-tenant one.</summary>
    public string? TenantId { get; set; }

    /// <summary>Where the channel publishes its signing keys; plain http is accepted on loopback only.</summary>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who must have issued an inbound token.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where outbound tokens come from; null for the one of <see cref="TenantId"/>.</summary>
    public string? TokenEndpoint { get; set; }

    /// <summary>How the bot proves who it is when it asks for outbound tokens.</summary>
    public AppType AppType { get; set; }

    /// <summary>The Emulator with a token of its own.</summary>
    public EmulatorOptions Emulator { get; set; } = new();

    /// <summary>Service URLs that the operator allows although they lie in a private or loopback range.</summary>
    public IList<string> TrustedServiceUrls { get; set; } = [];

    public bool HasAppId => !string.IsNullOrWhiteSpace(AppId);

    internal string TokenAddress => TokenEndpoint is { Length: > 0 } address
        ? address
        : AppType is AppType.UserAssignedMSI ? "http://169.254.169.254/metadata/identity/oauth2/token" : $"https://login.microsoftonline.com/{(string.IsNullOrWhiteSpace(TenantId) ? "botframework.com" : TenantId)}/oauth2/v2.0/token";
}

/// <summary>The kinds of registration that Azure Bot Service knows, by its own names.</summary>
public enum AppType
{
    /// <summary>With a secret; tokens come from the configured tenant, and when none is configured from Bot Framework's own.</summary>
    MultiTenant,

    /// <summary>With a secret; tokens come from the organisation's tenant, which must be configured.</summary>
    SingleTenant,

    /// <summary>Without a secret: the machine in Azure that the bot runs on vouches for it.</summary>
    UserAssignedMSI,
}
