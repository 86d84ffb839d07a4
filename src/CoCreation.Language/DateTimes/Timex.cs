using System.Globalization;
using System.Text;

namespace CoCreation.Language;

/// <summary>A unit in which durations are counted, from the longest to the shortest.</summary>
internal enum TimeUnit
{
    Year,
    Quarter,
    Month,
    Week,
    Weekend,
    Day,
    BusinessDay,
    Hour,
    Minute,
    Second,
}

/// <summary>Writes times in the TIMEX notation.</summary>
internal static class Timex
{
    public static string Date(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Date(int? year, int? month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{(month is { } m ? m.ToString("D2", CultureInfo.InvariantCulture) : "XX")}-{day:D2}");

    public static string Month(int? year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:D2}");

    public static string Year(int? year) => year is { } told ? told.ToString("D4", CultureInfo.InvariantCulture) : "XXXX";

    /// <summary>Each Monday is 1, each Sunday 7.</summary>
    public static string Weekday(DayOfWeek day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{Number(day)}");

    public static string Week(DateTime day) => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");

    public static string Weekend(DateTime day) => Week(day) + "-WE";

    /// <summary>Such as T08, T08:15, T17:00 or T17:55:23; minutes and seconds as far as they were said.</summary>
    public static string Time(int hour, int? minute = null, int? second = null)
    {
        var text = new StringBuilder("T").Append(hour.ToString("D2", CultureInfo.InvariantCulture));
        if (minute is not null || second is not null)
            text.Append(CultureInfo.InvariantCulture, $":{minute ?? 0:D2}");

        return second is { } s ? text.Append(CultureInfo.InvariantCulture, $":{s:D2}").ToString() : text.ToString();
    }

    public static string DateTime(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Range(string from, string to, string duration) => $"({from},{to},{duration})";

    /// <summary>Such as P3D, PT0.5H or P1Y3M20DT8H50M20S, the longest unit first.</summary>
    public static string Duration(params IEnumerable<(decimal Count, TimeUnit Unit)> amounts)
    {
        var text = new StringBuilder("P");
        var hours = false;
        foreach (var (count, unit) in amounts.OrderBy(amount => amount.Unit))
        {
            if (unit >= TimeUnit.Hour && !hours)
            {
                text.Append('T');
                hours = true;
            }

            var (factor, letter) = Letter(unit);
            text.Append((count * factor).ToString("0.######", CultureInfo.InvariantCulture)).Append(letter);
        }

        return text.ToString();
    }

    /// <summary>The time between two points, in hours, minutes and seconds: PT37M39S.</summary>
    public static string Between(DateTime from, DateTime to)
    {
        var span = to - from;
        var text = new StringBuilder("PT");
        if (span.TotalHours >= 1)
            text.Append(CultureInfo.InvariantCulture, $"{(int)span.TotalHours}H");

        if (span.Minutes > 0)
            text.Append(CultureInfo.InvariantCulture, $"{span.Minutes}M");

        if (span.Seconds > 0)
            text.Append(CultureInfo.InvariantCulture, $"{span.Seconds}S");

        return text.Length == 2 ? "PT0H" : text.ToString();
    }

    /// <summary>The same hours twelve hours later, for an hour that may be of the evening. Durations stay.</summary>
    public static string OtherHalf(string timex)
    {
        var text = new StringBuilder(timex);
        for (var at = 0; at + 2 < timex.Length; at++)
        {
            if (timex[at] != 'T' || at > 0 && timex[at - 1] == 'P' || !char.IsAsciiDigit(timex[at + 1]) || !char.IsAsciiDigit(timex[at + 2]))
                continue;

            var hour = (int.Parse(timex.AsSpan(at + 1, 2), CultureInfo.InvariantCulture) + 12) % 24;
            (text[at + 1], text[at + 2]) = ((char)('0' + hour / 10), (char)('0' + hour % 10));
        }

        return text.ToString();
    }

    public static int Number(DayOfWeek day) => ((int)day + 6) % 7 + 1;

    private static (decimal Factor, string Letter) Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => (1, "Y"),
        TimeUnit.Quarter => (3, "M"),
        TimeUnit.Month or TimeUnit.Minute => (1, "M"),
        TimeUnit.Week => (1, "W"),
        TimeUnit.Weekend => (1, "WE"),
        TimeUnit.Day => (1, "D"),
        TimeUnit.BusinessDay => (1, "BD"),
        TimeUnit.Hour => (1, "H"),
        _ => (1, "S"),
    };
}
