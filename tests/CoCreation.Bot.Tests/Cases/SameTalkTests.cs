using CoCreation.Bot.Cases;

namespace CoCreation.Bot.Tests.Cases;

public sealed class SameTalkTests
{
    [Theory]
    [InlineData("水到底有没有毒", "听说自来水有毒")]
    [InlineData("听说停车费要涨价", "听说小区要收停车费涨到300")]
    [InlineData("我也听说了", "听说小区要拆迁了")]
    [InlineData("是真的吗", "听说小区要拆迁了")]
    [InlineData("is the water poisoned?", "I heard the water is poisoned")]
    public void What_is_said_of_the_same_is_known(string text, string told) => Assert.True(SameTalk.IsSame(text, told));

    [Theory]
    [InlineData("听说小区要拆迁了", "听说自来水有毒")]
    [InlineData("听说物业要跑路", "听说小区要拆迁了")]
    [InlineData("听说水要停三天", "听说自来水有毒")]
    [InlineData("I heard they will pull the houses down", "I heard the water is poisoned")]
    public void What_is_said_of_something_else_is_another_rumour(string text, string told) => Assert.False(SameTalk.IsSame(text, told));
}
