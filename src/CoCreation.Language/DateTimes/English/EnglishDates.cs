namespace CoCreation.Language;

/// <summary>Reads days in English: tomorrow, Oct. 2, 22 of Jan 2016, next Friday, Tue May 9, the first Friday of July.</summary>
internal static class EnglishDates
{
    /// <summary>The longest day that begins at a token.</summary>
    /// <param name="loose">A word before it says that it is a date, so 4-22 is one too.</param>
    public static Match? Read(EnglishTokens t, int first, bool loose = false) =>
        loose ? t.LooseDays.Of(t, first, static (t, i) => Longest(t, i, loose: true)) : t.Days.Of(t, first, static (t, i) => Longest(t, i, loose: false));

    private static Match? Longest(EnglishTokens t, int first, bool loose)
    {
        if (first >= t.Count)
            return null;

        Match? best = null;
        Longer(ref best, Relative(t, first));
        Longer(ref best, EnglishNumericDates.Read(t, first, loose));
        Longer(ref best, MonthFirst(t, first));
        Longer(ref best, DayFirst(t, first));
        Longer(ref best, EnglishWeekdays.Read(t, first));
        Longer(ref best, EnglishHolidays.Read(t, first));
        Longer(ref best, Related(t, first));
        return best;
    }

    public static void Longer(ref Match? best, Match? other)
    {
        if (other is { } match && (best is not { } told || match.Next > told.Next))
            best = match;
    }

    private static Match? Relative(EnglishTokens t, int first)
    {
        var i = first;
        int? away =
            t.Take(ref i, "the day after tomorrow", "day after tomorrow") ? 2
            : t.Take(ref i, "the day before yesterday", "day before yesterday") ? -2
            : t.Take(ref i, "today", "this day", "my day", "current day", "otd") ? 0
            : t.Take(ref i, "tomorrow", "tmrw", "tmr", "tommorow", "tomorow", "the next day", "next day", "the following day", "following day") ? 1
            : t.Take(ref i, "yesterday", "last day", "past day", "previous day", "the previous day", "the last day", "the past day") ? -1
            : null;
        if (away is null && t.Is(first, "the") && t.Is(first + 1, "day"))
        {
            i = first + 2;
            if (t.Take(ref i, "before"))
                away = -1;
            else if (t.Take(ref i, "after"))
                away = 1;
            else if (i >= t.Count || t.Is(i, ".", ",", "?", "!"))
                away = 0;

            if (away is not 0 && i < t.Count && !t.Is(i, ".", ",", "?", "!"))
                return null;
        }

        if (away is null || t.Is(i, "of") && t.Is(i - 1, "day"))
            return null;

        return new(Anchored.Date(t.Span(first, i), t.Reference.Date.AddDays(away.Value)), i);
    }

    /// <summary>October 2nd, 2016; mar4; May twenty one; september-2020-23 is read with the numbers.</summary>
    public static Match? MonthFirst(EnglishTokens t, int first)
    {
        if (EnglishCalendarWords.Month(t[first].Word) is not (> 0 and var month) || t[first - 1].Word is "$" && t[first].Glued)
            return null;

        var i = t.Skip(first + 1, ".", "-", "/", ",");
        i = t.Skip(i, "the");
        if (!Day(t, ref i, out var day, half: true))
            return null;

        return Dated(t, first, i, month, day);
    }

    /// <summary>22 of Jan, the 4th of July 1995, 15th of next month.</summary>
    private static Match? DayFirst(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "the");
        var words = !t[i].IsNumber;
        if (t[i].Glued && t[i - 1].Word is "$" or "." or "/" || !Day(t, ref i, out var day))
            return null;

        i = t.Skip(i, "day");
        var of = i;
        i = t.Skip(i, "of the", "of", ".", "-", "/", "in", ",");
        if (t.Is(i - 1, "-", "/") && !t[i].Glued)
            return null;

        var start = words && t.Is(first, "the") && t.Is(of, "of") && t.Is(of - 1, "day") ? first + 1 : first;
        if (EnglishCalendarWords.Month(t[i].Word) is > 0 and var month)
            return words && t.Is(i, "may", "march") && of == i && !t.Is(i - 1, "th") && EnglishNumberWords.Ordinal(t[i - 1].Word) < 0 ? null : Dated(t, start, i + 1, month, day);

        var here = t.Is(i, "month") && t.Is(i - 1, "the") && t.Is(i - 2, "of");
        if ((here ? 0 : EnglishCalendarWords.Relation(t[i].Word)) is not { } away || !here && !t.Is(i + 1, "month"))
            return null;

