namespace CoCreation.Language;

/// <summary>Reads days, weeks, months, years and holidays as they are called in Chinese.</summary>
internal static class ChineseDays
{
    private static readonly (string Word, int Away, PartOfDay? Part)[] Near =
    [
        ("大前天", -3, null), ("大后天", 3, null), ("昨天", -1, null), ("昨日", -1, null), ("昨儿", -1, null), ("昨晚上", -1, PartOfDay.Evening), ("昨晚", -1, PartOfDay.Evening),
        ("昨夜里", -1, PartOfDay.Night), ("昨夜", -1, PartOfDay.Night), ("昨早", -1, PartOfDay.Morning), ("昨上午", -1, PartOfDay.Forenoon), ("昨下午", -1, PartOfDay.Afternoon), ("昨中午", -1, PartOfDay.Noon),
        ("前天", -2, null), ("前日", -2, null), ("前晚", -2, PartOfDay.Evening), ("前夜", -2, PartOfDay.Night), ("今早上", 0, PartOfDay.Morning), ("今早", 0, PartOfDay.Morning), ("今晨", 0, PartOfDay.Morning),
        ("今晚上", 0, PartOfDay.Evening), ("今晚", 0, PartOfDay.Evening), ("今夜", 0, PartOfDay.Night), ("今天", 0, null), ("今日", 0, null), ("今儿", 0, null), ("明天", 1, null), ("明日", 1, null),
        ("明儿", 1, null), ("明早", 1, PartOfDay.Morning), ("明晨", 1, PartOfDay.Morning), ("明晚上", 1, PartOfDay.Evening), ("明晚", 1, PartOfDay.Evening), ("后天", 2, null),
    ];

    private static readonly (string Word, PartOfDay Part)[] Parts =
    [
        ("一大清早", PartOfDay.Morning), ("大清早", PartOfDay.Morning), ("一大早", PartOfDay.Morning), ("大早上", PartOfDay.Morning), ("清早", PartOfDay.Morning), ("早上", PartOfDay.Morning),
        ("早晨", PartOfDay.Morning), ("清晨", PartOfDay.Morning), ("凌晨", PartOfDay.BeforeDawn), ("大上午", PartOfDay.Forenoon), ("上午", PartOfDay.Forenoon), ("大中午", PartOfDay.Noon), ("正中午", PartOfDay.Noon),
        ("中午", PartOfDay.Noon), ("正午", PartOfDay.Noon), ("午间", PartOfDay.Noon), ("下午", PartOfDay.Afternoon), ("午后", PartOfDay.Afternoon), ("傍晚", PartOfDay.Dusk), ("黄昏", PartOfDay.Dusk),
        ("大晚上", PartOfDay.Evening), ("晚上", PartOfDay.Evening), ("晚间", PartOfDay.Evening), ("三更半夜", PartOfDay.DeadOfNight), ("深更半夜", PartOfDay.DeadOfNight), ("大半夜", PartOfDay.DeadOfNight),
        ("后半夜", PartOfDay.DeadOfNight), ("下半夜", PartOfDay.DeadOfNight), ("半夜里", PartOfDay.DeadOfNight), ("半夜", PartOfDay.DeadOfNight), ("深夜", PartOfDay.DeadOfNight), ("午夜", PartOfDay.DeadOfNight),
        ("夜里头", PartOfDay.Night), ("夜里", PartOfDay.Night), ("夜间", PartOfDay.Night), ("夜晚", PartOfDay.Night), ("大白天", PartOfDay.Daytime), ("白天", PartOfDay.Daytime),
        ("早高峰", PartOfDay.GoingToWork), ("晚高峰", PartOfDay.ComingHome),
    ];

    private static readonly string[] Holidays = ["国庆", "五一", "元旦", "春节", "过年", "中秋", "端午", "清明", "元宵", "双十一", "圣诞", "六一", "三八"];

    public static bool Read(string s, ref int i, DateTime reference, TimeDraft draft) =>
        ReadNear(s, ref i, reference, draft) || ReadWeek(s, ref i, reference, draft) || ReadMonth(s, ref i, reference, draft)
        || ReadHoliday(s, ref i, reference, draft, null) || ChineseDates.Read(s, ref i, reference, draft);

