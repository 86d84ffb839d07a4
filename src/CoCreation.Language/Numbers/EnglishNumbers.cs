namespace CoCreation.Language;

/// <summary>Reads English numbers in words, digits or both: three hundred and two, 2.5 million, half a dozen, one and a fourth, two out of three.</summary>
internal static class EnglishNumbers
{
    private const string Vulgar = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private static readonly decimal[] VulgarValues = [1m / 2, 1m / 3, 2m / 3, 1m / 4, 3m / 4, 1m / 5, 2m / 5, 3m / 5, 4m / 5, 1m / 6, 5m / 6, 1m / 7, 1m / 8, 3m / 8, 5m / 8, 7m / 8, 1m / 9, 1m / 10];

    /// <summary>The number that begins at a place of a folded text, which is the beginning of a word.</summary>
    public static NumberMention? Read(string s, int at)
    {
        var i = at;
        var negative = Sign(s, ref i);
        if (i >= s.Length || (VulgarAt(s, i) ?? Half(s, i) ?? Fraction(s, i) ?? Count(s, i)) is not { } number)
            return null;

        if (number.End < s.Length && (Characters.IsWord(s[number.End]) || s[number.End] == '.' && number.End + 1 < s.Length && char.IsAsciiDigit(s[number.End + 1]) && number.Form == NumberForm.WithDecimals))
            return null;

        return new(TextSpan.Between(at, number.End), negative ? -number.Value : number.Value) { Form = number.Form };
    }

    private readonly record struct Reading(int End, decimal Value, NumberForm Form);

    private static bool Sign(string s, ref int i)
    {
        if (s[i] == '-' && (i == 0 || !Characters.IsWord(s[i - 1])))
        {
            i++;
            return true;
        }

        if (s[i] == ' ' || !EnglishWords.Take(s, ref i, "negative", "minus"))
            return false;

        i = EnglishWords.Skip(s, i);
        return true;
    }

    private static Reading? VulgarAt(string s, int i) =>
        Vulgar.IndexOf(s[i], StringComparison.Ordinal) is >= 0 and var index ? new(i + 1, VulgarValues[index], NumberForm.Fraction) : null;

    /// <summary>Half a dozen, half a million.</summary>
    private static Reading? Half(string s, int at)
    {
        var i = at;
        if (!EnglishWords.Take(s, ref i, "half"))
            return null;

        _ = EnglishWords.Take(s, ref i, "a", "an");
        if (EnglishWords.Take(s, ref i, "dozen", "doz", "dz"))
            return new(i, 6, NumberForm.Whole);

        var end = i;
        return Word(s, EnglishWords.Skip(s, i), out end) is { } word && EnglishNumberWords.Scale(word) is > 0 and var scale ? new(end, scale / 2m, NumberForm.Fraction) : null;
    }

    /// <summary>Two thirds, one and a half, 1/2, one out of three; null when no part follows.</summary>
    private static Reading? Fraction(string s, int at)
    {
        if (Part(s, at) is { } part)
            return part;

        if (Cardinal(s, at) is not { } whole)
            return null;

        var i = whole.End;
        if (i < s.Length && VulgarAt(s, i) is { } sign)
            return sign with { Value = sign.Value + whole.Value };

        if (EnglishWords.Take(s, ref i, "and") && Part(s, EnglishWords.Skip(s, i)) is { } rest && rest.Value < 1)
            return rest with { Value = whole.Value + rest.Value };

        i = EnglishWords.Skip(s, whole.End);
        if (i > whole.End && i < s.Length && char.IsAsciiDigit(s[i]) && Slash(s, i) is { } mixed)
            return mixed with { Value = whole.Value + mixed.Value };

        i = whole.End;
        return EnglishWords.Take(s, ref i, "over", "out of", "in") && Cardinal(s, EnglishWords.Skip(s, i)) is { } under && whole.Value < under.Value
            && whole.Form == NumberForm.Whole && under.Form == NumberForm.Whole && whole.Value > 0
            ? new(under.End, whole.Value / under.Value, NumberForm.Fraction)
            : null;
    }

