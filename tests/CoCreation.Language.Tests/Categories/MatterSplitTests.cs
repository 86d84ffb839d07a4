namespace CoCreation.Language.Tests.Categories;

public sealed class MatterSplitTests(Learnt learnt)
{
    [Theory]
    [InlineData("3栋2单元楼道灯不亮，我电话13812345678")]
    [InlineData("3栋2单元楼道灯不亮，电话号码是138 1234 5678")]
    [InlineData("3栋2单元楼道灯不亮。联系电话：13812345678")]
    [InlineData("The lift in building 3 is broken, my phone is 13812345678")]
    [InlineData("The lift in building 3 is broken, my phone number is 13812345678")]
    [InlineData("The lift in building 3 is broken, call me on 13812345678")]
    [InlineData("The lift in building 3 is broken. You can reach me at +86 138 1234 5678.")]
    public void How_to_reach_somebody_is_no_second_matter(string text) => Assert.Single(learnt.Categories.Matters(text));

    [Theory]
    [InlineData("3栋2单元楼道灯不亮，还有6栋的垃圾三天没人收")]
    [InlineData("3栋电梯坏了，另外下水道也堵了，电话13812345678")]
    [InlineData("The lift in building 3 is broken. The rubbish behind building 6 has not been collected for a week.")]
    public void Two_matters_are_two(string text) => Assert.Equal(2, learnt.Categories.Matters(text).Count);
}
