using System.Text.Json.Nodes;

using CoCreation.Channels.BotFramework;
using CoCreation.Channels.Messages;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.Judges;

/// <summary>The official Connector client and ours ask for the same things in the same way: method, path, type and body.</summary>
/// <remarks>The official client repeats the conversation's id in a header of its own (x-ms-conversation-id) where it answers a message; no channel asks for it.</remarks>
public sealed class OfficialRequestsTests
{
    private const string Conversation = "19:building 3/group@thread.tacv2;messageid=1700";
    private const string Earlier = "f:a|1";

    [Fact]
    public async Task A_post_is_asked_for_alike() =>
        await Alike(new() { Text = "3栋电梯修好了", Locale = "zh-CN" }, "sendToConversation", [Conversation]);

    [Fact]
    public async Task A_card_with_buttons_is_asked_for_alike() =>
        await Alike(new() { Text = "签收吗", Card = """{"type":"AdaptiveCard","version":"1.5","body":[]}""", SuggestedActions = [new("签收", "签收 1")] }, "sendToConversation", [Conversation]);

    [Fact]
    public async Task A_mention_is_asked_for_alike() =>
        await Alike(new() { Text = "记下了", MentionUser = new("29:1", "李&王") }, "sendToConversation", [Conversation]);

    [Fact]
    public async Task An_answer_is_asked_for_alike() =>
        await Alike(new() { Text = "记下了", ReplyToId = Earlier }, "replyToActivity", [Conversation, Earlier]);

    [Fact]
    public async Task A_change_of_what_was_said_is_asked_for_alike() =>
        await Alike(new() { Text = "物业接手了", UpdateOf = Earlier }, "updateActivity", [Conversation, Earlier]);

    [Fact]
    public async Task A_large_file_is_given_to_the_channel_alike() =>
        await Alike(new() { Text = "照片", Files = [new() { Key = Guid.Empty, ContentType = "image/png", Name = "1.png", Content = new byte[60_000] }] }, "uploadAttachment", [Conversation]);

    [Fact]
    public async Task A_private_conversation_is_opened_alike() =>
        await Alike(new() { Text = "好了吗" }, "createConversation", [], conversation: null);

    [Fact]
    public async Task Taking_a_message_away_is_asked_for_alike() =>
        await Alike("deleteActivity", [Conversation, Earlier], (connector, to) => connector.Delete(to, Earlier, TestContext.Current.CancellationToken));

    [Fact]
    public async Task The_members_are_asked_for_alike() =>
        await Alike("getConversationPagedMembers", [Conversation], (connector, to) => connector.Members(to, TestContext.Current.CancellationToken), new ConnectorAnswer(200, """{"members":[]}"""));

    [Fact]
    public async Task The_next_members_are_asked_for_alike() => await Alike(
        "getConversationPagedMembers",
        [Conversation, new JsonObject { ["continuationToken"] = "a/b c+1=" }],
        (connector, to) => connector.Members(to, TestContext.Current.CancellationToken),
        new ConnectorAnswer(200, """{"members":[],"continuationToken":"a/b c+1="}"""),
        new ConnectorAnswer(200, """{"members":[]}"""));

    [Fact]
    public async Task All_members_of_a_channel_without_pages_are_asked_for_alike() =>
        await Alike("getConversationMembers", [Conversation], (connector, to) => connector.Members(to, TestContext.Current.CancellationToken), new ConnectorAnswer(404), new ConnectorAnswer(200, "[]"));

    [Fact]
    public async Task A_file_that_the_channel_keeps_is_asked_for_alike()
    {
        const string Id = "0-eus-d1/2 a";
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        await using var official = new OfficialSdk("requester.mjs", channel.Address);
        var photo = new IncomingAttachment { ContentType = "image/png", Url = $"{channel.Address}/v3/attachments/{Uri.EscapeDataString(Id)}/views/original" };

        await host.Get<AttachmentFetcher>().Fetch(photo, Group(channel), TestContext.Current.CancellationToken);
        Assert.Equal("done", await official.Ask(new() { ["operation"] = "getAttachment", ["arguments"] = new JsonArray(Id, "original") }));

        Same(channel.Calls[0], channel.Calls[1]);
    }

    /// <summary>Has ours do something that says nothing, then the official client, and compares their last requests.</summary>
    private static async Task Alike(string operation, JsonNode[] arguments, Func<ConnectorClient, Destination, Task> ours, params ConnectorAnswer[] answers)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        await using var official = new OfficialSdk("requester.mjs", channel.Address);
        foreach (var answer in answers) channel.Answers.Enqueue(answer);

        await ours(host.Get<ConnectorClient>(), Group(channel));
        var last = channel.Calls[^1];
        Assert.Equal("done", await official.Ask(new() { ["operation"] = operation, ["arguments"] = new JsonArray(arguments) }));

        Assert.Empty(channel.Answers);
        Same(last, channel.Calls[^1]);
    }

    private static Destination Group(FakeConnector channel) => new() { Channel = "msteams", ServiceUrl = channel.Address + "/", ConversationId = Conversation, IsGroup = true, BotId = "28:bot" };

    private static void Same(ConnectorCall ours, ConnectorCall theirs)
    {
        Assert.NotSame(ours, theirs);
        Assert.Equal((theirs.Method, theirs.Path), (ours.Method, ours.Path));
        Assert.Equal(theirs.ContentType, ours.ContentType);
        Assert.True(JsonNode.DeepEquals(Body(theirs), Body(ours)), $"{theirs.Body}\n{ours.Body}");
    }

    /// <summary>Sends with ours, has the official client do the same with the same body, and compares what arrived.</summary>
    private static async Task Alike(OutgoingMessage message, string operation, string[] ids, string? conversation = Conversation)
    {
        await using var channel = await FakeConnector.Start();
        await using var host = await ChannelHost.Start();
        await using var official = new OfficialSdk("requester.mjs", channel.Address);
        var to = new Destination { Channel = "msteams", ServiceUrl = channel.Address + "/", ConversationId = conversation, IsGroup = conversation is not null, BotId = "28:bot", UserId = conversation is null ? "29:1" : null, TenantId = "t-1" };

        Assert.IsType<SendResult.Sent>(await host.Get<ChannelSender>().Send(to, message, TestContext.Current.CancellationToken));
        var ours = channel.Calls[0];
        JsonNode[] given = [.. ids.Select(id => (JsonNode)id), JsonNode.Parse(ours.Body.GetRawText())!];
        Assert.Equal("done", await official.Ask(new() { ["operation"] = operation, ["arguments"] = new JsonArray(given) }));

        Same(ours, channel.Calls[^1]);
    }

    private static JsonNode? Body(ConnectorCall call) => JsonNode.Parse(call.Body.GetRawText());
}
