using CoCreation.Channels.BotFramework;
using CoCreation.Channels.Messages;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.BotFramework;

public sealed class ConnectorClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_post_goes_to_the_conversation()
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();

        var result = await Send(host, Group(channel), new OutgoingMessage { Text = "3栋电梯修好了", Locale = "zh-CN" });

        var call = await channel.WaitFor(static call => call.Method == "POST", Patience);
        Assert.Equal(new SendResult.Sent("sent-1"), result);
        Assert.Equal("/v3/conversations/group%2Fbuilding%203/activities", call.Path);
        Assert.Null(call.Authorization);
        Assert.Equal(
            ("message", "3栋电梯修好了", "bot", "emulator", "zh-CN"),
            (Text(call, "type"), Text(call, "text"), call.Body.GetProperty("from").GetProperty("id").GetString(), Text(call, "channelId"), Text(call, "locale")));
        Assert.True(call.Body.GetProperty("conversation").GetProperty("isGroup").GetBoolean());
    }

    [Fact]
    public async Task An_answer_goes_to_the_message_it_answers()
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();

        await Send(host, Group(channel), new OutgoingMessage { Text = "记下了", ReplyToId = "a|1" });

        var call = Assert.Single(channel.Calls);
        Assert.Equal("/v3/conversations/group%2Fbuilding%203/activities/a%7C1", call.Path);
        Assert.Equal("a|1", Text(call, "replyToId"));
    }

    [Fact]
    public async Task An_earlier_message_is_replaced_where_the_channel_can_and_else_said_anew()
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        var message = new OutgoingMessage { Text = "物业接手了", UpdateOf = "m1" };

        await Send(host, Group(channel) with { Channel = "msteams" }, message);
        await Send(host, Group(channel) with { Channel = "emulator" }, message);

        Assert.Collection(
            channel.Calls,
            teams => Assert.Equal(("PUT", "/v3/conversations/group%2Fbuilding%203/activities/m1", "m1"), (teams.Method, teams.Path, Text(teams, "id"))),
            emulator => Assert.Equal(("POST", "/v3/conversations/group%2Fbuilding%203/activities"), (emulator.Method, emulator.Path)));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(501)]
    public async Task An_update_that_cannot_be_is_said_anew(int status)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(status));

        var result = await Send(host, Group(channel) with { Channel = "msteams" }, new OutgoingMessage { Text = "物业接手了", UpdateOf = "m1" });

        Assert.Equal(["PUT", "POST"], channel.Calls.Select(call => call.Method));
        Assert.IsType<SendResult.Sent>(result);
        Assert.False(channel.Calls[1].Body.TryGetProperty("id", out _));
    }

    [Theory]
    [InlineData("msteams", "m1", 404, 1)]
    [InlineData("msteams", "m1", 501, 1)]
    [InlineData("msteams", null, 200, 0)]
    [InlineData("emulator", "m1", 200, 0)]
    public async Task What_is_worth_something_only_in_the_place_of_an_earlier_message_is_never_said_anew(string name, string? earlier, int status, int calls)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(status));

        var result = await Send(host, Group(channel) with { Channel = name }, new OutgoingMessage { Text = "物业接手了", UpdateOf = earlier, OnlyInPlace = true });

        Assert.IsType<SendResult.Refused>(result);
        Assert.Equal(Enumerable.Repeat("PUT", calls), channel.Calls.Select(call => call.Method));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task A_message_is_taken_away_or_gone_already(int status)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(status));

        var result = await host.Get<ConnectorClient>().Delete(Group(channel), "m|1", TestContext.Current.CancellationToken);

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal(("DELETE", "/v3/conversations/group%2Fbuilding%203/activities/m%7C1"), (channel.Calls[0].Method, channel.Calls[0].Path));
    }

    [Fact]
    public async Task The_members_of_a_conversation_are_read_to_the_last_page()
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(200, """{"members":[{"id":"29:1","name":"李"}],"continuationToken":"2"}"""));
        channel.Answers.Enqueue(new ConnectorAnswer(200, """{"members":[{"id":"29:2","name":"王"}]}"""));

        var (_, members) = await host.Get<ConnectorClient>().Members(Group(channel), TestContext.Current.CancellationToken);

        Assert.Equal(["29:1", "29:2"], members!.Select(member => member.Id));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    public async Task A_channel_that_does_not_tell_its_members_is_not_taken_for_an_empty_one(int status)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(status));

        var (result, members) = await host.Get<ConnectorClient>().Members(Group(channel), TestContext.Current.CancellationToken);

        Assert.IsNotType<SendResult.Sent>(result);
        Assert.Null(members);
    }

    [Fact]
    public async Task A_private_message_opens_a_conversation_first()
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        var destination = new Destination { Channel = "msteams", ServiceUrl = channel.Address, BotId = "bot", UserId = "staff\"1", TenantId = "t\"1" };

        var result = await Send(host, destination, new OutgoingMessage { Text = "有一件急事" });

        Assert.Equal(new SendResult.Sent("sent-1", "opened-1"), result);
        Assert.Collection(
            channel.Calls,
            open =>
            {
                Assert.Equal(("POST", "/v3/conversations"), (open.Method, open.Path));
                Assert.Equal("staff\"1", open.Body.GetProperty("members")[0].GetProperty("id").GetString());
                Assert.Equal("t\"1", open.Body.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString());
                Assert.False(open.Body.GetProperty("isGroup").GetBoolean());
            },
            send => Assert.Equal("/v3/conversations/opened-1/activities", send.Path));
    }

    [Fact]
    public async Task A_conversation_that_was_opened_is_written_on_in()
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        var destination = new Destination { Channel = "msteams", ServiceUrl = channel.Address, BotId = "bot", UserId = "staff" };

        await Send(host, destination, new OutgoingMessage { Text = "有一件急事" });
        var result = await Send(host, destination, new OutgoingMessage { Text = "还有一件" });
        await Send(host, destination with { UserId = "another" }, new OutgoingMessage { Text = "也有一件" });

        Assert.Equal(new SendResult.Sent("sent-2", "opened-1"), result);
        Assert.Equal(
            ["/v3/conversations", "/v3/conversations/opened-1/activities", "/v3/conversations/opened-1/activities", "/v3/conversations", "/v3/conversations/opened-1/activities"],
            channel.Calls.Select(call => call.Path));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_conversation_that_the_channel_no_longer_has_is_opened_anew(int status)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        var destination = new Destination { Channel = "msteams", ServiceUrl = channel.Address, BotId = "bot", UserId = "staff" };
        await Send(host, destination, new OutgoingMessage { Text = "有一件急事" });
        channel.Answers.Enqueue(new ConnectorAnswer(status));

        var result = await Send(host, destination, new OutgoingMessage { Text = "还有一件" });

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal(["/v3/conversations", "/v3/conversations/opened-1/activities"], channel.Calls.TakeLast(2).Select(call => call.Path));
    }

    [Fact]
    public async Task A_small_photo_goes_within_the_message_and_a_large_one_is_given_to_the_channel_first()
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        OutgoingFile small = new() { Key = Guid.NewGuid(), ContentType = "image/png", Name = "1.png", Content = [1, 2, 3] };
        OutgoingFile large = new() { Key = Guid.NewGuid(), ContentType = "image/jpeg", Name = "2.jpg", Content = new byte[200_000] };

        await Send(host, Group(channel), new OutgoingMessage { Text = "照片", Files = [small, large] });

        Assert.Collection(
            channel.Calls,
            upload =>
            {
                Assert.Equal("/v3/conversations/group%2Fbuilding%203/attachments", upload.Path);
                Assert.Equal(("image/jpeg", "2.jpg", 200_000), (Text(upload, "type"), Text(upload, "name"), upload.Body.GetProperty("originalBase64").GetBytesFromBase64().Length));
            },
            message => Assert.Equal(
                ["data:image/png;base64,AQID", $"{channel.Address.TrimEnd('/')}/v3/attachments/sent-1/views/original"],
                message.Body.GetProperty("attachments").EnumerateArray().Select(each => each.GetProperty("contentUrl").GetString())));
    }

    [Fact]
    public async Task A_channel_that_keeps_no_files_gets_the_words()
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(404));
        OutgoingFile large = new() { Key = Guid.NewGuid(), ContentType = "image/jpeg", Name = "2.jpg", Content = new byte[200_000] };

        var result = await Send(host, Group(channel), new OutgoingMessage { Text = "照片", Files = [large] });

        Assert.IsType<SendResult.Sent>(result);
        Assert.False(channel.Calls[1].Body.TryGetProperty("attachments", out _));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task What_may_pass_is_worth_trying_again(int status)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(status, RetryAfter: "7"));

        var result = await Send(host, Group(channel), new OutgoingMessage { Text = "好" });

        Assert.Equal(new SendResult.Retry(TimeSpan.FromSeconds(7), $"HTTP {status}"), result);
    }

    [Theory]
    [InlineData("Sat, 21 Nov 2026 01:06:30 GMT", 30)]
    [InlineData("Sat, 21 Nov 2026 01:00:00 GMT", 0)]
    [InlineData("999999", 3600)]
    public async Task The_channels_wish_to_wait_is_understood_and_bounded(string wish, int seconds)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(429, RetryAfter: wish));

        var result = await Send(host, Group(channel), new OutgoingMessage { Text = "好" });

        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<SendResult.Retry>(result).After);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task What_will_never_pass_is_refused(int status)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(status));

        var result = await Send(host, Group(channel), new OutgoingMessage { Text = "好" });

        Assert.Equal(status, Assert.IsType<SendResult.Refused>(result).Status);
        Assert.Single(channel.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("thanks")]
    [InlineData("[]")]
    public async Task A_message_that_the_channel_took_is_not_sent_again_for_a_strange_answer(string body)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        channel.Answers.Enqueue(new ConnectorAnswer(200, body));

        var result = await Send(host, Group(channel), new OutgoingMessage { Text = "好" });

        Assert.Equal(new SendResult.Sent(null), result);
    }

    [Fact]
    public async Task A_channel_that_is_not_there_is_worth_trying_again()
    {
        var channel = await FakeConnector.Start();
        var destination = Group(channel);
        await channel.DisposeAsync();
        await using var host = await ChannelHost.Start();

        var result = await Send(host, destination, new OutgoingMessage { Text = "好" });

        Assert.IsType<SendResult.Retry>(result);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("http://10.0.0.8/")]
    [InlineData("http://169.254.169.254/latest")]
    public async Task Without_an_app_id_nothing_is_sent_beyond_this_machine(string serviceUrl)
    {
        await using var host = await ChannelHost.Start();

        var result = await Send(host, new Destination { Channel = "emulator", ConversationId = "c", ServiceUrl = serviceUrl }, new OutgoingMessage { Text = "好" });

        Assert.Equal(0, Assert.IsType<SendResult.Refused>(result).Status);
    }

    [Fact]
    public async Task With_an_app_id_calls_carry_one_token_until_shortly_before_it_ends()
    {
        await using var channel = await FakeConnector.Start();
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start([.. issuer.Settings, ("BotFramework:TrustedServiceUrls:0", channel.Address)]);
        var message = new OutgoingMessage { Text = "好" };

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Send(host, Group(channel), message)));
        host.Clock.Move(TimeSpan.FromMinutes(54));
        await Send(host, Group(channel), message);
        host.Clock.Move(TimeSpan.FromMinutes(2));
        await Send(host, Group(channel), message);

        Assert.Equal([.. Enumerable.Repeat("Bearer outbound-1", 6), "Bearer outbound-2"], channel.Calls.Select(call => call.Authorization!));
        Assert.Equal(2, issuer.TokenRequests.Count);
        Assert.Equal(
            $"grant_type=client_credentials&client_id={FakeIssuer.AppId}&client_secret=s3cret&scope=https%3A%2F%2Fapi.botframework.com%2F.default",
            issuer.TokenRequests[0]);
    }

    [Fact]
    public async Task A_bot_that_its_machine_vouches_for_asks_the_machine_and_needs_no_secret()
    {
        await using var channel = await FakeConnector.Start();
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start([
            ("BotFramework:AppId", FakeIssuer.AppId),
            ("BotFramework:AppType", "UserAssignedMSI"),
            ("BotFramework:TokenEndpoint", issuer.Address + "/machine"),
            ("BotFramework:TrustedServiceUrls:0", channel.Address),
        ]);

        await Send(host, Group(channel), new OutgoingMessage { Text = "好" });

        Assert.Equal("Bearer machine-1", Assert.Single(channel.Calls).Authorization);
        Assert.Equal($"?api-version=2018-02-01&resource=https%3A%2F%2Fapi.botframework.com&client_id={FakeIssuer.AppId}", Assert.Single(issuer.TokenRequests));
    }

    [Fact]
    public async Task A_token_that_is_no_longer_taken_is_replaced_once()
    {
        await using var channel = await FakeConnector.Start();
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start([.. issuer.Settings, ("BotFramework:TrustedServiceUrls:0", channel.Address)]);
        channel.Answers.Enqueue(new ConnectorAnswer(401));

        var result = await Send(host, Group(channel), new OutgoingMessage { Text = "好" });

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal(["Bearer outbound-1", "Bearer outbound-2"], channel.Calls.Select(call => call.Authorization!));
    }

    [Fact]
    public async Task Without_a_token_the_message_waits()
    {
        await using var channel = await FakeConnector.Start();
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start([.. issuer.Settings, ("BotFramework:TrustedServiceUrls:0", channel.Address)]);
        issuer.IsDown = true;

        var result = await Send(host, Group(channel), new OutgoingMessage { Text = "好" });

        Assert.IsType<SendResult.Retry>(result);
        Assert.Empty(channel.Calls);
    }

    [Fact]
    public async Task With_an_app_id_the_token_is_not_shown_to_an_untrusted_neighbour()
    {
        await using var channel = await FakeConnector.Start();
        await using var issuer = await FakeIssuer.Start();
        await using var host = await ChannelHost.Start(issuer.Settings);

        var result = await Send(host, Group(channel), new OutgoingMessage { Text = "好" });

        Assert.Equal(0, Assert.IsType<SendResult.Refused>(result).Status);
        Assert.Empty(channel.Calls);
        Assert.Empty(issuer.TokenRequests);
    }

    [Fact]
    public async Task A_cancelled_send_says_so()
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => host.Get<ChannelSender>().Send(Group(channel), new OutgoingMessage { Text = "好" }, cancelled.Token));
    }

    private static Task<SendResult> Send(ChannelHost host, Destination destination, OutgoingMessage message) =>
        host.Get<ChannelSender>().Send(destination, message, CancellationToken.None);

    private static Destination Group(FakeConnector channel) => new()
    {
        Channel = "emulator",
        ConversationId = "group/building 3",
        ServiceUrl = channel.Address + "/",
        BotId = "bot",
        IsGroup = true,
    };

    private static string? Text(ConnectorCall call, string name) => call.Body.TryGetProperty(name, out var text) ? text.GetString() : null;
}
