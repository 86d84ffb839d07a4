using CoCreation.Channels.BotFramework;
using CoCreation.Channels.Messages;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.BotFramework;

public sealed class ChannelHttpTests
{
    [Fact]
    public async Task A_name_that_leads_into_the_house_is_not_connected_to()
    {
        await using var inside = await FakeConnector.Start();
        using var http = new ChannelHttp();

        // The rule sees a name; only the look-up shows where it leads.
        var refused = await Record.ExceptionAsync(() => Get(http, Named(inside), Reach.PublicHosts));

        Assert.Contains("has no address that may be connected to", Assert.IsType<HttpRequestException>(refused).ToString(), StringComparison.Ordinal);
        Assert.Empty(inside.Calls);
    }

    [Fact]
    public async Task A_connection_that_one_request_was_allowed_does_not_serve_another()
    {
        await using var inside = await FakeConnector.Start();
        using var http = new ChannelHttp();
        (await Get(http, Named(inside), Reach.Anywhere)).Dispose();

        await Assert.ThrowsAsync<HttpRequestException>(() => Get(http, Named(inside), Reach.PublicHosts));

        Assert.Single(inside.Calls);
    }

    [Fact]
    public async Task Where_an_answer_says_to_go_on_is_not_followed_to_another_host()
    {
        await using var channel = await FakeConnector.Start();
        await using var other = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(201, $$"""{"id":"opened-1","serviceUrl":"{{other.Address}}"}"""));

        var result = await host.Get<ChannelSender>().Send(
            new Destination { Channel = "emulator", ServiceUrl = channel.Address, BotId = "bot", UserId = "li" }, new OutgoingMessage { Text = "好" }, CancellationToken.None);

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal(2, channel.Calls.Count);
        Assert.Empty(other.Calls);
    }

    private static string Named(FakeConnector inside) => inside.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    private static Task<HttpResponseMessage> Get(ChannelHttp http, string address, Reach reach) =>
        http.Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent("{}") }, reach, CancellationToken.None);
}