    /// <summary>A part of one: a fourth, two thirds, 1/2.</summary>
    private static Reading? Part(string s, int at)
    {
        if (at >= s.Length)
            return null;

        if (char.IsAsciiDigit(s[at]) && Slash(s, at) is { } slash)
            return slash;

        var i = at;
        var article = EnglishWords.Take(s, ref i, "an", "a");
        // The parts may look like units of the counting number (five hundredths), so it stops before a round word.
        if ((article ? new Reading(i, 1, NumberForm.Whole) : Cardinal(s, at, longest: false)) is not { Form: NumberForm.Whole } parts
            || parts.End >= s.Length || s[parts.End] is not (' ' or '-'))
        {
            return null;
        }

        var name = parts.End + 1;
        if (Word(s, name, out var end) is { } word && Divisor(word) is > 0 and var simple)
            return (parts.Value == 1) == (word[^1] != 's') ? new(end, parts.Value / simple, NumberForm.Fraction) : null;

        return EnglishOrdinals.Read(s, name, plural: true) is { Value: > 0 } ordinal && (parts.Value == 1 ? !ordinal.Plural && ordinal.Value > 2 : ordinal.Plural)
            ? new(ordinal.End, parts.Value / ordinal.Value, NumberForm.Fraction)
            : null;
    }

    private static int Divisor(string word) => word switch
    {
        "half" or "halves" => 2,
        "quarter" or "quarters" => 4,
        _ => 0,
    };

    private static Reading? Slash(string s, int at)
    {
        if (at > 0 && s[at - 1] is '/' or '-' || !DigitReader.TryRead(s, at, out var end, out var over, out _) || end + 1 >= s.Length || s[end] != '/' || !char.IsAsciiDigit(s[end + 1]))
            return null;

        return DigitReader.TryRead(s, end + 1, out var stop, out var under, out _) && under != 0 && (stop == s.Length || s[stop] != '/')
            ? new(stop, over / under, NumberForm.Fraction)
            : null;
    }

    /// <summary>How many, in dozens too; a lone "one" after "that" points and does not count.</summary>
    private static Reading? Count(string s, int at)
    {
        var i = at;
        if (EnglishWords.Take(s, ref i, "a dozen", "a doz", "a dz"))
            return new(i, 12, NumberForm.Whole);

        if (Cardinal(s, at) is not { } number)
            return null;

        i = number.End;
        if (EnglishWords.Take(s, ref i, "dozens", "dozen", "dozs", "doz", "dzs", "dz"))
        {
            var dozens = number.Value % 100;
            return number with { End = i, Value = number.Value - dozens + dozens * 12 };
        }

        return number.Value == 1 && s.AsSpan(at).StartsWith("one") && number.End == at + 3 && Points(s, at) ? null : number;
    }

    private static bool Points(string s, int at)
    {
        var before = s.AsSpan(0, at).TrimEnd(' ');
        return before.Length < at && (EndsWithWord(before, "that") || EndsWithWord(before, "this") || EndsWithWord(before, "which") || EndsWithWord(before, "the"));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word) && (text.Length == word.Length || !char.IsAsciiLetter(text[^(word.Length + 1)]));

    /// <param name="longest">False stops before a round word, which may belong to the name of a part.</param>
    private static Reading? Cardinal(string s, int at, bool longest = true)
    {
        decimal total = 0, section = 0;
        var (end, form, read, scaled) = (at, NumberForm.Whole, false, false);
        for (var i = at; i < s.Length;)
        {
            if (char.IsAsciiDigit(s[i]) || s[i] == '.')
            {
                if (read && (!scaled || section % 100 != 0) || !Digits(s, i, out var stop, out var value, ref form) || read && (value is 0 or >= 1000 || form != NumberForm.Whole) && !ScaleFollows(s, stop, value))
                    break;

                if (read && form != NumberForm.Whole)
                    break;

                section += value;
                (read, scaled, end, i) = (true, false, stop, stop);
            }
            else
            {
                if (Word(s, i, out var stop) is not { } word)
                    break;

                if (EnglishNumberWords.Value(word) is >= 0 and var plain)
                {
                    if (read && !Joins(section, plain, scaled))
                        break;

                    section += plain;
                    (read, scaled) = (true, false);
                }
                else if (EnglishNumberWords.Scale(word) is > 0 and var scale && longest && (read || Article(s, i)))
                {
                    if (scale == 100)
                    {
                        section = Math.Max(section, 1) * 100;
                    }
                    else
                    {
                        total += Math.Max(section, 1) * scale;
                        section = 0;
                    }

                    (read, scaled) = (true, true);
                    if (total > 1e24m)
                        return null;
                }
                else if (!(word is "and" && read && scaled || word is "a" or "an" && !read && longest && AnyScale(s, stop)))
                {
                    break;
                }

                if (word is not ("and" or "a" or "an"))
                    end = stop;

                i = stop;
            }

            i = Behind(s, i, section);
        }

        return !read ? null : Decimals(s, new(end, total + section, form == NumberForm.WithDecimals && decimal.IsInteger(total + section) ? NumberForm.Whole : form));
    }

