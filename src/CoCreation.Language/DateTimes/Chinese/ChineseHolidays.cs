using System.Globalization;

namespace CoCreation.Language;

/// <summary>Reads holidays: 国庆节, 2019年春节, 去年中秋, 母亲节.</summary>
internal static class ChineseHolidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    private static readonly (string Name, int Month, int Day)[] Fixed =
    [
        ("元旦节", 1, 1), ("元旦", 1, 1), ("新年", 1, 1), ("情人节", 2, 14), ("三八妇女节", 3, 8), ("三八节", 3, 8), ("妇女节", 3, 8), ("女生节", 3, 7), ("植树节", 3, 12), ("愚人节", 4, 1), ("清明节", 4, 4), ("清明", 4, 4),
        ("五一劳动节", 5, 1), ("五一节", 5, 1), ("五一", 5, 1), ("劳动节", 5, 1), ("五四青年节", 5, 4), ("青年节", 5, 4), ("六一儿童节", 6, 1), ("六一", 6, 1), ("儿童节", 6, 1), ("建党节", 7, 1), ("建军节", 8, 1), ("教师节", 9, 10),
        ("十一国庆节", 10, 1), ("国庆节", 10, 1), ("国庆", 10, 1), ("光棍节", 11, 11), ("双十一", 11, 11), ("双十二", 12, 12), ("平安夜", 12, 24), ("圣诞节", 12, 25), ("圣诞", 12, 25),
    ];

    private static readonly (string Name, int Month, int Day)[] Moving =
    [
        ("大年三十", 12, 30), ("大年夜", 12, 30), ("除夕夜", 12, 30), ("除夕", 12, 30), ("大年初一", 1, 1), ("春节", 1, 1), ("元宵节", 1, 15), ("元宵", 1, 15), ("正月十五", 1, 15), ("端午节", 5, 5), ("端午", 5, 5), ("七夕节", 7, 7), ("七夕", 7, 7),
        ("中元节", 7, 15), ("中秋节", 8, 15), ("中秋", 8, 15), ("重阳节", 9, 9), ("重阳", 9, 9), ("腊八节", 12, 8), ("腊八", 12, 8),
    ];

    private static readonly (string Name, int Month, DayOfWeek Weekday, int Nth)[] Counted =
        [("母亲节", 5, DayOfWeek.Sunday, 2), ("父亲节", 6, DayOfWeek.Sunday, 3), ("感恩节", 11, DayOfWeek.Thursday, 4)];

    /// <summary>A holiday of a year, or of the past and the coming one.</summary>
    public static Reading? Read(Scan s, ref int at, int start, int? year)
    {
        if (Name(s, ref at) is not { } holiday)
            return null;

        var reading = new Reading
        {
            Span = TextSpan.Between(start, at),
            Kind = TimeKind.Date,
            Timex = Timex.Year(year) + holiday.Timex,
            Holiday = true,
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

    private static (string Timex, Func<int, DateTime?> In)? Name(Scan s, ref int at)
    {
        var start = at;
        foreach (var (name, month, day) in Fixed)
        {
            if (!s.Take(ref at, name))
                continue;

            if (IsPlace(s, start, at, name))
            {
                at = start;
                return null;
            }

            var fixedDay = Timex.Date(null, month, day)[4..];
            return name.StartsWith("清明", StringComparison.Ordinal) ? (fixedDay, QingMing) : (fixedDay, year => Anchored.Day(year, month, day));
        }

        foreach (var (name, month, day) in Moving)
        {
            if (!s.Take(ref at, name))
                continue;

            if (IsPlace(s, start, at, name))
            {
                at = start;
                return null;
            }

            return (Timex.Date(null, month, day)[4..], year => FromLunar(year, month, day));
        }

        foreach (var (name, month, weekday, nth) in Counted)
        {
            if (s.Take(ref at, name))
                return ($"-{month:D2}-WXX-{Timex.Number(weekday)}-{nth}", year => Nth(year, month, weekday, nth));
        }

        return null;
    }

    /// <summary>五一广场, 国庆路, 中秋月饼 and 国庆哥 are no days.</summary>
    private static bool IsPlace(Scan s, int start, int at, string name) =>
        s[at] is '路' or '广' or '街' or '大' && s[at + 1] is '道' or '街' || s[at] is '村' or '巷' or '桥' or '哥' or '叔' or '姐' or '嫂' or '爹' or '兄' or '伯' or '爷' || s[at] is '小' && s[at + 1] is '区' or '学' || s[at] is '饼' or '月' && s[at + 1] is '饼' || s[at] is '粽'
        || name is "五一" or "六一" && (NumberReader.IsNumeral(s[at]) || NumberReader.IsNumeral(s[start - 1]) || s[at] is '班' or '点' or '七' or '新')
        || name is "元宵" && s[at] is '馅' or '汤' or '好' || name is "七夕" or "圣诞" && s[at] is '树' or '老' or '帽' or '灯'
        || name is "新年" && s[at] is '快' or '好' or '的';

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
        return Lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0);
    }
}
