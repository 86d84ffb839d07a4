namespace CoCreation.Language.Tests.YesNoAnswers;

public sealed class YesNoMentionTests
{
    [Theory]
    [InlineData("好嘞", Culture.Chinese, true, 1)]
    [InlineData("不是，我没有说", Culture.Chinese, false, 0.7)]
    [InlineData("👌🏻 可以", Culture.Chinese, true, 0.8)]
    [InlineData("sure, come in", Culture.English, true, 0.6)]
    [InlineData("well, that is not ok", Culture.English, false, 0.64)]
    public void The_word_that_weighs_most_answers(string text, string culture, bool value, double score)
    {
        var answer = YesNoMention.Find(text, culture);

        Assert.NotNull(answer);
        Assert.Equal(value, answer.Value);
        Assert.Equal(score, answer.Score, 6);
    }

    [Theory]
    [InlineData("电梯", Culture.Chinese)]
    [InlineData("yesterday noon", Culture.English)]
    public void Other_words_do_not_answer(string text, string culture) => Assert.Null(YesNoMention.Find(text, culture));
}
