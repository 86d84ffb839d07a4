namespace CoCreation.Language.Tests.Phones;

public sealed class WrittenPhonesTests
{
    [Theory]
    [InlineData("请打13800000000找我", "13800000000")]
    [InlineData("+86 138-0000-0000。", "+86 138-0000-0000")]
    [InlineData("call (617) 555-0142 x", "(617) 555-0142")]
    [InlineData("call 555-0142.", "555-0142")]
    [InlineData("ring 0171 5550142", "0171 5550142")]
    public void Anything_written_like_a_telephone_is_found(string text, string said) =>
        Assert.Equal(said, Assert.Single(WrittenPhones.Find(text)).Of(text));

    [Theory]
    [InlineData("13800000000或13900000000")]
    [InlineData("13800000000 13900000000")]
    public void Two_telephones_are_two(string text) => Assert.Equal(2, WrittenPhones.Find(text).Count);

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("21/11/2026")]
    [InlineData("200.38294427")]
    [InlineData("5111 1111 1111 1111")]
    [InlineData("account number 12345678")]
    [InlineData("A12345678")]
    [InlineData("323456")]
    public void A_date_a_card_and_a_code_are_none(string text) => Assert.Empty(WrittenPhones.Find(text));
}
