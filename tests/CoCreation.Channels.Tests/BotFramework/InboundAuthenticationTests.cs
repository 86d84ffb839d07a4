using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.BotFramework;

public sealed class InboundAuthenticationTests
{
    private static readonly Dictionary<string, Action<JsonObject, JsonObject>> Right = new()
    {
        ["as it is"] = static (_, _) => { },
        ["RS384"] = static (header, _) => header["alg"] = "RS384",
        ["RS512"] = static (header, _) => header["alg"] = "RS512",
        ["expired four minutes ago"] = static (_, payload) => payload["exp"] = Seconds(-4),
        ["good in four minutes"] = static (_, payload) => payload["nbf"] = Seconds(4),
        ["without not-before"] = static (_, payload) => payload.Remove("nbf"),
        ["service URL in other letters"] = static (_, payload) => payload["serviceurl"] = FakeIssuer.ServiceUrl.ToUpperInvariant(),
        ["one of two audiences"] = static (_, payload) => payload["aud"] = new JsonArray("other", FakeIssuer.AppId),
    };

    private static readonly Dictionary<string, Action<JsonObject, JsonObject>> Wrong = new()
    {
        ["other audience"] = static (_, payload) => payload["aud"] = "other",
        ["no audience"] = static (_, payload) => payload.Remove("aud"),
        ["other issuer"] = static (_, payload) => payload["iss"] = "https://sts.windows.net/evil/",
        ["no issuer"] = static (_, payload) => payload.Remove("iss"),
        ["expired six minutes ago"] = static (_, payload) => payload["exp"] = Seconds(-6),
        ["without an end"] = static (_, payload) => payload.Remove("exp"),
        ["good in six minutes"] = static (_, payload) => payload["nbf"] = Seconds(6),
        ["other service URL"] = static (_, payload) => payload["serviceurl"] = "https://evil.test/",
        ["no service URL"] = static (_, payload) => payload.Remove("serviceurl"),
        ["empty service URL"] = static (_, payload) => payload["serviceurl"] = "",
        ["unknown key id"] = static (header, _) => header["kid"] = "k9",
        ["no key id"] = static (header, _) => header.Remove("kid"),
        ["PS256"] = static (header, _) => header["alg"] = "PS256",
        ["algorithm in small letters"] = static (header, _) => header["alg"] = "rs256",
        ["no algorithm"] = static (header, _) => header.Remove("alg"),
    };

    public static TheoryData<string> RightNames => [.. Right.Keys];

