namespace CoCreation.Language.Tests.Numbers;

public sealed class NumberRecognizerTests
{
    [Theory]
    [InlineData("修了八回", 8)]
    [InlineData("等了二十分钟", 20)]
    [InlineData("三百零五块", 305)]
    [InlineData("两万三的维修费", 23_000)]
    [InlineData("三千五", 3_500)]
    [InlineData("１２户", 12)]
    [InlineData("1,200.5元", 1_200.5)]
    [InlineData("3万块", 30_000)]
    [InlineData("twenty-one steps", 21)]
    [InlineData("two hundred and five flats", 205)]
    public void A_number_is_read_in_each_writing(string text, double value)
    {
        var number = Assert.Single(NumberRecognizer.Recognize(text));

        Assert.Equal((decimal)value, number.Value);
        Assert.False(number.Ordinal);
    }

    [Theory]
    [InlineData("一百亿亿亿亿")]
    [InlineData("九千九百九十九万亿亿亿亿亿亿亿")]
    [InlineData("999999999999999999999999999999999999999999")]
    [InlineData("1,000,000,000,000,000,000,000,000,000,000,000,000,000")]
    [InlineData("9999999999999999999999999999k")]
    [InlineData("99999999999999999999999999999亿")]
    [InlineData("nine hundred billion billion billion billion billion")]
    [InlineData("零点九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九")]
    [InlineData("1/99999999999999999999999999999999999999")]
    public void Digits_and_units_without_end_are_read_without_an_error(string text)
    {
        Assert.All(NumberRecognizer.Recognize(text), number => Assert.InRange(number.Value, 0, decimal.MaxValue));
    }

    [Theory]
    [InlineData("第三次了", 3)]
    [InlineData("the third time", 3)]
    [InlineData("on the 22nd floor", 22)]
    public void An_ordinal_is_read(string text, int value)
    {
        var number = Assert.Single(NumberRecognizer.Recognize(text));

        Assert.Equal(value, number.Value);
        Assert.True(number.Ordinal);
    }

    [Theory]
    [InlineData("一直漏水")]
    [InlineData("一样的情况")]
    [InlineData("万一出事")]
    [InlineData("十分严重")]
    [InlineData("千万别停水")]
    [InlineData("someone said so")]
    public void A_word_that_counts_nothing_is_no_number(string text) => Assert.Empty(NumberRecognizer.Recognize(text));
}
