namespace CoCreation.Language.Tests.Numbers;

public sealed class NumberShapeTests
{
    [Theory]
    [InlineData("修了八回", "八", 8)]
    [InlineData("交了两千四百五", "两千四百五", 2450)]
    [InlineData("欠了3万5千元", "3万5千", 35_000)]
    [InlineData("二十几万的车位", "二十几万", 200_000)]
    [InlineData("叁仟零伍元", "叁仟零伍", 3_005)]
    [InlineData("負三度", "負三", -3)]
    [InlineData("一千二点五吨", "一千二点五", 1_200.5)]
    [InlineData("买了两打灯泡", "两打", 24)]
    [InlineData("四分之三的住户", "四分之三", 0.75)]
    [InlineData("一又二分之一天", "一又二分之一", 1.5)]
    [InlineData("共１，２００户", "1,200", 1_200)]
    [InlineData("水压0.25兆帕", "0.25兆", 250_000_000_000)]
    public void A_Chinese_number_is_read_with_its_value(string text, string said, double value) =>
        AssertOnly(text, Culture.Chinese, said, value);

    [Theory]
    [InlineData("we paid two hundred and five dollars", "two hundred and five", 205)]
    [InlineData("about 3 thousand 2 hundred flats", "3 thousand 2 hundred", 3_200)]
    [InlineData("half a dozen lamps", "half a dozen", 6)]
    [InlineData("four dozens of eggs", "four dozens", 48)]
    [InlineData("nine point nought four", "nine point nought four", 9.04)]
    [InlineData("two thirds of us", "two thirds", 2.0 / 3)]
    [InlineData("five and a half metres", "five and a half", 5.5)]
    [InlineData("three out of four lifts", "three out of four", 0.75)]
    [InlineData("a fee of 12k", "12k", 12_000)]
    [InlineData("40 000 people", "40 000", 40_000)]
    [InlineData("minus seven degrees", "minus seven", -7)]
    [InlineData("1.5e3 litres", "1.5e3", 1_500)]
    public void An_English_number_is_read_with_its_value(string text, string said, double value) =>
        AssertOnly(text, Culture.English, said, value);

    [Theory]
    [InlineData("美味十足", Culture.Chinese)]
    [InlineData("他登陆了", Culture.Chinese)]
    [InlineData("四川人", Culture.Chinese)]
    [InlineData("这人太放肆", Culture.Chinese)]
    [InlineData("that one is broken", Culture.English)]
    [InlineData("a 20kg bag", Culture.English)]
    [InlineData("the May 4th meeting", Culture.English)]
    public void What_counts_nothing_is_no_number(string text, string culture) => Assert.Empty(NumberRecognizer.Numbers(text, culture));

    [Fact]
    public void An_address_of_the_network_is_four_numbers() =>
        Assert.Equal([192m, 168m, 1m, 2m], NumberRecognizer.Numbers("192.168.1.2", Culture.English).Select(number => number.Value));

    [Theory]
    [InlineData("第二百五十户", Culture.Chinese, 250)]
    [InlineData("the twenty-first floor", Culture.English, 21)]
    [InlineData("the two hundredth call", Culture.English, 200)]
    [InlineData("on the 22nd", Culture.English, 22)]
    public void An_ordinal_says_which(string text, string culture, int value) =>
        Assert.Equal(value, Assert.Single(NumberRecognizer.Ordinals(text, culture)).Value);

    [Theory]
    [InlineData("the last but one", -1, true)]
    [InlineData("show the previous one", -1, false)]
    [InlineData("the next meeting", 1, false)]
    public void A_place_may_be_counted_from_here_or_from_the_end(string text, int offset, bool fromEnd)
    {
        var found = Assert.Single(RelativeOrdinal.Find(text));

        Assert.Equal((offset, fromEnd), (found.Offset, found.FromEnd));
    }

    private static void AssertOnly(string text, string culture, string said, double value)
    {
        var number = Assert.Single(NumberRecognizer.Numbers(text, culture));

        Assert.Equal(said, number.Span.PlainOf(text));
        Assert.Equal(value, (double)number.Value, 9);
    }
}
