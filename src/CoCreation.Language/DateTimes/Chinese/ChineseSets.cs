namespace CoCreation.Language;

/// <summary>Reads what happens again and again: 每天, 每周三下午, 每晚八点到十点, 每两天, 天天.</summary>
internal static class ChineseSets
{
    private static readonly (string Word, string Timex)[] Units =
    [
        ("小时", "PT1H"), ("钟头", "PT1H"), ("分钟", "PT1M"), ("秒钟", "PT1S"), ("星期", "P1W"), ("礼拜", "P1W"), ("季度", "P3M"), ("年", "P1Y"), ("月", "P1M"), ("周", "P1W"), ("天", "P1D"), ("日", "P1D"), ("时", "PT1H"), ("分", "PT1M"), ("秒", "PT1S"),
    ];

    public static Reading? Read(Scan s, int at)
    {
        var i = at;
        if (s.Take(ref i, "天天", "夜夜", "晚晚"))
            return s[i] is '气' or '空' || s[at - 1] is '今' or '明' or '昨' or '前' or '后' or '春' or '夏' or '秋' or '冬' or '一' ? null : Daily(s, at, i, s[at] == '天' ? null : At(s, at, at + 1));

        if (s.Take(ref i, "年年"))
            return ChineseSeasons.Season(s[i]) is { } of && s[i + 1] is '天' or '季' ? Set(at, i + 2, "XXXX-" + of) : Set(at, i, "P1Y");

        if (s.Take(ref i, "月月", "周周"))
            return Set(at, i, s[at] == '月' ? "P1M" : "P1W");

        if (!s.Take(ref i, "每到", "每逢", "每隔", "每一个", "每个", "每一", "每", "逢", "一到", "到了", "隔三差五"))
            return null;

        var word = s.Text.AsSpan(at, i - at);
        if (word is "隔三差五")
            return Set(at, i, "P3D");

        var begin = i;
        var every = word[0] == '每';
        if (every && s[i] is '早' or '晚' or '夜')
        {
            var part = i;
            return ChineseDayParts.Read(s, ref part, day: true) is { } named ? Daily(s, at, part, ChineseDayParts.Reading(named, TextSpan.Between(i, part), s.Now)) : null;
        }

        if (s.Take(ref i, "周末", "双休日") && Hours(s, i) is { } weekend)
            return ChineseEvery.Of(s, at, weekend.Span.End, "XXXX-WXX-WE", weekend, null) is var told ? told with { Every = told.Every! with { Weekends = true } } : null;

        if (i > begin)
            return Set(at, i, "XXXX-WXX-WE") with { Every = new(null, null, null) { Weekends = true } };

        var week = i;
        if (ChineseDayNames.WeekWord(s, ref week) && ChineseDayNames.DayOf(s[week]) is { } weekday && s[week + 1] is not ('次' or '趟' or '回'))
        {
            // 每周一三五: the first names the round.
            week++;
            while (NumberReader.Digit(s[week]) is >= 1 and <= 6 && s[week - 1] is not '到' || s[week] is '、' && ChineseDayNames.DayOf(s[week + 1]) is not null && s[week + 2] is not '点')
                week++;

            return In(s, at, week, Timex.Weekday(weekday), weekday);
        }

        if (every && Calendared(s, at, begin) is { } dated)
            return dated;

        if (every && ChineseLengths.Read(s, ref i) is { } length && length.Amounts[0].Count > 1)
            return Set(at, i, length.Timex);

        i = begin;
        if (every)
        {
            s.Take(ref i, "个");
            foreach (var (unit, timex) in Units)
            {
                if (!s.Take(ref i, unit))
                    continue;

                if (unit is "分" or "秒" or "时" && s[i] is not (' ' or '，' or '。') || unit is "月" && s[i] is '供')
                    return null;

                return unit is "天" or "日" ? Daily(s, at, i, null) : Set(at, i, timex);
            }
        }

        // 一到晚上 is each evening; 到了晚上 is, too.
        i = begin;
        var hour = i;
        return ChineseDayParts.Read(s, ref hour, day: false) is not null && !every | word is "每到" ? Daily(s, at, i, null) : null;
    }

    /// <summary>每月5号, 每年10月1日, 每年国庆.</summary>
    private static Reading? Calendared(Scan s, int start, int at)
    {
        var i = at;
        if (s.Take(ref i, "个月", "月") && s[i] is '初' or '底' or '末' or '中')
            return Set(start, i + 1, "P1M");

        i = at;
        if (s.Take(ref i, "个月的", "个月", "月的", "月") && s.Number(ref i, 1, 31, out var day) && s.Take(ref i, "号", "日"))
            return In(s, start, i, Timex.Date(null, null, day), null);

        i = at;
        if (s.Take(ref i, "年") && ChineseSeasons.Season(s[i]) is { } season && s[i + 1] is '天' or '季')
            return Set(start, i + 2, "XXXX-" + season);

        i = at;
        if (s.Take(ref i, "年") && ChineseCalendarDates.Read(s, ref i, null, null) is { Timex: { } timex } && timex.StartsWith("XXXX", StringComparison.Ordinal))
            return In(s, start, i, timex, null);

        return null;
    }

    private static Reading Daily(Scan s, int start, int at, Reading? part)
    {
        var end = at;
        s.Take(ref end, "都是", "都", "到了", "一到", "到", "从", "的", "大概", "差不多", "，", " ");
        var hours = part is null ? end : at;
        var point = part;
        if (ChineseHours.Read(s, ref hours, day: true) is { } time)
        {
            if (part is { Part: { } of } && time is { Kind: TimeKind.Time, EitherHalf: true })
                hours = Again(s, at, of, out time);

            (point, at) = (time, hours);
        }

        if (point is null)
            return Set(start, at, "P1D") with { Every = new(null, null, null) };

        return ChineseEvery.Of(s, start, at, "", point, null);
    }

    /// <summary>每晚8点: the hour is of the part that was said with 每.</summary>
    private static int Again(Scan s, int at, PartOfDay part, out Reading time)
    {
        var i = at;
        var said = ChineseClocks.Read(s, ref i, anchored: true)!.Value;
        time = Anchored.Time(TextSpan.Between(at, i), PartOfDay.Hour(part, said.Hour), said.Minute, said.Second, s.Now) with { Part = part };
        return i;
    }

    private static Reading? At(Scan s, int at, int end)
    {
        var i = at;
        return ChineseDayParts.Read(s, ref i, day: true) is { } part ? ChineseDayParts.Reading(part, TextSpan.Between(at, end), s.Now) : null;
    }

    private static Reading? Hours(Scan s, int at)
    {
        var i = at;
        s.Take(ref i, "的");
        return ChineseHours.Read(s, ref i, day: true);
    }

    private static Reading In(Scan s, int start, int at, string timex, DayOfWeek? weekday)
    {
        var hours = s.Blanks(at);
        s.Take(ref hours, "的");
        return ChineseHours.Read(s, ref hours, day: true) is { } time
            ? ChineseEvery.Of(s, start, hours, timex, time, weekday)
            : Set(start, at, timex) with { Every = weekday is null ? null : new(weekday, null, null) };
    }

    private static Reading Set(int start, int end, string timex) => new() { Span = TextSpan.Between(start, end), Kind = TimeKind.Set, Timex = timex };
}
