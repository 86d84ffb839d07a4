namespace CoCreation.Language;

/// <summary>Reads weekdays in English: Friday, next Sunday, Monday 21, Thursday the 21st, Tue May 9, Friday next week, the second Monday of next month.</summary>
internal static class EnglishWeekdays
{
    public static Match? Read(EnglishTokens t, int first)
    {
        Match? best = null;
        EnglishDates.Longer(ref best, OfWeek(t, first));
        EnglishDates.Longer(ref best, Nth(t, first));
        var i = first;
        var away = Direction(t, ref i);
        if (Name(t, i, plain: i == first) is not { } weekday)
            return best;

        i++;
        var span = t.Span(first, i);
        var reading = away switch
        {
            null => Anchored.Weekday(span, weekday, t.Reference),
            (var weeks, null) => Anchored.Date(span, Calendar.Weekday(t.Reference.Date, weeks, weekday)),
            (_, var side) => Anchored.Date(span, Nearest(t.Reference.Date, weekday, side.Value)),
        };
        EnglishDates.Longer(ref best, new(reading, i));
        EnglishDates.Longer(ref best, WithDay(t, first, i, weekday, away is null));
        return best;
    }

    /// <summary>A weekday's name; short names that are words too need a neighbour that tells.</summary>
    public static DayOfWeek? Name(EnglishTokens t, int i, bool plain)
    {
        var word = t[i].Word;
        if (EnglishCalendarWords.Weekday(word) is not { } weekday)
            return null;

        if (plain && word is "sun" or "sat" or "wed" or "mon" && t.Text.Length > word.Length)
        {
            var told = t.Is(i - 1, "on", "or", "and", "until", "till", "by", "from", "to", "this", "next", "last", "every", ",", "-", "since", "each") || t[i + 1].IsNumber || t.Is(i + 1, "at", ",", "-", "or", "morning", "afternoon", "evening", "night", "next")
                || EnglishCalendarWords.Month(t[i + 1].Word) > 0 || t.Is(i - 1, "back") || t.Is(i - 1, "go");
            if (!told || t.Is(i - 1, "the", "i", "we", "he", "she", "they") || word is "sat" && t.Is(i + 1, "on", "in", "down", "at", "by"))
                return word is "sat" && t.Is(i - 1, "on") ? weekday : null;
        }

        return weekday;
    }

    /// <summary>This, next, last and their weeks; a past or coming one is the nearest.</summary>
    private static (int Weeks, int? Side)? Direction(EnglishTokens t, ref int i)
    {
        if (t.Take(ref i, "this past", "this last"))
            return (0, -1);

        if (t.Take(ref i, "this coming", "the coming", "coming", "upcoming", "this upcoming"))
            return (0, 1);

        if (EnglishCalendarWords.Relation(t[i].Word) is not { } weeks)
            return null;

        i++;
        return (weeks, null);
    }

    private static DateTime Nearest(DateTime today, DayOfWeek weekday, int side)
    {
        var day = today.AddDays(side);
        while (day.DayOfWeek != weekday)
            day = day.AddDays(side);

        return day;
    }

    /// <summary>Monday 21, Friday the 15th, Tue May 9, Friday 7/6, this friday (jun-15).</summary>
    private static Match? WithDay(EnglishTokens t, int first, int i, DayOfWeek weekday, bool free)
    {
        var at = t.Skip(i, ", the", "the", ",", "-", "(", ".");
        var bracket = t.Is(at - 1, "(");
        if (at > i && t.Is(at - 1, "the") && EnglishCounts.Ordinal(t, ref at, out var nth))
        {
            if (t.Is(at, "of", "month") || nth > DateTime.DaysInMonth(t.Reference.Year, t.Reference.Month))
                return EnglishDates.Read(t, at - 1) is { } later && later.Next > at ? later with { Reading = later.Reading with { Span = t.Span(first, later.Next) } } : null;

            return new(Anchored.Date(t.Span(first, at), t.Reference.Year, t.Reference.Month, nth, t.Reference), at);
        }

        // Monday 11-4 tells hours.
        var hours = t[at].IsNumber && t.Is(at + 1, "-") && t[at + 2].IsNumber;
        var dated = hours ? null : EnglishNumericDates.Read(t, at, loose: true);
        EnglishDates.Longer(ref dated, EnglishDates.MonthFirst(t, at));
        EnglishDates.Longer(ref dated, DayAndMonth(t, at));
        if (dated is { } date && date.Reading.Kind == TimeKind.Date)
        {
            var next = bracket && t.Is(date.Next, ")") ? date.Next + 1 : date.Next;
            var reading = date.Reading with { Span = t.Span(first, next) };
            return new(free || reading.Future is not { } future ? reading : reading with { Only = new(Anchored.Day(t.Reference.Year, future.Start.Month, future.Start.Day) ?? future.Start) }, next);
        }

        return at == i && free ? Monthly(t, first, i, weekday) : null;
    }