        i = here ? i - 1 : i;
        var at = t.Reference.Date.AddDays(1 - t.Reference.Day).AddMonths(away);
        return new(Anchored.Date(t.Span(start, i + 2), at.Year, at.Month, day, t.Reference), i + 2);
    }

    /// <summary>A day of a month, with its year when one follows.</summary>
    private static Match Dated(EnglishTokens t, int first, int next, int month, int day)
    {
        var i = t.Skip(next, ".");
        i = i > next && !(t[i - 1].Glued && t[i].IsNumber) ? next : i;
        var at = t.Skip(i, ", of", ",", "of", "in", "-", "/");
        if (EnglishCounts.Year(t, ref at, out var year, shorts: t.Is(at - 1, "of")))
            return new(Anchored.Date(t.Span(first, at), year, month, day, t.Reference), at);

        at = t.Skip(next, ", of", ",", "of");
        if (EnglishCalendarWords.Relation(t[at].Word) is { } away && t.Is(at + 1, "year"))
            return new(Anchored.Date(t.Span(first, at + 2), t.Reference.Year + away, month, day, t.Reference), at + 2);

        return new(Anchored.Date(t.Span(first, next), null, month, day, t.Reference), next);
    }

    public static bool Day(EnglishTokens t, int i) => Day(t, ref i, out _);

    /// <summary>A day of the month: 2, 2nd, twenty second; no hour and no amount.</summary>
    /// <param name="half">Behind a month, am and pm name the half of that day.</param>
    public static bool Day(EnglishTokens t, ref int i, out int day, bool half = false)
    {
        var at = i;
        if (EnglishCounts.Ordinal(t, ref at, out day))
        {
            i = at;
            return day is >= 1 and <= 31;
        }

        if (t[i] is { IsNumber: true, Length: <= 2 } number)
        {
            day = number.Value;
            at = i + 1;
            if (day is < 1 or > 31 || t.Is(at, ":", "o'clock", "oclock", "%") || t.Is(at, "am", "pm") && (!half || t[at].Glued) || t.Is(at, "a", "p", "h", "k") && t[at].Glued || t.Is(at, ".", ",") && t[at].Glued && t[at + 1] is { IsNumber: true, Glued: true })
                return false;

            // "May 21th" and "3 rd" are slips of the pen.
            i = t.Is(at, "st", "nd", "rd", "th") && t[at].Glued ? at + 1 : at;
            return true;
        }

        if (!EnglishCounts.Words(t, ref at, out var words) || words is < 1 or > 31 || t.Is(at, "am", "pm", "o'clock"))
            return false;

        (day, i) = ((int)words, at);
        return true;
    }

    /// <summary>Next 6th of April, this 5/12: the year of the reference, or the one beside it.</summary>
    private static Match? Related(EnglishTokens t, int first)
    {
        if (EnglishCalendarWords.Relation(t[first].Word) is not { } away)
            return null;

        Match? best = null;
        Longer(ref best, EnglishNumericDates.Read(t, first + 1, loose: true));
        Longer(ref best, MonthFirst(t, first + 1));
        Longer(ref best, DayFirst(t, first + 1));
        return best is { Reading: { Future: { } future, Timex: ['X', ..] } reading, Next: var next } && !t.Is(first + 1, "the")
            ? new(reading with { Span = t.Span(first, next), Only = new(new DateTime(t.Reference.Year + away, future.Start.Month, Math.Min(future.Start.Day, 28)).AddDays(Math.Max(0, future.Start.Day - 28))) }, next)
            : null;
    }

    /// <summary>The 27th of an unnamed month.</summary>
    public static Match? DayOfMonth(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "the");
        var the = i > first;
        var at = i;
        if (!EnglishCounts.Ordinal(t, ref at, out var day))
        {
            if (t[i] is not { IsNumber: true, Length: <= 2, Value: >= 1 and <= 31 } number || t[i].Glued)
                return null;

            (day, at) = (number.Value, i + 1);
            if (t[at].Glued && !t.Is(at, ".", ",", "?", "!", ";") || t.Is(at, ".", ",") && t[at + 1] is { IsNumber: true, Glued: true } && t[at].Glued)
                return null;
        }
        else if (!the && !t[i].IsNumber)
        {
            return null;
        }

        return day is >= 1 and <= 31 ? new(Anchored.Date(t.Span(first, at), null, null, day, t.Reference), at) : null;
    }
}
