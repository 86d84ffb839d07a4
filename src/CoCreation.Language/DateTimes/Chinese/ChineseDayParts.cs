namespace CoCreation.Language;

/// <summary>A part of the day by one of its names, with its hours in the published sense and in that of complaints.</summary>
/// <param name="From">The hour at which the values begin.</param>
internal readonly record struct NamedPart(string Word, PartOfDay Part, string Timex, int From, int To);

/// <summary>Reads parts of the day in Chinese: 上午, 大半夜, 下班那会儿.</summary>
internal static class ChineseDayParts
{
    private static readonly WordTable<NamedPart> Parts = new(((IEnumerable<NamedPart>)
    [
        .. Morning("一大清早", "大清早", "一大早", "大早上", "清早", "早上", "早晨", "清晨", "早间", "今晨"),
        .. Named(PartOfDay.BeforeDawn, "TDA", 0, 6, "大凌晨", "凌晨", "天亮前", "天不亮", "天没亮", "天还没亮", "天刚亮"),
        .. Named(PartOfDay.Forenoon, "TMO", 8, 12, "大上午", "一上午", "上午"),
        .. Named(PartOfDay.Noon, "TMI", 11, 13, "大中午", "正中午", "中午", "正午", "午间", "晌午"),
        .. Named(PartOfDay.Afternoon, "TAF", 12, 16, "大下午", "一下午", "下午", "午后", "后晌"),
        .. Named(PartOfDay.Dusk, "TEV", 17, 19, "傍晚", "黄昏", "天擦黑", "擦黑"),
        .. Named(PartOfDay.Evening, "TEV", 18, 24, "大晚上", "一晚上", "晚上", "晚间", "夜晚", "天一黑", "天黑了", "天黑"),
        .. Named(PartOfDay.DeadOfNight, "TNI", 0, 5, "三更半夜", "深更半夜", "大半夜", "后半夜", "下半夜", "半夜三更", "半夜里", "半夜", "午夜"),
        .. Named(PartOfDay.Night, "TNI", 22, 30, "大夜里", "夜里头", "夜里", "夜间", "深夜", "前半夜", "上半夜", "一整夜", "一夜"),
        .. Named(PartOfDay.Daytime, "TDT", 8, 18, "大白天", "白天", "日间"),
        .. Named(PartOfDay.GoingToWork, "(T07,T09,PT2H)", 7, 9, "早高峰"),
        .. Named(PartOfDay.ComingHome, "(T17,T20,PT3H)", 17, 20, "晚高峰"),
    ]).Select(part => (part.Word, part)));

    /// <summary>What people do at an hour, with 那会儿 or 时候 behind it.</summary>
    private static readonly WordTable<PartOfDay> Doings = new(((IEnumerable<(string[] Words, PartOfDay Part)>)
    [
        (["上班", "上学", "送孩子上学", "出门上班"], PartOfDay.GoingToWork), (["下班"], PartOfDay.ComingHome), (["放学", "接孩子"], PartOfDay.SchoolOut), (["吃早饭", "早饭", "吃早餐"], PartOfDay.Morning),
        (["吃午饭", "吃中饭", "午饭", "中饭"], PartOfDay.Noon), (["午休", "午睡", "睡午觉"], PartOfDay.Siesta), (["吃晚饭", "吃夜饭", "晚饭", "夜饭", "饭点", "做晚饭", "烧晚饭"], PartOfDay.Supper),
    ]).SelectMany(doing => doing.Words.Select(word => (word, doing.Part))));

    private static readonly string[] Then = ["那会儿", "那会", "那个点", "那个时候", "那时候", "的时候", "的点", "时候", "时间", "高峰期", "高峰", "那阵子", "那阵", "前后"];

    /// <param name="day">A day stands in front, so that 早 and 晚 are enough.</param>
    public static NamedPart? Read(Scan s, ref int at, bool day)
    {
        var end = at;
        if (Parts.Take(s, ref end, out var part))
        {
            if (!day && Greets(s, end) || part.Word is "一夜" && s[end] is '之')
                return null;

            at = end;
            return part;
        }

        if (Doings.Take(s, ref end, out var word, out var doing) && s.Take(ref end, Then))
        {
            at = end;
            return new(word, doing, Timex.Range(Timex.Time(doing.From), Timex.Time(doing.To), $"PT{doing.To - doing.From}H"), doing.From, doing.To);
        }

        return Single(s, ref at, day);
    }

    public static Reading Reading(NamedPart part, TextSpan span, DateTime now) =>
        Anchored.PartOfDay(span, part.Timex, part.From, part.To, now) with { Part = part.Part };

    /// <summary>早上好 and 晚上好各位 greet; 晚上好黑 complains.</summary>
    private static bool Greets(Scan s, int end) => s[end] == '好' && s[end + 1] is not ('像' or '几' or '多' or '大' or '吵' or '黑' or '冷' or '久' or '亮');

    /// <summary>周五晚, 七月五号早, 早9点, 昨夜; 晚一点来 is no hour.</summary>
    private static NamedPart? Single(Scan s, ref int at, bool day)
    {
        NamedPart? part = s[at] switch
        {
            '早' or '晨' => new("早", PartOfDay.Morning, "TMO", 8, 12),
            '晚' => new("晚", PartOfDay.Evening, "TEV", 18, 24),
            '夜' when day => new("夜", PartOfDay.Night, "TNI", 22, 30),
            '午' when day && s[at + 1] is not ('休' or '托' or '饭') => new("午", PartOfDay.Noon, "TMI", 11, 13),
            _ => null,
        };
        if (part is null)
            return null;

        var clock = at + 1;
        var hour = (day || s[clock] != '一') && s[at] is not '晨' && ChineseClocks.Read(s, ref clock, anchored: true) is not null;
        if (!hour && (!day || s[at + 1] is '霞' or '餐' or '饭' or '会' or '班' or '归' or '睡' or '点' or '就' or '已' or '年' or '礼' or '高' or '市' or '教' or '期' or '报' or '光' or '宵' or '跑' or '练'))
            return null;

        at++;
        return part;
    }

    private static IEnumerable<NamedPart> Morning(params string[] words) => Named(PartOfDay.Morning, "TMO", 8, 12, words);

    private static IEnumerable<NamedPart> Named(PartOfDay part, string timex, int from, int to, params string[] words) => words.Select(word => new NamedPart(word, part, timex, from, to));
}
