using System.Globalization;

namespace CoCreation.Language;

/// <summary>Says a time in English: last night at 10, every night from 8 to 10, for three days.</summary>
internal static class EnglishTimeWords
{
    private static readonly string[] Counts = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static string Say(TimeMention t, DateTime reference)
    {
        // A day that nobody said is left out, unless it would be taken for another one.
        var said = SayWithDay(t, reference);
        if (!t.DayAssumed || ((t.Start ?? t.End)!.Value.Date - reference.Date).Days is < -1 or > 1)
            return said;

        if (t.Precision == TimePrecision.Days)
            return said.Replace("this weekend", "at the weekend", StringComparison.Ordinal);

        if (t.Precision is TimePrecision.Hour or TimePrecision.Minute)
            return HoursAlone(t);

        return t is { Precision: TimePrecision.PartOfDay, Since: false, Start: { } start, End: { } end } && PartOfDay.Between(start.TimeOfDay.TotalHours, (end - start).TotalHours) is { } part
            ? part.English.Contains(' ') ? part.English : part.English is "noon" ? "at noon" : part == PartOfDay.Evening || part == PartOfDay.Night ? "at night" : $"in the {part.English}"
            : said;
    }

    private static string HoursAlone(TimeMention t)
    {
        static string At(DateTime time) => Clock(time.Hour, time.Minute, plain: false);

        return (t.Start, t.End) switch
        {
            (null, { } end) => "before " + At(end),
            ({ } start, null) => (t.Since ? "since " : "after ") + At(start),
            ({ } start, { } end) when end > start && end - start != TimeSpan.FromHours(1) => $"from {At(start)} to {At(end)}",
            ({ } start, _) => "at " + At(start),
            _ => "",
        };
    }

    private static string SayWithDay(TimeMention t, DateTime reference)
    {
        if (Rough(t, reference) is { } rough)
            return rough;

        if (t.Repeats)
            return Repeating(t);

        if (t.Start is not { } start)
            return t.End is { } until ? "before " + Point(until, t.Precision, reference) : "";

        if (t.Since)
            return Length(t, start, reference) is { } length ? "for " + length : "since " + ((t.Precision == TimePrecision.Day ? Calendar.HolidayOn(start)?.English : null) ?? Bare(Point(start, t.Precision, reference)));

        switch (t.Precision)
        {
            case TimePrecision.Minute or TimePrecision.Hour:
                return Hours(t, start, reference);
            case TimePrecision.PartOfDay when t.End is { } end && PartOfDay.Between(start.TimeOfDay.TotalHours, (end - start).TotalHours) is { } part:
                return WithPart(start, part, reference);
            case TimePrecision.Day:
                return t.End is null ? "after " + Bare(Day(start, reference)) : Day(start, reference);
            default:
                return Span(t, start, reference);
        }
    }

    private static string? Rough(TimeMention t, DateTime reference)
    {
        switch (t.Roughly)
        {
            case TimeRoughness.JustNow:
                return t.Start is { } at && (reference - at).Duration() > TimeSpan.FromHours(1) ? Hours(t with { End = at }, at, reference) : "just now";
            case TimeRoughness.TheseDays:
                return "these last few days";
            case TimeRoughness.Lately:
                return "lately";
            case TimeRoughness.Ages:
                return "for a long time";
            case TimeRoughness.BeforeNewYear:
                return "before the Spring Festival";
            case TimeRoughness.Several:
                var unit = t.Precision switch { TimePrecision.Minute => "minutes", TimePrecision.Hour => "hours", TimePrecision.Month => "months", TimePrecision.Year => "years", _ => "days" };
                return t.Since ? $"for several {unit}" : $"a few {unit} ago";
            default:
                return null;
        }
    }

