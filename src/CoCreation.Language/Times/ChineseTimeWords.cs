namespace CoCreation.Language;

/// <summary>Says a time in Chinese: 昨晚10点, 上周五下午3点, 每天晚上8点到10点, 三天前.</summary>
internal static class ChineseTimeWords
{
    private const string Weekdays = "日一二三四五六";

    public static string Say(TimeMention t, DateTime reference)
    {
        // A day that nobody said is left out, unless it would be taken for another one.
        var near = t.DayAssumed && ((t.Start ?? t.End)!.Value.Date - reference.Date).Days is >= -1 and <= 1;
        var said = SayWithDay(t, reference);
        if (!near)
            return said;

        foreach (var (day, left) in (ReadOnlySpan<(string, string)>)[("今晚", "晚上"), ("昨晚", "晚上"), ("明晚", "晚上"), ("今天", ""), ("昨天", ""), ("明天", ""), ("这周末", "周末")])
        {
            if (said.StartsWith(day, StringComparison.Ordinal))
                return left + said[day.Length..];

            if (said.StartsWith("从" + day, StringComparison.Ordinal))
                return "从" + left + said[(day.Length + 1)..];
        }

        return said;
    }

    private static string SayWithDay(TimeMention t, DateTime reference)
    {
        if (Rough(t, reference) is { } rough)
            return rough;

        if (t.Repeats)
            return Repeating(t);

        if (t.Start is not { } start)
            return t.End is { } until ? Moment(until, t.Precision, reference) + "前" : "";

        if (t.Since)
            return Length(t, start, reference) is { } length ? length + "了" : $"从{((t.Precision == TimePrecision.Day ? Calendar.HolidayOn(start)?.Chinese : null) ?? Moment(start, t.Precision, reference))}开始";

        return t.Precision switch
        {
            TimePrecision.Minute or TimePrecision.Hour => Hours(t, start, reference),
            TimePrecision.PartOfDay when t.End is { } end && PartOfDay.Between(start.TimeOfDay.TotalHours, (end - start).TotalHours) is { } part => WithPart(Day(start, reference), part.Chinese),
            TimePrecision.Day => Day(start, reference) + (t.End is null ? "以后" : ""),
            _ => Span(t, start, reference),
        };
    }

    private static string? Rough(TimeMention t, DateTime reference) => t.Roughly switch
    {
        TimeRoughness.JustNow => t.Start is { } at && (reference - at).Duration() > TimeSpan.FromHours(1) ? Moment(at, TimePrecision.Minute, reference) : "刚才",
        TimeRoughness.TheseDays => "这几天",
        TimeRoughness.Lately => "最近",
        TimeRoughness.Ages => "很久了",
        TimeRoughness.BeforeNewYear => "年前",
        TimeRoughness.Several when t.Start > reference => "过几" + t.Precision switch { TimePrecision.Minute => "分钟", TimePrecision.Hour => "个小时", TimePrecision.Month => "个月", TimePrecision.Year => "年", _ => "天" },
        TimeRoughness.Several => (t.Precision, t.Since) switch
        {
            (TimePrecision.Hour, true) => "好几个小时了",
            (TimePrecision.Month, true) => "好几个月了",
            (TimePrecision.Year, true) => "好几年了",
            (_, true) => "好几天了",
            (TimePrecision.Minute, _) => "几分钟前",
            (TimePrecision.Hour, _) => "几个小时前",
            (TimePrecision.Month, _) => "几个月前",
            (TimePrecision.Year, _) => "几年前",
            _ => "几天前",
        },
        _ => null,
    };

