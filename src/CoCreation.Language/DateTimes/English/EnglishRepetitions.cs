namespace CoCreation.Language;

/// <summary>Reads what happens again and again in English: daily, every two weeks, each Monday at 4pm, Tuesday afternoons, once a year.</summary>
internal static class EnglishRepetitions
{
    public static Match? Read(EnglishTokens t, int first)
    {
        Match? best = null;
        EnglishDates.Longer(ref best, Adverb(t, first));
        EnglishDates.Longer(ref best, Every(t, first));
        EnglishDates.Longer(ref best, Plural(t, first));
        if (best is { } set && Timed(t, first, set) is { } timed)
            best = timed;

        return best ?? HourFirst(t, first);
    }

    private static Match Set(EnglishTokens t, int first, int next, string timex) =>
        new(new Reading { Span = t.Span(first, next), Kind = TimeKind.Set, Timex = timex }, next);

    private static Match? Adverb(EnglishTokens t, int first)
    {
        var i = first;
        string? timex = null;
        if (t.Take(ref i, "bi - weekly", "biweekly"))
            timex = "P2W";
        else if (t.Take(ref i, "bi - monthly", "bimonthly"))
            timex = "P2M";
        else if (t.Take(ref i, "bi - annually", "bi - annual", "semi - annually", "semiannually", "semi - annual", "semiannual", "biannually", "biannual", "semi - yearly", "half - yearly"))
            timex = "P0.5Y";
        else if (t.Take(ref i, "semi - monthly", "semimonthly"))
            timex = "P0.5M";
        else if (t.Take(ref i, "semi - weekly", "semiweekly"))
            timex = "P0.5W";
        else if (t.Take(ref i, "everyday", "daily"))
            timex = "P1D";
        else if (t.Take(ref i, "weekly"))
            timex = "P1W";
        else if (t.Take(ref i, "fortnightly"))
            timex = "P2W";
        else if (t.Take(ref i, "monthly"))
            timex = "P1M";
        else if (t.Take(ref i, "quarterly"))
            timex = "P3M";
        else if (t.Take(ref i, "yearly", "annually", "annual"))
            timex = "P1Y";
        else if (t.Take(ref i, "hourly"))
            timex = "PT1H";
        else if (t.Take(ref i, "once a", "once an", "once every", "once each") && EnglishCalendarWords.Unit(t[i].Word, glued: false) is var (unit, factor))
            (timex, i) = (new Length([(factor, unit)]).Timex, i + 1);
        else if (t.Take(ref i, "weekends", "on weekends", "weekdays only"))
            timex = "P1WE";

        return timex is null ? null : Set(t, first, i, timex);
    }

    /// <summary>Every day, each two days, every other Friday, every morning.</summary>
    private static Match? Every(EnglishTokens t, int first)
    {
        var i = first;
        if (!t.Take(ref i, "every", "each"))
            return null;

        var other = t.Take(ref i, "other", "alternate", "second");
        if (EnglishCalendarWords.Weekday(t[i].Word) is { } weekday)
            return Set(t, first, i + 1, Timex.Weekday(weekday));

        var at = i;
        if (EnglishDayParts.Name(t, ref at) is var (part, _, _) && !other)
            return Set(t, first, at, part);

        if (EnglishHolidays.Read(t, i) is { } holiday && EnglishCalendarWords.Relation(t[i].Word) is null)
            return Set(t, first, holiday.Next, holiday.Reading.Timex);

        if (EnglishCalendarWords.Season(t[i].Word) is { } season && !other)
            return Set(t, first, i + 1, season);

        at = i;
        if (t.Is(i, "a", "an") || !EnglishCounts.Cardinal(t, ref at, out var count))
            (count, at) = (other ? 2 : 1, i);

        if (t.Is(at, "weekend", "weekends"))
            return Set(t, first, at + 1, $"P{count:0.##}WE");

        if (EnglishCalendarWords.Unit(t[at].Word, glued: false) is not var (unit, factor))
            return EnglishCalendarWords.Month(t[i].Word) is > 0 and var month && !other ? Set(t, first, i + 1, Timex.Month(null, month)) : null;

        return Set(t, first, at + 1, new Length([(count * factor, unit)]).Timex);
    }

