namespace CoCreation.Language;

/// <summary>Reads English ordinals in words or digits: third, twenty-first, two hundredth, 22nd.</summary>
internal static class EnglishOrdinals
{
    private const int LongestPhrase = 80;

    internal readonly record struct Reading(int End, decimal Value, bool Plural);

    /// <param name="plural">Also take the plural in which parts are named: thirds.</param>
    public static Reading? Read(string s, int at, bool plural = false)
    {
        if (at >= s.Length)
            return null;

        if (char.IsAsciiDigit(s[at]))
            return Digits(s, at);

        decimal total = 0, section = 0;
        var (any, scaled) = (false, false);
        for (var i = at; i < s.Length && i - at < LongestPhrase;)
        {
            var end = i;
            while (end < s.Length && char.IsAsciiLetter(s[end]))
                end++;

            if (end == i || end < s.Length && Characters.IsWord(s[end]))
                return null;

            var word = s[i..end];
            var many = plural && word.EndsWith("ths", StringComparison.Ordinal) || plural && word is "firsts" or "seconds" or "thirds";
            if (EnglishNumberWords.Ordinal(many ? word[..^1] : word) is >= 0 and var nth)
            {
                if (nth < 100)
                    return any && !scaled && section % 100 is < 20 or > 90 ? null : new(end, total + section + nth, many);

                return !any && !plural && Indefinite(s, at) ? null : new(end, (any ? total + section : 1) * nth, many);
            }

            if (EnglishNumberWords.Value(word) is >= 0 and var value)
            {
                if (any && !scaled && section % 10 != 0)
                    return null;

                section += value;
                scaled = false;
            }
            else if (EnglishNumberWords.Scale(word) is > 0 and var scale && any)
            {
                if (scale == 100)
                    section = Math.Max(section, 1) * 100;
                else
                    (total, section) = (total + Math.Max(section, 1) * scale, 0);

                scaled = true;
                if (total > 1e20m)
                    return null;
            }
            else if (!(word is "and" && scaled))
            {
                return null;
            }

            any = true;
            i = end;
            while (i < s.Length && s[i] is ' ' or '-' && i - end < 3)
                i++;

            if (i == end)
                return null;
        }

        return null;
    }

    /// <summary>A hundredth is a part, the hundredth an ordinal.</summary>
    private static bool Indefinite(string s, int at) =>
        s.AsSpan(0, at).TrimEnd(' ') is var before && before.Length < at && (before.EndsWith(" a") || before.EndsWith(" an") || before is "a" or "an");

    private static Reading? Digits(string s, int at)
    {
        var (i, value, digits) = (at, 0m, 0);
        for (; i < s.Length && digits < 12; i++)
        {
            if (char.IsAsciiDigit(s[i]))
                (value, digits) = (value * 10 + (s[i] - '0'), digits + 1);
            else if (s[i] != ',' || i + 3 >= s.Length || !char.IsAsciiDigit(s[i + 1]) || !char.IsAsciiDigit(s[i + 2]) || !char.IsAsciiDigit(s[i + 3]))
                break;
        }

        var suffix = i < s.Length && s[i] == ' ' ? i + 1 : i;
        if (suffix + 2 > s.Length || suffix + 2 < s.Length && Characters.IsWord(s[suffix + 2]))
            return null;

        var name = s.AsSpan(suffix, 2);
        return name is "th" || suffix == i && (name is "st" && s[i - 1] == '1' || name is "nd" && s[i - 1] == '2' || name is "rd" && s[i - 1] == '3')
            ? new(suffix + 2, value, Plural: false)
            : null;
    }
}
