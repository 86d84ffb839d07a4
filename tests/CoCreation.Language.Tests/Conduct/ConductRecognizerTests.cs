namespace CoCreation.Language.Tests.Conduct;

public sealed class ConductRecognizerTests
{
    private static readonly ConductRecognizer Recognizer = new(["物业", "春晓物业", "保安", "网格员", "书记", "城管", "property", "guard", "grid"]);

    [Theory]
    [InlineData("春晓物业的保安昨天推了我妈一把，还骂人", "保安")]
    [InlineData("网格员收了楼下烧烤店的红包", "网格员")]
    [InlineData("被保安骂了一顿", "保安")]
    [InlineData("反映一下城管执法态度太差", "城管")]
    [InlineData("书记偏袒他亲戚，低保名额给了不该给的", "书记")]
    [InlineData("The guard shouted at my mother", "guard")]
    [InlineData("such a rude guard at the gate", "guard")]
    public void Whose_conduct_it_is(string text, string actor)
    {
        Assert.Equal(actor, Recognizer.Actor(text));
    }

    [Theory]
    [InlineData("保安被打了，快来人")]
    [InlineData("保安说楼上两口子动手了")]
    [InlineData("叫物业来修灯，三天了没人来")]
    [InlineData("楼上天天骂人，找物业。态度还不好")]
    [InlineData("电梯坏了物业不管")]
    [InlineData("The guard says the upstairs neighbour threatens people")]
    public void Nobodys_of_those_who_serve(string text)
    {
        Assert.Null(Recognizer.Actor(text));
    }

    [Fact]
    public void The_longest_name_that_is_said()
    {
        Assert.Equal("春晓物业", Recognizer.Named("春晓物业踢皮球"));
        Assert.Null(Recognizer.Named("灯不亮"));
    }
}
