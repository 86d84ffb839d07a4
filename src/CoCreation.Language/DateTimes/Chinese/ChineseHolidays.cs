using System.Globalization;

namespace CoCreation.Language;

/// <summary>Reads holidays: 国庆节, 2019年春节, 去年中秋, 母亲节.</summary>
internal static class ChineseHolidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    private static readonly WordTable<(int Month, int Day)> Fixed = Table(
    [
        ("元旦节", 1, 1), ("元旦", 1, 1), ("新年", 1, 1), ("情人节", 2, 14), ("三八妇女节", 3, 8), ("三八节", 3, 8), ("妇女节", 3, 8), ("女生节", 3, 7), ("植树节", 3, 12), ("愚人节", 4, 1), ("清明节", 4, 4), ("清明", 4, 4),
        ("五一劳动节", 5, 1), ("五一节", 5, 1), ("五一", 5, 1), ("劳动节", 5, 1), ("五四青年节", 5, 4), ("青年节", 5, 4), ("六一儿童节", 6, 1), ("六一", 6, 1), ("儿童节", 6, 1), ("建党节", 7, 1), ("建军节", 8, 1), ("教师节", 9, 10),
        ("十一国庆节", 10, 1), ("国庆节", 10, 1), ("国庆", 10, 1), ("光棍节", 11, 11), ("双十一", 11, 11), ("双十二", 12, 12), ("平安夜", 12, 24), ("圣诞节", 12, 25), ("圣诞", 12, 25),
    ]);

    private static readonly WordTable<(int Month, int Day)> Moving = Table(
    [
        ("大年三十", 12, 30), ("年三十", 12, 30), ("大年夜", 12, 30), ("除夕夜", 12, 30), ("除夕", 12, 30), ("大年初一", 1, 1), ("春节", 1, 1), ("过年", 1, 1), ("大过年", 1, 1), ("元宵节", 1, 15), ("元宵", 1, 15), ("正月十五", 1, 15), ("端午节", 5, 5), ("端午", 5, 5), ("七夕节", 7, 7), ("七夕", 7, 7),
        ("中元节", 7, 15), ("中秋节", 8, 15), ("中秋", 8, 15), ("重阳节", 9, 9), ("重阳", 9, 9), ("腊八节", 12, 8), ("腊八", 12, 8),
    ]);

    private static readonly WordTable<(int Month, DayOfWeek Weekday, int Nth)> Counted = new(
        [("母亲节", (5, DayOfWeek.Sunday, 2)), ("父亲节", (6, DayOfWeek.Sunday, 3)), ("感恩节", (11, DayOfWeek.Thursday, 4))]);

    /// <summary>A holiday of a year, or of the past and the coming one.</summary>
    public static Reading? Read(Scan s, ref int at, int start, int? year)
    {
        var name = at;
        if (Name(s, ref at) is not { } holiday)
            return null;

        if (s.Take(ref at, "小长假", "期间", "那几天", "长假", "假期", "放假", "前后"))
            s.Take(ref at, "期间", "那几天");

        var reading = new Reading
        {
            Span = TextSpan.Between(start, at),
            Kind = TimeKind.Date,
            Timex = Timex.Year(year) + holiday.Timex,
            DaysOff = DaysOff(s.Text.AsSpan(name, at - name)),
        };
        if (year is { } told)
            return holiday.In(told) is { } only ? reading with { Only = new(only) } : reading;

        var now = s.Now.Date;
        DateTime? past = null, future = null;
        foreach (var of in (ReadOnlySpan<int>)[now.Year - 1, now.Year, now.Year + 1])
        {
            if (holiday.In(of) is not { } day)
                continue;

            if (day < now)
                past = day;
            else
                future ??= day;
        }

        return past is { } before && future is { } after ? reading with { Past = new(before), Future = new(after) } : reading;
    }

    public static DateTime SpringFestival(int year) => FromLunar(year, 1, 1) ?? new DateTime(year, 2, 1);

    /// <summary>A day of the farmers' calendar as days of the solar one.</summary>
    public static Reading Solar(Reading lunar, Scan s)
    {
        if (lunar.Kind != TimeKind.Date || lunar.Month is not { } month || !int.TryParse(lunar.Timex.AsSpan(lunar.Timex.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day > 30)
            return lunar;

        // 大年三十 is the last day of the year, not of its first month.
        if (day == 30 && lunar.Span.Of(s.Text).Contains("大年", StringComparison.Ordinal))
            month = 12;

        var now = s.Now;
        if (lunar.Year is { } year)
            return FromLunar(year, month, day) is { } only ? lunar with { Only = new(only) } : lunar;

        var (past, future) = (now.Date.AddYears(-2), now.Date.AddYears(2));
        foreach (var of in (ReadOnlySpan<int>)[now.Year - 1, now.Year, now.Year + 1])
        {
            if (FromLunar(of, month, day) is not { } at)
                continue;

            if (at < now.Date)
                past = at;
            else if (at < future)
                future = at;
        }

        return lunar with { Past = new(past), Future = new(future) };
    }

    private static int DaysOff(ReadOnlySpan<char> name) =>
        name.StartsWith("国庆") || name.StartsWith("十一") || name.StartsWith("春节") || name.EndsWith("过年") ? 7 : name.StartsWith("五一") || name.StartsWith("劳动节") ? 5 : 1;

    private static (string Timex, Func<int, DateTime?> In)? Name(Scan s, ref int at)
    {
        var start = at;
        if (Fixed.Take(s, ref at, out var name, out var day))
        {
            if (!IsOther(s, start, at, name))
                return (Timex.Date(null, day.Month, day.Day)[4..], name[0] == '清' ? QingMing : year => Anchored.Day(year, day.Month, day.Day));
        }
        else if (Moving.Take(s, ref at, out name, out day))
        {
            if (!IsOther(s, start, at, name))
                return (Timex.Date(null, day.Month, day.Day)[4..], year => FromLunar(year, day.Month, day.Day));
        }
        else if (Counted.Take(s, ref at, out var counted))
        {
            return ($"-{counted.Month:D2}-WXX-{Timex.Number(counted.Weekday)}-{counted.Nth}", year => Nth(year, counted.Month, counted.Weekday, counted.Nth));
        }

        at = start;
        return null;
    }

    private static WordTable<(int Month, int Day)> Table(IEnumerable<(string Name, int Month, int Day)> days) => new(days.Select(day => (day.Name, (day.Month, day.Day))));

    /// <summary>五一广场, 国庆路, 中秋月饼 and 国庆哥 are no days.</summary>
    private static bool IsOther(Scan s, int start, int at, string name)
    {
        if ("路街巷村桥哥叔姐嫂爹兄伯爷饼粽树".Contains(s[at]))
            return true;

        foreach (var word in (ReadOnlySpan<string>)["广场", "大道", "小区", "小学", "中学", "新村", "公园", "大厦", "月饼", "老人", "帽", "灯笼", "汤圆", "快乐", "好"])
        {
            if (s.Is(at, word))
                return true;
        }

        return name is "五一" or "六一" && (NumberReader.IsNumeral(s[at]) || NumberReader.IsNumeral(s[start - 1]) || "个栋楼度斤块毛点班号单层元".Contains(s[at]) || s[start - 1] is '块' or '毛' or '第');
    }

    private static DateTime? QingMing(int year) => year is > 1900 and < 2100 ? new DateTime(year, 4, year % 4 is 0 or 1 ? 4 : 5) : Anchored.Day(year, 4, 4);

    private static DateTime? Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateTime(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + (nth - 1) * 7);
    }

    /// <summary>The last month's thirtieth is the eve of the spring festival, of the next year's first month.</summary>
    private static DateTime? FromLunar(int year, int month, int day)
    {
        if (year is < 1910 or > 2090)
            return null;

        if (month == 12)
            return day == 30 ? FromLunar(year, 1, 1)!.Value.AddDays(-1) : FromLunar(year, 1, 1)!.Value.AddDays(day - 30);

        var leap = Lunar.GetLeapMonth(year);
        return Lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, Math.Min(day, 29), 0, 0, 0, 0).AddDays(Math.Max(0, day - 29));
    }
}