    private static string Repeating(TimeMention t)
    {
        if (t.Every is not { } every)
            return t.Precision switch { TimePrecision.Year => "每年", TimePrecision.Month => "每月", TimePrecision.Day => "隔三差五", _ => "每周" };

        var days = every.Weekends ? "每个周末" : every.Day is { } day ? $"每周{Weekdays[(int)day]}" : "每天";
        if (every.From is not { } from)
            return days;

        var begin = from.ToTimeSpan().TotalHours;
        if (t.Precision == TimePrecision.PartOfDay && every.To is { } to && PartOfDay.Between(begin, Hours(from, to)) is { } part)
            return days + part.Chinese;

        var first = PartOfDay.Of(from.Hour).Chinese + Clock(from.Hour, from.Minute);
        return days + (every.To is not { } last ? first + (t.End is null ? "以后" : "") : first + "到" + Until(from.Hour, last.Hour, last.Minute));
    }

    private static double Hours(TimeOnly from, TimeOnly to) => (to - from).TotalHours is 0 ? 24 : (to - from).TotalHours;

    private static string Hours(TimeMention t, DateTime start, DateTime reference)
    {
        var first = Moment(start, TimePrecision.Minute, reference);
        if (t.End is not { } end)
            return first + "以后";

        var one = t.Precision == TimePrecision.Hour ? TimeSpan.FromHours(1) : TimeSpan.Zero;
        if (end - start == one || end <= start)
            return first;

        return end - start <= TimeSpan.FromHours(24)
            ? first + "到" + Until(start.Hour, end.Hour, end.Minute)
            : first + "到" + Moment(end, TimePrecision.Minute, reference);
    }

    /// <summary>The later hour, with its part of the day where that is another one.</summary>
    private static string Until(int from, int hour, int minute)
    {
        var name = PartOfDay.Of(hour);
        return hour == 0 ? "12点" + (minute > 0 ? $"{minute}分" : "") : (name == PartOfDay.Of(from) && hour >= from ? "" : name.Chinese) + Clock(hour, minute);
    }

    private static string Clock(int hour, int minute)
    {
        var said = hour is 0 or 12 ? 12 : hour % 12;
        return minute switch { 0 => $"{said}点", 30 => $"{said}点半", < 10 => $"{said}点0{minute}", _ => $"{said}点{minute}" };
    }

    private static string Moment(DateTime at, TimePrecision precision, DateTime reference) => precision switch
    {
        TimePrecision.Minute or TimePrecision.Hour or TimePrecision.PartOfDay => at.Hour == 0 && at.Minute == 0 && precision != TimePrecision.PartOfDay
            ? WithPart(Day(at.AddDays(-1), reference), "晚上") + "12点"
            : WithPart(Day(at, reference), PartOfDay.Of(at.Hour).Chinese) + (precision == TimePrecision.PartOfDay ? "" : Clock(at.Hour, at.Minute)),
        TimePrecision.Month => Month(at, reference),
        TimePrecision.Year => Year(at.Year, reference),
        _ => Day(at, reference),
    };

    /// <summary>昨天 and 晚上 are 昨晚.</summary>
    private static string WithPart(string day, string part) => part == "晚上" && day is "昨天" or "今天" or "明天" ? day[0] + "晚" : day + part;

    private static string Day(DateTime day, DateTime reference)
    {
        switch ((day.Date - reference.Date).Days)
        {
            case -2: return "前天";
            case -1: return "昨天";
            case 0: return "今天";
            case 1: return "明天";
            case 2: return "后天";
        }

        var weeks = (Calendar.Week(day, 0).First - Calendar.Week(reference, 0).First).Days / 7;
        return weeks switch
        {
            0 => $"周{Weekdays[(int)day.DayOfWeek]}",
            -1 => $"上周{Weekdays[(int)day.DayOfWeek]}",
            1 => $"下周{Weekdays[(int)day.DayOfWeek]}",
            _ => day.Year == reference.Year ? $"{day.Month}月{day.Day}日" : $"{day.Year}年{day.Month}月{day.Day}日",
        };
    }

    private static string Month(DateTime month, DateTime reference) => ((month.Year - reference.Year) * 12 + month.Month - reference.Month) switch
    {
        0 => "这个月",
        -1 => "上个月",
        1 => "下个月",
        _ => month.Year == reference.Year ? $"{month.Month}月" : $"{Year(month.Year, reference)}{month.Month}月",
    };