    /// <summary>Mondays, on Sundays, Tuesday afternoons, mornings.</summary>
    private static Match? Plural(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "on");
        if (EnglishCalendarWords.WeekdayPlural(t[i].Word) is { } many && !t.Is(i + 1, "from", "ago"))
        {
            var next = i + 1;
            return EnglishDayParts.Name(t, ref next) is var (part, _, _) ? Set(t, first, next, Timex.Weekday(many) + part) : Set(t, first, i + 1, Timex.Weekday(many));
        }

        if (EnglishCalendarWords.Weekday(t[i].Word) is { } weekday && t.Is(i + 1, "mornings", "afternoons", "evenings", "nights"))
        {
            var next = i + 1;
            return EnglishDayParts.Name(t, ref next) is var (part, _, _) ? Set(t, i, next, Timex.Weekday(weekday) + part) : null;
        }

        if (t.Is(i, "mornings", "afternoons", "evenings", "nights") && !t[i - 1].IsNumber && EnglishNumberWords.Value(t[i - 1].Word) < 0 && !t.Is(i - 1, "the", "few", "several", "some", "these"))
        {
            var next = i;
            return EnglishDayParts.Name(t, ref next) is var (part, _, _) && (i == first || EnglishHours.Read(t, t.Skip(next, "at"), bare: true) is not null) ? Set(t, first, next, part) : null;
        }

        return null;
    }

    /// <summary>The hour at which it happens, behind it.</summary>
    private static Match? Timed(EnglishTokens t, int first, Match set)
    {
        var i = t.Skip(set.Next, "at around", "at", ", at", ",", "around", "in the");
        var timex = set.Reading.Timex;
        if (EnglishHours.Read(t, i, bare: t.Is(i - 1, "at")) is { } hour)
        {
            var part = timex.StartsWith('T') ? timex : timex.LastIndexOf('T') is > 0 and var from && timex.StartsWith("XXXX", StringComparison.Ordinal) ? timex[from..] : "";
            var at = Timex.Time(hour.In(part) is var settled ? settled.Hour : 0, hour.Minute, hour.Second);
            return Set(t, first, hour.Next, Joined(timex, at));
        }

        var named = t.Skip(set.Next, "in the", "during the", "in");
        var next = named;
        return timex.StartsWith("XXXX-WXX", StringComparison.Ordinal) && !timex.Contains('T', StringComparison.Ordinal) && EnglishDayParts.Name(t, ref next) is var (name, _, _) ? Set(t, first, next, timex + name) : null;
    }

    /// <summary>3pm each day, 9am Sundays, 6am everyday.</summary>
    private static Match? HourFirst(EnglishTokens t, int first)
    {
        if (EnglishHours.Read(t, first, bare: t.Is(first - 1, "at")) is not { } hour || hour.Next >= t.Count)
            return null;

        var i = t.Skip(hour.Next, "on", ",");
        return (Every(t, i) ?? Adverb(t, i) ?? Plural(t, i)) is { } set && (set.Reading.Timex is "P1D" || set.Reading.Timex[0] is 'X' or 'T')
            ? Set(t, first, set.Next, Joined(set.Reading.Timex, hour.ToReading(t).Timex))
            : null;
    }

    /// <summary>Each day at four is told by its hour alone.</summary>
    private static string Joined(string timex, string hour) =>
        timex.StartsWith("XXXX-WXX", StringComparison.Ordinal) ? timex[..10] + hour : timex.StartsWith("XXXX", StringComparison.Ordinal) ? timex + hour : hour;
}
