namespace CoCreation.Language;

/// <summary>Reads a day, a part of it and an hour, in this order, each of which may be missing.</summary>
internal static class ChinesePoints
{
    private static readonly WordTable<string> Nows = new(
    [
        ("现在", "PRESENT_REF"), ("此刻", "PRESENT_REF"), ("当下", "PRESENT_REF"), ("这会儿", "PRESENT_REF"), ("马上", "FUTURE_REF"), ("立刻", "FUTURE_REF"),
    ]);

    /// <summary>Behind a night: all of it.</summary>
    private static readonly string[] AllNight = ["一宿", "整宿", "一整夜", "一整晚", "整夜", "整晚", "一夜", "一晚上", "一晚", "一整天"];

    /// <param name="left">The first end of a range, from which the second takes what it leaves out.</param>
    public static Reading? Read(Scan s, ref int at, Reading? left = null)
    {
        var start = at;
        var i = at;
        if (Day(s, ref i, left) is not { } day)
            return Now(s, ref at) ?? ChineseHours.Read(s, ref at, day: false, left);

        var hours = i;
        if (day.Kind == TimeKind.Date)
        {
            Gap(s, ref hours, day);
            if (ChineseHours.Read(s, ref hours, day: true, left) is { } time)
            {
                s.Take(ref hours, AllNight);
                at = hours;
                return Join(day, time, TextSpan.Between(start, at));
            }
        }

        if (day.Fused)
            return null;

        if (day.Kind == TimeKind.Date)
            s.Take(ref i, "一整天", "整天");

        at = i;
        return day with { Span = TextSpan.Between(start, i) };
    }

    public static Reading? Day(Scan s, ref int at, Reading? left = null) =>
        ChineseDayNames.Read(s, ref at, left) ?? ChineseNumericDates.Read(s, ref at, left is not null) ?? ChineseCalendarDates.Read(s, ref at, left?.Year, left?.Month) ?? ChineseWeeks.Read(s, ref at) ?? ChineseLooseDates.Read(s, ref at);

    /// <summary>A day with an hour or a part of it. The small hours that people call by the evening before are of the next day.</summary>
    public static Reading Join(Reading day, Reading time, TextSpan span)
    {
        var over = time.DaysOver > 0 || day.Spoken && time.Part == PartOfDay.DeadOfNight && time.Past is { Start.Hour: < 12 };
        var date = Anchored.Later(day, over ? Math.Max(1, time.DaysOver) : 0);
        var joined = time.Kind == TimeKind.Time ? Compose.At(date, time, span) : Compose.During(date, time, span);
        return joined with { Part = time.Part, Year = day.Year, Month = day.Month, Spoken = day.Spoken };
    }

    private static void Gap(Scan s, ref int at, Reading day)
    {
        var i = s.Blanks(at);
        if (s.Take(ref i, "的", "在", "从", "，", ",") || i > at)
            i = s.Blanks(i);

        var part = i;
        if (i > at && s[at] is '的' or '，' or ',' or '从' && ChineseDayParts.Read(s, ref part, day: true) is null && !(char.IsAsciiDigit(s[i]) || NumberReader.IsNumeral(s[i])))
            return;

        at = i;
    }

    private static Reading? Now(Scan s, ref int at)
    {
        var end = at;
        if (Nows.Take(s, ref end, out var word, out var timex))
        {
            if (word == "马上" && s[end] is '风' || word == "当下" && s[end] is '面' or '楼' or '来')
                return null;

            var span = TextSpan.Between(at, end);
            at = end;
            return new() { Span = span, Kind = TimeKind.DateTime, Timex = timex, Only = new(s.Now) };
        }

        return null;
    }
}
