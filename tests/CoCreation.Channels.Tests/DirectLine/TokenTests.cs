using System.Net;
using System.Security.Cryptography;
using System.Text;

using CoCreation.Channels.Tests.Hosting;

using Microsoft.IdentityModel.JsonWebTokens;

namespace CoCreation.Channels.Tests.DirectLine;

public sealed class TokenTests
{
    private const string Generate = "/v3/directline/tokens/generate";

    [Fact]
    public async Task The_built_in_page_gets_a_token_for_its_person_that_a_browser_can_read()
    {
        await using var host = await ChannelHost.Start();

        using var response = await host.Post(Generate, """{"user":{"id":"dl_li","name":"李"},"conversation":"group-building-3"}""");

        var answer = await DirectLineClient.ReadJson(response);
        Assert.Equal(("group-building-3", 1800), (answer.GetProperty("conversationId").GetString(), answer.GetProperty("expires_in").GetInt32()));
        var token = new JsonWebToken(answer.GetProperty("token").GetString());
        Assert.Equal(("dl_li", "李"), (token.GetPayloadValue<string>("user"), token.GetPayloadValue<string>("name")));
    }

    [Fact]
    public async Task Without_a_group_the_conversation_is_the_persons_own()
    {
        await using var host = await ChannelHost.Start();

        var named = await DirectLineClient.ReadJson(await host.Post(Generate, """{"user":{"id":"dl_li"}}"""));
        var nameless = await DirectLineClient.ReadJson(await host.Http.PostAsync(Generate, null));

        Assert.Equal("dm-dl_li", named.GetProperty("conversationId").GetString());
        Assert.StartsWith("dm-dl_", nameless.GetProperty("conversationId").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"user":{"id":"li"}}""")]
    [InlineData("""{"user":{"id":"dl_a/b"}}""")]
    [InlineData("""{"user":{"id":"dl_a|b"}}""")]
    [InlineData("""{"user":{"id":"dl_li"},"conversation":"dm-dl_wang"}""")]
    [InlineData("""{"user":{"id":"dl_li"},"conversation":"somewhere"}""")]
    [InlineData("""{"user":{"id":"dl_li"},"conversation":"group-a/../b"}""")]
    [InlineData("""{"user":"dl_li"}""")]
    [InlineData("""{""")]
    public async Task A_request_for_somebody_elses_place_or_a_strange_name_is_refused(string request)
    {
        await using var host = await ChannelHost.Start();

        using var response = await host.Post(Generate, request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("192.168.1.9", null, null)]
    [InlineData("127.0.0.1", "https://evil.example", null)]
    [InlineData("127.0.0.1", "null", null)]
    [InlineData("127.0.0.1", null, "rebound.example")]
    public async Task Without_a_secret_nobody_but_the_built_in_page_gets_a_token(string remote, string? origin, string? hostName)
    {
        await using var host = await ChannelHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, Generate);
        request.Headers.Add(ChannelHost.Remote, remote);
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (hostName is not null) request.Headers.Host = hostName;

        using var response = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_pages_own_origin_is_let_in()
    {
        await using var host = await ChannelHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, Generate);
        request.Headers.Add("Origin", host.Address);

        using var response = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task With_an_app_id_there_is_no_token_without_a_secret()
    {
        await using var host = await ChannelHost.Start(("BotFramework:AppId", "app"));

        using var response = await host.Post(Generate, "{}");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("wrong", HttpStatusCode.Forbidden)]
    [InlineData("new-secret", HttpStatusCode.OK)]
    [InlineData("old-secret", HttpStatusCode.OK)]
    public async Task With_a_secret_only_who_shows_it_gets_a_token_from_anywhere(string? secret, HttpStatusCode expected)
    {
        await using var host = await ChannelHost.Start(
            ("DirectLine:Secret", "new-secret"), ("DirectLine:FormerSecret", "old-secret"), ("BotFramework:AppId", "app"));
        using var request = new HttpRequestMessage(HttpMethod.Post, Generate) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Add(ChannelHost.Remote, "203.0.113.7");
        if (secret is not null) request.Headers.Authorization = new("Bearer", secret);

        using var response = await host.Http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task The_secret_opens_a_conversation_directly()
    {
        await using var host = await ChannelHost.Start(("DirectLine:Secret", "s"));

        using var response = await host.Post("/v3/directline/conversations", """{"user":{"id":"dl_li"}}""", "s");

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("garbage", HttpStatusCode.Forbidden)]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoiZG0tZGxfbGkiLCJ1c2VyIjoiZGxfbGkifQ.", HttpStatusCode.Forbidden)]
    public async Task Nothing_is_said_or_heard_without_a_token(string? token, HttpStatusCode expected)
    {
        await using var host = await ChannelHost.Start();

        using var start = await host.Post("/v3/directline/conversations", "{}", token);
        using var post = await host.Post("/v3/directline/conversations/dm-dl_li/activities", """{"type":"message","text":"x"}""", token);
        using var read = await host.Fetch("/v3/directline/conversations/dm-dl_li/activities", token);
        using var stream = await host.Fetch($"/v3/directline/conversations/dm-dl_li/stream?t={token}");
        using var refresh = await host.Post("/v3/directline/tokens/refresh", "", token);

        Assert.All([start, post, read, stream, refresh], response => Assert.Equal(expected, response.StatusCode));
        Assert.Empty(host.Turns.Heard);
    }

    [Fact]
    public async Task A_token_opens_no_other_conversation()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", listen: false);

        using var post = await host.Post("/v3/directline/conversations/dm-dl_wang/activities", """{"type":"message","text":"x"}""", li.Token);
        using var read = await host.Fetch("/v3/directline/conversations/dm-dl_wang/activities", li.Token);
        using var stream = await host.Fetch($"/v3/directline/conversations/dm-dl_wang/stream?t={li.Token}");

        Assert.All([post, read, stream], response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode));
    }

    [Fact]
    public async Task A_token_ends_after_half_an_hour_unless_it_is_refreshed()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", "李", "group-a", listen: false);

        host.Clock.Move(TimeSpan.FromMinutes(29));
        var refreshed = await DirectLineClient.ReadJson(await host.Post("/v3/directline/tokens/refresh", "", li.Token));
        host.Clock.Move(TimeSpan.FromMinutes(2));
        using var old = await host.Fetch("/v3/directline/conversations/group-a/activities", li.Token);
        using var fresh = await host.Fetch("/v3/directline/conversations/group-a/activities", refreshed.GetProperty("token").GetString());

        Assert.Equal(HttpStatusCode.Forbidden, old.StatusCode);
        Assert.Equal("TokenExpired", (await DirectLineClient.ReadJson(old)).GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.OK, fresh.StatusCode);
    }

    [Fact]
    public async Task An_open_page_goes_on_after_a_restart()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        string token;
        await using (var before = await ChannelHost.StartWith(key))
        await using (var li = await DirectLineClient.Join(before, "dl_li", listen: false))
            token = li.Token;

        await using var after = await ChannelHost.StartWith(key);
        using var response = await after.Fetch("/v3/directline/conversations/dm-dl_li/activities", token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_origin_may_ask_before_it_speaks()
    {
        await using var host = await ChannelHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations/group-a/activities");
        request.Headers.Add("Origin", "https://page.example");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        using var response = await host.Http.SendAsync(request);
        using var refused = await host.Fetch("/v3/directline/conversations/group-a/activities");

        var allowed = string.Join(',', response.Headers.GetValues("Access-Control-Allow-Headers"));
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.All(["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"], header => Assert.Contains(header, allowed, StringComparison.Ordinal));
        Assert.Equal("*", Assert.Single(refused.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("Retry-After", Assert.Single(refused.Headers.GetValues("Access-Control-Expose-Headers")));
    }
}
