using System.Net;
using System.Net.WebSockets;

using CoCreation.Channels.Tests.DirectLine;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.Limits;

public sealed class RequestLimitsTests
{
    [Fact]
    public async Task Strangers_are_limited_by_their_address_and_whoever_has_the_right_from_there_is_not()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start([.. issuer.Settings, ("Limits:StrangersPerMinute", "3")]);

        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.Unauthorized, await Message(host, "li", bearer: "a.b.c"));
        using var stopped = await Post(host, "li", bearer: "a.b.c");
        var channel = await Message(host, "li", issuer.Token(host.Clock.GetUtcNow()));
        var elsewhere = await Message(host, "li", bearer: "a.b.c", from: "203.0.113.9");

        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        Assert.InRange(stopped.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        var error = (await DirectLineClient.ReadJson(stopped)).GetProperty("error");
        Assert.Equal("TooManyRequests", error.GetProperty("code").GetString());
        Assert.Contains("send it again", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, channel);
        Assert.Equal(HttpStatusCode.Unauthorized, elsewhere);
        Assert.Equal(4, host.Log.Lines.Count);
    }

    [Fact]
    public async Task A_sender_is_limited_and_the_others_of_the_channel_are_not_and_what_was_stopped_can_be_sent_again()
    {
        await using var host = await ChannelHost.Start(("Limits:SendersPerMinute", "2"));

        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, await Message(host, "li"));
        using var stopped = await Post(host, "li");
        var neighbour = await Message(host, "wang");

        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        Assert.InRange(stopped.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, neighbour);
        Assert.Equal(["li", "li", "wang"], host.Turns.Heard.Select(message => message.Sender.Id));
    }

    [Fact]
    public async Task Whoever_guesses_a_secret_a_token_or_a_file_is_limited_and_the_right_secret_works()
    {
        await using var host = await ChannelHost.Start(("DirectLine:Secret", "right"), ("Limits:StrangersPerMinute", "3"));

        using var secret = await host.Post("/v3/directline/tokens/generate", "{}", "wrong");
        using var token = await host.Fetch("/v3/directline/conversations/group-a/activities", "wrong");
        using var file = await host.Fetch("/v3/directline/attachments/0123456789abcdef");
        using var stopped = await host.Post("/v3/directline/tokens/generate", "{}", "wrong");
        using var right = await host.Post("/v3/directline/tokens/generate", "{}", "right");

        Assert.Equal(
            [HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests, HttpStatusCode.OK],
            new[] { secret, token, file, stopped, right }.Select(answer => answer.StatusCode));
    }

    [Fact]
    public async Task A_page_may_not_ask_without_end_nor_hold_many_streams()
    {
        await using var host = await ChannelHost.Start(("Limits:ReadersPerMinute", "4"), ("Limits:StreamsPerReader", "1"));
        await using var page = await DirectLineClient.Join(host, "dl_li", group: "group-a");
        await using var second = await DirectLineClient.Join(host, "dl_li", group: "group-a", listen: false);

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => second.Listen(second.StreamUrl));
        HttpStatusCode last = default;
        for (var i = 0; i < 3; i++)
        {
            using var answer = await host.Fetch("/v3/directline/conversations/group-a/activities", page.Token);
            last = answer.StatusCode;
        }

        Assert.Contains("429", refused.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    [Fact]
    public async Task Whoever_floods_a_stream_is_let_go()
    {
        await using var host = await ChannelHost.Start();
        await using var page = await DirectLineClient.Join(host, "dl_li", group: "group-a");

        var gone = await Record.ExceptionAsync(async () =>
        {
            for (var i = 0; i < 200; i++) await page.SendFrame(new string('x', 64 * 1024));
        });

        Assert.IsType<WebSocketException>(gone);
    }

    private static async Task<HttpStatusCode> Message(ChannelHost host, string who, string? bearer = null, string? from = null)
    {
        using var answer = await Post(host, who, bearer, from);
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> Post(ChannelHost host, string who, string? bearer = null, string? from = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(
                $$"""{"type":"message","id":"{{Guid.NewGuid()}}","channelId":"emulator","serviceUrl":"{{FakeIssuer.ServiceUrl}}","conversation":{"id":"c"},"from":{"id":"{{who}}"},"text":"灯不亮"}""",
                System.Text.Encoding.UTF8, "application/json"),
        };
        if (bearer is not null) request.Headers.Authorization = new("Bearer", bearer);
        if (from is not null) request.Headers.Add(ChannelHost.Remote, from);
        return host.Http.SendAsync(request);
    }
}
