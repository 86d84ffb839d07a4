namespace CoCreation.Language;

/// <summary>Reads what lies so long away in English: two days ago, in 3 weeks, a month from tomorrow, the next 5 hours, rest of the week, within 2h.</summary>
internal static class EnglishOffsets
{
    public static Match? Read(EnglishTokens t, int first) => t.Offsets.Of(t, first, Longest);

    private static Match? Longest(EnglishTokens t, int first)
    {
        Match? best = null;
        EnglishDates.Longer(ref best, Away(t, first));
        EnglishDates.Longer(ref best, In(t, first));
        EnglishDates.Longer(ref best, Around(t, first));
        EnglishDates.Longer(ref best, Within(t, first));
        EnglishDates.Longer(ref best, Rest(t, first));
        EnglishDates.Longer(ref best, Weekdays(t, first));
        return best;
    }

    /// <summary>A length with ago, later, from now, or with the day it is counted from.</summary>
    private static Match? Away(EnglishTokens t, int first)
    {
        var i = first;
        var least = t.Take(ref i, "more than") ? "more" : t.Take(ref i, "less than") ? "less" : null;
        var counted = i;
        if (EnglishLengths.Read(t, ref i) is not { } length)
            return null;

        if (t.Take(ref i, "ago today", "ago", "earlier", "back") && !t.Is(i, "than"))
            return Point(t, first, i, length, t.Reference, -1, least);

        if (t.Take(ref i, "from now", "later", "from then", "hence", "after now", "from this moment"))
            return Point(t, first, i, length, t.Reference, 1, least);

        if (t.Take(ref i, "in the future"))
            return new(Compose.Next(length, t.Span(first, i), t.Reference), i);

        var sign = t.Take(ref i, "from", "after") ? 1 : t.Take(ref i, "before", "prior to") ? -1 : 0;
        if (sign == 0 || counted > first && least is null || Base(t, i) is not { } at)
            return null;

        var from = at.Reading.Future!.Value.Start;
        return least == "less"
            ? new(Compose.Stretch(length, t.Span(first, at.Next), sign > 0 ? from : length.From(from, -1), sign > 0 ? length.From(from, 1) : from), at.Next)
            : Point(t, first, at.Next, length, at.Reading.Kind == TimeKind.Date ? from : t.Reference, sign, least);
    }

    private static Match? Base(EnglishTokens t, int i) => EnglishDates.Read(t, i) is { Reading.Future: not null } day ? day : null;

    private static Match Point(EnglishTokens t, int first, int next, Length length, DateTime from, int sign, string? least)
    {
        var span = t.Span(first, next);
        var at = length.From(from, sign);
        var mod = least is null ? null : sign < 0 == (least == "more") ? "before" : "after";
        var point = length.WholeDays
            ? Anchored.Date(span, at)
            : new Reading { Span = span, Kind = TimeKind.DateTime, Timex = Timex.DateTime(at), Only = new(at) };
        return new(point with { Mod = mod }, next);
    }

    /// <summary>In two weeks; in half an hour; in two weeks since 2011.</summary>
    private static Match? In(EnglishTokens t, int first)
    {
        if (!t.Is(first, "in"))
            return null;

        var i = first + 1;
        if (EnglishLengths.Read(t, ref i) is not { } length)
            return null;

        if (t.Is(i, "since"))
        {
            var at = i + 1;
            if ((EnglishDates.Read(t, at)?.Reading ?? null) is { Past: { } since })
                return Point(t, first, EnglishDates.Read(t, at)!.Value.Next, length, since.Start, 1, null);

            if (EnglishCounts.Year(t, ref at, out var year))
                return Point(t, first, at, length, new(year, 1, 1), 1, null);
        }

        return t.Is(i, "or", "of", "past", "late", "advance") ? null : Point(t, first, i, length, t.Reference, 1, null);
    }

    /// <summary>Next 3 days, the last few hours, 5 upcoming years, past fortnight, last minute.</summary>
    private static Match? Around(EnglishTokens t, int first)
    {
        var i = first;
        Length? length;
        int away;
        if (EnglishCalendarWords.Relation(t[i].Word) is { } relation && relation != 0)
        {
            away = relation;
            i++;
            length = EnglishLengths.Read(t, ref i) ?? Single(t, ref i);
            if (length is null || t.Is(first + 1, "a", "an", "half"))
                return null;
        }
        else
        {
            var at = i;
            if (!EnglishCounts.Cardinal(t, ref at, out var count) || EnglishCalendarWords.Relation(t[at].Word) is not { } side || side == 0 || EnglishCalendarWords.Unit(t[at + 1].Word, glued: false) is not var (unit, factor) || count != 1 && t[at + 1].Word[^1] != 's')
                return null;

            (away, length, i) = (side, new([(count * factor, unit)]), at + 2);
        }

        // "For the last 3 months and 2 days ago they …" ends before what is told by ago.
        if (t.Is(i, "ago", "later") && length.Amounts.Count > 1)
        {
            var at = t.Skip(first + 1, "the");
            if (Shorter(t, ref at) is not { } shorter)
                return null;

            (length, i) = (shorter, at);
        }

        var span = t.Span(first, i);
        if (length.Amounts is [(var days, TimeUnit.BusinessDay)])
            return new(Business(t, span, (int)days, away), i);

        return new(away > 0 ? Compose.Next(length, span, t.Reference) : Compose.Last(length, span, t.Reference), i);
    }

