using System.Diagnostics;
using System.Globalization;

namespace CoCreation.Language.Tests.Times;

/// <summary>Everything is written on a Saturday afternoon: 2026-11-21, 14:30.</summary>
public sealed class TimeRecognizerTests
{
    private static readonly DateTime Reference = new(2026, 11, 21, 14, 30, 0);

    [Theory]
    [InlineData("3栋电梯又坏了，昨晚十点困了两个人", "昨晚十点", "11-20 22:00", "11-20 23:00", TimePrecision.Hour)]
    [InlineData("昨晚10点多停的", "昨晚10点多", "11-20 22:00", "11-20 23:00", TimePrecision.Hour)]
    [InlineData("昨晚10点3栋停电", "昨晚10点", "11-20 22:00", "11-20 23:00", TimePrecision.Hour)]
    [InlineData("昨夜一点多在吵", "昨夜一点多", "11-21 01:00", "11-21 02:00", TimePrecision.Hour)]
    [InlineData("昨晚12点", "昨晚12点", "11-21 00:00", "11-21 01:00", TimePrecision.Hour)]
    [InlineData("昨天半夜有人吵", "昨天半夜", "11-21 00:00", "11-21 05:00", TimePrecision.PartOfDay)]
    [InlineData("昨天晚上八点半", "昨天晚上八点半", "11-20 20:30", "11-20 20:30", TimePrecision.Minute)]
    [InlineData("上周五下午三点没水", "上周五下午三点", "11-13 15:00", "11-13 16:00", TimePrecision.Hour)]
    [InlineData("半夜狗叫", "半夜", "11-21 00:00", "11-21 05:00", TimePrecision.PartOfDay)]
    [InlineData("大半夜两三点还在跳", "大半夜两三点", "11-21 02:00", "11-21 03:00", TimePrecision.Hour)]
    [InlineData("一个星期前报的", "一个星期前", "11-14 00:00", "11-15 00:00", TimePrecision.Days)]
    [InlineData("三天前就停了", "三天前", "11-18 00:00", "11-19 00:00", TimePrecision.Days)]
    [InlineData("月初收的钱", "月初", "11-01 00:00", "11-11 00:00", TimePrecision.Days)]
    [InlineData("上个月底换的", "上个月底", "10-21 00:00", "11-01 00:00", TimePrecision.Days)]
    [InlineData("上礼拜三来过", "上礼拜三", "11-11 00:00", "11-12 00:00", TimePrecision.Day)]
    [InlineData("前天修的", "前天", "11-19 00:00", "11-20 00:00", TimePrecision.Day)]
    [InlineData("大前天修的", "大前天", "11-18 00:00", "11-19 00:00", TimePrecision.Day)]
    [InlineData("今早没水", "今早", "11-21 06:00", "11-21 10:00", TimePrecision.PartOfDay)]
    [InlineData("今天上午没水", "今天上午", "11-21 08:00", "11-21 12:00", TimePrecision.PartOfDay)]
    [InlineData("通知 明天9点到17点3栋到6栋停水", "明天9点到17点", "11-22 09:00", "11-22 17:00", TimePrecision.Hour)]
    [InlineData("周一上午来", "周一上午", "11-16 08:00", "11-16 12:00", TimePrecision.PartOfDay)]
    [InlineData("下周一上午来", "下周一上午", "11-23 08:00", "11-23 12:00", TimePrecision.PartOfDay)]
    [InlineData("周日停水", "周日", "11-22 00:00", "11-23 00:00", TimePrecision.Day)]
    [InlineData("周日坏了到现在", "周日", "11-15 00:00", "11-16 00:00", TimePrecision.Day)]
    [InlineData("这个星期都这样", "这个星期", "11-16 00:00", "11-23 00:00", TimePrecision.Days)]
    [InlineData("上个月刚换", "上个月", "10-01 00:00", "11-01 00:00", TimePrecision.Month)]
    [InlineData("3月5号交的", "3月5号", "03-05 00:00", "03-06 00:00", TimePrecision.Day)]
    [InlineData("十一月二十号停的", "十一月二十号", "11-20 00:00", "11-21 00:00", TimePrecision.Day)]
    [InlineData("11月28日完成", "11月28日", "11-28 00:00", "11-29 00:00", TimePrecision.Day)]
    [InlineData("2026-11-28完成", "2026-11-28", "11-28 00:00", "11-29 00:00", TimePrecision.Day)]
    [InlineData("下午4点半到5点", "下午4点半到5点", "11-21 16:30", "11-21 17:00", TimePrecision.Minute)]
    [InlineData("早上六点就装修", "早上六点", "11-21 06:00", "11-21 07:00", TimePrecision.Hour)]
    [InlineData("中午施工", "中午", "11-21 11:00", "11-21 14:00", TimePrecision.PartOfDay)]
    [InlineData("傍晚跳舞", "傍晚", "11-21 17:00", "11-21 19:00", TimePrecision.PartOfDay)]
    [InlineData("下班那会儿堵得很", "下班那会儿", "11-21 17:00", "11-21 20:00", TimePrecision.PartOfDay)]
    [InlineData("18:40恢复", "18:40", "11-21 18:40", "11-21 18:40", TimePrecision.Minute)]
    [InlineData("18点40恢复", "18点40", "11-21 18:40", "11-21 18:40", TimePrecision.Minute)]
    [InlineData("早上七点二十送小孩", "早上七点二十", "11-21 07:20", "11-21 07:20", TimePrecision.Minute)]
    [InlineData("晚上好黑，十点困了两个人", "晚上", "11-21 18:00", "11-22 00:00", TimePrecision.PartOfDay)]
    [InlineData("晚上十点困了两个人", "晚上十点", "11-20 22:00", "11-20 23:00", TimePrecision.Hour)]
    [InlineData("晚上八点停水", "晚上八点", "11-21 20:00", "11-21 21:00", TimePrecision.Hour)]
    [InlineData("周五晚8点", "周五晚8点", "11-20 20:00", "11-20 21:00", TimePrecision.Hour)]
    [InlineData("昨晚10点到今天早上6点没水", "昨晚10点到今天早上6点", "11-20 22:00", "11-21 06:00", TimePrecision.Hour)]
    [InlineData("昨晚10点到2点没水", "昨晚10点到2点", "11-20 22:00", "11-21 02:00", TimePrecision.Hour)]
    [InlineData("11月25日22:00到11月26日6:00停水", "11月25日22:00到11月26日6:00", "11-25 22:00", "11-26 06:00", TimePrecision.Minute)]
    [InlineData("今天23点到明天5点停电", "今天23点到明天5点", "11-21 23:00", "11-22 05:00", TimePrecision.Hour)]
    [InlineData("20号下午来", "20号下午", "11-20 12:00", "11-20 18:00", TimePrecision.PartOfDay)]
    [InlineData("十分钟前报的", "十分钟前", "11-21 14:20", "11-21 14:20", TimePrecision.Minute)]
    [InlineData("两个小时前", "两个小时前", "11-21 12:30", "11-21 13:30", TimePrecision.Hour)]
    [InlineData("三个月前换过", "三个月前", "08-21 00:00", "08-22 00:00", TimePrecision.Month)]
    [InlineData("上周末来人了", "上周末", "11-14 00:00", "11-16 00:00", TimePrecision.Days)]
    [InlineData("国庆期间停过", "国庆期间", "10-01 00:00", "10-08 00:00", TimePrecision.Days)]
    [InlineData("中秋那天", "中秋", "09-25 00:00", "09-26 00:00", TimePrecision.Day)]
    [InlineData("9:00到18:00开放", "9:00到18:00", "11-21 09:00", "11-21 18:00", TimePrecision.Minute)]
    [InlineData("这周一到周三没人扫", "这周一到周三", "11-16 00:00", "11-19 00:00", TimePrecision.Days)]
    [InlineData("上季度的账没公示", "上季度", "07-01 00:00", "10-01 00:00", TimePrecision.Days)]
    [InlineData("正月十五放的炮", "正月十五", "03-03 00:00", "03-04 00:00", TimePrecision.Day)]
    [InlineData("秋分停的水", "秋分", "09-23 00:00", "09-24 00:00", TimePrecision.Day)]
    [InlineData("午休时有人装修，午睡时间很吵", "午睡时间", "11-21 12:00", "11-21 14:00", TimePrecision.PartOfDay)]
    [InlineData("周四再来看，麻烦了", "周四", "11-26 00:00", "11-27 00:00", TimePrecision.Day)]
    [InlineData("last night at ten the lift stopped", "last night at ten", "11-20 22:00", "11-20 23:00", TimePrecision.Hour)]
    [InlineData("The lift stopped yesterday", "yesterday", "11-20 00:00", "11-21 00:00", TimePrecision.Day)]
    [InlineData("no water this morning", "this morning", "11-21 06:00", "11-21 10:00", TimePrecision.PartOfDay)]
    [InlineData("it broke three days ago", "three days ago", "11-18 00:00", "11-19 00:00", TimePrecision.Days)]
    [InlineData("a week ago I told you", "a week ago", "11-14 00:00", "11-15 00:00", TimePrecision.Days)]
    [InlineData("they drill at 10pm", "at 10pm", "11-21 22:00", "11-21 23:00", TimePrecision.Hour)]
    [InlineData("at 10 pm yesterday", "at 10 pm yesterday", "11-20 22:00", "11-20 23:00", TimePrecision.Hour)]
    [InlineData("Will it work tonight?", "tonight", "11-21 18:00", "11-22 00:00", TimePrecision.PartOfDay)]
    [InlineData("last Friday at 3pm", "last Friday at 3pm", "11-20 15:00", "11-20 16:00", TimePrecision.Hour)]
    [InlineData("on Monday morning", "on Monday morning", "11-16 06:00", "11-16 10:00", TimePrecision.PartOfDay)]
    [InlineData("last night at 2am", "last night at 2am", "11-21 02:00", "11-21 03:00", TimePrecision.Hour)]
    [InlineData("tomorrow from 9 to 17", "tomorrow from 9 to 17", "11-22 09:00", "11-22 17:00", TimePrecision.Hour)]
    [InlineData("tomorrow from 9 am to 5 pm", "tomorrow from 9 am to 5 pm", "11-22 09:00", "11-22 17:00", TimePrecision.Hour)]
    [InlineData("yesterday at half past six", "yesterday at half past six", "11-20 06:30", "11-20 06:30", TimePrecision.Minute)]
    [InlineData("on 5 March they came", "on 5 March", "03-05 00:00", "03-06 00:00", TimePrecision.Day)]
    [InlineData("until November 28th", "until November 28th", "-", "11-28 00:00", TimePrecision.Day)]
    [InlineData("last month", "last month", "10-01 00:00", "11-01 00:00", TimePrecision.Month)]
    [InlineData("明晚8点前修好", "明晚8点前", "-", "11-22 20:00", TimePrecision.Hour)]
    [InlineData("晚上十点以后安静", "晚上十点以后", "11-21 22:00", "-", TimePrecision.Hour)]
    public void A_time_is_found_where_it_stands(string text, string said, string start, string end, TimePrecision precision)
    {
        var times = TimeRecognizer.Recognize(text, Reference);

        Assert.NotEmpty(times);
        var time = times[0];
        Assert.Equal(said, time.Span.Of(text));
        Assert.Equal((start, end, precision), (Text(time.Start), Text(time.End), time.Precision));
        Assert.False(time.Repeats || time.Since);
    }

