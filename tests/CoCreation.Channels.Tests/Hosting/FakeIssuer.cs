using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace CoCreation.Channels.Tests.Hosting;

/// <summary>An OpenID provider with keys of its own, which also hands out outbound tokens.</summary>
internal sealed class FakeIssuer : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://issuer.test";
    public const string Tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    public const string ServiceUrl = "https://channel.test/apac/";

    // Making a key takes long, copying one does not.
    private static readonly RSAParameters Made = MakeKey();

    private readonly WebApplication app;
    private readonly List<JsonNode> published = [];

    private FakeIssuer(WebApplication app) => this.app = app;

    public string Address { get; private set; } = "";

    public RSA Key { get; } = RSA.Create(Made);

    public int MetadataReads { get; private set; }

    public bool IsDown { get; set; }

    public List<string> TokenRequests { get; } = [];

    public int TokenLifetime { get; set; } = 3600;

    public (string, string)[] Settings =>
    [
        ("BotFramework:AppId", AppId),
        ("BotFramework:AppSecret", "s3cret"),
        ("BotFramework:Issuer", Issuer),
        ("BotFramework:OpenIdMetadata", Address + "/openid"),
        ("BotFramework:TokenEndpoint", Address + "/token"),
    ];

    public static async Task<FakeIssuer> Start()
    {
        var app = TestServer.Builder().Build();
        var fake = new FakeIssuer(app);
        app.MapGet("/openid", fake.Metadata);
        app.MapGet("/keys", fake.Keys);
        app.MapPost("/token", fake.GiveToken);
        app.MapGet("/machine", fake.GiveMachineToken);
        fake.Address = await TestServer.Start(app);
        fake.Publish(fake.Key, "k1", "emulator", "msteams");
        return fake;
    }

    public void Publish(RSA key, string id, params string[]? endorsements)
    {
        var parameters = key.ExportParameters(false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null) jwk["endorsements"] = new JsonArray([.. endorsements.Select(item => (JsonNode)item)]);
        published.Add(jwk);
    }

    public void Unpublish() => published.Clear();

    /// <summary>A token that is right in everything, unless <paramref name="change"/> spoils it.</summary>
    public string Token(DateTimeOffset now, Action<JsonObject, JsonObject>? change = null, Func<byte[], byte[]>? sign = null)
    {
        var header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "k1" };
        var payload = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = AppId,
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        };
        change?.Invoke(header, payload);
        var signed = Base64UrlEncoder.Encode(header.ToJsonString()) + "." + Base64UrlEncoder.Encode(payload.ToJsonString());
        var signature = (sign ?? (data => SignWith(Key, header, data)))(Encoding.ASCII.GetBytes(signed));
        return signed + "." + Base64UrlEncoder.Encode(signature);
    }

    public static byte[] SignWith(RSA key, JsonObject header, byte[] data) => key.SignData(
        data,
        (string?)header["alg"] switch { "RS384" => HashAlgorithmName.SHA384, "RS512" => HashAlgorithmName.SHA512, _ => HashAlgorithmName.SHA256 },
        (string?)header["alg"] is "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Key.Dispose();
    }

    private static RSAParameters MakeKey()
    {
        using var key = RSA.Create(2048);
        return key.ExportParameters(includePrivateParameters: true);
    }

    private IResult Metadata()
    {
        MetadataReads++;
        return IsDown ? Results.StatusCode(503) : Results.Text($$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Address}}/keys"}""", "application/json");
    }

    private IResult Keys() => Results.Text(new JsonObject { ["keys"] = new JsonArray([.. published.Select(key => key.DeepClone())]) }.ToJsonString(), "application/json");

    private async Task<IResult> GiveToken(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        TokenRequests.Add(await reader.ReadToEndAsync());
        return IsDown
            ? Results.StatusCode(503)
            : Results.Text($$"""{"token_type":"Bearer","expires_in":{{TokenLifetime}},"access_token":"outbound-{{TokenRequests.Count}}"}""", "application/json");
    }

    /// <summary>As a machine in Azure does for what runs on it: it knows no secret, and writes numbers as text.</summary>
    private IResult GiveMachineToken(HttpRequest request)
    {
        if (request.Headers["Metadata"] != "true") return Results.StatusCode(400);
        TokenRequests.Add(request.QueryString.Value!);
        return Results.Text($$"""{"token_type":"Bearer","expires_in":"{{TokenLifetime}}","access_token":"machine-{{TokenRequests.Count}}"}""", "application/json");
    }
}
