namespace CoCreation.Language.Tests.LikeMessages;

public sealed class LikenessTests
{
    [Fact]
    public void The_same_words_are_wholly_alike() => Assert.Equal(1, Likeness.Score("3栋电梯又坏了", "3栋电梯又坏了"), 3);

    [Fact]
    public void Nothing_in_common_is_not_alike() => Assert.Equal(0, Likeness.Score("电梯坏了", "楼道灯不亮"), 3);

    [Theory]
    [InlineData("3栋电梯又坏了，昨晚十点困了两个人", "电梯坏了好几天，昨晚还困了人", "楼道灯不亮，太黑了")]
    [InlineData("The lift in building 3 is broken again", "lift broken in our building", "rubbish has not been collected for days")]
    public void The_same_matter_is_more_alike_than_another(string message, string same, string other) =>
        Assert.True(Likeness.Score(message, same) > Likeness.Score(message, other) + 0.1);

    [Fact]
    public void The_order_of_the_two_does_not_count() =>
        Assert.Equal(Likeness.Score("电梯坏了两天", "两天了电梯还是坏的"), Likeness.Score("两天了电梯还是坏的", "电梯坏了两天"), 9);
}
