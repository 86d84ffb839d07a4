using System.Text;

using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;

namespace CoCreation.Channels.Tests.Activities;

public sealed class IncomingActivityTests
{
    [Theory]
    [InlineData("message", MessageKind.Message)]
    [InlineData("invoke", MessageKind.Tap)]
    [InlineData("conversationUpdate", MessageKind.ConversationUpdate)]
    [InlineData("messageUpdate", MessageKind.Edited)]
    [InlineData("messageDelete", MessageKind.Deleted)]
    [InlineData("messageReaction", MessageKind.Reaction)]
    [InlineData("installationUpdate", MessageKind.Installation)]
    [InlineData("endOfConversation", MessageKind.End)]
    [InlineData("event", MessageKind.Event)]
    [InlineData("typing", MessageKind.Typing)]
    [InlineData("trace", MessageKind.Unknown)]
    [InlineData("somethingNew", MessageKind.Unknown)]
    public void Each_type_has_its_kind(string type, MessageKind kind)
    {
        Assert.Equal(kind, Read($$"""{"type":"{{type}}"}""").Kind);
    }

    [Fact]
    public void Of_very_many_attachments_twenty_are_looked_at()
    {
        var photos = string.Join(',', Enumerable.Range(1, 50).Select(i => $$"""{"contentType":"image/png","contentUrl":"https://files.example/{{i}}.png"}"""));

        var message = Read($$"""{"type":"message","attachments":[{{photos}}]}""");

        Assert.Equal(20, message.Attachments.Count);
    }

    [Fact]
    public void A_submitted_card_is_a_tap_with_its_data()
    {
        var message = Read("""{"type":"message","value":{"do":"accept","ticket":"QY-2026-000001"}}""");

        Assert.Equal(MessageKind.Tap, message.Kind);
        Assert.Equal("""{"do":"accept","ticket":"QY-2026-000001"}""", message.Value);
        Assert.False(message.ExpectsAnswer);
    }

    [Fact]
    public void An_executed_card_is_a_tap_with_verb_and_data()
    {
        var message = Read(
            """{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"accept","data":{"ticket":"1"}},"trigger":"manual"}}""");

        Assert.Equal(("accept", """{"ticket":"1"}""", "adaptiveCard/action", true), (message.Verb, message.Value, message.Name, message.ExpectsAnswer));
    }

    [Fact]
    public void A_button_that_carries_words_says_them()
    {
        Assert.Equal("签收 1", Read("""{"type":"message","value":"签收 1"}""").Text);
    }

    [Fact]
    public void The_answer_goes_where_the_message_came_from()
    {
        var message = Read(
            """
            {"type":"message","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/apac/","from":{"id":"29:u"},"recipient":{"id":"28:bot"},
             "conversation":{"id":"19:x@thread.tacv2;messageid=1","conversationType":"channel"},"channelData":{"team":{"id":"19:team"},"tenant":{"id":"t1"}}}
            """);

        Assert.Equal(
            new Destination
            {
                Channel = "msteams",
                ServiceUrl = "https://smba.trafficmanager.net/apac/",
                ConversationId = "19:x@thread.tacv2;messageid=1",
                BotId = "28:bot",
                UserId = "29:u",
                IsGroup = true,
                TenantId = "t1",
                TeamId = "19:team",
            },
            message.AnswerTo);
        Assert.Equal("19:x@thread.tacv2", message.ConversationId);
    }

    [Fact]
    public void A_photo_and_a_voice_message_come_with_what_is_known_of_them()
    {
        var message = Read(
            """
            {"type":"message","attachments":[
              {"contentType":"image/jpeg","contentUrl":"http://x/1.jpg","name":"1.jpg"},
              {"contentType":"audio/amr","contentUrl":"http://x/2.amr","content":{"transcript":"灯不亮"}},
              {"contentType":"application/vnd.microsoft.teams.file.download.info","contentUrl":"http://x/3","content":{"downloadUrl":"http://x/real"}},
              {"contentType":"text/html","content":"<p>again</p>"},
              null]}
            """);

        Assert.Collection(
            message.Attachments,
            photo => Assert.Equal((true, "http://x/1.jpg", "1.jpg"), (photo.IsImage, photo.Url, photo.Name)),
            voice => Assert.Equal((true, "灯不亮"), (voice.IsVoice, voice.Transcript)),
            file => Assert.Equal("http://x/real", file.Url));
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[{"id":"bot"},{"id":"u"}]}""", true, false)]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[{"id":"u"},null,{"name":"?"}]}""", false, false)]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersRemoved":[{"id":"bot"}]}""", false, true)]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", true, false)]
    [InlineData("""{"type":"installationUpdate","action":"remove-upgrade"}""", false, true)]
    [InlineData("""{"type":"conversationUpdate"}""", false, false)]
    public void The_bots_own_coming_and_going_is_told(string json, bool added, bool removed)
    {
        var message = Read(json);

        Assert.Equal((added, removed), (message.BotAdded, message.BotRemoved));
    }

    [Fact]
    public void A_very_long_text_is_cut_between_characters_and_says_so()
    {
        var message = Read($$"""{"type":"message","text":"{{new string('灯', IncomingMessage.MaxText - 1)}}😀😀"}""");

        Assert.True(message.TextWasCut);
        Assert.Equal(IncomingMessage.MaxText - 1, message.Text.Length);
        Assert.DoesNotContain(message.Text, char.IsSurrogate);
    }

    private static IncomingMessage Read(string json) =>
        IncomingActivity.ToMessage(Assert.IsType<ReadResult.Read>(ActivityReader.Parse(Encoding.UTF8.GetBytes(json))).Activity);
}
