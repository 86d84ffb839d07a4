using CoCreation.Channels.Messages;
using CoCreation.Channels.Tests.Hosting;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CoCreation.Channels.Tests;

public sealed class AttachmentFetcherTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 1, 2, 3];

    [Theory]
    [InlineData("/photo", "Fetched")]
    [InlineData("/plain", "Fetched")]
    [InlineData("/page", "Refused")]
    [InlineData("/gone", "Refused")]
    [InlineData("/moved", "Refused")]
    [InlineData("/huge", "Refused")]
    [InlineData("/busy", "Retry")]
    public async Task A_photo_is_fetched_and_everything_else_is_refused_or_tried_again(string path, string expected)
    {
        await using var store = await Store();
        await using var host = await ChannelHost.Start();

        var result = await Fetch(host, Address(store) + path, "image/jpeg");

        Assert.Equal(expected, result.GetType().Name);
        if (result is FetchResult.Fetched fetched) Assert.Equal(Jpeg, fetched.File.Content);
    }

    [Theory]
    [InlineData("data:image/jpeg;base64,/9j/AQID", "Fetched")]
    [InlineData("data:image/jpeg;base64,???", "Refused")]
    [InlineData("data:image/jpeg,abc", "Refused")]
    [InlineData("data:", "Refused")]
    [InlineData("http://169.254.169.254/latest", "Refused")]
    [InlineData("https://example.com/1.jpg", "Refused")]
    [InlineData("file:///etc/passwd", "Refused")]
    [InlineData("1.jpg", "Refused")]
    [InlineData(null, "Refused")]
    public async Task What_lies_in_the_message_is_read_and_what_lies_elsewhere_is_left_there(string? url, string expected)
    {
        await using var host = await ChannelHost.Start();

        var result = await Fetch(host, url, "image/jpeg");

        Assert.Equal(expected, result.GetType().Name);
    }

    [Fact]
    public async Task The_bots_token_is_shown_to_the_channel_and_to_nobody_else()
    {
        await using var channel = await Store();
        await using var other = await Store();
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(
            [.. issuer.Settings, ("BotFramework:TrustedServiceUrls:0", Address(channel)), ("BotFramework:TrustedServiceUrls:1", Address(other))]);

        var own = await Fetch(host, Address(channel) + "/mine", "image/jpeg", Address(channel));
        var elsewhere = await Fetch(host, Address(other) + "/mine", "image/jpeg", Address(channel));

        Assert.IsType<FetchResult.Fetched>(own);
        Assert.Equal(new FetchResult.Refused("HTTP 401"), elsewhere);
    }

    private static Task<FetchResult> Fetch(ChannelHost host, string? url, string type, string serviceUrl = "http://127.0.0.1/") =>
        host.Get<AttachmentFetcher>().Fetch(
            new IncomingAttachment { ContentType = type, Url = url },
            new Destination { Channel = "emulator", ConversationId = "c", ServiceUrl = serviceUrl },
            CancellationToken.None);

    private static string Address(WebApplication store) => store.Urls.First();

    private static async Task<WebApplication> Store()
    {
        var store = TestServer.Builder().Build();
        store.MapGet("/photo", () => Results.Bytes(Jpeg, "image/jpeg"));
        store.MapGet("/plain", () => Results.Bytes(Jpeg, "application/octet-stream"));
        store.MapGet("/page", () => Results.Text("<script>", "text/html"));
        store.MapGet("/gone", () => Results.NotFound());
        store.MapGet("/moved", () => Results.Redirect("/photo"));
        store.MapGet("/huge", () => Results.Bytes([.. Jpeg, .. new byte[10 * 1024 * 1024]], "image/jpeg"));
        store.MapGet("/busy", () => Results.StatusCode(503));
        store.MapGet("/mine", (HttpRequest request) => request.Headers.Authorization == "Bearer outbound-1" ? Results.Bytes(Jpeg, "image/jpeg") : Results.StatusCode(401));
        await TestServer.Start(store);
        return store;
    }
}