    private static string Year(int year, DateTime reference) => (year - reference.Year) switch { 0 => "今年", -1 => "去年", -2 => "前年", 1 => "明年", _ => $"{year}年" };

    /// <summary>Days, weeks, months and years as stretches of the calendar, or as so long ago.</summary>
    private static string Span(TimeMention t, DateTime start, DateTime reference)
    {
        if (t.End is not { } end)
            return Moment(start, t.Precision, reference) + "以后";

        if (end - start == TimeSpan.FromDays(1))
            return Length(t, start, reference) is { } length ? length + (start <= reference ? "前" : "后") : Day(start, reference);

        if (Calendar.HolidayOn(start) is { } holiday && (end - start).Days is 5 or 7 && holiday.Chinese is "国庆" or "春节" or "五一")
            return (start.Year == reference.Year ? "" : Year(start.Year, reference)) + holiday.Chinese;

        var weeks = (Calendar.Week(start, 0).First - Calendar.Week(reference, 0).First).Days / 7;
        var which = weeks switch { 0 => "这", -1 => "上", 1 => "下", _ => null };
        var days = (end - start).Days;
        if (which is not null && start.DayOfWeek == DayOfWeek.Monday && days == 7)
            return which + "周";

        if (which is not null && start.DayOfWeek == DayOfWeek.Saturday && days == 2)
            return which + "周末";

        if (t.Precision == TimePrecision.Year)
            return Year(start.Year, reference);

        if (start.Day == 1 && end == start.AddMonths(1))
            return Month(start, reference);

        if (end == start.AddMonths(3) && start.Day == 1 && start.Month % 3 == 0)
            return Year(start.Year, reference) + "春夏秋冬"[start.Month / 3 - 1] + "天";

        if (t.Precision == TimePrecision.Month && start.Day == 1)
            return Year(start.Year, reference) + (start.Month == 1 ? end.Month == 7 ? "上半年" : "年初" : start.Month == 7 ? "下半年" : "年底");

        if (start.Day is 1 or 11 or 21 && (end.Day is 11 or 21 or 1))
            return Month(start, reference) + (start.Day == 1 ? "初" : start.Day == 11 ? "中旬" : "底");

        return Day(start, reference) + "到" + Day(end.AddDays(-1), reference);
    }

    /// <summary>三天, 一个星期, 半个月; null when it is no round length but a day to name.</summary>
    private static string? Length(TimeMention t, DateTime start, DateTime reference)
    {
        var span = (reference - start).Duration();
        var days = (reference.Date - start.Date).Duration().Days;
        switch (t.Precision)
        {
            case TimePrecision.Minute when !t.Since:
                return $"{(int)Math.Round(span.TotalMinutes)}分钟";
            case TimePrecision.Hour when t.Lasting && span < TimeSpan.FromHours(24) && span.Minutes is 0 or 30:
                return span.Minutes == 0 ? $"{Count(span.Hours)}个小时" : span.Hours == 0 ? "半个小时" : $"{Count(span.Hours)}个半小时";
            case TimePrecision.Days:
                return days == 15 ? "半个月" : days is 7 or 14 or 21 or 28 ? $"{Count(days / 7)}个星期" : days == 45 ? "一个半月" : $"{Count(days)}天";
            case TimePrecision.Month when start.Day > 1 || reference.Day == 1:
                var months = Math.Max(1, Math.Abs((reference.Year - start.Year) * 12 + reference.Month - start.Month));
                return months == 6 ? "半年" : $"{Count(months)}个月";
            case TimePrecision.Year when start is not { Month: 1, Day: 1 }:
                return $"{Count(Math.Max(1, Math.Abs(reference.Year - start.Year)))}年";
            default:
                return null;
        }
    }

    private static string Count(int count) => count switch { 2 => "两", >= 0 and <= 10 => "零一二三四五六七八九十"[count].ToString(), _ => $"{count}" };
}
