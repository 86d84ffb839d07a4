namespace CoCreation.Language;

/// <summary>Reads days, weeks and months as they are called in English.</summary>
internal static class EnglishDays
{
    private static readonly string[] Names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] Plurals = [.. Names.Select(name => name + "s")];
    private static readonly string[] ShortWeekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] ShortMonths = [.. Months.Select(name => name[..3])];

    /// <param name="introduced">since, by or after stands in front, so that a plain month is a time.</param>
    public static bool Read(string s, ref int i, DateTime reference, TimeDraft draft, bool introduced)
    {
        var today = reference.Date;
        var at = i;
        if (EnglishWords.Take(s, ref i, "the night before last"))
            draft.SetDay(today.AddDays(-2), PartOfDay.Evening);
        else if (EnglishWords.Take(s, ref i, "the day before yesterday"))
            draft.SetDay(today.AddDays(-2));
        else if (EnglishWords.Take(s, ref i, "the day after tomorrow"))
            draft.SetDay(today.AddDays(2));
        else if (EnglishWords.Take(s, ref i, "yesterday"))
            draft.SetDay(today.AddDays(-1), NamedPart(s, ref i));
        else if (EnglishWords.Take(s, ref i, "last night"))
            draft.SetDay(today.AddDays(-1), PartOfDay.Evening);
        else if (EnglishWords.Take(s, ref i, "tonight"))
            draft.SetDay(today, PartOfDay.Evening);
        else if (EnglishWords.Take(s, ref i, "earlier today", "today"))
            draft.SetDay(today);
        else if (EnglishWords.Take(s, ref i, "tomorrow"))
            draft.SetDay(today.AddDays(1), NamedPart(s, ref i));
        else
            return Relative(s, ref i, reference, draft) || OnWeekday(s, ref i, reference, draft, introduced) || Date(s, ref i, reference, draft, introduced) || Undo(ref i, at);

        return true;
    }

    /// <summary>in the morning, at night, in the middle of the night.</summary>
    public static PartOfDay? Part(string s, ref int i)
    {
        var end = i;
        PartOfDay? part =
            EnglishWords.Take(s, ref end, "in the middle of the night", "in the dead of night", "in the small hours") ? PartOfDay.DeadOfNight
            : EnglishWords.Take(s, ref end, "at night", "at nights") ? PartOfDay.Evening
            : EnglishWords.Take(s, ref end, "before dawn", "at dawn", "around dawn", "at daybreak", "at sunrise") ? PartOfDay.BeforeDawn
            : EnglishWords.Take(s, ref end, "at dusk", "around dusk", "at sunset", "around sunset", "at nightfall") ? PartOfDay.Dusk
            : EnglishWords.Take(s, ref end, "in the", "during the") ? NamedPart(s, ref end)
            : null;
        if (part is not null)
            i = end;

        return part;
    }

    public static PartOfDay? NamedPart(string s, ref int i) =>
        EnglishWords.Take(s, ref i, "morning", "early morning") ? PartOfDay.Morning
        : EnglishWords.Take(s, ref i, "afternoon") ? PartOfDay.Afternoon
        : EnglishWords.Take(s, ref i, "evening", "night") ? PartOfDay.Evening
        : EnglishWords.Take(s, ref i, "lunchtime") ? PartOfDay.Noon
        : null;

    public static DayOfWeek? Weekday(string s, ref int i)
    {
        for (var day = 0; day < 7; day++)
        {
            if (EnglishWords.Take(s, ref i, Names[day]))
                return (DayOfWeek)day;
        }

        return null;
    }

    /// <summary>on Mondays.</summary>
    public static DayOfWeek? Weekdays(string s, ref int i)
    {
        var end = i;
        EnglishWords.Take(s, ref end, "on");
        for (var day = 0; day < 7; day++)
        {
            if (EnglishWords.Take(s, ref end, Plurals[day]))
            {
                i = end;
                return (DayOfWeek)day;
            }
        }

        return null;
    }

    /// <summary>this morning, last week, next Friday.</summary>
    private static bool Relative(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        var at = i;
        EnglishWords.Take(s, ref i, "on");
        int away;
        if (EnglishWords.Take(s, ref i, "last"))
            away = -1;
        else if (EnglishWords.Take(s, ref i, "next"))
            away = 1;
        else if (EnglishWords.Take(s, ref i, "this"))
            away = 0;
        else
            return Undo(ref i, at);

        if (EnglishWords.Take(s, ref i, "week") && Calendar.Week(reference, away) is var week)
        {
            draft.SetDays(week.First, week.Next, TimePrecision.Days);
        }
        else if (EnglishWords.Take(s, ref i, "weekend") && Calendar.Weekday(reference, away, DayOfWeek.Saturday) is var saturday)
        {
            draft.SetDays(saturday, saturday.AddDays(2), TimePrecision.Days);
        }
        else if (EnglishWords.Take(s, ref i, "month") && Calendar.Month(reference, away) is var month)
        {
            draft.SetDays(month.First, month.Next, TimePrecision.Month);
        }
        else if (EnglishWords.Take(s, ref i, "year"))
        {
            draft.SetDays(new(reference.Year + away, 1, 1), new(reference.Year + away + 1, 1, 1), TimePrecision.Year);
        }
        else if (Weekday(s, ref i) is { } weekday)
        {
            // "Last Friday" said on a Saturday is yesterday; the nearest one that is past.
            var day = away < 0 ? Past(reference, weekday) : Calendar.Weekday(reference, away, weekday);
            draft.SetDay(day, NamedPart(s, ref i));
        }
        else if (away == 0 && NamedPart(s, ref i) is { } part)
        {
            draft.SetDay(reference.Date, part);
        }
        else if (Season(s, ref i) is { } season)
        {
            var first = new DateTime(reference.Year + Math.Min(away, 0), season, 1);
            draft.SetDays(first, first.AddMonths(3), TimePrecision.Month);
        }
        else
        {
            return Undo(ref i, at);
        }

        return true;
    }

    private static bool OnWeekday(string s, ref int i, DateTime reference, TimeDraft draft, bool introduced)
    {
        var at = i;
        var said = EnglishWords.Take(s, ref i, "on") | introduced;
        DayOfWeek? weekday = Weekday(s, ref i);
        for (var day = 0; said && weekday is null && day < 7; day++)
        {
            if (EnglishWords.Take(s, ref i, ShortWeekdays[day]))
                weekday = (DayOfWeek)day;
        }

        if (weekday is not { } found)
            return Undo(ref i, at);

        var on = found == reference.DayOfWeek ? reference.Date : Past(reference, found);
        draft.SetDay(on, NamedPart(s, ref i));
        return true;
    }

    private static bool Date(string s, ref int i, DateTime reference, TimeDraft draft, bool introduced)
    {
        var at = i;
        var said = EnglishWords.Take(s, ref i, "on", "in") | introduced;
        var start = i;
        if (introduced)
        {
            foreach (var (words, name) in (ReadOnlySpan<(string, string)>)[("national day", "国庆"), ("spring festival", "春节"), ("chinese new year", "春节"), ("new year", "元旦"), ("christmas", "圣诞"), ("may day", "五一")])
            {
                if (EnglishWords.Take(s, ref i, words, "the " + words) && Calendar.Holiday(name, reference, null) is { } holiday)
                {
                    draft.SetDay(holiday.First);
                    return true;
                }
            }

            if (Season(s, ref i) is { } season)
            {
                var first = new DateTime(reference.Year, season, 1);
                first = first > reference ? first.AddYears(-1) : first;
                draft.SetDays(first, first.AddMonths(3), TimePrecision.Month);
                return true;
            }
        }

        if (Month(s, ref i) is { } month)
        {
            var end = i;
            EnglishWords.Take(s, ref end, "the");
            if (EnglishWords.Number(s, ref end, out var day) && day <= 31 && Calendar.Date(reference, null, month, day) is { } date)
            {
                Ordinal(s, ref end);
                i = end;
                draft.SetDay(date);
                return true;
            }

            if (said && Calendar.Date(reference, null, month, 1) is { } first)
            {
                draft.SetDays(first, first.AddMonths(1), TimePrecision.Month);
                return true;
            }

            return Undo(ref i, at);
        }

        i = start;
        EnglishWords.Take(s, ref i, "the");
        if (EnglishWords.Number(s, ref i, out var number) && number is >= 1 and <= 31)
        {
            Ordinal(s, ref i);
            EnglishWords.Take(s, ref i, "of");
            if (Month(s, ref i) is { } named && Calendar.Date(reference, null, named, number) is { } date)
            {
                draft.SetDay(date);
                return true;
            }
        }

        return Undo(ref i, at);
    }

    private static void Ordinal(string s, ref int i)
    {
        if (i + 1 < s.Length && s.AsSpan(i, 2) is "st" or "nd" or "rd" or "th" && Characters.WordEnd(s, i + 2))
            i += 2;
    }

    private static int? Month(string s, ref int i)
    {
        for (var month = 0; month < 12; month++)
        {
            if (EnglishWords.Take(s, ref i, Months[month], ShortMonths[month]))
                return month + 1;
        }

        return EnglishWords.Take(s, ref i, "sept") ? 9 : null;
    }

    private static int? Season(string s, ref int i) =>
        EnglishWords.Take(s, ref i, "spring") ? 3 : EnglishWords.Take(s, ref i, "summer") ? 6 : EnglishWords.Take(s, ref i, "autumn", "fall") ? 9 : EnglishWords.Take(s, ref i, "winter") ? 12 : null;

    private static DateTime Past(DateTime reference, DayOfWeek weekday) =>
        reference.Date.AddDays(-(((int)reference.DayOfWeek - (int)weekday + 6) % 7 + 1));

    private static bool Undo(ref int i, int at)
    {
        i = at;
        return false;
    }
}