    [Theory]
    [InlineData("三天了没人管", "三天了", "11-18 00:00", TimePrecision.Days)]
    [InlineData("停水半个月了", "半个月了", "11-06 00:00", TimePrecision.Days)]
    [InlineData("电梯坏三天没得人管", "三天", "11-18 00:00", TimePrecision.Days)]
    [InlineData("漏了一个多月，没人修", "一个多月", "10-21 00:00", TimePrecision.Month)]
    [InlineData("报了半年，没人修", "半年", "05-21 00:00", TimePrecision.Month)]
    [InlineData("已经三个小时了", "三个小时了", "11-21 11:30", TimePrecision.Hour)]
    [InlineData("从国庆到现在没修", "从国庆到现在", "10-01 00:00", TimePrecision.Day)]
    [InlineData("昨天到现在没水", "昨天到现在", "11-20 00:00", TimePrecision.Day)]
    [InlineData("周五开始没水", "周五开始", "11-20 00:00", TimePrecision.Day)]
    [InlineData("从上周三起停气", "从上周三起", "11-11 00:00", TimePrecision.Day)]
    [InlineData("这几天总停水", "这几天", "11-18 00:00", TimePrecision.Days)]
    [InlineData("最近老停水", "最近", "11-07 00:00", TimePrecision.Days)]
    [InlineData("好几天了", "好几天了", "11-18 00:00", TimePrecision.Days)]
    [InlineData("从上个月20号开始到现在", "从上个月20号开始到现在", "10-20 00:00", TimePrecision.Day)]
    [InlineData("灯坏了个把月了", "个把月了", "10-21 00:00", TimePrecision.Month)]
    [InlineData("这两个月都没水", "这两个月", "09-21 00:00", TimePrecision.Month)]
    [InlineData("打去年年底起漏水", "打去年年底起", "11-01 00:00", TimePrecision.Month)]
    [InlineData("dark since Monday", "since Monday", "11-16 00:00", TimePrecision.Day)]
    [InlineData("here for two weeks", "for two weeks", "11-07 00:00", TimePrecision.Days)]
    [InlineData("broken for ten days now", "for ten days now", "11-11 00:00", TimePrecision.Days)]
    [InlineData("drilling since 6 in the morning", "since 6 in the morning", "11-21 06:00", TimePrecision.Hour)]
    [InlineData("since National Day", "since National Day", "10-01 00:00", TimePrecision.Day)]
    public void What_goes_on_has_a_beginning_and_no_end(string text, string said, string start, TimePrecision precision)
    {
        var time = Assert.Single(TimeRecognizer.Recognize(text, Reference));

        Assert.Equal(said, time.Span.Of(text));
        Assert.Equal((start, "-", precision), (Text(time.Start), Text(time.End), time.Precision));
        Assert.True(time.Since);
    }

