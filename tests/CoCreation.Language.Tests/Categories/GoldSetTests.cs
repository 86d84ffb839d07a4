namespace CoCreation.Language.Tests.Categories;

public sealed class GoldSetTests
{
    [Fact]
    public void Either_of_two_defensible_codes_is_right_and_both_of_two_matters_are_wanted()
    {
        var gold = GoldSet.Parse("gold.tsv", ["# hard ones", "", "31001|31003\t电梯抖得不敢坐", "31001+35001\t电梯坏了 垃圾没人收", "kind:thanks\t谢谢"]);

        Assert.Equal(2, gold.Messages.Count);
        Assert.True(gold.Messages[0].Accepts("31003"));
        Assert.False(gold.Messages[0].Accepts("35001"));
        Assert.True(gold.Messages[1].AreItsMatters(["35001", "31001"]));
        Assert.False(gold.Messages[1].AreItsMatters(["31001", "31003"]));
        Assert.False(gold.Messages[1].AreItsMatters(["31001"]));
    }

    [Fact]
    public void A_line_without_a_tab_is_named() =>
        Assert.Contains("gold.tsv:2:", Assert.Throws<FormatException>(() => GoldSet.Parse("gold.tsv", ["31001\t电梯", "31001 电梯"])).Message, StringComparison.Ordinal);
}
