namespace CoCreation.Language.Tests.TicketReferences;

public sealed class TicketReferenceTests
{
    [Fact]
    public void A_full_number_has_prefix_year_and_digits()
    {
        var ticket = TicketReference.Recognize("进展 qy-2026-000131 正在修");

        Assert.Equal(("QY", 2026, "131"), (ticket?.Prefix, ticket?.Year, ticket?.Digits));
    }

    [Theory]
    [InlineData("131号到哪一步了", "131")]
    [InlineData("#131", "131")]
    [InlineData("进度 131", "131")]
    [InlineData("+1 131", "131")]
    [InlineData("撤回131", "131")]
    [InlineData("满意 12", "12")]
    [InlineData("进度 12号", "12")]
    [InlineData("一百三十一号修好了没", "131")]
    [InlineData("ticket 131 please", "131")]
    public void The_last_digits_are_enough(string text, string digits) => Assert.Equal(digits, TicketReference.Recognize(text)?.Digits);

    [Theory]
    [InlineData("131", "131")]
    [InlineData("000131", "131")]
    [InlineData("就是幺三幺那个", "131")]
    [InlineData("12号", "12")]
    public void When_a_number_was_asked_for_digits_alone_are_one(string text, string digits) =>
        Assert.Equal(digits, TicketReference.Recognize(text, awaited: true)?.Digits);

    [Theory]
    [InlineData("131")]
    [InlineData("3号楼停水")]
    [InlineData("12号停水")]
    [InlineData("5号线")]
    [InlineData("3#楼道灯不亮")]
    [InlineData("12345")]
    [InlineData("+1")]
    [InlineData("不满意 还是晃")]
    public void What_is_no_ticket_is_none(string text) => Assert.Null(TicketReference.Recognize(text));
}
