namespace CoCreation.Language;

/// <summary>Reads counted parts of longer periods in English: the first week of Oct, the last four months of 2021, the week of the 18th.</summary>
internal static class EnglishWeeks
{
    public static Match? Read(EnglishTokens t, int first) => Counted(t, first) ?? Commencing(t, first) ?? Numbered(t, first);

    /// <summary>Week 34 of the reference's year.</summary>
    private static Match? Numbered(EnglishTokens t, int first)
    {
        if (!t.Is(first, "week") || t[first + 1] is not { IsNumber: true, Length: <= 2, Value: >= 1 and <= 53 } number || t.Is(first + 2, "/", ".", ":", "st", "nd", "rd", "th") && t[first + 2].Glued && !t.Is(first + 2, "."))
            return null;

        var monday = FirstWeek(new(t.Reference.Year, 1, 1)).AddDays(7 * (number.Value - 1));
        return new(
            new Reading
            {
                Span = t.Span(first, first + 2),
                Kind = TimeKind.DateRange,
                Timex = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{t.Reference.Year:D4}-W{number.Value:D2}"),
                Only = new(monday, monday.AddDays(7)),
            },
            first + 2);
    }

    /// <summary>The nth week or month of a month or year, or its first or last so many.</summary>
    private static Match? Counted(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "the");
        var last = t.Is(i, "last");
        int nth = 0;
        if (last)
            i++;
        else if (!EnglishCounts.Ordinal(t, ref i, out nth))
            return null;

        var many = i;
        var counted = EnglishCounts.Cardinal(t, ref many, out var count);
        if (counted)
            i = many;

        if (EnglishCalendarWords.Unit(t[i].Word, glued: false) is not var (unit, factor) || factor != 1 || unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Day or TimeUnit.Year) || counted && !(last || nth == 1))
            return null;

        var at = t.Skip(i + 1, "of the", "of", "in");
        if (at == i + 1 || (EnglishPeriods.Related(t, at) ?? EnglishPeriods.Month(t, at) ?? Year(t, at)) is not { Reading: { Past: { End: not null } past, Future: { End: not null } future } whole, Next: var next })
            return null;

        var span = t.Span(first, next);
        if (counted)
            return new(Several(whole.Future!.Value, unit, (int)count, last, span), next);

        if (unit == TimeUnit.Day || unit == TimeUnit.Year)
            return null;

        var part = new Reading
        {
            Span = span,
            Kind = TimeKind.DateRange,
            Timex = Name(whole.Timex, unit, past, last, nth),
            Past = One(past, unit, last, nth),
            Future = One(future, unit, last, nth),
        };
        return new(part, next);
    }

    private static Match? Year(EnglishTokens t, int at)
    {
        var i = at;
        return EnglishCounts.Year(t, ref i, out var year) ? new(Anchored.Year(t.Span(at, i), year), i) : null;
    }

    private static string Name(string whole, TimeUnit unit, Extent extent, bool last, int nth)
    {
        var one = One(extent, unit, last, nth);
        if (unit == TimeUnit.Month)
            return Timex.Month(one.Start.Year, one.Start.Month);

        // Weeks of a year are counted as the ISO does, weeks of a month by their Thursdays.
        return whole.Length <= 4
            ? Timex.Week(one.Start)
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{whole}-W{(last ? Weeks(extent) : nth):D2}");
    }

    private static int Weeks(Extent month)
    {
        var (first, end) = (FirstWeek(month.Start), month.End!.Value);
        return (int)Math.Ceiling((end - first).TotalDays / 7);
    }

    private static Extent One(Extent whole, TimeUnit unit, bool last, int nth)
    {
        var end = whole.End!.Value;
        if (unit == TimeUnit.Month)
        {
            var month = last ? end.AddMonths(-1) : whole.Start.AddMonths(nth - 1);
            return new(month, month.AddMonths(1));
        }

        var monday = last ? LastWeek(whole) : FirstWeek(whole.Start).AddDays(7 * (nth - 1));
        return new(monday, monday.AddDays(7));
    }

    /// <summary>The Monday of the first week whose Thursday lies in the period.</summary>
    private static DateTime FirstWeek(DateTime start)
    {
        var monday = Calendar.Week(start, 0).First;
        return monday.AddDays(3) < start ? monday.AddDays(7) : monday;
    }

    private static DateTime LastWeek(Extent whole)
    {
        var monday = Calendar.Week(whole.End!.Value.AddDays(-1), 0).First;
        var end = whole.End!.Value;
        return (end - whole.Start).TotalDays > 31 && monday.AddDays(3) >= end ? monday.AddDays(-7) : monday;
    }

    private static Reading Several(Extent whole, TimeUnit unit, int count, bool last, TextSpan span)
    {
        var length = new Length([(count, unit)]);
        if (unit == TimeUnit.Week)
        {
            var monday = last ? LastWeek(whole).AddDays(-7 * (count - 1)) : FirstWeek(whole.Start);
            return Compose.Stretch(length, span, monday, monday.AddDays(7 * count));
        }

        return last ? Compose.Stretch(length, span, length.From(whole.End!.Value, -1), whole.End!.Value) : Compose.Stretch(length, span, whole.Start, length.From(whole.Start, 1));
    }

    /// <summary>The week of the 18th, w/c Feb 4: the week in which that day lies.</summary>
    private static Match? Commencing(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "the");
        var of = t.Take(ref i, "week of");
        if (!of && !t.Take(ref i, "week commencing on", "week commencing", "week starting on", "week starting", "week beginning on", "week beginning", "w / c", "wc"))
            return null;

        if ((EnglishDates.Read(t, i, loose: true) ?? EnglishDates.DayOfMonth(t, i)) is not { } day || day.Reading is not { Past: { } past, Future: { } future })
            return null;

        return new(
            new Reading
            {
                Span = t.Span(first, day.Next),
                Kind = TimeKind.DateRange,
                Timex = day.Reading.Timex,
                Past = Week(past.Start),
                Future = Week(future.Start),
            },
            day.Next);

        static Extent Week(DateTime day) => Calendar.Week(day, 0) is var (monday, next) ? new(monday, next) : default;
    }
}
