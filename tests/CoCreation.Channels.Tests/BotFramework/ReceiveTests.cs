using System.Net;
using System.Text;
using System.Text.Json;

using CoCreation.Channels.BotFramework;
using CoCreation.Channels.Messages;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.BotFramework;

public sealed class ReceiveTests
{
    private const string Complaint =
        """
        {"type":"message","id":"a1","channelId":"emulator","serviceUrl":"http://127.0.0.1:9/","from":{"id":"resident-li","name":"李"},
         "conversation":{"id":"group-building-3","isGroup":true},"recipient":{"id":"bot","name":"小缔"},"locale":"zh-CN",
         "text":"<at>小缔</at> 3栋电梯又坏了","entities":[{"type":"mention","mentioned":{"id":"bot"},"text":"<at>小缔</at>"}]}
        """;

    [Fact]
    public async Task A_message_reaches_the_bot_and_is_answered_when_its_turn_is_done()
    {
        await using var host = await ChannelHost.Start();

        using var response = await host.Post("/api/messages", Complaint);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var message = Assert.Single(host.Turns.Heard);
        Assert.Equal(
            (MessageKind.Message, "3栋电梯又坏了", true, true, "resident-li", "emulator|group-building-3|message|a1"),
            (message.Kind, message.Text, message.MentionsBot, message.IsGroup, message.Sender.Id, message.IdempotencyKey));
    }

    [Fact]
    public async Task Expected_replies_are_in_the_body()
    {
        await using var host = await ChannelHost.Start();
        host.Turns.Answer = static message => Task.FromResult(TurnAnswer.WithReplies(message, [new OutgoingMessage { Text = "记下了" }]));

        using var response = await host.Post("/api/messages", Complaint.Replace("\"type\":\"message\"", "\"type\":\"message\",\"deliveryMode\":\"expectReplies\"", StringComparison.Ordinal));

        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var reply = Assert.Single(body.RootElement.GetProperty("activities").EnumerateArray().ToList());
        Assert.Equal(("message", "记下了", "a1"), (Text(reply, "type"), Text(reply, "text"), Text(reply, "replyToId")));
        Assert.Equal(DeliveryMode.ExpectReplies, host.Turns.Heard[0].Delivery);
    }

    [Fact]
    public async Task An_invoke_that_no_card_makes_is_not_implemented_and_reaches_nobody()
    {
        await using var host = await ChannelHost.Start();

        using var response = await host.Post("/api/messages", Complaint.Replace("\"type\":\"message\"", "\"type\":\"invoke\",\"name\":\"task/fetch\"", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(host.Turns.Heard);
    }

    [Fact]
    public async Task A_tap_is_answered_with_an_invoke_response()
    {
        await using var host = await ChannelHost.Start();
        host.Turns.Answer = static _ => Task.FromResult(TurnAnswer.TapCard("""{"type":"AdaptiveCard","version":"1.5"}"""));

        using var response = await host.Post("/api/messages", Complaint.Replace("\"type\":\"message\"", "\"type\":\"invoke\",\"name\":\"adaptiveCard/action\"", StringComparison.Ordinal));

        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(200, body.RootElement.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.card.adaptive", Text(body.RootElement, "type"));
        Assert.Equal("AdaptiveCard", Text(body.RootElement.GetProperty("value"), "type"));
    }

    [Theory]
    [InlineData("\"deliveryMode\":\"expectReplies\",", """{"activities":[]}""")]
    [InlineData("\"type\":\"invoke\",", """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":""}""")]
    [InlineData("", "")]
    public async Task Who_waits_for_a_body_gets_one_even_when_there_is_nothing_to_say(string field, string expected)
    {
        await using var host = await ChannelHost.Start();

        // The later of two equal fields counts.
        using var response = await host.Post("/api/messages", "{\"type\":\"message\"," + field + Complaint[(Complaint.IndexOf(',', StringComparison.Ordinal) + 1)..]);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("trace")]
    [InlineData("somethingNew")]
    public async Task What_is_not_known_is_received_and_ignored(string type)
    {
        await using var host = await ChannelHost.Start();

        using var response = await host.Post("/api/messages", Complaint.Replace("\"message\"", $"\"{type}\"", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(host.Turns.Heard);
    }

    [Fact]
    public async Task A_turn_that_cannot_be_kept_just_now_is_to_be_sent_again_later()
    {
        await using var host = await ChannelHost.Start();
        host.Turns.Answer = static _ => throw new NotNowException(new IOException("disk full"));

        using var answer = await host.Post("/api/messages", Complaint);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, 5), (answer.StatusCode, answer.Headers.RetryAfter?.Delta?.Seconds));
    }

    [Fact]
    public async Task A_failed_turn_is_told_kindly_logged_once_and_can_be_delivered_again()
    {
        await using var host = await ChannelHost.Start();
        host.Turns.Answer = static _ => throw new InvalidOperationException("secret detail");
        using var failed = await host.Post("/api/messages", Complaint);
        host.Turns.Answer = static _ => Task.FromResult(TurnAnswer.Accepted);
        using var again = await host.Post("/api/messages", Complaint);

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.OK), (failed.StatusCode, again.StatusCode));
        Assert.Equal("ServiceError", await ErrorCode(failed));
        Assert.DoesNotContain("secret", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(host.Log.Lines);
    }

    [Fact]
    public async Task A_megabyte_is_refused_and_the_next_message_is_heard()
    {
        await using var host = await ChannelHost.Start();

        using var huge = await host.Post("/api/messages", Complaint.Replace("电梯", new string('x', 1024 * 1024), StringComparison.Ordinal));
        using var next = await host.Post("/api/messages", Complaint);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.OK), (huge.StatusCode, next.StatusCode));
        Assert.Single(host.Turns.Heard);
    }

