namespace CoCreation.Language;

/// <summary>Reads times that are said without a figure: 这几天, 最近, 好久了, 前两天.</summary>
internal static class ChineseRoughTimes
{
    private static readonly WordTable<TimeRoughness> Words = new(((IEnumerable<(TimeRoughness Roughly, string[] Words)>)
    [
        (TimeRoughness.JustNow, ["刚刚才", "刚刚", "刚才", "方才", "适才", "才将", "刚将", "将才"]),
        (TimeRoughness.TheseDays, ["最近这几天", "最近这两天", "最近几天", "最近两天", "这几天", "这两天", "这些天", "这几日", "这两日", "近几天", "近两天", "近几日", "连日来", "这几晚", "这几个晚上", "这三五天"]),
        (TimeRoughness.Lately, ["最近一段时间", "最近这段时间", "最近这阵子", "最近一阵子", "这段时间", "这阵子", "这一阵子", "这一阵", "这阵", "这段日子", "这些日子", "近段时间", "近一段时间", "这一段时间", "近期", "近来", "近日", "最近", "一段时间以来", "前后这一向", "这一向", "这向"]),
        (TimeRoughness.Several, ["前几天", "前两天", "前些天", "前几日", "前两日", "头几天", "头两天", "前阵子", "前一阵子", "前一阵", "前阵", "前段时间", "前一段时间", "前些日子", "前段日子", "前不久", "不久前", "早几天", "早两天", "那几天", "那两天", "前几晚", "前两晚"]),
        (TimeRoughness.Ages, ["很久了", "好久了", "老久了", "好长时间了", "很长时间了", "好一阵了", "好一阵子了", "老长时间了", "好些日子了", "有些日子了", "有段时间了", "有一段时间了", "好一段时间了", "有一阵子了", "有阵子了", "一段时间了", "长期以来", "一直以来", "好多天了", "好久以前", "很久以前", "很早以前", "早些年", "头些年", "前些年", "好久好久了", "多年来", "多年以来", "这些年", "这么多年"]),
    ]).SelectMany(entry => entry.Words.Select(word => (word, entry.Roughly))));

    public static Reading? Read(Scan s, int at)
    {
        var end = at;
        if (!Words.Take(s, ref end, out var word, out var roughly) || IsOther(s, at, end, word))
            return null;

        if (roughly == TimeRoughness.JustNow && s[end - 1] != '才')
            s.Take(ref end, "才");

        return Of(roughly, TextSpan.Between(at, end), s.Now);
    }

    private static bool IsOther(Scan s, int at, int end, string word) => word switch
    {
        // 刚刚好 fits, 最近的店 is the nearest.
        "刚刚" => s[end] is '好' or '够',
        "最近" => s[end] is '的' or '处' or '点' or '那' or '哪' || char.IsAsciiDigit(s[s.Blanks(end)]) || NumberReader.IsNumeral(s[end]) && s[end] is not '一' || s[end] is '几' or '半' || s[end] == '一' && s[end + 1] is '个' or '年' or '周' or '次',
        "这阵" => s[end] is '雨' or '风',
        "那几天" or "那两天" => s[at - 1] is '节' or '庆' or '天',
        _ => false,
    };

    private static Reading Of(TimeRoughness roughly, TextSpan span, DateTime now)
    {
        var today = now.Date;
        var reading = new Reading { Span = span, Kind = TimeKind.DateRange, Timex = "PAST_REF", Roughly = roughly };
        return roughly switch
        {
            TimeRoughness.JustNow => reading with { Kind = TimeKind.DateTime, Only = new(now) },
            TimeRoughness.TheseDays => Past(3, "P3D") with { Since = true },
            TimeRoughness.Lately => Past(14, "P2W") with { Since = true },
            TimeRoughness.Ages => reading with { Since = true },
            _ => Past(3, "P3D"),
        };

        Reading Past(int days, string length) =>
            reading with { Timex = Timex.Range(Timex.Date(today.AddDays(-days)), Timex.Date(today), length), Only = new(today.AddDays(-days), today) };
    }
}