    [Theory]
    [InlineData("每天凌晨装货", "每天凌晨", null, "00:00", "06:00", "11-21 00:00")]
    [InlineData("每天晚上八点到十点跳舞", "每天晚上八点到十点", null, "20:00", "22:00", "11-20 20:00")]
    [InlineData("天天半夜打牌", "天天半夜", null, "00:00", "05:00", "11-21 00:00")]
    [InlineData("每晚都吵", "每晚", null, "18:00", "00:00", "11-20 18:00")]
    [InlineData("每天早上六点半敲", "每天早上六点半", null, "06:30", "-", "11-21 06:30")]
    [InlineData("每周三下午停水", "每周三下午", DayOfWeek.Wednesday, "12:00", "18:00", "11-18 12:00")]
    [InlineData("一到晚上就黑", "一到晚上", null, "18:00", "00:00", "11-20 18:00")]
    [InlineData("noise every night", "every night", null, "18:00", "00:00", "11-20 18:00")]
    [InlineData("every night from 8 to 10 they dance", "every night from 8 to 10", null, "20:00", "22:00", "11-20 20:00")]
    [InlineData("every single morning", "every single morning", null, "06:00", "10:00", "11-21 06:00")]
    [InlineData("blocked every evening after 8", "every evening after 8", null, "20:00", "-", "11-20 20:00")]
    [InlineData("every Monday", "every Monday", DayOfWeek.Monday, "-", "-", "11-16 00:00")]
    public void What_happens_again_and_again_repeats(string text, string said, DayOfWeek? day, string from, string to, string latest)
    {
        var time = Assert.Single(TimeRecognizer.Recognize(text, Reference));

        Assert.True(time.Repeats);
        Assert.Equal(said, time.Span.Of(text));
        Assert.Equal((day, from, to), (time.Every!.Day, Hour(time.Every.From), Hour(time.Every.To)));
        Assert.Equal(latest, Text(time.Start));
    }

