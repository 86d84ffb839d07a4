namespace CoCreation.Language.Tests.Measuring;

public sealed class MessageSortTests(Learnt learnt)
{
    [Theory]
    [InlineData("着火了着火了，快救命", MessageSort.Alarm)]
    [InlineData("谢谢大家", MessageSort.Thanks)]
    [InlineData("大家好", MessageSort.Chat)]
    [InlineData("楼道灯坏了，一层都不亮", MessageSort.Matter)]
    [InlineData("物业几点上班？", MessageSort.Question)]
    public void What_was_understood_has_the_name_that_gold_sets_use(string text, string expected) =>
        Assert.Equal(expected, MessageSort.Of(Understand(text)));

    [Fact]
    public void A_danger_that_was_only_heard_of_is_hearsay_and_no_alarm()
    {
        var understood = Understand("听说3栋要炸了，大家快跑");

        Assert.Equal(MessageSort.Rumour, MessageSort.Of(understood));
        Assert.Equal(MessageSort.None, MessageSort.AlarmOrNone(understood));
    }

    private Understood Understand(string text) =>
        new Understander(learnt.Categories, learnt.Kinds, learnt.Dangers, new PlaceRecognizer([])).Understand(text, new DateTime(2026, 11, 21, 20, 0, 0));
}