    public static TheoryData<string> WrongNames => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(RightNames))]
    public async Task A_right_token_is_accepted(string name)
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);

        using var response = await Post(host, "Bearer " + issuer.Token(Now, Right[name]));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(host.Turns.Heard);
    }

    [Theory]
    [MemberData(nameof(WrongNames))]
    public async Task A_wrong_token_is_refused_without_a_hint_and_with_a_reason_in_the_log(string name)
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);

        using var response = await Post(host, "Bearer " + issuer.Token(Now, Wrong[name]));

        await AssertRefused(host, response);
    }

    [Fact]
    public async Task A_token_signed_by_another_key_is_refused()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);
        using var foreign = RSA.Create(2048);

        using var response = await Post(host, "Bearer " + issuer.Token(Now, sign: data => FakeIssuer.SignWith(foreign, [], data)));

        await AssertRefused(host, response);
    }

    [Fact]
    public async Task The_algorithm_none_is_refused()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);

        using var response = await Post(host, "Bearer " + issuer.Token(Now, static (header, _) => header["alg"] = "none", static _ => []));

        await AssertRefused(host, response);
    }

    [Fact]
    public async Task The_public_key_is_no_shared_secret()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);
        var publicKey = Encoding.ASCII.GetBytes(issuer.Key.ExportSubjectPublicKeyInfoPem());

        using var response = await Post(host, "Bearer " + issuer.Token(Now, static (header, _) => header["alg"] = "HS256", data => HMACSHA256.HashData(publicKey, data)));

        await AssertRefused(host, response);
    }

    [Fact]
    public async Task A_changed_payload_is_refused()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);
        var parts = issuer.Token(Now).Split('.');
        var other = issuer.Token(Now, static (_, payload) => payload["exp"] = Seconds(120)).Split('.');

        using var response = await Post(host, $"Bearer {parts[0]}.{other[1]}.{parts[2]}");

        await AssertRefused(host, response);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Basic dTpw")]
    [InlineData("{0}")]
    [InlineData("bearer {0}")]
    [InlineData("Bearer {0} {0}")]
    [InlineData("Bearer  {0}")]
    [InlineData("Bearer {0}, Bearer {0}")]
    public async Task A_header_that_is_not_one_bearer_token_is_refused(string? header)
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);

        using var response = await Post(host, header?.Replace("{0}", issuer.Token(Now), StringComparison.Ordinal));

        await AssertRefused(host, response);
    }

    [Fact]
    public async Task Two_authorization_headers_are_refused()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);
        using var request = Request("emulator");
        request.Headers.TryAddWithoutValidation("Authorization", ["Bearer " + issuer.Token(Now), "Bearer x"]);

        using var response = await host.Http.SendAsync(request);

        await AssertRefused(host, response);
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("EMULATOR")]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for(string channel)
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);

        using var response = await Post(host, "Bearer " + issuer.Token(Now), channel);

        await AssertRefused(host, response);
    }

    [Fact]
    public async Task A_key_without_endorsements_speaks_for_nobody()
    {
        await using var issuer = await FakeIssuer.Start();
        issuer.Unpublish();
        issuer.Publish(issuer.Key, "k1", endorsements: null);
        await using var host = await ChannelHost.Start(issuer.Settings);

        using var response = await Post(host, "Bearer " + issuer.Token(Now));

        await AssertRefused(host, response);
    }

    [Fact]
    public async Task A_caller_on_this_machine_needs_a_token_too()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);

        using var response = await Post(host, null);

        await AssertRefused(host, response);
    }

    [Fact]
    public async Task A_new_key_is_fetched_once_and_not_more_often_than_every_ten_seconds()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);
        using var fresh = RSA.Create(2048);
        var rotated = "Bearer " + issuer.Token(Now, static (header, _) => header["kid"] = "k2", data => FakeIssuer.SignWith(fresh, [], data));

        using var first = await Post(host, "Bearer " + issuer.Token(Now));
        issuer.Publish(fresh, "k2", "emulator");
        using var tooSoon = await Post(host, rotated);
        host.Clock.Move(TimeSpan.FromSeconds(10));
        var together = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Post(host, rotated)));
        using var old = await Post(host, "Bearer " + issuer.Token(Now));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, tooSoon.StatusCode);
        Assert.All(together, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        Assert.Equal(2, issuer.MetadataReads);
    }

    [Fact]
    public async Task A_key_that_is_no_longer_published_is_forgotten_within_a_day_and_known_ones_outlive_an_outage()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);
        using var first = await Post(host, "Bearer " + issuer.Token(Now));

        issuer.IsDown = true;
        host.Clock.Move(TimeSpan.FromHours(25));
        using var outage = await Post(host, "Bearer " + issuer.Token(host.Clock.GetUtcNow()));
        issuer.IsDown = false;
        issuer.Unpublish();
        host.Clock.Move(TimeSpan.FromSeconds(10));
        using var withdrawn = await Post(host, "Bearer " + issuer.Token(host.Clock.GetUtcNow()));

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized),
            (first.StatusCode, outage.StatusCode, withdrawn.StatusCode));
    }

    [Fact]
    public async Task Metadata_over_plain_http_from_elsewhere_is_not_believed()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start([.. issuer.Settings[..3], ("BotFramework:OpenIdMetadata", "http://192.0.2.1/openid")]);

        using var response = await Post(host, "Bearer " + issuer.Token(Now));

        await AssertRefused(host, response);
        Assert.Contains(host.Log.Lines, line => line.Contains("http://192.0.2.1/openid is neither https nor on this machine", StringComparison.Ordinal));
    }

    private static DateTimeOffset Now => new StoppedClock().GetUtcNow();

    private static long Seconds(int minutes) => Now.AddMinutes(minutes).ToUnixTimeSeconds();

    private static async Task<HttpResponseMessage> Post(ChannelHost host, string? authorization, string channel = "emulator")
    {
        using var request = Request(channel);
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await host.Http.SendAsync(request);
    }

    private static HttpRequestMessage Request(string channel) => new(HttpMethod.Post, "/api/messages")
    {
        Content = new StringContent(
            $$"""{"type":"message","id":"1","channelId":"{{channel}}","serviceUrl":"{{FakeIssuer.ServiceUrl}}","from":{"id":"u"},"conversation":{"id":"c"},"text":"好"}""",
            Encoding.UTF8, "application/json"),
    };

    private static async Task AssertRefused(ChannelHost host, HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Empty(host.Turns.Heard);
        Assert.Contains(host.Log.Lines, line => line.Contains("not authenticated", StringComparison.Ordinal));
    }
}
