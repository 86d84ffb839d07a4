using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.Judges;

/// <summary>Tokens of every kind, accepted or refused alike by the official SDK and by us; where not, it is said why.</summary>
public sealed class OfficialVerifierTests(OfficialVerifier judge) : IClassFixture<OfficialVerifier>
{
    private static readonly RSA Foreign = RSA.Create(2048);

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["as it is"] = new(),
        ["RS384"] = new((header, _) => header["alg"] = "RS384"),
        ["RS512"] = new((header, _) => header["alg"] = "RS512"),
        ["without not-before"] = new((_, payload) => payload.Remove("nbf")),
        ["issued at a later time"] = new((_, payload) => payload["iat"] = Seconds(60)),
        ["a claim more"] = new((_, payload) => payload["tid"] = "another"),
        ["without a type in the header"] = new((header, _) => header.Remove("typ")),
        ["ended almost five minutes ago"] = new((_, payload) => payload["exp"] = Seconds(-280)),
        ["good in almost five minutes"] = new((_, payload) => payload["nbf"] = Seconds(280)),
        ["for Teams"] = new(Channel: "msteams"),
        ["other audience"] = new((_, payload) => payload["aud"] = "99999999-2222-3333-4444-555555555555"),
        ["no audience"] = new((_, payload) => payload.Remove("aud")),
        ["empty audience"] = new((_, payload) => payload["aud"] = ""),
        ["other issuer"] = new((_, payload) => payload["iss"] = "https://issuer.example"),
        ["issuer with a slash more"] = new((_, payload) => payload["iss"] = FakeIssuer.Issuer + "/"),
        ["no issuer"] = new((_, payload) => payload.Remove("iss")),
        ["ended more than five minutes ago"] = new((_, payload) => payload["exp"] = Seconds(-320)),
        ["good in more than five minutes"] = new((_, payload) => payload["nbf"] = Seconds(320)),
        ["ended a year ago"] = new((_, payload) => payload["exp"] = Seconds(-365 * 86_400)),
        ["other service URL"] = new((_, payload) => payload["serviceurl"] = "https://elsewhere.test/"),
        ["no service URL"] = new((_, payload) => payload.Remove("serviceurl")),
        ["empty service URL"] = new((_, payload) => payload["serviceurl"] = ""),
        ["another service URL in the activity"] = new(ServiceUrl: "https://elsewhere.test/"),
        ["a channel without endorsement"] = new(Channel: "slack"),
        ["the channel in capitals"] = new(Channel: "MSTEAMS"),
        ["unknown key"] = new((header, _) => header["kid"] = "k9"),
        ["no key"] = new((header, _) => header.Remove("kid")),
        ["signed with another key"] = new(Sign: data => FakeIssuer.SignWith(Foreign, [], data)),
        ["PS256"] = new((header, _) => header["alg"] = "PS256"),
        ["algorithm in small letters"] = new((header, _) => header["alg"] = "rs256"),
        ["no algorithm"] = new((header, _) => header.Remove("alg")),
        ["algorithm none, unsigned"] = new((header, _) => header["alg"] = "none", _ => []),
        ["algorithm none, signed"] = new((header, _) => header["alg"] = "none"),
        ["HS256 with the public key for a secret"] = new((header, _) => header["alg"] = "HS256", data => HMACSHA256.HashData(Encoding.ASCII.GetBytes(OfficialVerifier.PublicKey), data)),
        ["an empty signature"] = new(Sign: _ => []),
        ["garbage for a signature"] = new(Sign: _ => Encoding.UTF8.GetBytes("garbage")),
        ["no header at all"] = new(Header: _ => null),
        ["an empty header"] = new(Header: _ => ""),
        ["only the scheme"] = new(Header: _ => "Bearer"),
        ["another scheme"] = new(Header: token => "Basic " + token),
        ["scheme in small letters"] = new(Header: token => "bearer " + token),
        ["only the token"] = new(Header: token => token),
        ["garbage"] = new(Header: _ => "Bearer garbage"),
        ["three dots of garbage"] = new(Header: _ => "Bearer a.b.c"),
        ["the payload changed afterwards"] = new(Header: token => "Bearer " + Changed(token)),
        ["the signature cut"] = new(Header: token => "Bearer " + token[..^8]),
        ["two spaces before the token"] = new(Header: token => "Bearer  " + token),
        ["two tokens"] = new(Header: token => $"Bearer {token} {token}"),
        ["two tokens with a comma"] = new(Header: token => $"Bearer {token}, Bearer {token}"),
        ["five parts"] = new(Header: token => $"Bearer {token}.a.b"),
        ["an Emulator's token, version 1"] = new((_, payload) => Emulator(payload, "https://sts.windows.net/{0}/", "1.0", "appid")),
        ["an Emulator's token, version 2"] = new((_, payload) => Emulator(payload, "https://login.microsoftonline.com/{0}/v2.0", "2.0", "azp")),
        ["an Emulator's token for another app"] = new((_, payload) => { Emulator(payload, "https://sts.windows.net/{0}/", "1.0", "appid"); payload["appid"] = "another"; }),
        ["an Emulator's token for another audience"] = new((_, payload) => { Emulator(payload, "https://sts.windows.net/{0}/", "1.0", "appid"); payload["aud"] = "https://graph.example"; }),
        ["an Emulator's token that names no app"] = new((_, payload) => { Emulator(payload, "https://sts.windows.net/{0}/", "1.0", "appid"); payload.Remove("appid"); }),
        ["an Emulator's token with the claim of the other version"] = new((_, payload) => { Emulator(payload, "https://sts.windows.net/{0}/", "2.0", "appid"); }),
    };

    /// <summary>What the official verifier accepts and we do not, and why.</summary>
    private static readonly Dictionary<string, (Case Case, string Why)> Stricter = new()
    {
        ["without an end"] = (new((_, payload) => payload.Remove("exp")), "a token that never ends is good for whoever finds it"),
        ["an Emulator's token of any other organisation"] = (
            new((_, payload) => { Emulator(payload, "https://sts.windows.net/{0}/", "1.0", "appid"); payload["iss"] = "https://sts.windows.net/evil/"; payload["tid"] = "evil"; }),
            "the official verifier takes every organisation that the token itself names"),
        ["an Emulator's token without an audience"] = (
            new((_, payload) => { Emulator(payload, "https://sts.windows.net/{0}/", "1.0", "appid"); payload.Remove("aud"); }),
            "the official verifier does not look at its audience"),
        ["a key without endorsements"] = (new((header, _) => header["kid"] = OfficialVerifier.Unendorsed), "whoever publishes a key says for which channels it speaks"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static TheoryData<string> StricterNames => [.. Stricter.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Both_accept_it_or_both_refuse_it(string name)
    {
        var (official, ours) = await Both(Cases[name]);

        Assert.True(official.StartsWith("accepted", StringComparison.Ordinal) == (ours == HttpStatusCode.OK), $"{official}; ours: {ours}");
    }

    [Theory]
    [MemberData(nameof(StricterNames))]
    public async Task We_refuse_what_the_official_verifier_should_not_accept(string name)
    {
        var (official, ours) = await Both(Stricter[name].Case);

        Assert.Equal(("accepted", HttpStatusCode.Unauthorized), (official, ours));
    }

    [Fact]
    public async Task A_new_key_is_taken_up_at_once_which_the_official_verifier_does_within_the_hour()
    {
        using var fresh = RSA.Create(2048);
        await Both(new());
        judge.Issuer.Publish(fresh, "k2", "emulator");
        judge.Ours.Clock.Move(TimeSpan.FromSeconds(10));

        var (official, ours) = await Both(new((header, _) => header["kid"] = "k2", data => FakeIssuer.SignWith(fresh, [], data)));

        Assert.Equal(("refused: Signing Key could not be retrieved.", HttpStatusCode.OK), (official, ours));
    }

    private async Task<(string Official, HttpStatusCode Ours)> Both(Case @case)
    {
        var token = judge.Issuer.Token(judge.Ours.Clock.GetUtcNow(), @case.Change, @case.Sign);
        var header = @case.Header is { } written ? written(token) : "Bearer " + token;
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = "1",
            ["channelId"] = @case.Channel,
            ["serviceUrl"] = @case.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "u" },
            ["conversation"] = new JsonObject { ["id"] = "c" },
            ["text"] = "好",
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        if (header is not null) request.Headers.TryAddWithoutValidation("Authorization", header);
        using var response = await judge.Ours.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (await judge.Judge(header, activity), response.StatusCode);
    }

    private static long Seconds(int from) => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + from;

    private static void Emulator(JsonObject payload, string issuer, string version, string party)
    {
        payload["iss"] = issuer.Replace("{0}", FakeIssuer.Tenant, StringComparison.Ordinal);
        payload["ver"] = version;
        payload[party] = FakeIssuer.AppId;
        payload["tid"] = FakeIssuer.Tenant;
        payload.Remove("serviceurl");
    }

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        return $"{parts[0]}.{Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"iss":"{{FakeIssuer.Issuer}}","aud":"{{FakeIssuer.AppId}}","serviceurl":"{{FakeIssuer.ServiceUrl}}","exp":{{Seconds(9999)}}}""")).TrimEnd('=')}.{parts[2]}";
    }

    /// <summary>How a request differs from one that is right in everything.</summary>
    private sealed record Case(
        Action<JsonObject, JsonObject>? Change = null,
        Func<byte[], byte[]>? Sign = null,
        Func<string, string?>? Header = null,
        string Channel = "emulator",
        string ServiceUrl = FakeIssuer.ServiceUrl);
}