    private static Match? DayAndMonth(EnglishTokens t, int at)
    {
        var i = at;
        return EnglishDates.Day(t, ref i, out _) && (EnglishCalendarWords.Month(t[i].Word) > 0 || EnglishCalendarWords.Month(t[i + 1].Word) > 0) ? EnglishDates.Read(t, at) : null;
    }

    /// <summary>Monday 21: the nearest months in which that day is such a weekday.</summary>
    private static Match? Monthly(EnglishTokens t, int first, int i, DayOfWeek weekday)
    {
        var at = i;
        if (!EnglishDates.Day(t, ref at, out var day) || !t[i].IsNumber || t.Is(at, "-", "to", "minutes", "hours", "days", "people") || t.Is(at, "st", "nd", "rd", "th"))
            return null;

        var reading = new Reading { Span = t.Span(first, at), Kind = TimeKind.Date, Timex = Timex.Weekday(weekday) };
        DateTime? past = null, future = null;
        var month = new DateTime(t.Reference.Year, t.Reference.Month, 1);
        for (var away = 0; away < 120 && (past is null || future is null); away++)
        {
            past ??= Fits(month.AddMonths(-away)) is { } before && before < t.Reference.Date ? before : null;
            future ??= Fits(month.AddMonths(away)) is { } after && after >= t.Reference.Date ? after : null;
        }

        return past is { } p && future is { } f ? new(reading with { Past = new(p), Future = new(f) }, at) : null;

        DateTime? Fits(DateTime of) => Anchored.Day(of.Year, of.Month, day) is { } found && found.DayOfWeek == weekday ? found : null;
    }

    /// <summary>Friday next week, next week on Tuesday, this week Monday.</summary>
    private static Match? OfWeek(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "on");
        if (Name(t, i, plain: true) is { } day)
        {
            var at = t.Skip(i + 1, "of the", "of", ",", "the");
            if (EnglishCalendarWords.Relation(t[at].Word) is { } weeks && t.Is(at + 1, "week"))
            {
                var start = i > first && weeks < 0 ? i : first;
                return start == i && i > first ? null : new(Anchored.Date(t.Span(start, at + 2), Calendar.Weekday(t.Reference.Date, weeks, day)), at + 2);
            }
        }

        if (EnglishCalendarWords.Relation(t[first].Word) is not { } away || !t.Is(first + 1, "week"))
            return null;

        i = t.Skip(first + 2, "on", "-", ",");
        return Name(t, i, plain: false) is { } named && !t.Is(i - 1, ",") ? new(Anchored.Date(t.Span(first, i + 1), Calendar.Weekday(t.Reference.Date, away, named)), i + 1) : null;
    }

    /// <summary>The first Friday of July, second Sunday, last Monday April.</summary>
    private static Match? Nth(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "the");
        var last = t.Is(i, "last");
        var nth = 5;
        if (last)
            i++;
        else if (!EnglishCounts.Ordinal(t, ref i, out nth) || nth > 5)
            return null;

        if (Name(t, i, plain: false) is not { } weekday)
            return null;

        i++;
        var of = t.Skip(i, "of the", "of", "in", ",");
        var unnamed = t.Is(of, "month") && t.Is(of - 1, "the");
        if (unnamed || EnglishCalendarWords.Relation(t[of].Word) is not null && t.Is(of + 1, "month"))
        {
            var month = t.Reference.Date.AddDays(1 - t.Reference.Day).AddMonths(unnamed ? 0 : EnglishCalendarWords.Relation(t[of].Word)!.Value);
            return Of(month, month, unnamed ? of + 1 : of + 2);
        }

        if (EnglishCalendarWords.Month(t[of].Word) is > 0 and var named)
        {
            var at = t.Skip(of + 1, ",", "of");
            if (EnglishCounts.Year(t, ref at, out var year))
                return Of(new(year, named, 1), new(year, named, 1), at);

            var here = new DateTime(t.Reference.Year, named, 1);
            var (past, future) = (Find(here) < t.Reference.Date ? here : here.AddYears(-1), Find(here) >= t.Reference.Date ? here : here.AddYears(1));
            return Of(past, future, of + 1);
        }

        return last || t.Is(first, "the") && t.Is(i, "of")
            ? null
            : Find(new(t.Reference.Year, t.Reference.Month, 1)) is { } day ? new(Anchored.Date(t.Span(first, i), day), i) : null;

        DateTime? Find(DateTime month)
        {
            var day = month.AddDays(((int)weekday - (int)month.DayOfWeek + 7) % 7 + 7 * (nth - 1));
            return day.Month == month.Month ? day : last ? day.AddDays(-7) : null;
        }

        Match? Of(DateTime past, DateTime future, int next) => Find(past) is { } p && Find(future) is { } f
            ? new(
                new Reading
                {
                    Span = t.Span(first, next),
                    Kind = TimeKind.Date,
                    Timex = $"XXXX-{past.Month:D2}-WXX-{Timex.Number(weekday)}-#{nth}",
                    Past = new(p),
                    Future = new(f),
                },
                next)
            : null;
    }
}