    /// <summary>A part of the day.</summary>
    /// <param name="day">A day stands in front, so that 早 and 晚 are enough.</param>
    public static PartOfDay? Part(string s, ref int i, bool day)
    {
        if (i >= s.Length)
            return null;

        foreach (var (word, part) in Parts)
        {
            if (s[i] != word[0] || string.CompareOrdinal(s, i, word, 0, word.Length) != 0)
                continue;

            // 早上好 greets.
            var end = i + word.Length;
            if (!day && end < s.Length && s[end] == '好' && !(end + 1 < s.Length && s[end + 1] is '像' or '几' or '多' or '大' or '吵' or '黑'))
                return null;

            i = end;
            return part;
        }

        foreach (var (word, part) in (ReadOnlySpan<(string, PartOfDay)>)[("上班", PartOfDay.GoingToWork), ("下班", PartOfDay.ComingHome), ("放学", PartOfDay.SchoolOut)])
        {
            var end = i;
            if (ChineseTimes.Take(s, ref end, word) && ChineseTimes.Take(s, ref end, "那会儿", "那会", "的时候", "时候", "时间", "高峰", "那阵"))
            {
                i = end;
                return part;
            }
        }

        if (s[i] is not ('早' or '晚'))
            return null;

        // 周五晚, 早9点; 晚一点来 is no hour.
        var clock = i + 1;
        var hour = clock < s.Length && (day || s[clock] != '一') && ChineseClocks.Read(s, ref clock, anchored: true) is not null;
        return hour || day && s[i] == '晚' && !(i + 1 < s.Length && s[i + 1] is '霞' or '餐' or '饭' or '会' or '班' or '归' or '睡' or '点') ? s[i++] == '早' ? PartOfDay.Morning : PartOfDay.Evening : null;
    }

    /// <summary>每天, 每晚, 每周三, 周末 of each week.</summary>
    public static bool Every(string s, ref int i, TimeDraft draft)
    {
        var at = i;
        if (ChineseTimes.Take(s, ref i, "每到", "每个", "每", "逢", "一到", "到了"))
        {
            var word = s.AsSpan(at, i - at);
            if (word[0] == '每' && ChineseTimes.Take(s, ref i, "天", "日"))
                return true;

            if (word is "每" && i < s.Length && s[i] is '晚' or '夜' or '早')
            {
                draft.Part = s[i] switch { '早' => PartOfDay.Morning, '晚' => PartOfDay.Evening, _ => PartOfDay.Night };
                i++;
                ChineseTimes.Take(s, ref i, "上", "里");
                return true;
            }

            if (ChineseTimes.Take(s, ref i, "周末", "双休日", "星期六星期天"))
                return draft.Weekends = true;

            var week = i;
            if (Week(s, ref week) && (word[0] is '每' or '逢' || Weekday(s, week) is not null))
            {
                var counted = week + 1 < s.Length && s[week + 1] is '次' or '趟' or '回';
                if (!counted && Weekday(s, week) is { } weekday)
                    (draft.EveryDay, week) = (weekday, week + 1);
                else
                    draft.Round = TimePrecision.Days;

                i = week;
                return true;
            }

            if (word[0] == '每' && ChineseTimes.Take(s, ref i, "月"))
            {
                draft.Round = TimePrecision.Month;
                return true;
            }

            // 一到晚上 is each evening; 到了晚上 is, too.
            var part = i;
            if (Part(s, ref part, day: false) is not null)
                return true;

            i = at;
            return false;
        }

        if (ChineseTimes.Take(s, ref i, "天天", "夜夜", "晚晚") && !(i < s.Length && s[i] is '气' or '空'))
        {
            draft.Part = s[at] switch { '夜' => PartOfDay.Night, '晚' => PartOfDay.Evening, _ => null };
            return at == 0 || s[at - 1] is not ('今' or '明' or '昨' or '前' or '后' or '春' or '夏' or '秋' or '冬' or '一');
        }

        i = at;
        return false;
    }

    private static bool ReadNear(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        foreach (var (word, away, part) in Near)
        {
            if (i >= s.Length || s[i] != word[0] || string.CompareOrdinal(s, i, word, 0, word.Length) != 0)
                continue;

            if (word == "后天" && i > 0 && s[i - 1] is '以' or '之' or '最' or '今' or '然' || word == "前天" && i > 0 && NumberReader.IsNumeral(s[i - 1]))
                return false;

            i += word.Length;
            draft.SetDay(reference.Date.AddDays(away), part);
            draft.Spoken = away < 0;
            return true;
        }

        return false;
    }

    private static bool ReadWeek(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        var at = i;
        var (away, told) = (0, true);
        if (ChineseTimes.Take(s, ref i, "上上个", "上上"))
            away = -2;
        else if (ChineseTimes.Take(s, ref i, "上个", "上"))
            away = -1;
        else if (ChineseTimes.Take(s, ref i, "下下个", "下下"))
            away = 2;
        else if (ChineseTimes.Take(s, ref i, "下个", "下"))
            away = 1;
        else
            told = ChineseTimes.Take(s, ref i, "这个", "这", "本", "当");

        if (ChineseTimes.Take(s, ref i, "周末", "双休日"))
        {
            var saturday = Calendar.Weekday(reference, away, DayOfWeek.Saturday);
            if (!told && saturday > reference)
                saturday = saturday.AddDays(-7);

            draft.SetDays(saturday, saturday.AddDays(2), TimePrecision.Days);
            draft.DayAssumed = !told;
            return true;
        }

        if (!Week(s, ref i) || !told && at > 0 && (NumberReader.IsNumeral(s[at - 1]) || char.IsAsciiDigit(s[at - 1])))
        {
            i = at;
            return false;
        }

        if (Weekday(s, i) is { } weekday && !(i + 1 < s.Length && s[i + 1] is '次' or '趟' or '回'))
        {
            var both = i + 1 < s.Length && s[i] == '六' && s[i + 1] is '日' or '天';
            var day = Calendar.Weekday(reference, away, weekday);

            // A plain 周五 before Friday is last week's when something happened on it.
            if (!told && day > reference.Date && SaysPast(s, i + 1))
                day = day.AddDays(-7);

            i += both ? 2 : 1;
            if (both)
                draft.SetDays(day, day.AddDays(2), TimePrecision.Days);
            else
                draft.SetDay(day);

            return true;
        }

        if (told && !(i < s.Length && s[i] is '边' or '围' or '期' or '几'))
        {
            var (first, next) = Calendar.Week(reference, away);
            draft.SetDays(first, next, TimePrecision.Days);
            return true;
        }

        i = at;
        return false;
    }