    /// <summary>The first of several amounts alone.</summary>
    private static Length? Shorter(EnglishTokens t, ref int i)
    {
        var at = i;
        if (!EnglishCounts.Cardinal(t, ref at, out var count) || EnglishCalendarWords.Unit(t[at].Word, glued: false) is not var (unit, factor))
            return null;

        i = at + 1;
        return new([(count * factor, unit)]);
    }

    /// <summary>The next hour, the last minute, the past fortnight; longer units are calendar periods.</summary>
    private static Length? Single(EnglishTokens t, ref int i)
    {
        if (EnglishCalendarWords.Unit(t[i].Word, glued: false) is not var (unit, factor) || t[i].Word[^1] == 's' || unit < TimeUnit.Hour && !t.Is(i, "fortnight", "decade", "century"))
            return null;

        if (t.Is(i, "second"))
            return null;

        i++;
        return new([(factor, unit)]);
    }

    private static Reading Business(EnglishTokens t, TextSpan span, int count, int away)
    {
        List<DateTime> days = [];
        for (var day = t.Reference.Date.AddDays(away); days.Count < Math.Min(count, 366); day = day.AddDays(away))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                days.Add(day);
        }

        if (away < 0)
            days.Reverse();

        var (from, to) = away > 0 ? (days[0], days[^1].AddDays(1)) : (days[0], t.Reference.Date);
        return new()
        {
            Span = span,
            Kind = TimeKind.DateRange,
            Timex = Timex.Range(Timex.Date(from), Timex.Date(to), $"P{count}BD"),
            Only = new(from, to),
            Days = days,
        };
    }

    private static Match? Within(EnglishTokens t, int first)
    {
        if (!t.Is(first, "within"))
            return null;

        var i = t.Skip(first + 1, "the next", "next", "the coming", "the following", "the");
        if (EnglishLengths.Read(t, ref i) is not { } length || t.Is(i, "of"))
            return null;

        var from = length.WholeDays ? t.Reference.Date : t.Reference;
        return new(Compose.Stretch(length, t.Span(first, i), from, length.From(from, 1)), i);
    }

    /// <summary>Rest of the day, week, month or year.</summary>
    private static Match? Rest(EnglishTokens t, int first)
    {
        var i = first;
        if (!t.Take(ref i, "rest of", "rest", "remaining of", "remainder of"))
            return null;

        i = t.Skip(i, "the", "this", "my", "current", "the current");
        var (span, today) = (t.Span(first, i + 1), t.Reference.Date);
        if (t.Is(i, "day"))
        {
            var end = today.AddSeconds(86_399);
            return new(
                new Reading
                {
                    Span = span,
                    Kind = TimeKind.DateTimeRange,
                    Timex = Timex.Range(Timex.DateTime(t.Reference), Timex.DateTime(end), $"PT{(int)(end - t.Reference).TotalSeconds}S"),
                    Only = new(t.Reference, end),
                },
                i + 1);
        }

        DateTime? last = t[i].Word switch
        {
            "week" => Calendar.Week(today, 0).Next.AddDays(-1),
            "month" => Calendar.Month(today, 0).Next.AddDays(-1),
            "year" => new DateTime(today.Year, 12, 31),
            _ => null,
        };
        if (last is not { } to)
            return null;

        // Weeks are counted to their last day, months and years with it.
        var days = (to - today).Days + (t.Is(i, "week") ? 0 : 1);
        return new(new Reading { Span = span, Kind = TimeKind.DateRange, Timex = Timex.Range(Timex.Date(today), Timex.Date(to), $"P{days}D"), Only = new(today, to) }, i + 1);
    }

    /// <summary>Two Sundays from now; Saturday 3 days from now.</summary>
    private static Match? Weekdays(EnglishTokens t, int first)
    {
        var i = first;
        if (EnglishCounts.Cardinal(t, ref i, out var count) && EnglishCalendarWords.WeekdayPlural(t[i].Word) is { } weekday && count is > 0 and < 60)
        {
            var back = t.Is(i + 1, "ago");
            var later = t.Is(i + 1, "later");
            if (!back && !later && !(t.Is(i + 1, "from") && t.Is(i + 2, "now")))
                return null;

            var day = t.Reference.Date;
            for (var left = (int)count; left > 0;)
            {
                day = day.AddDays(back ? -1 : 1);
                if (day.DayOfWeek == weekday)
                    left--;
            }

            var next = i + (back || later ? 2 : 3);
            return new(Anchored.Date(t.Span(first, next), day), next);
        }

        return EnglishCalendarWords.Weekday(t[first].Word) is not null && Away(t, first + 1) is { Reading.Kind: TimeKind.Date } away
            ? new(away.Reading with { Span = t.Span(first, away.Next) }, away.Next)
            : null;
    }
}
