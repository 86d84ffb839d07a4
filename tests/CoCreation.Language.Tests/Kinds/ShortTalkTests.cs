namespace CoCreation.Language.Tests.Kinds;

public sealed class ShortTalkTests(Learnt learnt)
{
    [Fact]
    public void What_is_said_at_work_is_talk_and_what_tells_of_something_or_is_long_is_none()
    {
        var taught = ShortTalk.Train(learnt.Examples);

        Assert.All(["照片我发给你了", "师傅人还没有到", "照片传上去了", "photo is on the way"], text => Assert.True(taught.Is(text), text));
        Assert.All(["电梯又坏了", "3栋灯不亮", "lift broken", "照片我发给你了，你看下二楼到三楼拐角那个地方的水管", ""], text => Assert.False(taught.Is(text), text));
    }

    [Fact]
    public void Without_examples_of_talk_nothing_is() => Assert.False(ShortTalk.Train([new("31001", "电梯坏了"), new("31004", "灯不亮")]).Is("照片我发给你了"));

    [Fact]
    public void What_was_learnt_is_the_same_when_it_is_read_again()
    {
        using var file = new MemoryStream();
        ShortTalk.Train(learnt.Examples).Save(new(file));
        file.Position = 0;
        var read = ShortTalk.Load(new(file));

        Assert.True(read.Is("照片我发给你了"));
        Assert.False(read.Is("电梯又坏了"));
    }
}