    private static string Repeating(TimeMention t)
    {
        if (t.Every is not { } every)
            return t.Precision switch { TimePrecision.Year => "every year", TimePrecision.Month => "every month", TimePrecision.Day => "every now and then", _ => "every week" };

        var days = every.Weekends ? "on weekends" : every.Day is { } day ? $"every {day}" : "every day";
        if (every.From is not { } from)
            return days;

        var length = every.To is { } to ? (to - from).TotalHours is 0 ? 24 : (to - from).TotalHours : 0;
        if (t.Precision == TimePrecision.PartOfDay && PartOfDay.Between(from.ToTimeSpan().TotalHours, length) is { } part)
        {
            var name = part == PartOfDay.Evening || part == PartOfDay.Night ? "night" : part.English;
            return days == "every day" && !name.Contains(' ') && name != "noon" ? "every " + name : days + (name.Contains(' ') ? " " + name : name is "noon" or "night" ? " at " + name : " in the " + name);
        }

        var nights = days == "every day" && from.Hour >= 18;
        if (nights)
            days = "every night";

        if (every.To is not { } last)
            return days + (t.End is null ? " after " : " at ") + Clock(from.Hour, from.Minute, plain: nights);

        var plain = nights && (last.Hour >= 18 || last.Hour == 0);
        return $"{days} from {Clock(from.Hour, from.Minute, plain)} to {Clock(last.Hour, last.Minute, plain)}";
    }

    private static string Hours(TimeMention t, DateTime start, DateTime reference)
    {
        var (day, plain) = DayOfHour(start, reference);
        if (t.End is not { } end)
            return $"{day} after {Clock(start.Hour, start.Minute, plain)}";

        if (end <= start || t.Precision == TimePrecision.Hour && end - start == TimeSpan.FromHours(1))
            return $"{day} at {Clock(start.Hour, start.Minute, plain)}";

        if (end - start > TimeSpan.FromHours(24))
            return $"from {day} {Clock(start.Hour, start.Minute, plain)} to {Point(end, TimePrecision.Minute, reference)}";

        plain &= end.Hour >= 18;
        return $"{day} from {Clock(start.Hour, start.Minute, plain)} to {Clock(end.Hour, end.Minute, plain)}";
    }

    /// <summary>The day of an hour; where it is "last night" or "tonight", the hour needs no pm.</summary>
    private static (string Day, bool Plain) DayOfHour(DateTime at, DateTime reference)
    {
        var away = (at.Date - reference.Date).Days;
        return at.Hour >= 18 && away == -1 ? ("last night", true) : at.Hour >= 18 && away == 0 ? ("tonight", true) : (Day(at, reference), false);
    }

    private static string Clock(int hour, int minute, bool plain)
    {
        if (minute == 0 && hour is 0 or 12 && minute == 0)
            return hour == 0 ? "midnight" : "noon";

        var said = (hour % 12 == 0 ? 12 : hour % 12).ToString(CultureInfo.InvariantCulture) + (minute > 0 ? $":{minute:00}" : "");
        return plain ? said : said + (hour < 12 ? " am" : " pm");
    }

    private static string WithPart(DateTime start, PartOfDay part, DateTime reference)
    {
        var away = (start.Date - reference.Date).Days;
        if (part == PartOfDay.Evening || part == PartOfDay.Night)
            return away switch { -1 => "last night", 0 => "tonight", _ => Day(start, reference) + " evening" };

        var day = away == 0 ? "this" : Day(start, reference);
        return part == PartOfDay.Noon ? $"{Day(start, reference)} at noon"
            : part.English.Contains(' ') ? $"{Day(start, reference)} {part.English}"
            : $"{day} {part.English}";
    }

    private static string Point(DateTime at, TimePrecision precision, DateTime reference)
    {
        switch (precision)
        {
            case TimePrecision.PartOfDay:
                return WithPart(at, PartOfDay.Of(at.Hour), reference);
            case TimePrecision.Minute or TimePrecision.Hour:
                var (day, plain) = DayOfHour(at, reference);
                return $"{Clock(at.Hour, at.Minute, plain)} {day}";
            case TimePrecision.Month:
                return Month(at, reference);
            case TimePrecision.Year:
                return Year(at.Year, reference);
            default:
                return Bare(Day(at, reference));
        }
    }

    private static string Bare(string day) => day.StartsWith("on ", StringComparison.Ordinal) ? day[3..] : day;

