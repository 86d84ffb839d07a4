namespace CoCreation.Language.Tests.Kinds;

public sealed class PlainKindTests
{
    // The set words are known without anything learnt.
    private static readonly MessageKindRecognizer Untaught = MessageKindRecognizer.Train([new("31001", "电梯坏了"), new("kind:chat", "吃了吗")]);

    [Theory]
    [InlineData("你们都是傻逼废物", MessageKind.Abuse)]
    [InlineData("你们这群废物都是傻逼", MessageKind.Abuse)]
    [InlineData("傻逼傻逼傻逼", MessageKind.Abuse)]
    [InlineData("you are all useless idiots", MessageKind.Abuse)]
    [InlineData("操你妈的傻逼机器人", MessageKind.Abuse)]
    [InlineData("傻逼机器人", MessageKind.Abuse)]
    [InlineData("垃圾机器人，去死", MessageKind.Abuse)]
    [InlineData("垃圾机器人", MessageKind.Abuse)]
    [InlineData("you are a useless fucking bot", MessageKind.Abuse)]
    [InlineData("电梯修得怎么样了", MessageKind.StatusQuestion)]
    [InlineData("那个灯么样了", MessageKind.StatusQuestion)]
    [InlineData("any news?", MessageKind.StatusQuestion)]
    [InlineData("同意", MessageKind.Chat)]
    [InlineData("我也坚决反对", MessageKind.Chat)]
    [InlineData("I agree", MessageKind.Chat)]
    public void Set_words_tell_the_kind(string text, MessageKind kind) => Assert.Equal(kind, Untaught.Recognize(text).Kind);

    [Theory]
    [InlineData("你们这群废物 6栋电梯又停了")]
    [InlineData("傻逼物业，三天不收垃圾")]
    [InlineData("6栋垃圾没收")]
    [InlineData("傻逼机器人，电梯坏了")]
    public void A_matter_among_insults_is_no_mere_abuse(string text) => Assert.NotEqual(MessageKind.Abuse, Untaught.Recognize(text).Kind);
}
