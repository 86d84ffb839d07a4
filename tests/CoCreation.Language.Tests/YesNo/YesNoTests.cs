namespace CoCreation.Language.Tests.YesNoAnswers;

public sealed class YesNoTests
{
    [Theory]
    [InlineData("是")]
    [InlineData("是的")]
    [InlineData("对对对")]
    [InlineData("嗯")]
    [InlineData("好的谢谢")]
    [InlineData("可以")]
    [InlineData("没问题")]
    [InlineData("要得")]
    [InlineData("是的，就是三栋")]
    [InlineData("yes")]
    [InlineData("Yes please")]
    [InlineData("OK!")]
    public void Agreement_is_a_yes(string text) => Assert.True(YesNo.Read(text));

    [Theory]
    [InlineData("不")]
    [InlineData("不是")]
    [InlineData("没有啊")]
    [InlineData("不用了")]
    [InlineData("不用了，谢谢")]
    [InlineData("算了")]
    [InlineData("冇得")]
    [InlineData("no")]
    [InlineData("No thanks")]
    [InlineData("nope, wrong building")]
    public void Refusal_is_a_no(string text) => Assert.False(YesNo.Read(text));

    [Theory]
    [InlineData("是不是")]
    [InlineData("是吗")]
    [InlineData("没有电")]
    [InlineData("对面楼很吵")]
    [InlineData("灯黑了")]
    [InlineData("not sure")]
    [InlineData("")]
    public void Anything_else_is_neither(string text) => Assert.Null(YesNo.Read(text));
}