    private static string Day(DateTime day, DateTime reference)
    {
        switch ((day.Date - reference.Date).Days)
        {
            case -1: return "yesterday";
            case 0: return "today";
            case 1: return "tomorrow";
        }

        var weeks = (Calendar.Week(day, 0).First - Calendar.Week(reference, 0).First).Days / 7;
        return weeks switch
        {
            0 => $"on {day.DayOfWeek}",
            -1 => $"last {day.DayOfWeek}",
            1 => $"next {day.DayOfWeek}",
            _ => "on " + day.ToString(day.Year == reference.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture),
        };
    }

    private static string Month(DateTime month, DateTime reference) => ((month.Year - reference.Year) * 12 + month.Month - reference.Month) switch
    {
        0 => "this month",
        -1 => "last month",
        1 => "next month",
        _ => month.ToString(month.Year == reference.Year ? "MMMM" : "MMMM yyyy", CultureInfo.InvariantCulture),
    };

    private static string Year(int year, DateTime reference) => (year - reference.Year) switch { 0 => "this year", -1 => "last year", 1 => "next year", _ => $"{year}" };

    private static string Span(TimeMention t, DateTime start, DateTime reference)
    {
        if (t.End is not { } end)
            return "after " + Point(start, t.Precision, reference);

        if (end - start == TimeSpan.FromDays(1))
            return Length(t, start, reference) is { } length ? start <= reference ? length + " ago" : "in " + length : Day(start, reference);

        var which = ((Calendar.Week(start, 0).First - Calendar.Week(reference, 0).First).Days / 7) switch { 0 => "this", -1 => "last", 1 => "next", _ => null };
        var days = (end - start).Days;
        if (which is not null && start.DayOfWeek == DayOfWeek.Monday && days == 7)
            return which + " week";

        if (which is not null && start.DayOfWeek == DayOfWeek.Saturday && days == 2)
            return which + " weekend";

        if (t.Precision == TimePrecision.Year)
            return Year(start.Year, reference);

        if (Calendar.HolidayOn(start) is { } holiday && days is 5 or 7)
            return "over " + holiday.English + (start.Year == reference.Year ? "" : $" {start.Year}");

        if (start.Day == 1 && end == start.AddMonths(3) && start.Month % 3 == 0)
            return $"in the {Seasons[start.Month / 3 - 1]} of {start.Year}";

        return start.Day == 1 && end == start.AddMonths(1) ? Month(start, reference) : $"from {Bare(Day(start, reference))} to {Bare(Day(end.AddDays(-1), reference))}";
    }

    /// <summary>three days, two weeks; null when it is no round length but a day to name.</summary>
    private static string? Length(TimeMention t, DateTime start, DateTime reference)
    {
        var span = (reference - start).Duration();
        var days = (reference.Date - start.Date).Duration().Days;
        var months = Math.Abs((reference.Year - start.Year) * 12 + reference.Month - start.Month);
        return t.Precision switch
        {
            TimePrecision.Minute when !t.Since => Count((int)Math.Round(span.TotalMinutes), "minute"),
            TimePrecision.Hour when t.Lasting && span < TimeSpan.FromHours(24) && span.Minutes is 0 or 30 =>
                span.Minutes == 0 ? Count(span.Hours, "hour") : span.Hours == 0 ? "half an hour" : $"{Counts[Math.Min(span.Hours, 10)]} and a half hours",
            TimePrecision.Days => days is 7 or 14 or 21 or 28 ? Count(days / 7, "week") : Count(days, "day"),
            TimePrecision.Month when start.Day > 1 || reference.Day == 1 => months == 6 ? "half a year" : Count(Math.Max(1, months), "month"),
            TimePrecision.Year when start is not { Month: 1, Day: 1 } => Count(Math.Max(1, Math.Abs(reference.Year - start.Year)), "year"),
            _ => null,
        };
    }

    private static string Count(int count, string unit) =>
        count == 1 ? unit == "hour" ? "an hour" : $"a {unit}" : $"{(count <= 10 ? Counts[count] : count.ToString(CultureInfo.InvariantCulture))} {unit}s";
}