    /// <summary>Digits that may be grouped by spaces (40 000) or followed by k.</summary>
    private static bool Digits(string s, int at, out int end, out decimal value, ref NumberForm form)
    {
        if (!DigitReader.TryRead(s, at, out end, out value, out var read))
            return false;

        form = read;
        if (end - at <= 3 && read == NumberForm.Whole)
        {
            while (end + 3 < s.Length && s[end] is ' ' or '\u202F' && Three(s, end + 1))
            {
                value = value * 1000 + int.Parse(s.AsSpan(end + 1, 3), System.Globalization.CultureInfo.InvariantCulture);
                end += 4;
            }
        }

        var letter = end < s.Length && s[end] == ' ' && end + 1 < s.Length && s[end + 1] is 'k' ? end + 1 : end;
        if (DigitReader.Multiplier(s, letter) is > 0 and var factor)
            (end, value) = (letter + 1, value * factor);

        return true;
    }

    private static bool Three(string s, int at) =>
        at + 3 <= s.Length && char.IsAsciiDigit(s[at]) && char.IsAsciiDigit(s[at + 1]) && char.IsAsciiDigit(s[at + 2])
        && (at + 3 == s.Length || !Characters.IsWord(s[at + 3]) && !(s[at + 3] is '-' or '/' or ':' or '.' or ',' && at + 4 < s.Length && char.IsAsciiDigit(s[at + 4])));

    /// <summary>Twenty and five are one number; five and five are two.</summary>
    private static bool Joins(decimal section, int plain, bool scaled) =>
        scaled ? section % 100 == 0 : section % 100 is >= 20 and <= 90 && section % 10 == 0 && plain is > 0 and < 10;

    private static bool Article(string s, int at) => at > 1 && s[at - 1] == ' ' && (s[at - 2] == 'a' || s[at - 2] == 'n');

    private static bool AnyScale(string s, int at) => Word(s, Spaces(s, at), out _) is { } word && EnglishNumberWords.Scale(word) > 0;

    private static bool ScaleFollows(string s, int at, decimal value) => value > 0 && AnyScale(s, at) && decimal.IsInteger(value);

    /// <summary>The next word, behind spaces or the hyphen of twenty-one.</summary>
    private static int Behind(string s, int i, decimal section)
    {
        var next = Spaces(s, i);
        if (next < s.Length && s[next] == '-' && section % 100 is >= 20 and <= 90 && section % 10 == 0)
            next = Spaces(s, next + 1);

        return next > i ? next : s.Length;
    }

    private static int Spaces(string s, int i)
    {
        while (i < s.Length && s[i] == ' ')
            i++;

        return i;
    }

    /// <summary>Two point five; nine point nought four.</summary>
    private static Reading Decimals(string s, Reading whole)
    {
        var i = whole.End;
        if (whole.Form != NumberForm.Whole || !EnglishWords.Take(s, ref i, "point"))
            return whole;

        var (value, scale, end) = (whole.Value, 0.1m, whole.End);
        while (scale > 1e-12m)
        {
            i = Spaces(s, i);
            if (Word(s, i, out var stop) is not { } word || EnglishNumberWords.Value(word) is not (>= 0 and var digit) || digit > 9 && end > whole.End)
                break;

            if (digit > 9)
            {
                var tail = Cardinal(s, i)!.Value;
                return new(tail.End, value + tail.Value / (tail.Value < 100 ? 100 : 1000), NumberForm.WithDecimals);
            }

            value += digit * scale;
            scale /= 10;
            (end, i) = (stop, stop);
        }

        return end == whole.End ? whole : new(end, value, NumberForm.WithDecimals);
    }

    private static string? Word(string s, int at, out int end)
    {
        end = at;
        while (end < s.Length && char.IsAsciiLetter(s[end]) && end - at < 16)
            end++;

        return end == at || end < s.Length && Characters.IsWord(s[end]) ? null : s[at..end];
    }
}
