using System.Net;
using System.Text.Json.Nodes;

using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.BotFramework;

/// <summary>The Emulator with a token of its own, for a bot that has an app id.</summary>
public sealed class EmulatorTokenTests
{
    private const string Activity = $$"""{"type":"message","id":"1","channelId":"emulator","serviceUrl":"{{FakeIssuer.ServiceUrl}}","from":{"id":"u"},"conversation":{"id":"c"},"text":"好"}""";

    [Fact]
    public async Task It_is_refused_until_its_organisation_is_named()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start([.. issuer.Settings, ("BotFramework:TrustedServiceUrls:0", FakeIssuer.ServiceUrl)]);

        using var response = await host.Post("/api/messages", Activity, Token(issuer, host));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task It_vouches_for_no_service_URL_so_the_operator_lists_it()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var closed = await ChannelHost.Start([.. issuer.Settings, .. On(issuer)]);
        await using var open = await ChannelHost.Start([.. issuer.Settings, .. On(issuer), ("BotFramework:TrustedServiceUrls:0", FakeIssuer.ServiceUrl)]);

        using var refused = await closed.Post("/api/messages", Activity, Token(issuer, closed));
        using var accepted = await open.Post("/api/messages", Activity, Token(issuer, open));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (refused.StatusCode, accepted.StatusCode));
        Assert.Contains(closed.Log.Lines, line => line.Contains("TrustedServiceUrls", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_speaks_for_no_other_channel()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start([.. issuer.Settings, .. On(issuer), ("BotFramework:TrustedServiceUrls:0", FakeIssuer.ServiceUrl)]);

        using var response = await host.Post("/api/messages", Activity.Replace("\"emulator\"", "\"msteams\"", StringComparison.Ordinal), Token(issuer, host));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static (string, string)[] On(FakeIssuer issuer) =>
        [("BotFramework:Emulator:TenantId", FakeIssuer.Tenant), ("BotFramework:Emulator:OpenIdMetadata", issuer.Address + "/openid")];

    private static string Token(FakeIssuer issuer, ChannelHost host) => issuer.Token(host.Clock.GetUtcNow(), (_, payload) => ForEmulator(payload));

    private static void ForEmulator(JsonObject payload)
    {
        payload["iss"] = $"https://sts.windows.net/{FakeIssuer.Tenant}/";
        payload["ver"] = "1.0";
        payload["appid"] = FakeIssuer.AppId;
        payload.Remove("serviceurl");
    }
}
