namespace CoCreation.Language;

/// <summary>Reads lengths of time in English: 3 hours 20 minutes, half a year, an hour and a half, all day, another week.</summary>
internal static class EnglishLengths
{
    /// <summary>Counts of units, one behind the other.</summary>
    public static Length? Read(EnglishTokens t, ref int i)
    {
        var at = i;
        if (One(t, ref at) is not { } first)
            return null;

        List<(decimal Count, TimeUnit Unit)> amounts = [first];
        i = at;
        while (amounts.Count < 7)
        {
            var next = t.Skip(i, ", and", "and", ",");
            if (t.Is(next, "a", "an") && next == i || One(t, ref next) is not { } more || amounts.Any(amount => amount.Unit == more.Unit))
                break;

            amounts.Add(more);
            i = next;
        }

        return new(amounts);
    }

    /// <summary>A duration that stands for itself, with what it is compared to.</summary>
    public static Match? Duration(EnglishTokens t, int first)
    {
        var i = first;
        var mod = t.Take(ref i, "more than", "longer than", "over", "at least") ? "more" : t.Take(ref i, "less than", "shorter than", "up to", "at most") ? "less" : null;
        if (mod is not null && t.Is(first, "over", "up", "at"))
            (mod, i) = (null, first);

        if (Whole(t, i) is { } whole)
            return whole;

        if (Read(t, ref i) is not { } length)
            return null;

        return new(length.Duration(t.Span(first, i)) with { Mod = mod }, i);
    }

    /// <summary>All week, the whole day, full-year, another hour.</summary>
    private static Match? Whole(EnglishTokens t, int first)
    {
        var i = first;
        var hour = t.Is(first, "the") && t.Is(first + 1, "hour") && t.Is(first - 1, "for");
        if (hour)
            i++;
        else if (!t.Take(ref i, "all -", "all", "full -", "full", "whole -", "whole", "another"))
            return null;

        if (EnglishCalendarWords.Unit(t[i].Word, glued: false) is not var (unit, factor) || t[i].Word[^1] == 's' || t.Is(i, "night", "second"))
            return null;

        var length = new Length([(factor, unit)]);
        return new(length.Duration(t.Span(first, i + 1)), i + 1);
    }

    private static (decimal Count, TimeUnit Unit)? One(EnglishTokens t, ref int i)
    {
        var at = i;
        if (!Count(t, ref at, out var count))
            return null;

        // In "10 weekend days" and "3-day" the hyphen or space joins; a lone letter must touch its number.
        var hyphen = t.Is(at, "-") && t[at].Glued;
        if (hyphen)
            at++;

        if (t.Take(ref at, "business day", "business days", "working days", "working day", "work days", "workdays", "workday", "weekdays"))
        {
            i = at;
            return (count, TimeUnit.BusinessDay);
        }

        if (EnglishCalendarWords.Unit(t[at].Word, t[at].Glued && t[at - 1].IsNumber) is not var (unit, factor))
            return null;

        // A second wave, a quarter past: only the plain count of seconds is a time.
        if (t.Is(at, "second", "minute", "moment") && t.Is(i - 1, "me", "wait"))
            return null;

        if (t.Is(at, "second") && (count == 1 && !t[i].IsNumber && !Ends(t, at + 1) || t.Is(i, "the")) || t.Is(at, "quarter") && !Ends(t, at + 1))
            return null;

        if (t.Is(at, "night") && t.Is(i, "a", "an", "one"))
            return null;

        // A 24-hour shop and a two-day trip are kinds.
        if (hyphen && count > 1 && t[at + 1].Word is { Length: > 2 } noun && char.IsLetter(noun[0]) && !EnglishHours.BareEnds(t, at + 1))
            return null;

        at++;
        if (t.Is(at, "and"))
        {
            var half = at;
            if (t.Take(ref half, "and a half", "and half") && EnglishCalendarWords.Unit(t[half].Word, glued: false) is null)
                (count, at) = (count + 0.5m, half);
        }

        i = at;
        return (count * factor, unit);
    }

    private static bool Ends(EnglishTokens t, int i) => i >= t.Count || t.Is(i, ".", ",", "?", "!", ";", "ago", "later", "from", "and", "or");

    private static bool Count(EnglishTokens t, ref int i, out decimal count)
    {
        count = 1;
        if (t.Take(ref i, "half an", "half a", "half of an", "half"))
        {
            count = 0.5m;
            return true;
        }

        if (t.Take(ref i, "a couple of", "couple of", "a couple", "couple"))
        {
            count = 2;
            return true;
        }

        if (t.Take(ref i, "a few", "few", "several", "some"))
        {
            count = 3;
            return true;
        }

        if (t.Take(ref i, "a", "an"))
        {
            if (t.Take(ref i, "half"))
                count = 0.5m;

            return true;
        }

        if (t.Take(ref i, "½"))
        {
            count = 0.5m;
            return true;
        }

        if (t[i - 1].Word is "$" or "." or "," or ":" or "/" && t[i].Glued || !EnglishCounts.Cardinal(t, ref i, out count))
            return false;

        if (t.Take(ref i, "and a half", "and half a", "and half"))
            count += 0.5m;

        return true;
    }
}
