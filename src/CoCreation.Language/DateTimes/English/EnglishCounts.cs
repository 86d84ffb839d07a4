namespace CoCreation.Language;

/// <summary>Reads counts, ordinals and years from English tokens.</summary>
internal static class EnglishCounts
{
    /// <summary>A count in digits or words: 3, 2.5, twenty-one, one and a half.</summary>
    public static bool Cardinal(EnglishTokens t, ref int i, out decimal value)
    {
        value = 0;
        if (t[i] is { IsNumber: true } number)
        {
            value = number.Value;
            i++;
            if (t.Is(i, ".") && t[i].Glued && t[i + 1] is { IsNumber: true, Glued: true } part && part.Length <= 4)
            {
                value += part.Value / (decimal)Math.Pow(10, part.Length);
                i += 2;
            }

            return true;
        }

        if (t.Is(i, "½"))
        {
            (value, i) = (0.5m, i + 1);
            return true;
        }

        return Words(t, ref i, out value);
    }

    /// <summary>A count in words alone.</summary>
    public static bool Words(EnglishTokens t, ref int i, out decimal value)
    {
        value = 0;
        decimal total = 0, section = 0;
        var (read, scaled) = (false, false);
        for (var at = i; ;)
        {
            var word = t[at].Word;
            if (EnglishNumberWords.Value(word) is >= 0 and var plain)
            {
                if (read && !(scaled ? section % 100 == 0 : section % 100 is >= 20 and <= 90 && section % 10 == 0 && plain is > 0 and < 10))
                    break;

                section += plain;
                scaled = false;
            }
            else if (read && EnglishNumberWords.Scale(word) is > 0 and <= 1_000_000 and var scale)
            {
                (total, section) = scale == 100 ? (total, section * 100) : (total + section * scale, 0);
                scaled = true;
            }
            else
            {
                break;
            }

            read = true;
            i = ++at;
            value = total + section;
            if (scaled && t.Is(at, "and") || section % 100 is >= 20 and <= 90 && section % 10 == 0 && t.Is(at, "-", "and") && EnglishNumberWords.Value(t[at + 1].Word) is > 0 and < 10)
                at++;
        }

        return read;
    }

    /// <summary>1st, 22nd, third, twenty-first.</summary>
    public static bool Ordinal(EnglishTokens t, ref int i, out int value)
    {
        value = 0;
        if (t[i].IsNumber)
        {
            if (t[i].Length > 2 || !t[i + 1].Glued || !t.Is(i + 1, "st", "nd", "rd", "th"))
                return false;

            (value, i) = (t[i].Value, i + 2);
            return true;
        }

        var (at, tens) = (i, 0);
        if (EnglishNumberWords.Value(t[at].Word) is >= 20 and var ten && ten % 10 == 0)
        {
            tens = ten;
            at = t.Skip(at + 1, "-");
        }

        if (EnglishNumberWords.Ordinal(t[at].Word) is not (> 0 and < 100 and var nth) || tens > 0 && nth > 9)
            return false;

        (value, i) = (tens + (int)nth, at + 1);
        return true;
    }

    /// <summary>2016, nineteen seventy eight, two thousand and five; 87 behind a word that tells it is a year.</summary>
    public static bool Year(EnglishTokens t, ref int i, out int year, bool shorts = false)
    {
        year = 0;
        var at = t.Skip(i, "the year of", "the year", "year");
        if (t.Is(at, "'") && t[at + 1] is { Glued: true, Length: 2 })
            (at, shorts) = (at + 1, true);

        if (t[at] is { IsNumber: true } number)
        {
            if (number.Length == 4 && number.Value is >= 1500 and <= 2100)
                year = number.Value;
            else if (shorts && number.Length == 2 && !t.Is(at + 1, ":", "st", "nd", "rd", "th", "/", "am", "pm"))
                year = Century(number.Value);

            if (year == 0 || Continues(t, at + 1))
                return false;

            i = at + 1;
            return true;
        }

        return InWords(t, at, ref i, out year);
    }

    /// <summary>Digits run on into a word or a number, so they are no year.</summary>
    private static bool Continues(EnglishTokens t, int next) =>
        t[next].Glued && (t[next].Word.Length > 0 && char.IsLetter(t[next].Word[0]) && !t.Is(next, "h", "q") || t.Is(next, ".", ":", ",", "-", "/") && t[next + 1] is { IsNumber: true, Glued: true, Length: > 4 } || t.Is(next, ":") || t.Is(next, ",", ".") && t[next + 1] is { IsNumber: true, Glued: true, Length: 3 });

    /// <summary>Two digits mean the century that is nearest: 27 is 2027, 71 is 1971.</summary>
    public static int Century(int year) => year < 40 ? 2000 + year : 1900 + year;

    private static bool InWords(EnglishTokens t, int at, ref int i, out int year)
    {
        year = 0;
        var first = EnglishNumberWords.Value(t[at].Word);
        if (first is < 1 or > 20)
            return false;

        var next = at;
        if (first < 11)
        {
            if (!t.Is(at + 1, "thousand") || !Words(t, ref next, out var thousands) || thousands is < 1500 or > 2100)
                return false;

            (year, i) = ((int)thousands, next);
            return true;
        }

        next = at + 1;
        var hundred = t.Take(ref next, "hundred and", "hundred");
        if (t.Is(next, "zero", "oh", "o") && EnglishNumberWords.Value(t[next + 1].Word) is > 0 and < 10 and var digit)
        {
            (year, i) = (first * 100 + digit, next + 2);
            return true;
        }

        var rest = next;
        if (!Words(t, ref rest, out var tail) || tail is >= 100 || tail < 10 && !hundred)
        {
            if (!hundred)
                return false;

            (tail, rest) = (0, next);
        }

        (year, i) = (first * 100 + (int)tail, rest);
        return year is >= 1500 and <= 2100;
    }
}
