using System.Text.Json.Nodes;

using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.Judges;

/// <summary>The official JavaScript SDK's verifier in a process of its own, and our host beside it, both believing the same issuer.</summary>
public sealed class OfficialVerifier : IAsyncLifetime
{
    public const string Unendorsed = "k-unendorsed";

    private OfficialSdk _official = null!;

    /// <summary>The issuer's key as everybody may know it.</summary>
    public static string PublicKey { get; private set; } = "";

    internal FakeIssuer Issuer { get; private set; } = null!;

    internal ChannelHost Ours { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Issuer = await FakeIssuer.Start();
        Issuer.Publish(Issuer.Key, Unendorsed, endorsements: null);
        PublicKey = Issuer.Key.ExportSubjectPublicKeyInfoPem();
        Ours = await ChannelHost.Start([
            .. Issuer.Settings,
            ("BotFramework:Emulator:TenantId", FakeIssuer.Tenant),
            ("BotFramework:Emulator:OpenIdMetadata", Issuer.Address + "/openid"),
            ("BotFramework:TrustedServiceUrls:0", FakeIssuer.ServiceUrl),
        ]);

        // The official verifier looks at the machine's clock.
        Ours.Clock.Move(TimeProvider.System.GetUtcNow() - Ours.Clock.GetUtcNow());
        var settings = new JsonObject
        {
            ["appId"] = FakeIssuer.AppId,
            ["issuer"] = FakeIssuer.Issuer,
            ["metadata"] = Issuer.Address + "/openid",
            ["emulatorMetadata"] = Issuer.Address + "/openid?emulator",
        };
        _official = new OfficialSdk("verifier.mjs", settings.ToJsonString());
    }

    /// <summary>"accepted", or "refused: " and why.</summary>
    public Task<string> Judge(string? header, JsonObject activity) => _official.Ask(new() { ["header"] = header, ["activity"] = activity.DeepClone() });

    public async ValueTask DisposeAsync()
    {
        await _official.DisposeAsync();
        await Ours.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}
