namespace CoCreation.Language.Tests.Phones;

public sealed class PhoneRecognizerTests
{
    [Theory]
    [InlineData("打我电话13800000000", "13800000000")]
    [InlineData("138-0000-0000", "13800000000")]
    [InlineData("138 0000 0000 张", "13800000000")]
    [InlineData("一三八零零零零零零零零", "13800000000")]
    [InlineData("幺三八零零零零零零零零", "13800000000")]
    [InlineData("１３８００００００００", "13800000000")]
    [InlineData("027-85550000", "02785550000")]
    [InlineData("座机85550000", "85550000")]
    [InlineData("call +1 617 555 0142", "16175550142")]
    [InlineData("(617) 555-0142", "6175550142")]
    public void A_telephone_number_is_found(string text, string digits) =>
        Assert.Equal(digits, Assert.Single(PhoneRecognizer.Recognize(text)).Digits);

    [Theory]
    [InlineData("打110")]
    [InlineData("12345热线")]
    [InlineData("963333")]
    [InlineData("QY-2026-000123")]
    [InlineData("2026-11-21")]
    [InlineData("420102001001001")]
    public void A_hotline_a_date_and_a_code_are_none(string text) => Assert.Empty(PhoneRecognizer.Recognize(text));
}
