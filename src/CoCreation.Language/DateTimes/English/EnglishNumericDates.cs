namespace CoCreation.Language;

/// <summary>Reads dates written in digits: 2016-10-16, 21/04/2016, 4/22, 20161016, 2019-aug-1.</summary>
internal static class EnglishNumericDates
{
    /// <param name="loose">A word before it says that it is a date, so 4-22 and 4.22 are dates too.</param>
    public static Match? Read(EnglishTokens t, int first, bool loose = false)
    {
        if (Compact(t, first) is { } compact)
            return compact;

        var parts = new (int Value, int Length, bool Month)[3];
        var (count, i) = (0, first);
        var separator = "";
        while (count < 3 && Part(t, i) is { } part)
        {
            parts[count++] = part;
            i++;
            if (count == 3 || !Separates(t, i, ref separator))
                break;

            i++;
        }

        if (count > 0 && i > first && t.Is(i - 1, "-", "/", "."))
            i--;

        return count switch
        {
            2 => Two(t, first, i, parts, separator, loose),
            3 => Three(t, first, i, parts),
            _ => null,
        };
    }

    private static (int Value, int Length, bool Month)? Part(EnglishTokens t, int i)
    {
        if (t[i] is { IsNumber: true, Length: <= 4 } number)
            return (number.Value, number.Length, false);

        return EnglishCalendarWords.Month(t[i].Word) is > 0 and var month ? (month, 0, true) : null;
    }

    private static bool Separates(EnglishTokens t, int i, ref string separator)
    {
        if (!t.Is(i, "-", "/", ".") || !t[i].Glued || !t[i + 1].Glued || separator.Length > 0 && t[i].Word != separator)
            return false;

        separator = t[i].Word;
        return Part(t, i + 1) is not null;
    }

    /// <summary>20161016, and 2016 10 16 with blanks.</summary>
    private static Match? Compact(EnglishTokens t, int first)
    {
        var number = t[first];
        if (number is { IsNumber: true, Length: 8 } && !Runs(t, first, first + 1))
        {
            return Valid(number.Value / 10000, number.Value / 100 % 100, number.Value % 100)
                ? Whole(t, first, first + 1, number.Value / 10000, number.Value / 100 % 100, number.Value % 100)
                : null;
        }

        return number is { Length: 4 } && t[first + 1] is { IsNumber: true, Length: 2 } && t[first + 2] is { IsNumber: true, Length: 2, Glued: false } && !t[first + 1].Glued
            && Valid(number.Value, t[first + 1].Value, t[first + 2].Value)
            ? Whole(t, first, first + 3, number.Value, t[first + 1].Value, t[first + 2].Value)
            : null;
    }

    private static Match? Two(EnglishTokens t, int first, int next, (int Value, int Length, bool Month)[] parts, string separator, bool loose)
    {
        if (parts[0].Length > 2 || parts[1].Length > 2 || parts[0].Month && parts[1].Month || Runs(t, first, next))
            return null;

        var (month, day) = parts[0].Month ? (parts[0].Value, parts[1].Value) : parts[1].Month ? (parts[1].Value, parts[0].Value)
            : parts[0].Value <= 12 ? (parts[0].Value, parts[1].Value) : (parts[1].Value, parts[0].Value);
        var named = parts[0].Month || parts[1].Month;
        if (month is < 1 or > 12 || day is < 1 or > 31 || !named && separator != "/" && !loose)
            return null;

        // 1/2 an hour is half of one.
        if (!named && !loose && t.Is(next, "an", "of", "hour", "cup", "a"))
            return null;

        return new(Anchored.Date(t.Span(first, next), null, month, day, t.Reference), next);
    }

    private static Match? Three(EnglishTokens t, int first, int next, (int Value, int Length, bool Month)[] parts)
    {
        if (t[next].Glued && (t[next].IsNumber || t.Is(next, "/", ".") && t[next + 1] is { IsNumber: true, Glued: true }))
            return null;

        var (a, b, c) = (parts[0], parts[1], parts[2]);
        int year, month, day;
        if (a.Month || b.Month || c.Month)
        {
            month = (a.Month ? a : b.Month ? b : c).Value;
            var (one, two) = a.Month ? (b, c) : b.Month ? (a, c) : (a, b);
            (year, day) = one.Length == 4 ? (one.Value, two.Value) : (Year(two), one.Value);
        }
        else if (a.Length == 4)
        {
            (year, month, day) = (a.Value, b.Value, c.Value);
        }
        else if (c.Length is 4 or 2)
        {
            (month, day, year) = a.Value <= 12 ? (a.Value, b.Value, Year(c)) : (b.Value, a.Value, Year(c));
        }
        else
        {
            return null;
        }

        return year is >= 1000 and <= 2999 && month is >= 1 and <= 12 && day is >= 1 and <= 31 ? Whole(t, first, next, year, month, day) : null;
    }

    private static int Year((int Value, int Length, bool Month) part) => part.Length == 4 ? part.Value : EnglishCounts.Century(part.Value);

    private static Match Whole(EnglishTokens t, int first, int next, int year, int month, int day) =>
        new(Anchored.Date(t.Span(first, next), year, month, day, t.Reference), next);

    private static bool Valid(int year, int month, int day) => year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day is >= 1 and <= 31;

    /// <summary>Digits or signs of a longer code or amount stand around it.</summary>
    private static bool Runs(EnglishTokens t, int first, int next)
    {
        var before = t[first].Glued && (t[first - 1].IsNumber || t[first - 1].Word is "$" or "." or ":" or "#" || t[first - 1].Word is "/" or "-" && t[first - 1].Glued && t[first - 2].IsNumber && !(t.Is(first - 1, "-") && t.Is(first - 3, "/"))
            || t[first - 1].Word is { Length: > 0 } word && char.IsLetter(word[0]));
        var after = t[next].Glued && (t[next].Word is "%" || t[next].Word is { Length: > 0 } tail && char.IsLetter(tail[0]) || t.Is(next, ".", "/", ":", ",") && t[next + 1] is { IsNumber: true, Glued: true });
        return before || after;
    }
}
