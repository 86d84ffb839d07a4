namespace CoCreation.Language;

/// <summary>Reads weeks, months, seasons and years in English: next week, last sept, June 2016, 2016H2, the first week of Oct, end of month.</summary>
internal static class EnglishPeriods
{
    public static Match? Read(EnglishTokens t, int first) => t.Periods.Of(t, first, Longest);

    private static Match? Longest(EnglishTokens t, int first)
    {
        Match? best = null;
        EnglishDates.Longer(ref best, Related(t, first));
        EnglishDates.Longer(ref best, Month(t, first));
        EnglishDates.Longer(ref best, Season(t, first));
        EnglishDates.Longer(ref best, EnglishQuarters.Read(t, first));
        EnglishDates.Longer(ref best, EnglishWeeks.Read(t, first));
        if (EnglishDecades.Read(t, first) is { } decade && (best is null || decade.Next >= best.Value.Next))
            best = decade;

        EnglishDates.Longer(ref best, Year(t, first));
        EnglishDates.Longer(ref best, Part(t, first));
        EnglishDates.Longer(ref best, ToDate(t, first));
        return best;
    }

    /// <summary>This week, next month, the year, that weekend.</summary>
    public static Match? Related(EnglishTokens t, int first)
    {
        var i = first;
        var undefined = t.Take(ref i, "that", "same");
        int? away = undefined ? 0 : EnglishCalendarWords.Relation(t[i].Word);
        if (away is not null && !undefined)
            i++;

        if (away is null && t.Is(i, "the", "my") && !t.Is(i - 1, "all", "whole", "full"))
            (away, i) = (0, i + 1);

        var bare = away is null && t.Is(i, "weekend");
        if (away is null && !bare)
            return null;

        var at = i;
        if (t.Take(ref at, "working week", "work week", "workweek", "business week"))
        {
            var week = Anchored.Week(t.Span(first, at), away ?? 0, t.Reference);
            return new(week with { Only = new(week.Future!.Value.Start, week.Future.Value.Start.AddDays(5)) }, at);
        }

        if (Unit(t, first, i, away ?? 0) is not { } reading)
            return null;

        at = i + 1;
        if (t.Take(ref at, "after the next", "after next") && Unit(t, first, i, 2) is { } later)
            reading = later with { Span = t.Span(first, at) };
        else if (t.Is(i - 1, "the", "my") && t.Is(i, "week", "month", "year", "weekend") && Leads(t, i + 1))
            return null;

        if (undefined)
            reading = reading with { Mod = "ref_undef", Timex = t[i].Word switch { "week" => "XXXX-WXX", "weekend" => "XXXX-WXX-WE", "month" => "XXXX-XX", _ => "XXXX" } };

        return new(reading, at);
    }

    /// <summary>Month to date, year to date: from its first day until the reference.</summary>
    private static Match? ToDate(EnglishTokens t, int first)
    {
        var i = first;
        var year = t.Take(ref i, "year to date", "ytd");
        if (!year && !t.Take(ref i, "month to date", "mtd"))
            return null;

        var (at, span) = (t.Reference.Date, t.Span(first, i));
        return new(
            new Reading
            {
                Span = span,
                Kind = TimeKind.DateRange,
                Timex = year ? Timex.Year(at.Year) : Timex.Month(at.Year, at.Month),
                Only = new(new(at.Year, year ? 1 : at.Month, 1), at),
            },
            i);
    }

    /// <summary>"The week of the 18th" and "the year 2011" are read elsewhere.</summary>
    private static bool Leads(EnglishTokens t, int i) => t.Is(i, "of", "commencing", "starting", "beginning") || t[i].IsNumber;

    private static Reading? Unit(EnglishTokens t, int first, int i, int away)
    {
        if (i >= t.Count)
            return null;

        var span = t.Span(first, i + 1);
        var month = new DateTime(t.Reference.Year, t.Reference.Month, 1).AddMonths(away);
        return t[i].Word switch
        {
            "week" => Anchored.Week(span, away, t.Reference),
            "weekend" => Anchored.Weekend(span, away, t.Reference),
            "month" => Anchored.Month(span, month.Year, month.Month, t.Reference),
            "year" => Anchored.Year(span, t.Reference.Year + away),
            "fortnight" when away == 0 => null,
            _ => null,
        };
    }