    private static bool ReadMonth(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        var at = i;
        int away;
        if (ChineseTimes.Take(s, ref i, "上上个月", "上上月"))
            away = -2;
        else if (ChineseTimes.Take(s, ref i, "上个月", "上月"))
            away = -1;
        else if (ChineseTimes.Take(s, ref i, "下个月", "下月"))
            away = 1;
        else if (ChineseTimes.Take(s, ref i, "这个月", "本月", "当月") || i + 1 < s.Length && s[i] == '月' && s[i + 1] is '初' or '底' or '末' or '中' && ChineseTimes.Take(s, ref i, "月"))
            away = 0;
        else
            return false;

        var (first, next) = Calendar.Month(reference, away);
        ChineseTimes.Take(s, ref i, "份");
        if (ThirdOf(s, ref i, first, draft))
            return at == 0 || s[at] != '月' || !char.IsAsciiDigit(s[at - 1]);

        if (NumberReader.TryWhole(s, i, out var length, out var day) && day is >= 1 and <= 31 && i + length < s.Length && s[i + length] is '号' or '日'
            && Calendar.Date(reference, first.Year, first.Month, day) is { } date)
        {
            i += length + 1;
            draft.SetDay(date);
            return true;
        }

        draft.SetDays(first, next, TimePrecision.Month);
        return true;
    }

    /// <summary>初, 中, 底 behind a month.</summary>
    internal static bool ThirdOf(string s, ref int i, DateTime first, TimeDraft draft)
    {
        if (i >= s.Length || s[i] is not ('初' or '中' or '底' or '末') || s[i] == '中' && i + 1 < s.Length && s[i + 1] == '午')
            return false;

        var (from, to) = s[i] switch { '初' => (first, first.AddDays(10)), '中' => (first.AddDays(10), first.AddDays(20)), _ => (first.AddDays(20), first.AddMonths(1)) };
        i++;
        ChineseTimes.Take(s, ref i, "旬");
        draft.SetDays(from, to, TimePrecision.Days);
        return true;
    }

    internal static bool ReadHoliday(string s, ref int i, DateTime reference, TimeDraft draft, int? year)
    {
        foreach (var name in Holidays)
        {
            if (i >= s.Length || s[i] != name[0] || string.CompareOrdinal(s, i, name, 0, name.Length) != 0)
                continue;

            // 五一路 and 国庆村 are places.
            var end = i + name.Length;
            if (end < s.Length && s[end] is '路' or '村' or '街' or '个' or '栋' or '楼' or '度' or '斤' or '块' or '毛' or '点' || i > 0 && NumberReader.IsNumeral(s[i - 1]) || Calendar.Holiday(name, reference, year) is not { } holiday)
                return false;

            ChineseTimes.Take(s, ref end, "节");
            i = end;
            ChineseTimes.Take(s, ref i, "期间", "那几天", "长假", "假期", "放假");
            draft.SetDays(holiday.First, holiday.First.AddDays(holiday.Days), holiday.Days == 1 ? TimePrecision.Day : TimePrecision.Days);
            return true;
        }

        return false;
    }

    private static bool Week(string s, ref int i) => ChineseTimes.Take(s, ref i, "个星期", "个礼拜", "个周", "星期", "礼拜", "周");

    private static DayOfWeek? Weekday(string s, int at) => at >= s.Length ? null : s[at] switch
    {
        '一' or '1' => DayOfWeek.Monday,
        '二' or '2' => DayOfWeek.Tuesday,
        '三' or '3' => DayOfWeek.Wednesday,
        '四' or '4' => DayOfWeek.Thursday,
        '五' or '5' => DayOfWeek.Friday,
        '六' or '6' => DayOfWeek.Saturday,
        '日' or '天' or '7' => DayOfWeek.Sunday,
        _ => null,
    };

    private static bool SaysPast(string s, int at)
    {
        for (var i = at; i < s.Length && i < at + 30 && !Characters.EndsClause(s[i]); i++)
        {
            if (s[i] is '了' or '过' or '没' or '坏' or '就' || i + 1 < s.Length && s[i] == '开' && s[i + 1] == '始' || i == at && s[i] == '起')
                return true;
        }

        return at > 2 && s.AsSpan(0, at).TrimEnd("周星期礼拜一二三四五六日天").EndsWith("从");
    }
}
