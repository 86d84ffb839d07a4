using System.Net;
using System.Text.Json;

using CoCreation.Channels.Messages;
using CoCreation.Channels.Tests.Hosting;

namespace CoCreation.Channels.Tests.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task Two_people_in_one_group_see_each_other_and_the_bot()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", "李", "group-a");
        await using var wang = await DirectLineClient.Join(host, "dl_wang", "王", "group-a");

        using var posted = await li.Post("""{"type":"message","text":"灯不亮","channelData":{"clientActivityID":"c1","x":[1]}}""");
        await host.Get<ChannelSender>().Send(host.Turns.Heard[^1].AnswerTo, new OutgoingMessage { Text = "记下了" }, CancellationToken.None);

        foreach (var page in (DirectLineClient[])[li, wang])
        {
            List<JsonElement> seen = [];
            while (seen.Count < 2) seen.AddRange(await page.Next());
            Assert.Equal([("dl_li", "李", "灯不亮"), ("bot", "小缔", "记下了")], seen.Select(Said));
            Assert.Equal("""{"clientActivityID":"c1","x":[1]}""", seen[0].GetProperty("channelData").GetRawText());
            Assert.Equal((await DirectLineClient.ReadJson(posted)).GetProperty("id").GetString(), seen[0].GetProperty("id").GetString());
            Assert.All(seen, activity => Assert.False(activity.GetProperty("from").TryGetProperty("role", out _)));
        }
    }

    [Fact]
    public async Task What_one_person_sends_is_never_sent_as_another()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", group: "group-a");

        using var posted = await li.Post(
            """
            {"type":"message","text":"办结 1","from":{"id":"dl_staff-property","name":"物业","role":"bot"},"conversation":{"id":"dm-dl_staff-property"},
             "recipient":{"id":"x"},"serviceUrl":"http://evil/","channelId":"emulator","id":"forged","deliveryMode":"expectReplies",
             "attachments":[{"contentType":"image/png","contentUrl":"http://evil/track.png"}],"suggestedActions":{"actions":[{"type":"openUrl","value":"http://evil"}]}}
            """);

        var seen = Assert.Single(await li.Next());
        var heard = host.Turns.Heard[^1];
        Assert.Equal("dl_li", seen.GetProperty("from").GetProperty("id").GetString());
        Assert.False(seen.TryGetProperty("attachments", out _));
        Assert.False(seen.TryGetProperty("suggestedActions", out _));
        Assert.NotEqual("forged", seen.GetProperty("id").GetString());
        Assert.Equal(("dl_li", "group-a", "directline", DeliveryMode.Normal), (heard.Sender.Id, heard.ConversationId, heard.Channel, heard.Delivery));
        Assert.Null(heard.AnswerTo.ServiceUrl);
        Assert.Empty(heard.Attachments);
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("messageDelete")]
    [InlineData("invoke")]
    [InlineData("typing")]
    public async Task A_page_cannot_speak_for_the_channel(string type)
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", group: "group-a", listen: false);
        var before = host.Turns.Heard.Count;

        using var response = await li.Post($$$"""{"type":"{{{type}}}","membersAdded":[{"id":"bot"}]}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(before, host.Turns.Heard.Count);
        Assert.Empty((await li.Get()).GetProperty("activities").EnumerateArray());
    }

    [Theory]
    [InlineData("@小缔 灯不亮", "灯不亮", true)]
    [InlineData("＠小缔灯不亮", "灯不亮", true)]
    [InlineData("@bot 灯不亮", "灯不亮", true)]
    [InlineData("灯不亮 @小缔", "灯不亮", true)]
    [InlineData("@botanik 灯不亮", "@botanik 灯不亮", false)]
    [InlineData("@王 灯不亮", "@王 灯不亮", false)]
    [InlineData("灯不亮", "灯不亮", false)]
    public async Task In_a_group_the_bot_is_called_by_name(string said, string text, bool called)
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", group: "group-a", listen: false);

        using var posted = await li.Post(JsonSerializer.Serialize(new { type = "message", text = said, locale = "zh-CN" }));

        var heard = host.Turns.Heard[^1];
        Assert.Equal((text, called, true, "zh-CN"), (heard.Text, heard.MentionsBot, heard.IsGroup, heard.Locale));
        Assert.Equal(said, (await li.Get()).GetProperty("activities")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_first_to_open_a_group_brings_the_bot_and_each_person_is_announced_once()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", group: "group-a", listen: false);
        await using var wang = await DirectLineClient.Join(host, "dl_wang", group: "group-a", listen: false);
        await using var again = await DirectLineClient.Join(host, "dl_li", group: "group-a", listen: false);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK), (li.StartStatus, wang.StartStatus, again.StartStatus));
        Assert.Collection(
            host.Turns.Heard,
            first => Assert.Equal((MessageKind.ConversationUpdate, true, 2), (first.Kind, first.BotAdded, first.MembersAdded.Count)),
            second => Assert.Equal((MessageKind.ConversationUpdate, false, "dl_wang"), (second.Kind, second.BotAdded, second.MembersAdded[0].Id)));
    }

    [Fact]
    public async Task A_private_message_waits_until_its_person_opens_the_page()
    {
        await using var host = await ChannelHost.Start();
        var result = await host.Get<ChannelSender>().Send(
            new Destination { Channel = "directline", UserId = "dl_staff-property" }, new OutgoingMessage { Text = "有一件急事" }, CancellationToken.None);

        await using var staff = await DirectLineClient.Join(host, "dl_staff-property", "物业");

        Assert.Equal("有一件急事", Said(Assert.Single(await staff.Next())).Text);
        Assert.Equal("dm-dl_staff-property", Assert.IsType<SendResult.Sent>(result).ConversationId);
        Assert.False(host.Turns.Heard[^1].IsGroup);
    }

    [Fact]
    public async Task A_message_of_the_outbox_delivered_twice_is_said_once()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", listen: false);
        var message = new OutgoingMessage { Id = "outbox-1", Text = "好" };

        var first = await host.Get<ChannelSender>().Send(host.Turns.Heard[^1].AnswerTo, message, CancellationToken.None);
        var second = await host.Get<ChannelSender>().Send(host.Turns.Heard[^1].AnswerTo, message, CancellationToken.None);

        Assert.Equal(first, second);
        Assert.Single((await li.Get()).GetProperty("activities").EnumerateArray().ToList());
    }

    [Fact]
    public async Task A_message_sent_again_is_shown_once_and_offered_to_the_bot_under_the_same_key()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", listen: false);
        host.Turns.Answer = static _ => throw new InvalidOperationException();
        using var failed = await li.Post("""{"type":"message","text":"灯不亮","channelData":{"clientActivityID":"c1"}}""");
        host.Turns.Answer = static _ => Task.FromResult(TurnAnswer.Accepted);
        using var again = await li.Post("""{"type":"message","text":"灯不亮","channelData":{"clientActivityID":"c1"}}""");

        Assert.Equal((HttpStatusCode.BadGateway, HttpStatusCode.OK), (failed.StatusCode, again.StatusCode));
        Assert.Single((await li.Get()).GetProperty("activities").EnumerateArray().ToList());
        Assert.Equal(host.Turns.Heard[^2].IdempotencyKey, host.Turns.Heard[^1].IdempotencyKey);
    }

    [Fact]
    public async Task The_same_words_said_twice_are_two_messages()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", listen: false);

        using var first = await li.Post("""{"type":"message","text":"催一下"}""");
        using var second = await li.Post("""{"type":"message","text":"催一下"}""");

        Assert.NotEqual(host.Turns.Heard[^2].IdempotencyKey, host.Turns.Heard[^1].IdempotencyKey);
    }

    [Fact]
    public async Task A_tapped_card_carries_its_value()
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", listen: false);

        using var posted = await li.Post("""{"type":"message","value":{"do":"accept"},"channelData":{"postBack":true}}""");

        Assert.Equal((MessageKind.Tap, """{"do":"accept"}"""), (host.Turns.Heard[^1].Kind, host.Turns.Heard[^1].Value));
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("huge", HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_cannot_be_read_is_refused(string body, HttpStatusCode expected)
    {
        await using var host = await ChannelHost.Start();
        await using var li = await DirectLineClient.Join(host, "dl_li", listen: false);

        using var response = await li.Post(body is "huge" ? "{\"type\":\"message\",\"text\":\"" + new string('x', 1024 * 1024) + "\"}" : body);

        Assert.Equal(expected, response.StatusCode);
    }

    private static (string? Id, string? Name, string? Text) Said(JsonElement activity) => (
        activity.GetProperty("from").GetProperty("id").GetString(),
        activity.GetProperty("from").TryGetProperty("name", out var name) ? name.GetString() : null,
        activity.GetProperty("text").GetString());
}
