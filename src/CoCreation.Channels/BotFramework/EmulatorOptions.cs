namespace CoCreation.Channels.BotFramework;

/// <summary>Whose Emulator may speak to a bot that has an app id; nobody's until a tenant is named.</summary>
public sealed class EmulatorOptions
{
    /// <summary>The organisation that must have issued the Emulator's token; null refuses all of them.</summary>
    public string? TenantId { get; set; }

    /// <summary>Where that organisation publishes its signing keys; null for Microsoft's address of the tenant.</summary>
    public string? OpenIdMetadata { get; set; }

    internal bool IsOn => !string.IsNullOrWhiteSpace(TenantId);

    internal string MetadataAddress => OpenIdMetadata is { Length: > 0 } address ? address : $"https://login.microsoftonline.com/{TenantId}/v2.0/.well-known/openid-configuration";

    /// <summary>The names under which the organisation issues tokens of version 1 and 2.</summary>
    internal string[] Issuers => IsOn ? [$"https://sts.windows.net/{TenantId}/", $"https://login.microsoftonline.com/{TenantId}/v2.0"] : [];
}
