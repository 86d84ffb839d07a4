using CoCreation.Bot.Cases;
using CoCreation.Bot.Storage;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Tests.Cases;

public sealed class SecondMatterTests
{
    private const long Asked = 1_000_000;
    private const long Minute = 60_000;

    [Theory]
    [InlineData("也登记", true)]
    [InlineData("好，那件也登记一下吧", true)]
    [InlineData("那个也帮我报一下", true)]
    [InlineData("yes, register it too", true)]
    [InlineData("好的", true)]
    [InlineData("要", true)]
    [InlineData("yes please", true)]
    [InlineData("不用了", false)]
    [InlineData("算了", false)]
    [InlineData("不要", false)]
    [InlineData("no thanks", false)]
    [InlineData("谢谢", null)]
    [InlineData("二单元", null)]
    [InlineData("登记了几件事啊", null)]
    [InlineData("4栋也报警了", null)]
    [InlineData("好的 另外我们家楼下那个下水道也一直在返水你们看看", null)]
    public void The_next_words_say_whether_it_is_wanted(string text, bool? wanted) => Assert.Equal(wanted, SecondMatter.Answer(AskedAbout(), text, Asked + Minute));

    [Theory]
    [InlineData("好的", 11, 0, false, null)]
    [InlineData("好的", 1, 1, false, null)]
    [InlineData("好的", 1, 0, true, null)]
    [InlineData("也登记", 11, 1, true, true)]
    [InlineData("也登记", 25 * 60, 0, false, null)]
    public void A_bare_yes_counts_only_at_once_and_only_when_nothing_else_was_asked_or_said(string text, int minutes, int saidSince, bool amongOthers, bool? wanted)
    {
        var dialog = AskedAbout(amongOthers);
        dialog.Version += saidSince;

        Assert.Equal(wanted, SecondMatter.Answer(dialog, text, Asked + (minutes * Minute)));
    }

    [Fact]
    public void Nothing_is_wanted_where_nothing_was_asked() => Assert.Null(SecondMatter.Answer(new DialogRecord { Key = "a" }, "也登记", Asked));

    private static DialogRecord AskedAbout(bool amongOthers = false) => new()
    {
        Key = "emulator\ngroup\nresident",
        Version = 3,
        Second = new SecondMatter { At = Asked, Version = 3, AmongOthers = amongOthers, Slots = new Dictionary<string, SlotValue> { ["what"] = SlotValue.OfText("垃圾没人收") } }.ToJson(),
    };
}
