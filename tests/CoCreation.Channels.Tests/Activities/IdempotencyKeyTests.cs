using CoCreation.Channels.Activities;

namespace CoCreation.Channels.Tests.Activities;

public sealed class IdempotencyKeyTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 21, 9, 6, 0, TimeSpan.FromHours(8));

    [Fact]
    public void It_names_channel_conversation_type_and_id()
    {
        Assert.Equal("emulator|g|message|1", Key(Message()));
    }

    [Fact]
    public void The_same_delivery_has_the_same_key()
    {
        Assert.Equal(Key(Message()), Key(Message() with { ServiceUrl = "http://moved", LocalTimezone = "Asia/Shanghai" }));
        Assert.Equal(Key(Message() with { Id = null }), Key(Message() with { Id = "" }));
    }

    [Fact]
    public void Anything_that_tells_two_messages_apart_tells_their_keys_apart()
    {
        Activity[] activities =
        [
            Message(),
            Message() with { Id = "2" },
            Message() with { Type = "invoke" },
            Message() with { ChannelId = "msteams" },
            Message() with { Conversation = new() { Id = "h" } },
            Message() with { Conversation = new() { Id = "g|message" } },
            Message() with { Id = null },
            Message() with { Id = null, Text = "灯亮" },
            Message() with { Id = null, From = new() { Id = "u2" } },
            Message() with { Id = null, Timestamp = Morning.AddSeconds(1) },
            Message() with { Id = null, Attachments = [new() { ContentUrl = "http://x/1" }] },
            Message() with { Id = null, Attachments = [new() { ContentUrl = "http://x/2" }] },
            Message() with { Id = null, Text = "", MembersAdded = [new() { Id = "u3" }] },
            Message() with { Id = null, Text = "", MembersRemoved = [new() { Id = "u3" }] },
            Message() with { Type = "messageUpdate" },
            Message() with { Type = "messageUpdate", Timestamp = Morning.AddSeconds(1) },
            Message() with { Type = "messageUpdate", Timestamp = null },
            Message() with { Type = "messageUpdate", Timestamp = null, Text = "灯亮" },
            Message() with { Type = "messageDelete" },
        ];

        var keys = activities.Select(Key).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void It_stays_short_whatever_the_ids_are()
    {
        var first = Key(Message() with { Conversation = new() { Id = new string('x', 1_900) } });
        var second = Key(Message() with { Conversation = new() { Id = new string('x', 1_900) }, Id = "2" });

        Assert.True(first.Length <= 400);
        Assert.NotEqual(first, second);
    }

    private static string Key(Activity activity) => IncomingActivity.ToMessage(activity).IdempotencyKey;

    private static Activity Message() => new()
    {
        Type = "message",
        ChannelId = "emulator",
        Id = "1",
        Text = "灯不亮",
        Timestamp = Morning,
        From = new() { Id = "u1" },
        Recipient = new() { Id = "bot" },
        Conversation = new() { Id = "g" },
    };
}
