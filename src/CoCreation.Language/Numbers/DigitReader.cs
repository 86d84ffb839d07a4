namespace CoCreation.Language;

/// <summary>Reads a number written in Arabic digits: 1,200.5, .25, 2e5, 1.111,11.</summary>
internal static class DigitReader
{
    private const int Longest = 26;

    /// <summary>The digits of one number from a place on, with separators, sign and exponent.</summary>
    public static bool TryRead(string s, int at, out int end, out decimal value, out NumberForm form)
    {
        (end, value, form) = (at, 0, NumberForm.Whole);
        var i = at;
        var digits = 0;
        if (!Whole(s, ref i, ref digits, ref value))
            return false;

        if (i + 1 < s.Length && s[i] is '.' or ',' or '，' && char.IsAsciiDigit(s[i + 1]))
            Separated(s, at, ref i, ref value, ref digits);

        if (digits > Longest)
            return false;

        if (!Exponent(s, ref i, ref value, ref form))
            return false;

        if (form == NumberForm.Whole && !decimal.IsInteger(value))
            form = NumberForm.WithDecimals;

        end = i;
        return true;
    }

    private static bool Whole(string s, ref int i, ref int digits, ref decimal value)
    {
        var start = i;
        for (; i < s.Length && char.IsAsciiDigit(s[i]) && digits < Longest; i++, digits++)
            value = value * 10 + (s[i] - '0');

        return i > start || i + 1 < s.Length && s[i] == '.' && char.IsAsciiDigit(s[i + 1]) && (i == 0 || !char.IsAsciiDigit(s[i - 1]));
    }

    /// <summary>Thousands and decimals; a comma that parts a list ends the number.</summary>
    private static void Separated(string s, int at, ref int i, ref decimal value, ref int digits)
    {
        var decimals = '.';
        if (s[i] is ',' or '，')
        {
            if (i - at <= 3 && Run(s, i + 1) == 3)
                Grouped(s, s[i], ref i, ref value, ref digits);
            else if (s[i] == ',' && Run(s, i + 1) <= 2 && Lone(s, at, i))
                decimals = ',';
            else
                return;
        }
        else if (i - at <= 3 && Run(s, i + 1) == 3 && i + 4 < s.Length && s[i + 4] is ',' or '.' && Run(s, i + 5) > 0 && !Dotted(s, at, i))
        {
            Grouped(s, '.', ref i, ref value, ref digits);
            decimals = ',';
        }
        else if (Dotted(s, at, i))
        {
            return;
        }

        if (i + 1 >= s.Length || s[i] != decimals || !char.IsAsciiDigit(s[i + 1]))
            return;

        var scale = 1m;
        for (i++; i < s.Length && char.IsAsciiDigit(s[i]) && digits < Longest; i++, digits++)
        {
            scale /= 10;
            value += (s[i] - '0') * scale;
        }
    }

    private static void Grouped(string s, char separator, ref int i, ref decimal value, ref int digits)
    {
        while (i < s.Length && s[i] == separator && Run(s, i + 1) == 3 && digits < Longest)
        {
            for (var k = i + 1; k < i + 4; k++)
                value = value * 10 + (s[k] - '0');

            (i, digits) = (i + 4, digits + 3);
        }
    }

    /// <summary>192.168.1.2 is no number with decimals.</summary>
    private static bool Dotted(string s, int at, int dot)
    {
        if (at > 1 && s[at - 1] == '.' && char.IsAsciiDigit(s[at - 2]))
            return true;

        var after = dot + 1 + Run(s, dot + 1);
        return after + 1 < s.Length && s[after] == '.' && char.IsAsciiDigit(s[after + 1]);
    }

    /// <summary>1,3 alone is a number with decimals; 22,24,26 is a list.</summary>
    private static bool Lone(string s, int at, int comma)
    {
        var after = comma + 1 + Run(s, comma + 1);
        return (at == 0 || s[at - 1] != ',') && (after + 1 >= s.Length || s[after] is not (',' or '.') || !char.IsAsciiDigit(s[after + 1]));
    }

    private static int Run(string s, int at)
    {
        var i = at;
        while (i < s.Length && i - at < Longest && char.IsAsciiDigit(s[i]))
            i++;

        return i - at;
    }

    private static bool Exponent(string s, ref int i, ref decimal value, ref NumberForm form)
    {
        if (i + 1 >= s.Length || s[i] is not ('e' or '^'))
            return true;

        var at = i + 1;
        var negative = s[at] == '-';
        if (s[at] is '-' or '+')
            at++;

        var length = Run(s, at);
        if (length is 0 or > 3)
            return true;

        var exponent = int.Parse(s.AsSpan(at, length), System.Globalization.CultureInfo.InvariantCulture) * (negative ? -1 : 1);
        var result = s[i] == 'e' ? (double)value * Math.Pow(10, exponent) : Math.Pow((double)value, exponent);
        if (Math.Abs(result) > 7e27)
            return false;

        (i, value, form) = (at + length, (decimal)result, NumberForm.Power);
        return true;
    }

    /// <summary>The factor that a letter right behind digits stands for: 10k.</summary>
    public static long Multiplier(string s, int at) =>
        at >= s.Length || !Characters.WordEnd(s, at + 1) ? 0 : s[at] switch
        {
            'k' => 1_000,
            'm' => 1_000_000,
            'g' or 'b' => 1_000_000_000,
            't' => 1_000_000_000_000,
            _ => 0,
        };
}