    [Theory]
    [InlineData("on weekends they party", "on weekends")]
    [InlineData("每个周末开派对", "每个周末")]
    public void Weekends_repeat(string text, string said)
    {
        var time = Assert.Single(TimeRecognizer.Recognize(text, Reference));

        Assert.Equal(said, time.Span.Of(text));
        Assert.True(time.Repeats && time.Every!.Weekends);
    }

    [Theory]
    [InlineData("一直漏水")]
    [InlineData("三号楼没电")]
    [InlineData("十二栋的灯")]
    [InlineData("5号线旁边")]
    [InlineData("两百块押金")]
    [InlineData("一点都不好")]
    [InlineData("有一点漏")]
    [InlineData("快一点修")]
    [InlineData("三点建议")]
    [InlineData("第三点")]
    [InlineData("3点5公里")]
    [InlineData("早上好")]
    [InlineData("晚上好各位")]
    [InlineData("刚刚好")]
    [InlineData("131号修好了")]
    [InlineData("3栋到5栋没水")]
    [InlineData("QY-2026-000131")]
    [InlineData("打12345")]
    [InlineData("13812345678")]
    [InlineData("三天两头坏")]
    [InlineData("一天到晚吵")]
    [InlineData("困了两个人")]
    [InlineData("住了十二年")]
    [InlineData("电梯等了十分钟")]
    [InlineData("五一路上的摊子")]
    [InlineData("周边的店")]
    [InlineData("什么时候修")]
    [InlineData("1.5米")]
    [InlineData("比分是3:2")]
    [InlineData("晚霞真好看")]
    [InlineData("腊肉三十五一斤")]
    [InlineData("一块五一度")]
    [InlineData("大概要等几天")]
    [InlineData("有没有四点半课堂")]
    [InlineData("喇叭吼到两点")]
    [InlineData("喊了一天")]
    [InlineData("24小时便利店")]
    [InlineData("三点水旁的字")]
    [InlineData("国庆路口")]
    [InlineData("in the lift")]
    [InlineData("at 10 houses")]
    [InlineData("I waited for an hour")]
    [InlineData("since nobody came")]
    [InlineData("it may be broken")]
    [InlineData("building 3, unit 2, floor 5")]
    [InlineData("march on")]
    [InlineData("the second lift")]
    [InlineData("")]
    public void What_is_no_time_stays_none(string text)
    {
        Assert.Empty(TimeRecognizer.Recognize(text, Reference).Select(time => time.Span.Of(text)));
    }

