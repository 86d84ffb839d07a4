using CoCreation.Bot.Turns;

namespace CoCreation.Bot.Tests.Turns;

public sealed class TwoOrdersTests
{
    [Theory]
    [InlineData("办结1，2号延期一天")]
    [InlineData("办结 1 换了16楼的灯泡和开关，办结 2 下水道疏通了三米")]
    [InlineData("1号办结 换好了，2号延期 等零件")]
    [InlineData("签收1 签收2")]
    [InlineData("延期 1和2和3 2天")]
    [InlineData("转办 1到3 城管")]
    [InlineData("transfer 1 and 2 street")]
    [InlineData("accept 1, resolve 2 changed the bulb")]
    [InlineData("Resolve 1 replaced it and extend 2 two days")]
    public void Two_orders_in_a_line_are_told(string text) => Assert.True(TwoOrders.Are(text));

    [Theory]
    [InlineData("签收 1 2 3")]
    [InlineData("extend 1 2 days")]
    [InlineData("延期 1 2天 等配件")]
    [InlineData("办结 1、2 换了灯泡")]
    [InlineData("延期 1 3天 等配件")]
    [InlineData("延期 1 3 等配件")]
    [InlineData("延期 1，等配件 3号到")]
    [InlineData("进展 1 师傅说延期 2天")]
    [InlineData("办结 1 换了2号灯")]
    [InlineData("progress 1 will return 2 pm")]
    [InlineData("accept 1, 2")]
    [InlineData("昨天办结 1 了，签收 2")]
    public void One_order_is_one_whatever_figures_it_names(string text) => Assert.False(TwoOrders.Are(text));
}