    /// <summary>May, Oct 2016, 2016 November, 2015.3, 11/2016, june next year, last sept.</summary>
    public static Match? Month(EnglishTokens t, int first)
    {
        var i = first;
        var of = t.Take(ref i, "the month of", "month of");
        var relation = of ? null : EnglishCalendarWords.Relation(t[i].Word);
        if (relation is not null)
            i++;

        if (relation is { } beside && t.Is(i, "year") && EnglishCalendarWords.Month(t[i + 1].Word) is > 0 and var inYear && !EnglishDates.Day(t, i + 2))
            return new(Anchored.Month(t.Span(first, i + 2), t.Reference.Year + beside, inYear, t.Reference), i + 2);

        if (EnglishCalendarWords.Month(t[i].Word) is > 0 and var month && !(t[i].Glued && t[i - 1].Word is "$"))
        {
            if (relation is { } away && t.Is(i, "may", "march") && !EnglishHours.BareEnds(t, i + 1))
                return null;

            if (relation is { } round)
                return new(Anchored.Month(t.Span(first, i + 1), t.Reference.Year + round, month, t.Reference), i + 1);

            var next = t.Skip(i + 1, ".");
            next = next > i + 1 && !t[next].IsNumber ? i + 1 : next;
            var at = t.Skip(next, ", of", ",", "of", "-", "/", "in");
            if (EnglishCounts.Year(t, ref at, out var year, shorts: t.Is(at - 1, "of")))
                return new(Anchored.Month(t.Span(first, at), year, month, t.Reference), at);

            at = t.Skip(next, ",", "of");
            if (EnglishCalendarWords.Relation(t[at].Word) is { } told && t.Is(at + 1, "year"))
                return new(Anchored.Month(t.Span(first, at + 2), t.Reference.Year + told, month, t.Reference), at + 2);

            return of || IsName(t, i) && !t.Is(i - 1, "named", "called") ? new(Anchored.Month(t.Span(first, i + 1), null, month, t.Reference), i + 1) : null;
        }

        return relation is null ? Numeric(t, first) : null;
    }

    /// <summary>May and march are words too: they are months only where a month is spoken of.</summary>
    private static bool IsName(EnglishTokens t, int i) => t[i].Word is not ("may" or "march" or "mar" or "dec" or "sep" or "jan" or "jun" or "jul" or "apr" or "nov" or "oct" or "feb" or "aug")
        || t.Is(i - 1, "in", "since", "until", "till", "from", "to", "of", "by", "after", "before", "during", "late", "early", "mid", "end", "and", "between", "or", "-", "through", "for", "last", "next", "this", "beginning", "middle", "thru")
        || t[i].Word is not ("may" or "march" or "mar" or "dec") && !t[i + 1].Glued;

    private static Match? Numeric(EnglishTokens t, int first)
    {
        if (!t[first].IsNumber || t[first].Glued && (t[first - 1].IsNumber || t[first - 1].Word is "." or "/" or "-" or "$"))
            return null;

        if (t[first].Length == 4)
        {
            var at = first;
            if (!EnglishCounts.Year(t, ref at, out var year) && !(t[first].Value is >= 1900 and <= 2100))
                return null;

            year = t[first].Value;
            at = t.Skip(first + 1, ",", "-", "/", ".");
            if (EnglishCalendarWords.Month(t[at].Word) is > 0 and var named && !(t[at + 1].Glued && t.Is(at + 1, "-", "/")))
                return new(Anchored.Month(t.Span(first, at + 1), year, named, t.Reference), at + 1);

            var spaced = at == first + 2 && t.Is(first + 1, "-", "/") && !t.Is(at + 1, "/", "-");
            return at == first + 2 && t[at] is { IsNumber: true, Length: <= 2, Value: >= 1 and <= 12 } && (spaced || t[at].Glued) && !(t[at + 1].Glued && (t[at + 1].IsNumber || t.Is(at + 1, "-", "/", ".") && t[at + 2] is { IsNumber: true, Glued: true } || t.Is(at + 1, "st", "nd", "rd", "th", "h", "m", "%")))
                ? new(Anchored.Month(t.Span(first, at + 1), year, t[at].Value, t.Reference), at + 1)
                : null;
        }

        return t[first] is { Length: <= 2, Value: >= 1 and <= 12 } && t.Is(first + 1, "-", "/") && t[first + 2] is { Length: 4, Value: >= 1500 and <= 2100 } && !(t[first + 3].Glued && (t[first + 3].IsNumber || t.Is(first + 3, "-", "/")))
            ? new(Anchored.Month(t.Span(first, first + 3), t[first + 2].Value, t[first].Value, t.Reference), first + 3)
            : null;
    }

    /// <summary>Next spring, summer 2016, the spring of 1978; without dates of its own.</summary>
    private static Match? Season(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "the");
        var the = i > first;
        var relation = EnglishCalendarWords.Relation(t[i].Word);
        if (relation is not null)
            (i, the) = (i + 1, false);

        if (EnglishCalendarWords.Season(t[i].Word) is not { } season)
            return null;