    [Theory]
    [InlineData("昨晚十点", "昨晚10点")]
    [InlineData("上周五下午三点", "上周五下午3点")]
    [InlineData("周三", "周三")]
    [InlineData("每天晚上八点到十点", "每天晚上8点到10点")]
    [InlineData("每天凌晨", "每天凌晨")]
    [InlineData("每晚", "每天晚上")]
    [InlineData("每周三下午", "每周三下午")]
    [InlineData("每个周末", "每个周末")]
    [InlineData("三天前", "三天前")]
    [InlineData("一个星期前", "一个星期前")]
    [InlineData("三天了", "三天了")]
    [InlineData("半个月了", "半个月了")]
    [InlineData("半年了", "半年了")]
    [InlineData("从国庆到现在", "从国庆开始")]
    [InlineData("昨天到现在", "从昨天开始")]
    [InlineData("这几天", "这几天")]
    [InlineData("刚才", "刚才")]
    [InlineData("最近", "最近")]
    [InlineData("过几天", "过几天")]
    [InlineData("每月15号", "每月")]
    [InlineData("年年夏天", "每年")]
    [InlineData("隔三差五", "隔三差五")]
    [InlineData("半夜", "半夜")]
    [InlineData("晚上", "晚上")]
    [InlineData("晚上十点困了两个人", "晚上10点")]
    [InlineData("周末", "周末")]
    [InlineData("从早上到现在", "从早上开始")]
    [InlineData("自从上个月", "从上个月开始")]
    [InlineData("停了半小时了", "半个小时了")]
    [InlineData("从昨晚八点就不动了", "从昨晚8点开始")]
    [InlineData("昨夜一点多", "今天凌晨1点")]
    [InlineData("昨晚12点", "昨晚12点")]
    [InlineData("下午4点半到5点", "下午4点半到5点")]
    [InlineData("明天9点到17点", "明天上午9点到下午5点")]
    [InlineData("18:40", "晚上6点40")]
    [InlineData("上个月", "上个月")]
    [InlineData("月初", "这个月初")]
    [InlineData("去年", "去年")]
    [InlineData("去年夏天", "去年夏天")]
    [InlineData("年前", "年前")]
    [InlineData("明晚8点前", "明晚8点前")]
    [InlineData("3月5号", "3月5日")]
    [InlineData("从3月开始", "从3月开始")]
    [InlineData("这个星期", "这周")]
    [InlineData("last night at ten", "昨晚10点")]
    public void A_time_is_said_in_Chinese_as_people_say_it(string text, string said) => Assert.Equal(said, Say(text, "zh-CN"));

