namespace CoCreation.Language;

/// <summary>Reads quarters and halves of years in English: Q1 2016, 2016H2, the third quarter.</summary>
internal static class EnglishQuarters
{
    public static Match? Read(EnglishTokens t, int first)
    {
        var i = first;
        int? year = null;
        if (t[i] is { IsNumber: true, Length: 4, Value: >= 1500 and <= 2100 })
        {
            year = t[i].Value;
            i = t.Skip(i + 1, ",", "-", "/");
        }
        else if (t.Is(i, "the"))
        {
            i++;
        }

        var (months, number) = (0, 0);
        if (t[i].Word is "q" or "h" && t[i + 1] is { IsNumber: true, Glued: true, Length: 1 } digit)
        {
            (months, number) = (t.Is(i, "q") ? 3 : 6, digit.Value);
            i += 2;
        }
        else if (t[i].Word is "last" && (t.Is(i + 1, "quarter") || t.Is(i + 1, "half")) && t.Is(i + 2, "of"))
        {
            (months, number) = t.Is(i + 1, "quarter") ? (3, 4) : (6, 2);
            i += 2;
        }
        else if (EnglishCounts.Ordinal(t, ref i, out number) && t.Is(i, "quarter", "half"))
        {
            months = t.Is(i, "quarter") ? 3 : 6;
            i++;
        }
        else
        {
            return Related(t, first);
        }

        if (number < 1 || number > 12 / months)
            return null;

        var at = t.Skip(i, ", of", ",", "of", "-", "/", "in");
        if (year is null && EnglishCounts.Year(t, ref at, out var told))
            (year, i) = (told, at);

        at = t.Skip(i, "of");
        if (year is null && EnglishCalendarWords.Relation(t[at].Word) is { } away && t.Is(at + 1, "year"))
            (year, i) = (t.Reference.Year + away, at + 2);

        if (year is { } whole)
            return Months(t, first, i, whole, (number - 1) * months + 1, months, $"P{months}M");

        if (months == 6 && t[first].Word is not "h")
            return null;

        var begin = new DateTime(t.Reference.Year, (number - 1) * months + 1, 1);
        var (past, future) = (begin < t.Reference.Date ? begin : begin.AddYears(-1), begin >= t.Reference.Date ? begin : begin.AddYears(1));
        return new(
            new Reading
            {
                Span = t.Span(first, i),
                Kind = TimeKind.DateRange,
                Timex = Timex.Range($"XXXX-{begin.Month:D2}-01", $"XXXX-{begin.AddMonths(months).Month:D2}-01", $"P{months}M"),
                Past = new(past, past.AddMonths(months)),
                Future = new(future, future.AddMonths(months)),
            },
            i);
    }

    private static Match? Related(EnglishTokens t, int first)
    {
        if (EnglishCalendarWords.Relation(t[first].Word) is not { } away || !t.Is(first + 1, "quarter"))
            return null;

        var begin = new DateTime(t.Reference.Year, (t.Reference.Month - 1) / 3 * 3 + 1, 1).AddMonths(3 * away);
        return Months(t, first, first + 2, begin.Year, begin.Month, 3, "P3M");
    }

    private static Match Months(EnglishTokens t, int first, int next, int year, int month, int months, string length)
    {
        var begin = new DateTime(year, month, 1);
        var end = begin.AddMonths(months);
        return new(
            new Reading
            {
                Span = t.Span(first, next),
                Kind = TimeKind.DateRange,
                Timex = Timex.Range(Timex.Date(begin), Timex.Date(end), length),
                Only = new(begin, end),
            },
            next);
    }
}
