using System.Text.Json;

using CoCreation.Channels.Messages;

namespace CoCreation.Channels.Tests.Messages;

public sealed class MessageJsonTests
{
    [Fact]
    public void What_the_outbox_keeps_comes_back_the_same()
    {
        var message = new OutgoingMessage
        {
            Id = "o1",
            Text = "记下了",
            Card = "{}",
            ReplyToId = "a1",
            UpdateOf = "a0",
            OnlyInPlace = true,
            Locale = "zh-CN",
            MentionUser = new Person("u1", "李"),
        };
        var destination = new Destination { Channel = "emulator", ConversationId = "g", ServiceUrl = "http://127.0.0.1", IsGroup = true };

        var messageAgain = JsonSerializer.Deserialize(JsonSerializer.Serialize(message, MessageJson.Default.OutgoingMessage), MessageJson.Default.OutgoingMessage);
        var destinationAgain = JsonSerializer.Deserialize(JsonSerializer.Serialize(destination, MessageJson.Default.Destination), MessageJson.Default.Destination);

        Assert.Equal(message, messageAgain);
        Assert.Equal(destination, destinationAgain);
    }

    [Fact]
    public void Choices_survive_and_a_missing_version_is_the_first()
    {
        var again = JsonSerializer.Deserialize(
            """{"text":"哪一类？","suggestedActions":[{"title":"电梯","value":"31001"}]}""", MessageJson.Default.OutgoingMessage);

        Assert.Equal(1, again!.Version);
        Assert.Equal([new Button("电梯", "31001")], again.SuggestedActions!);
    }
}
