namespace CoCreation.Language.Tests.Times;

/// <summary>Everything is written on Saturday, 2026-11-21, 20:00.</summary>
public sealed class DateTimeRecognizerTests
{
    private static readonly DateTime Reference = new(2026, 11, 21, 20, 0, 0);

    [Theory]
    [InlineData("今年三月五日交的", "今年三月五日", "date", "2026-03-05 = 2026-03-05")]
    [InlineData("25日来收", "25日", "date", "XXXX-XX-25 = 2026-10-25; XXXX-XX-25 = 2026-11-25")]
    [InlineData("三月五日", "三月五日", "date", "XXXX-03-05 = 2026-03-05; XXXX-03-05 = 2027-03-05")]
    [InlineData("2月30日", "2月30日", "date", "XXXX-02-30 = not resolved")]
    [InlineData("周五", "周五", "date", "XXXX-WXX-5 = 2026-11-20; XXXX-WXX-5 = 2026-11-27")]
    [InlineData("八点半", "八点半", "time", "T08:30 = 08:30:00; T20:30 = 20:30:00")]
    [InlineData("晚上八点半", "晚上八点半", "time", "T20:30 = 20:30:00")]
    [InlineData("昨晚一点多", "昨晚一点多", "datetime", "2026-11-21T01 = 2026-11-21 01:00:00")]
    [InlineData("昨晚", "昨晚", "datetimerange", "2026-11-20TEV = 2026-11-20 18:00:00..2026-11-21 00:00:00")]
    [InlineData("下午4点半到5点一直吵", "下午4点半到5点", "timerange", "(T16:30,T17,PT30M) = 16:30:00..17:00:00")]
    [InlineData("明天早上9点到5点停水", "明天早上9点到5点", "datetimerange", "(2026-11-22T09,2026-11-22T17,PT8H) = 2026-11-22 09:00:00..2026-11-22 17:00:00")]
    [InlineData("一个星期前", "一个星期前", "date", "2026-11-14 = 2026-11-14")]
    [InlineData("从九月一号到十五号", "从九月一号到十五号", "daterange", "(XXXX-09-01,XXXX-09-15,P14D) = 2026-09-01..2026-09-15; (XXXX-09-01,XXXX-09-15,P14D) = 2027-09-01..2027-09-15")]
    [InlineData("今年上半年", "今年上半年", "daterange", "(2026-01-01,2026-07-01,P6M) = 2026-01-01..2026-07-01")]
    [InlineData("上上个星期", "上上个星期", "daterange", "2026-W45 = 2026-11-02..2026-11-09")]
    [InlineData("2小时40分钟", "2小时40分钟", "duration", "PT2H40M = 9600")]
    [InlineData("每周三下午", "每周三下午", "set", "XXXX-WXX-3TAF = not resolved")]
    [InlineData("每天晚上八点到十点", "每天晚上八点到十点", "set", "(T20,T22,PT2H) = not resolved")]
    public void A_time_is_told_as_others_tell_it(string text, string said, string type, string values)
    {
        var found = Assert.Single(DateTimeRecognizer.Recognize(text, Culture.Chinese, Reference));

        Assert.Equal((said, "datetimeV2." + type), (found.Text, found.TypeName));
        Assert.Equal(said, text[found.Start..(found.End + 1)]);
        Assert.Equal(values, string.Join("; ", found.Values.Select(value => $"{value.Timex} = {value.Value ?? $"{value.Start}..{value.End}"}")));
    }

    [Theory]
    [InlineData("下午三点之前", "before", null, "15:00:00")]
    [InlineData("下午三点以后", "after", "15:00:00", null)]
    [InlineData("从下午三点起", "since", "15:00:00", null)]
    [InlineData("截至下午三点", "until", null, "15:00:00")]
    public void A_limit_leaves_one_end_open(string text, string mod, string? start, string? end)
    {
        var value = Assert.Single(Assert.Single(DateTimeRecognizer.Recognize(text, Culture.Chinese, Reference)).Values);

        Assert.Equal((mod, "timerange", "datetimepoint", start, end), (value.Mod, value.Type, value.SourceEntity, value.Start, value.End));
    }

    [Theory]
    [InlineData("三号楼没电")]
    [InlineData("12号")]
    [InlineData("请检查：192.168.255.255。")]
    [InlineData("电话是888-000-9999")]
    [InlineData("一点都不好")]
    [InlineData("第三点意见")]
    public void What_names_no_time_is_left_alone(string text) =>
        Assert.Empty(DateTimeRecognizer.Recognize(text, Culture.Chinese, Reference));

    [Theory]
    [InlineData("1")]
    [InlineData("1点号")]
    [InlineData("十")]
    [InlineData("每天")]
    [InlineData("1/")]
    [InlineData("1月1日到")]
    [InlineData("三年又")]
    [InlineData("早上")]
    [InlineData("1:1")]
    [InlineData("从")]
    public void A_megabyte_of_anything_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var found = DateTimeRecognizer.Recognize(text, Culture.Chinese, Reference);

        Assert.All(found, one => Assert.InRange(one.End, one.Start, text.Length - 1));
    }

    [Fact]
    public void Every_day_of_some_years_can_be_spoken_from()
    {
        string[] texts = ["2月29日", "31日", "上个月31号", "大年三十", "九月的最后一个星期五", "5月第五个星期一", "下半月", "今年最后3周", "9999年后", "100000年前", "三千年后", "从国庆到现在", "15号到现在"];
        for (var day = new DateTime(2024, 1, 1, 23, 59, 0); day.Year < 2029; day = day.AddDays(1))
        {
            foreach (var text in texts)
                Assert.All(DateTimeRecognizer.Recognize(text, Culture.Chinese, day), found => Assert.NotEmpty(found.Values));
        }
    }
}
