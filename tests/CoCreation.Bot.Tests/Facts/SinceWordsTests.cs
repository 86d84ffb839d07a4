using CoCreation.Bot.Facts;
using CoCreation.Language;

namespace CoCreation.Bot.Tests.Facts;

public sealed class SinceWordsTests
{
    private static readonly DateTime Saturday = new(2026, 11, 21, 14, 30, 0);

    [Theory]
    [InlineData("从昨晚十点就不动了", "昨晚10点起", "since 10 last night")]
    [InlineData("从上周五开始就不亮", "上周五起", "since last Friday")]
    [InlineData("三天没人收了", "三天了", "for three days")]
    [InlineData("停了三个小时了", "三个小时了", "for three hours")]
    [InlineData("每天晚上都吵", "每天晚上", "every night")]
    [InlineData("最近老是这样", "最近", "lately")]
    public void A_beginning_is_said_as_one_and_what_lasts_or_repeats_is_not(string text, string chinese, string english)
    {
        var kept = SinceWords.Keep(TimeRecognizer.Recognize(text, Saturday)[0]);

        Assert.Equal(chinese, SinceWords.Say(kept, "zh-CN", Saturday));
        Assert.Equal(english, SinceWords.Say(kept, "en", Saturday));
    }

    [Theory]
    [InlineData("昨晚停的", "上周五晚上起")]
    [InlineData("三天没人收了", "五天了")]
    [InlineData("刚才停的", "前天下午2点半起")]
    public void Days_later_it_is_said_as_people_say_it_then(string text, string later)
    {
        var kept = SinceWords.Keep(TimeRecognizer.Recognize(text, Saturday)[0]);

        Assert.Equal(later, SinceWords.Say(kept, "zh-CN", Saturday.AddDays(2)));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("昨晚10点", "昨晚10点起")]
    public void A_ticket_of_an_earlier_version_keeps_its_words(string? kept, string said) => Assert.Equal(said, SinceWords.Say(kept, "zh-CN", Saturday));
}
