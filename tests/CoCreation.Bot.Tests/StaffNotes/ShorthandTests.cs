using CoCreation.Bot.StaffNotes;

namespace CoCreation.Bot.Tests.StaffNotes;

public sealed class ShorthandTests
{
    [Theory]
    [InlineData("not ours 2", "return 2 not ours")]
    [InlineData("1 is not our job, it is outside", "return 1 not ours, it is outside")]
    [InlineData("can't do it 3, nobody owns it", "cannot be done 3 nobody owns it")]
    [InlineData("got it, 1 and 2", "accept 1、2")]
    [InlineData("收到，1和2", "签收 1、2")]
    [InlineData("已签 1", "签收 1")]
    [InlineData("签收 1到3", "签收 1、2、3")]
    [InlineData("1到3修好了", "1、2、3修好了")]
    [InlineData("外包1给通力", "外包 1 通力")]
    public void What_is_cut_short_is_written_out(string said, string whole) => Assert.Equal(whole, Shorthand.Whole(said));

    [Theory]
    [InlineData("1 is ours")]
    [InlineData("2 ours")]
    [InlineData("2 is ours, we will do it")]
    [InlineData("can't fix 1 today, no part")]
    [InlineData("cannot do 2 before Friday")]
    [InlineData("3-5")]
    [InlineData("2-3都换好了")]
    [InlineData("3-2-501家里漏水")]
    [InlineData("9到11点停水")]
    public void What_says_something_else_stays_as_it_is(string said) => Assert.Equal(said, Shorthand.Whole(said));
}