    [Fact]
    public async Task A_megabyte_without_a_declared_length_is_refused_too()
    {
        await using var host = await ChannelHost.Start();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Complaint.Replace("电梯", new string('x', 1024 * 1024), StringComparison.Ordinal)));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StreamContent(stream) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;

        using var response = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("{", "BadSyntax")]
    [InlineData("{}", "MissingProperty")]
    public async Task What_cannot_be_read_is_refused_with_a_reason(string json, string code)
    {
        await using var host = await ChannelHost.Start();

        using var response = await host.Post("/api/messages", json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, await ErrorCode(response));
    }

    [Fact]
    public async Task A_form_that_another_page_could_send_unasked_is_refused()
    {
        await using var host = await ChannelHost.Start();

        using var response = await host.Http.PostAsync("/api/messages", new StringContent(Complaint, Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Empty(host.Turns.Heard);
    }

    [Theory]
    [InlineData("127.0.0.1", null, null, HttpStatusCode.OK)]
    [InlineData("127.8.9.1", null, null, HttpStatusCode.OK)]
    [InlineData("::1", null, null, HttpStatusCode.OK)]
    [InlineData("::ffff:127.0.0.1", null, null, HttpStatusCode.OK)]
    [InlineData("127.0.0.1", "localhost:3978", null, HttpStatusCode.OK)]
    [InlineData("127.0.0.1", "[::1]:3978", null, HttpStatusCode.OK)]
    [InlineData("192.168.1.20", null, null, HttpStatusCode.Forbidden)]
    [InlineData("::ffff:10.0.0.1", null, null, HttpStatusCode.Forbidden)]
    [InlineData("2001:db8::1", null, null, HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", "rebound.example", null, HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", null, "203.0.113.7", HttpStatusCode.Forbidden)]
    public async Task Without_an_app_id_only_this_machine_is_heard(string remote, string? hostName, string? forwardedFor, HttpStatusCode expected)
    {
        await using var host = await ChannelHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Complaint, Encoding.UTF8, "application/json") };
        request.Headers.Add(ChannelHost.Remote, remote);
        if (hostName is not null) request.Headers.Host = hostName;
        if (forwardedFor is not null) request.Headers.Add("X-Forwarded-For", forwardedFor);

        using var response = await host.Http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected is HttpStatusCode.OK ? 1 : 0, host.Turns.Heard.Count);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task<string?> ErrorCode(HttpResponseMessage response)
    {
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("error").GetProperty("code").GetString();
    }
}
