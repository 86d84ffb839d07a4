namespace CoCreation.Language;

/// <summary>Reads days and stretches of the calendar: 2016年一月十日, 去年本月十日, 5月, 今年夏天, 上半年, 三月的第二周.</summary>
internal static class ChineseCalendarDates
{
    private const string NoDayBefore = "个栋号楼点次月年天日万百千块元米层户人台辆单期级分时秒周斤度平";
    private const string NoMonthBefore = "亮台饼嫂卡租供球季薪份票光经结息均销";

    private static readonly WordTable<int> Months = new(
        [("上上个月", -2), ("上上月", -2), ("上一个月", -1), ("上个月", -1), ("上月", -1), ("下下个月", 2), ("下下月", 2), ("下一个月", 1), ("下个月", 1), ("下月", 1), ("这个月", 0), ("这月", 0), ("本月", 0), ("当月", 0)]);

    /// <param name="year">The year of the first date of a range.</param>
    /// <param name="month">The month of the first date of a range, for a day told alone.</param>
    public static Reading? Read(Scan s, ref int at, int? year, int? month)
    {
        var start = at;
        var i = at;
        s.Take(ref i, "农历", "阴历");
        var lunar = i > at;
        if (ChineseYears.Read(s, ref i, out var told, out var full, out var relative))
        {
            var inner = s.Blanks(i);
            s.Take(ref inner, "的");
            inner = s.Blanks(inner);
            lunar |= s.Take(ref inner, "农历", "阴历");
            if (InYear(s, ref inner, start, told, lunar) is { } reading)
            {
                at = inner;
                return reading with { Year = told };
            }

            // "15年" alone counts years, "四年" too.
            if (!full || lunar || !relative && s[i] is '多' or '来' or '半' or '了' or '左' or '又')
                return null;

            if (ChineseParts.EndOfYear(s, ref i, start, told) is { } part)
            {
                at = i;
                return part;
            }

            s.Take(ref i, "度", "份");
            at = i;
            return Anchored.Year(TextSpan.Between(start, i), told) with { Year = told, Unit = TimeUnit.Year };
        }

        if (InYear(s, ref i, start, year, lunar) is { } found)
        {
            at = i;
            return found;
        }

        if (month is { } of && DayOfMonth(s, ref i, sure: false) is { } alone)
        {
            at = i;
            return Anchored.Date(TextSpan.Between(start, i), year, of, alone, s.Now) with { Year = year, Month = of };
        }

        i = at;
        if (!ChineseDayOfMonth.Alone(s, ref i, out var day))
            return null;

        at = i;
        return Anchored.Date(TextSpan.Between(start, i), null, null, day, s.Now);
    }

    private static Reading? InYear(Scan s, ref int at, int start, int? year, bool lunar) =>
        InMonth(s, ref at, start, year, lunar) ?? ChineseHolidays.Read(s, ref at, start, year) ?? ChineseSeasons.Read(s, ref at, start, year) ?? (year is null ? null : ChineseLooseDates.Stretch(s, ref at, start, year));

    /// <summary>A month, or a day, week or weekday of it.</summary>
    private static Reading? InMonth(Scan s, ref int at, int start, int? year, bool lunar)
    {
        var i = at;
        if (!Month(s, ref i, ref year, out var month, ref lunar))
            return null;

        var inner = s.Blanks(i);
        if (DayOfMonth(s, ref inner, sure: true) is { } day)
        {
            at = inner = WeekdayBehind(s, inner);
            return Anchored.Date(TextSpan.Between(start, inner), year, month, day, s.Now) with { Lunar = lunar || s[inner - 2] is '初', Year = year, Month = month };
        }

        if (ChineseParts.OfMonth(s, ref i, start, year, month) is { } part)
        {
            at = i;
            return part with { Year = year, Month = month };
        }

        // "正月" alone names no stretch of the solar year; "五月三十一栋" no month either.
        s.Take(ref i, "份");
        at = i;
        return Anchored.Month(TextSpan.Between(start, i), year, month, s.Now) with { Lunar = lunar, Year = year, Month = month, Unit = TimeUnit.Month };
    }

    private static bool Month(Scan s, ref int at, ref int? year, out int month, ref bool lunar)
    {
        month = 0;
        var i = at;
        var first = new DateTime(s.Now.Year, s.Now.Month, 1);
        if (Months.Take(s, ref i, out var away))
        {
            var of = first.AddMonths(away);
            (year, month, at) = (year is { } told ? told + of.Year - s.Now.Year : of.Year, of.Month, i);
            return true;
        }

        if (s.Take(ref i, "正月", "大年") && s[i] is not ('龄' or '纪' or '级'))
        {
            (month, lunar, at) = (1, true, i);
            return !(s[i - 1] == '年' && s[i] is not ('初' or '三'));
        }

        if (s.Take(ref i, "腊月"))
        {
            (month, lunar, at) = (12, true, i);
            return true;
        }

        if (s.ContinuesNumber(i) || !s.Number(ref i, 1, 12, out month) || s[i] != '月' || NoMonthBefore.Contains(s[i + 1]) && !(s[i + 1] == '份'))
            return false;

        at = i + 1;
        return true;
    }

    /// <param name="sure">A month stands before it, so that 日 may be missing: 八月十五.</param>
    private static int? DayOfMonth(Scan s, ref int at, bool sure)
    {
        var i = at;
        if (s.Take(ref i, "初") && s.Number(ref i, 1, 10, out var early))
        {
            at = i;
            return early;
        }

        i = at;
        if (!s.Number(ref i, 1, 31, out var day))
            return null;

        var next = s[i];
        if (next is '日' or '号' or '號' && !(next != '日' && s[i + 1] is '楼' or '栋' or '线'))
        {
            at = i + 1;
            return day;
        }

        if (NoDayBefore.Contains(next) || Characters.IsWord(next) || next is ':' or '.' or '/' or '%' or '#' || next == '-' && !sure || sure && NumberReader.IsNumeral(s[at]) && next is '多' or '几')
            return null;

        at = i;
        return day;
    }

    private static int WeekdayBehind(Scan s, int at)
    {
        var i = at;
        var bracket = s.Take(ref i, "(", "（");
        if (!bracket)
            s.Take(ref i, "，", ",");

        i = s.Blanks(i);
        if (!ChineseDayNames.WeekWord(s, ref i) || ChineseDayNames.DayOf(s[i]) is null || s[i] is '天' && s[i + 1] is '气')
            return at;

        i++;
        return !bracket ? i : s.Take(ref i, ")", "）") ? i : at;
    }
}
