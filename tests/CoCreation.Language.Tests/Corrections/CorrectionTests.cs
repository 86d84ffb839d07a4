namespace CoCreation.Language.Tests.Corrections;

public sealed class CorrectionTests
{
    [Theory]
    [InlineData("不是三栋，是五栋", "三栋", "五栋")]
    [InlineData("不是三栋是五栋", "三栋", "五栋")]
    [InlineData("不是二单元 三单元 滴五楼", "二单元", "三单元 滴五楼")]
    [InlineData("是五栋，不是三栋", "三栋", "五栋")]
    [InlineData("把三栋改成五栋", "三栋", "五栋")]
    [InlineData("改成5栋", null, "5栋")]
    [InlineData("说错了，是五栋", null, "五栋")]
    [InlineData("搞错了 应该是昨天", null, "昨天")]
    [InlineData("说错了", null, "")]
    [InlineData("not building 3, building 5", "building 3", "building 5")]
    [InlineData("It's not building 3 but building 5", "building 3", "building 5")]
    [InlineData("sorry, I meant unit 2", null, "unit 2")]
    public void What_was_wrong_and_what_is_right_are_found(string text, string? wrong, string right)
    {
        var correction = Correction.Find(text);

        Assert.NotNull(correction);
        Assert.Equal(wrong, correction.Wrong);
        Assert.Equal(right, correction.Right);
    }

    [Theory]
    [InlineData("电梯又坏了")]
    [InlineData("是不是又停水了")]
    [InlineData("这不是第一次了")]
    [InlineData("物业不是说好了昨天来吗，怎么还没来")]
    [InlineData("The light is not working")]
    public void An_ordinary_message_corrects_nothing(string text) => Assert.Null(Correction.Find(text));
}
