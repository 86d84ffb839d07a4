namespace CoCreation.Language;

/// <summary>Reads one number at a place of a folded text, in digits, Chinese characters or English words.</summary>
internal static class NumberReader
{
    // Nothing in a neighbourhood is counted beyond it, and a decimal holds it with room to spare.
    private const decimal Largest = 1e20m;

    /// <summary>The value of one Chinese numeral; -1 when it is none.</summary>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' or '幺' => 1,
        '二' or '两' or '贰' or '俩' => 2,
        '三' or '叁' or '仨' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    public static long Unit(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        '兆' => 1_000_000_000_000,
        _ => 0,
    };

    public static bool IsNumeral(char c) => Digit(c) >= 0 || Unit(c) > 0;

    /// <summary>A whole number of at most six digits, Arabic or Chinese, such as a building or an hour.</summary>
    public static bool TryWhole(string s, int at, out int length, out int value)
    {
        (length, value) = (0, 0);
        if (at >= s.Length)
            return false;

        if (char.IsAsciiDigit(s[at]))
        {
            var end = at;
            while (end < s.Length && char.IsAsciiDigit(s[end]))
            {
                if (end - at == 6)
                    return false;

                value = value * 10 + (s[end++] - '0');
            }

            length = end - at;
            return true;
        }

        if (!TryChinese(s, at, out length, out var chinese) || chinese > 999_999)
            return false;

        value = (int)chinese;
        return true;
    }

    /// <summary>Chinese numerals: 三百零五, 二十, 一万二, or digit by digit 二〇二六.</summary>
    public static bool TryChinese(string s, int at, out int length, out decimal value)
    {
        (length, value) = (0, 0);
        var end = at;
        var units = false;
        while (end < s.Length && end - at < 20 && IsNumeral(s[end]))
            units |= Unit(s[end++]) > 0;

        if (end == at)
            return false;

        length = end - at;
        if (!units)
        {
            for (var i = at; i < end; i++)
                value = value * 10 + Digit(s[i]);

            return true;
        }

        decimal total = 0, section = 0, digit = -1;
        long last = 1;
        for (var i = at; i < end; i++)
        {
            var unit = Unit(s[i]);
            if (unit == 0)
            {
                // Two digits without a unit between (一百三五) are no number; stop before the second.
                if (digit > 0)
                {
                    length = i - at;
                    break;
                }

                digit = Digit(s[i]);
                if (digit == 0)
                {
                    last = 0;
                    digit = -1;
                }
            }
            else if (unit >= 10_000)
            {
                section += Math.Max(digit, 0);
                if (total + section > Largest / unit)
                {
                    // 一百亿亿亿: what nobody counts ends before the unit that is one too many.
                    length = i - at;
                    break;
                }

                total = (total + Math.Max(section, 1)) * unit;
                (section, digit, last) = (0, -1, unit);
            }
            else
            {
                section += (digit < 0 ? 1 : digit) * unit;
                (digit, last) = (-1, unit);
            }
        }

        // 三千五 is 3500, but 三千零五 is 3005 and 十五 is 15.
        if (digit > 0)
            section += last > 10 ? digit * (last / 10) : digit;

        value = total + section;
        return true;
    }

    /// <summary>Digits with thousands commas and a decimal point, perhaps followed by 万 or 千: 1,200.5, 3万.</summary>
    public static bool TryDigits(string s, int at, out int length, out decimal value)
    {
        (length, value) = (0, 0);
        var i = at;
        var digits = 0;
        while (i < s.Length && digits < 20)
        {
            if (char.IsAsciiDigit(s[i]))
            {
                value = value * 10 + (s[i] - '0');
                digits++;
                i++;
            }
            else if (s[i] == ',' && digits is > 0 and <= 18 && ThreeDigitsFollow(s, i + 1))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        if (digits == 0)
            return false;

        if (i + 1 < s.Length && s[i] == '.' && char.IsAsciiDigit(s[i + 1]))
        {
            var scale = 0.1m;
            for (i++; i < s.Length && char.IsAsciiDigit(s[i]) && scale > 0.000_000_1m; i++, scale /= 10)
                value += (s[i] - '0') * scale;
        }

        if (i < s.Length && s[i] is '百' or '千' or '万' or '亿' && digits <= 6)
            value *= Unit(s[i++]);

        length = i - at;
        return true;
    }

    private static bool ThreeDigitsFollow(string s, int at) =>
        at + 3 <= s.Length && char.IsAsciiDigit(s[at]) && char.IsAsciiDigit(s[at + 1]) && char.IsAsciiDigit(s[at + 2])
        && (at + 3 == s.Length || !char.IsAsciiDigit(s[at + 3]));

    /// <summary>English number words: five, twenty-one, two hundred and five; ordinals when they are asked for.</summary>
    public static bool TryEnglish(string s, int at, bool ordinals, out int length, out decimal value, out bool ordinal)
    {
        (length, value, ordinal) = (0, 0, false);
        decimal total = 0, section = 0;
        var i = at;
        var read = false;
        while (i < s.Length)
        {
            var end = WordEnd(s, i);
            if (end == i)
                break;

            var word = s.AsSpan(i, end - i);
            if (EnglishNumberWords.Value(word) is >= 0 and var plain)
            {
                // "five five" is two numbers; "twenty five" is one.
                if (read && section % 100 is not (0 or >= 20 and <= 90) || read && section % 10 != 0)
                    break;

                section += plain;
            }
            else if (ordinals && EnglishNumberWords.Nth(word) is >= 0 and var nth)
            {
                section += nth;
                (ordinal, length, value) = (true, end - at, total + section);
                return true;
            }
            else if (read && word is "hundred")
            {
                section = Math.Max(section, 1) * 100;
            }
            else if (read && word is "thousand")
            {
                total += Math.Max(section, 1) * 1_000;
                section = 0;
            }
            else if (read && word is "million")
            {
                total += Math.Max(section, 1) * 1_000_000;
                section = 0;
            }
            else if (!(read && word is "and" && section % 100 == 0 && section > 0))
            {
                break;
            }

            if (word is not "and")
            {
                read = true;
                (length, value) = (end - at, total + section);
            }

            i = end;
            if (i + 1 < s.Length && s[i] is ' ' or '-' && char.IsAsciiLetter(s[i + 1]))
                i++;
            else
                break;
        }

        return read;
    }

    private static int WordEnd(string s, int at)
    {
        while (at < s.Length && char.IsAsciiLetter(s[at]))
            at++;

        return at;
    }
}
