using System.Globalization;

namespace CoCreation.Language;

/// <summary>Weeks, months and holidays, seen from a day.</summary>
internal static class Calendar
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The week that lies so many weeks from that of the day; weeks begin on Monday.</summary>
    public static (DateTime First, DateTime Next) Week(DateTime day, int away)
    {
        var monday = day.Date.AddDays(-(((int)day.DayOfWeek + 6) % 7) + away * 7);
        return (monday, monday.AddDays(7));
    }

    public static (DateTime First, DateTime Next) Month(DateTime day, int away)
    {
        var first = new DateTime(day.Year, day.Month, 1).AddMonths(away);
        return (first, first.AddMonths(1));
    }

    public static DateTime Weekday(DateTime day, int weeksAway, DayOfWeek weekday) => Week(day, weeksAway).First.AddDays(((int)weekday + 6) % 7);

    /// <summary>The day of a month nearest to the reference; one that is past rather than one more than two months ahead. Null when there is none.</summary>
    public static DateTime? Date(DateTime reference, int? year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1)
            return null;

        var chosen = year ?? reference.Year;
        if (chosen is < 1900 or > 2200 || day > DateTime.DaysInMonth(chosen, month))
            return null;

        var date = new DateTime(chosen, month, day);
        if (year is not null)
            return date;

        if (date > reference.Date.AddDays(60))
            return Safe(chosen - 1, month, day);

        return date < reference.Date.AddDays(-305) ? Safe(chosen + 1, month, day) : date;
    }

    /// <summary>The first day of a holiday and its length in days; null for words that name none.</summary>
    public static (DateTime First, int Days)? Holiday(string name, DateTime reference, int? year)
    {
        if (year is { } told)
            return In(name, told);

        var now = In(name, reference.Year);
        return now is { } found && found.First > reference.Date.AddDays(60) ? In(name, reference.Year - 1) : now;
    }

    /// <summary>The name of the holiday that begins on a day.</summary>
    public static (string Chinese, string English)? HolidayOn(DateTime day)
    {
        foreach (var (name, english) in (ReadOnlySpan<(string, string)>)
            [("国庆", "National Day"), ("五一", "Labour Day"), ("元旦", "New Year"), ("春节", "Spring Festival"), ("中秋", "Mid-Autumn"), ("端午", "Dragon Boat"), ("清明", "Qingming")])
        {
            if (In(name, day.Year) is { } holiday && holiday.First == day.Date)
                return (name, english);
        }

        return null;
    }

    private static DateTime? Safe(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    private static (DateTime First, int Days)? In(string name, int year) => year is < 1910 or > 2090 ? null : name switch
    {
        "国庆" => (new(year, 10, 1), 7),
        "五一" => (new(year, 5, 1), 5),
        "元旦" => (new(year, 1, 1), 1),
        "六一" => (new(year, 6, 1), 1),
        "三八" => (new(year, 3, 8), 1),
        "清明" => (new(year, 4, year % 4 is 0 or 1 ? 4 : 5), 1),
        "双十一" => (new(year, 11, 11), 1),
        "圣诞" => (new(year, 12, 25), 1),
        "春节" or "过年" => (FromLunar(year, 1, 1), 7),
        "元宵" => (FromLunar(year, 1, 15), 1),
        "端午" => (FromLunar(year, 5, 5), 1),
        "中秋" => (FromLunar(year, 8, 15), 1),
        _ => null,
    };

    private static DateTime FromLunar(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        return Lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0);
    }
}
