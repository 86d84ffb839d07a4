using System.Globalization;

namespace CoCreation.Casework;

/// <summary>A promise as people say it: 今晚8点前, 周一早上9点前, 11月28日前.</summary>
public static class PromiseWords
{
    private static readonly string[] DaysZh = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>Says an instant, looking from now, on the community's wall clock.</summary>
    public static string Say(long promise, long now, TimeZoneInfo zone, string? locale)
    {
        var at = WallClock.Local(promise, zone);
        var today = WallClock.Local(now, zone);
        var english = LocalName.IsEnglish(locale);
        var days = (at.Date - today.Date).Days;
        if (promise <= now)
        {
            // What is over is said by its date: "this morning" would promise it again.
            return english ? EnglishDate(at, today) : ChineseDate(at, today);
        }

        if (at.Minute != 0 || Promise.IsNight(at))
        {
            return Within(promise - now, english);
        }

        if (days >= 7)
        {
            return english ? EnglishDate(at, today) : ChineseDate(at, today);
        }

        return english ? English(at, days) : Chinese(at, days);
    }

    private static string Within(long milliseconds, bool english)
    {
        var minutes = Math.Max(1, milliseconds / 60_000);
        if (minutes < 60)
        {
            return english ? $"within {minutes} minute{(minutes == 1 ? "" : "s")}" : $"{minutes}分钟内";
        }

        // Rounded down, so that what is said is never later than what was meant.
        var hours = minutes / 60;
        return english ? $"within {hours} hour{(hours == 1 ? "" : "s")}" : $"{hours}小时内";
    }

    private static string Chinese(DateTime at, int days)
    {
        var hour = at.Hour > 12 ? at.Hour - 12 : at.Hour;
        var part = at.Hour switch { < 10 => "早上", < 12 => "上午", 12 => "中午", < 18 => "下午", _ => "晚上" };
        var day = (days, part) switch
        {
            (0, "晚上") => "今晚",
            (0, _) => "今天" + part,
            (1, "早上") => "明早",
            (1, "晚上") => "明晚",
            (1, _) => "明天" + part,
            _ => DaysZh[(int)at.DayOfWeek] + part,
        };
        return $"{day}{hour}点前";
    }

    private static string English(DateTime at, int days)
    {
        var hour = at.Hour == 12 ? "noon" : (at.Hour % 12).ToString(CultureInfo.InvariantCulture);
        var part = at.Hour switch { < 12 => "morning", 12 => "", < 18 => "afternoon", _ => "evening" };
        var day = days switch
        {
            0 => part switch { "evening" => "tonight", "" => "today", _ => "this " + part },
            1 => part.Length == 0 ? "tomorrow" : "tomorrow " + part,
            _ => "on " + (at.DayOfWeek + (part.Length == 0 ? "" : " " + part)),
        };
        return $"by {hour} {day}";
    }

    private static string ChineseDate(DateTime at, DateTime today) =>
        (at.Year == today.Year ? "" : $"{at.Year}年") + $"{at.Month}月{at.Day}日前";

    private static string EnglishDate(DateTime at, DateTime today) =>
        "by " + at.ToString(at.Year == today.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture);
}
