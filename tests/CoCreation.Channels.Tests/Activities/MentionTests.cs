using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;

namespace CoCreation.Channels.Tests.Activities;

public sealed class MentionTests
{
    [Theory]
    [InlineData("<at>小缔</at> 3栋电梯坏了", "<at>小缔</at>", "3栋电梯坏了")]
    [InlineData("3栋电梯坏了 <at>小缔</at>", "<at>小缔</at>", "3栋电梯坏了")]
    [InlineData("快来 <at>小缔</at> 3栋电梯坏了", "<at>小缔</at>", "快来 3栋电梯坏了")]
    [InlineData("<at>小缔</at>3栋电梯坏了", "<at>小缔</at>", "3栋电梯坏了")]
    [InlineData("<at>小缔</at>\u00a0 3栋 <at>小缔</at>", "<at>小缔</at>", "3栋")]
    [InlineData("@bot 3栋电梯坏了", "@bot", "3栋电梯坏了")]
    [InlineData("@bot3栋电梯坏了", "@bot", "3栋电梯坏了")]
    [InlineData("@Bot 3栋电梯坏了", "@bot", "3栋电梯坏了")]
    [InlineData("<at>小缔</at> 3栋电梯坏了", null, "3栋电梯坏了")]
    [InlineData("<AT>小缔</AT> 灯不亮", null, "灯不亮")]
    [InlineData("灯不亮", "@bot", "灯不亮")]
    [InlineData("<at>小缔</at>", "<at>小缔</at>", "")]
    public void The_bots_own_mention_is_taken_out(string text, string? form, string rest)
    {
        var message = IncomingActivity.ToMessage(Saying(text, Mention("bot", "小缔", form)));

        Assert.Equal(rest, message.Text);
        Assert.True(message.MentionsBot);
    }

    [Fact]
    public void Other_people_stay_in_the_text_and_are_listed()
    {
        var activity = Saying("<at>小缔</at> <at>张三</at> 说3栋电梯坏了", Mention("bot", "小缔", "<at>小缔</at>"), Mention("u2", "张三", "<at>张三</at>"));

        var message = IncomingActivity.ToMessage(activity);

        Assert.Equal("<at>张三</at> 说3栋电梯坏了", message.Text);
        Assert.Equal([new Person("u2", "张三")], message.Mentions);
    }

    [Fact]
    public void Only_other_people_mentioned_is_not_addressed_to_the_bot()
    {
        var message = IncomingActivity.ToMessage(Saying("<at>张三</at> 吃了吗", Mention("u2", "张三", "<at>张三</at>")));

        Assert.False(message.MentionsBot);
        Assert.Equal("<at>张三</at> 吃了吗", message.Text);
    }

    [Fact]
    public void A_neighbour_with_the_bots_name_keeps_his_mention()
    {
        var activity = Saying("<at>小缔</at> <at>小缔</at> 家漏水", Mention("bot", "小缔", "<at>小缔</at>"), Mention("u9", "小缔", "<at>小缔</at>"));

        var message = IncomingActivity.ToMessage(activity);

        Assert.Equal("<at>小缔</at> 家漏水", message.Text);
    }

    [Theory]
    [InlineData("@botanik 电梯 @bot 坏了", "@botanik 电梯 坏了")]
    [InlineData("写给 me@bot 的 @bot", "写给 me@bot 的")]
    public void A_longer_word_is_no_mention(string text, string rest)
    {
        var message = IncomingActivity.ToMessage(Saying(text, Mention("bot", null, "@bot")));

        Assert.Equal(rest, message.Text);
    }

    [Fact]
    public void A_name_in_plain_text_without_an_entity_is_only_text()
    {
        var message = IncomingActivity.ToMessage(Saying("<at>小缔</at> 好"));

        Assert.False(message.MentionsBot);
        Assert.Equal("<at>小缔</at> 好", message.Text);
    }

    private static Activity Saying(string text, params Entity[] entities) => new()
    {
        Type = "message",
        ChannelId = "emulator",
        Id = "1",
        Text = text,
        Entities = entities,
        From = new() { Id = "u1" },
        Recipient = new() { Id = "bot", Name = "小缔" },
        Conversation = new() { Id = "g", IsGroup = true },
    };

    private static Entity Mention(string id, string? name, string? text) =>
        new() { Type = "mention", Mentioned = new() { Id = id, Name = name }, Text = text };
}
