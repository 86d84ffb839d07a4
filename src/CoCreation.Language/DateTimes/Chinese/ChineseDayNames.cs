namespace CoCreation.Language;

/// <summary>Reads days by their names: 昨天, 大后天, 上周一, 礼拜日, 国庆节, 四月的最后一个星期一.</summary>
internal static class ChineseDayNames
{
    private static readonly WordTable<int> Near = new(
    [
        ("大大前天", -4), ("大大后天", 4), ("大前天", -3), ("大前日", -3), ("大前儿", -3), ("大后天", 3), ("大后日", 3), ("昨天", -1), ("昨日", -1), ("昨儿个", -1), ("昨儿", -1), ("昨个", -1),
        ("前天", -2), ("前日", -2), ("前儿个", -2), ("前儿", -2), ("今天", 0), ("今日", 0), ("今儿个", 0), ("今儿", 0), ("今个", 0),
        ("明天", 1), ("明日", 1), ("明儿个", 1), ("明儿", 1), ("明个", 1), ("后天", 2), ("后日", 2), ("后儿", 2), ("当天", 0),
    ]);

    /// <summary>A day and a part of it in one word: 昨晚. The part is read on from its second character.</summary>
    private static readonly (char Day, int Away)[] Short = [('今', 0), ('昨', -1), ('明', 1), ('前', -2), ('后', 2)];

    private static readonly string[] ThisWeek = ["这一个", "这个", "这一", "这", "本", "当"];
    private static readonly string[] LastWeek = ["上一个", "上个", "上一", "上"];
    private static readonly string[] NextWeek = ["下一个", "下个", "下一", "下"];
    private static readonly string[] WeekWords = ["星期", "礼拜", "周"];

    /// <param name="left">A first weekday, whose week goes on: 上周一到周五.</param>
    public static Reading? Read(Scan s, ref int at, Reading? left) => Relative(s, ref at) ?? Weekday(s, ref at, left);

    private static Reading? Relative(Scan s, ref int at)
    {
        var start = at;
        if (Near.Take(s, ref at, out var word, out var near))
        {
            if (word is "后天" or "前天" && s[start - 1] is '以' or '之' or '最' or '然' or '先' || word == "前天" && NumberReader.IsNumeral(s[start - 1]) || word == "后天" && s[at] is '性' or '的' && s[at + 1] is '努'
                || s.Is(start, "今日头条") || s.Is(start, "明日之") || word is "昨个" or "今个" or "明个" && s[at] is '人' or '月' || word == "当天" && s[start - 1] is '大' or '应')
            {
                at = start;
                return null;
            }

            return Anchored.Date(TextSpan.Between(start, at), Away(s.Now, near)) with { Spoken = true };
        }

        foreach (var (day, away) in Short)
        {
            if (s[at] != day || s[at + 1] is not ('早' or '晚' or '夜' or '晨' or '上' or '下' or '中'))
                continue;

            if (s[at + 1] is '上' or '下' or '中' && s[at + 2] is not '午' || s[at + 1] == '早' && s[at + 2] is '就' && day != '今' || day == '前' && s[start - 1] is '之' or '以' or '先' or '目' || day is '后' && !(s[at + 1] is '晚' or '早') || day is '后' && s[start - 1] is not ' ' && Characters.IsHan(s[start - 1]))
                return null;

            at++;
            return Anchored.Date(TextSpan.Between(start, at), Away(s.Now, away)) with { Spoken = true, Fused = true };
        }

        return null;
    }

    /// <summary>上周一, 这个星期一, 周三; a week further off with each 上 or 下 more.</summary>
    private static Reading? Weekday(Scan s, ref int at, Reading? left)
    {
        var i = at;
        int? away = WeeksAway(s, ref i);
        if (away is not null)
            s.Take(ref i, "的");

        if (away is null && s[at - 1] is '上' or '下' or '这' or '每' or '隔' || !WeekWord(s, ref i) || DayOf(s[i]) is not { } weekday || (s[i] is '天' && s[i - 1] == '周' && away is null && s[i + 1] is '气')
            || NumberReader.IsNumeral(s[i]) && (NumberReader.IsNumeral(s[i + 1]) || s[i + 1] is '次' or '趟' or '回' or '年'))
            return null;

        if (away is null && s[at] == '周' && s[i] is '一' && s[i + 1] is '围' or '圈')
            return null;

        i++;
        var span = TextSpan.Between(at, i);
        at = i;
        if (away is null && left is { Week: { } same })
            away = same;

        return away is { } weeks
            ? Anchored.Date(span, Calendar.Weekday(s.Now.Date, weeks, weekday)) with { Week = weeks }
            : Anchored.Weekday(span, weekday, s.Now);
    }

    /// <summary>How many weeks from this one, when that is said: 上上个 is -2.</summary>
    public static int? WeeksAway(Scan s, ref int at)
    {
        var start = at;
        if (s.Take(ref at, ThisWeek))
            return 0;

        foreach (var (words, sign) in (ReadOnlySpan<(string[], int)>)[(LastWeek, -1), (NextWeek, 1)])
        {
            var further = 0;
            while (s[at] == words[3][0] && s[at + 1] == words[3][0])
            {
                at++;
                further++;
            }

            if (s.Take(ref at, words))
                return sign * (further + 1);

            at = start;
        }

        return null;
    }

    public static bool WeekWord(Scan s, ref int at) => s.Take(ref at, WeekWords);

    public static DayOfWeek? DayOf(char c) => c switch
    {
        '一' or '1' => DayOfWeek.Monday,
        '二' or '2' => DayOfWeek.Tuesday,
        '三' or '3' => DayOfWeek.Wednesday,
        '四' or '4' => DayOfWeek.Thursday,
        '五' or '5' => DayOfWeek.Friday,
        '六' or '6' => DayOfWeek.Saturday,
        '日' or '天' => DayOfWeek.Sunday,
        _ => null,
    };

    private static DateTime Away(DateTime now, int days) => now.Date.AddDays(days);
}