    [Theory]
    [InlineData("昨晚十点", "last night at 10")]
    [InlineData("昨晚", "last night")]
    [InlineData("每天晚上八点到十点", "every night from 8 to 10")]
    [InlineData("三天了", "for three days")]
    [InlineData("三天前", "three days ago")]
    [InlineData("一个星期前", "a week ago")]
    [InlineData("从国庆到现在", "since National Day")]
    [InlineData("周一开始没水", "since Monday")]
    [InlineData("刚才", "just now")]
    [InlineData("今天上午", "this morning")]
    [InlineData("明天9点到17点", "tomorrow from 9 am to 5 pm")]
    [InlineData("上周五下午三点", "last Friday at 3 pm")]
    [InlineData("上个月", "last month")]
    [InlineData("3月5号", "on 5 March")]
    [InlineData("every single morning", "every morning")]
    [InlineData("every Monday", "every Monday")]
    [InlineData("on weekends", "on weekends")]
    [InlineData("on Saturdays", "every Saturday")]
    [InlineData("at 3 am", "at 3 am")]
    [InlineData("晚上十点困了两个人", "at 10 pm")]
    [InlineData("since 6am", "since 6 am")]
    [InlineData("下午4点半到5点", "from 4:30 pm to 5 pm")]
    [InlineData("since last night", "since last night")]
    [InlineData("since May", "since May")]
    [InlineData("半夜", "in the middle of the night")]
    [InlineData("去年夏天", "in the summer of 2025")]
    [InlineData("for two weeks", "for two weeks")]
    [InlineData("tonight", "tonight")]
    public void A_time_is_said_in_English_as_people_say_it(string text, string said) => Assert.Equal(said, Say(text, "en"));

    [Theory]
    [InlineData("1")]
    [InlineData("点号")]
    [InlineData("十")]
    [InlineData("每天")]
    [InlineData("one ")]
    [InlineData("1点")]
    [InlineData("从3月到")]
    [InlineData("every night from 8 ")]
    public void A_megabyte_of_anything_is_read_quickly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        TimeRecognizer.Recognize(text, Reference);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
    }

    [Fact]
    public void Every_year_and_every_hour_of_it_can_be_spoken_from()
    {
        string[] texts = ["从国庆到现在", "中秋", "2月29日", "上个月31号", "去年夏天", "半年前", "昨夜一点多", "每周三下午", "年前", "31号下午", "一万年后", "一万年半了", "大年三十", "腊月二十八", "立冬", "暑假"];
        for (var day = new DateTime(2024, 1, 1, 23, 59, 0); day.Year < 2029; day = day.AddDays(1))
        {
            foreach (var text in texts)
            {
                foreach (var time in TimeRecognizer.Recognize(text, day))
                {
                    Assert.NotEqual("", TimeRecognizer.Say(time, "zh-CN", day));
                    Assert.NotEqual("", TimeRecognizer.Say(time, "en", day));
                }
            }
        }
    }

    private static string Say(string text, string culture) =>
        TimeRecognizer.Say(Assert.Single(TimeRecognizer.Recognize(text, Reference)), culture, Reference);

    private static string Text(DateTime? time) => time?.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "-";

    private static string Hour(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "-";
}
