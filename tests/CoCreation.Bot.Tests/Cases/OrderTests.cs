using CoCreation.Bot.Cases;

namespace CoCreation.Bot.Tests.Cases;

public sealed class OrderTests
{
    [Theory]
    [InlineData("131", "131", "")]
    [InlineData("131号", "131", "")]
    [InlineData("#131 换了灯泡", "131", "换了灯泡")]
    [InlineData("131换了灯泡", "131", "换了灯泡")]
    [InlineData("131号灯换了", "131", "灯换了")]
    [InlineData("qy-2026-000131 换了", "QY-2026-000131", "换了")]
    [InlineData("3栋修好了", "", "3栋修好了")]
    [InlineData("301软管老化", "", "301软管老化")]
    [InlineData("2天 等配件", "", "2天 等配件")]
    [InlineData("5号楼换了", "", "5号楼换了")]
    public void A_number_may_stand_as_people_write_it(string text, string asked, string words)
    {
        var order = Order.Read(text);

        Assert.Equal(asked, order.Asked);
        Assert.Equal(words, order.Words);
    }
}