        var next = i + 1;
        string timex = season;
        var at = t.Skip(next, ",", "of", "in");
        if (relation is { } away)
            timex = Timex.Year(t.Reference.Year + away) + "-" + season;
        else if (EnglishCounts.Year(t, ref at, out var year))
            (timex, next) = (Timex.Year(year) + "-" + season, at);
        else if (t.Is(i, "fall", "spring") && !t.Is(t.Is(i - 1, "the") ? i - 2 : i - 1, "in", "this", "until", "since", "by", "last", "next", "during", "leave", "before", "after") && t.Count > 1)
            return null;

        var start = the && next > i + 1 ? first : the ? i : first;
        return new(new Reading { Span = t.Span(start, next), Kind = TimeKind.DateRange, Timex = timex }, next);
    }

    private static Match? Year(EnglishTokens t, int first)
    {
        var i = first;
        if (t[first].Glued && (t[first - 1].IsNumber || t[first - 1].Word is "$" or "." or "/" or ":" or "#" or "+" || t.Is(first - 1, "-") && !t.Is(first - 2, "mid") || t[first - 1].Word is { Length: > 0 } word && char.IsLetter(word[0])) || t[first - 1].Word is "$" or "#" || t.Is(first, "year") && !t.Is(first - 1, "the"))
            return null;

        if (t.Is(first - 1, "-") && t[first - 2] is { IsNumber: true, Length: <= 2 } || t.Is(first + 1, "-") && t[first + 1].Glued && t[first + 2] is { IsNumber: true, Glued: true })
            return null;

        // Flat 1502 and bus 2015 are no years.
        if (t.Is(first - 1, "flat", "room", "no", "number", "unit", "block", "apt", "apartment", "ext", "extension", "door", "bus", "line", "code", "ticket", "case", "about", "over", "nearly") || t.Is(first - 1, ".") && t.Is(first - 2, "no", "apt", "ext"))
            return null;

        if (t[first].IsNumber && t[first].Value < 1900 && !t.Is(first - 1, "in", "of", "since", "from", "to", "until", "till", "by", "before", "after", "year", "and", "between"))
            return null;

        return EnglishCounts.Year(t, ref i, out var year) && !t.Is(i, "hours", "hrs", "people", "rmb", "yuan", "dollars", "%", "words", "members", "meters", "metres", "km", "m", "kg", "households")
            ? new(Anchored.Year(t.Span(first, i), year), i)
            : null;
    }

    /// <summary>Early next week, mid August, the end of the month.</summary>
    private static Match? Part(EnglishTokens t, int first)
    {
        var i = first;
        var compared = t.Is(first, "earlier", "later");
        var mod = t.Take(ref i, "early in the", "early in", "early", "earlier in the", "earlier in", "earlier", "beginning of the", "beginning of", "start of the", "start of") ? "start"
            : t.Take(ref i, "mid -", "mid", "middle of the", "middle of") ? "mid"
            : t.Take(ref i, "late in the", "late in", "late", "later in the", "later in", "later", "end of the", "end of") ? "end" : null;
        if (mod is null)
            return null;

        var the = t.Is(i - 1, "the");
        var whole = the && t.Is(i, "week", "month", "year", "weekend") ? Related(t, i - 1) : Related(t, i) ?? Month(t, i) ?? Year(t, i);
        if (whole is null && !the && t.Is(i - 1, "of") && t.Is(i, "week", "month", "year") && Unit(t, i, i, 0) is { } bare)
            whole = new(bare, i + 1);

        if (whole is not { Reading: { Kind: TimeKind.DateRange } reading, Next: var next })
            return null;

        // "Earlier this week" compares with now; "earlier previous week" is its beginning.
        var named = !(compared && (t.Is(i, "this") || the));
        return new(
            reading with
            {
                Span = t.Span(first, next),
                Mod = named ? mod : null,
                Past = Half(reading.Past, mod),
                Future = Half(reading.Future, mod),
            },
            next);
    }

    private static Extent? Half(Extent? whole, string mod)
    {
        if (whole is not { End: { } end } told)
            return whole;

        var days = (end - told.Start).Days;
        var (from, to) = days switch
        {
            <= 7 => mod switch { "start" => (0, 3), "mid" => (1, 5), _ => (3, days) },
            <= 31 => mod switch { "start" => (0, 15), "mid" => (9, 20), _ => (15, days) },
            _ => mod switch { "start" => (0, 181 + days - 365), "mid" => (90 + days - 365, 273 + days - 365), _ => (181 + days - 365, days) },
        };
        return new(told.Start.AddDays(from), told.Start.AddDays(to));
    }
}
