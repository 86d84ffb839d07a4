namespace CoCreation.Language;

/// <summary>Reads numbers of Chinese numerals, digits or both: 三百零五, 5万4千6百, 二十几万, 三又五分之二, 负六点六.</summary>
internal static class ChineseNumbers
{
    private const decimal Largest = 10_000_000_000_000_000m;

    /// <summary>The number that begins at a place of a folded text.</summary>
    public static NumberMention? Read(string s, int at)
    {
        var i = at;
        var negative = Sign(s, ref i);
        if (i >= s.Length || Compound(s, i) is not { } first)
            return null;

        if (negative)
            first = first with { Value = -first.Value };

        var whole = Fraction(s, i, first) ?? first;
        if (!whole.Fraction && !Counts(s, i, whole))
            return null;

        return new(TextSpan.Between(at, whole.End), whole.Value)
        {
            Form = whole.Fraction ? NumberForm.Fraction : whole.Form != NumberForm.Whole ? whole.Form : decimal.IsInteger(whole.Value) ? NumberForm.Whole : NumberForm.WithDecimals,
        };
    }

    /// <param name="Numerals">How many numerals it was written with.</param>
    private readonly record struct Reading(int End, decimal Value, int Numerals, bool Units, bool Digits)
    {
        public NumberForm Form { get; init; }

        public bool Fraction { get; init; }
    }

    private static bool Sign(string s, ref int i)
    {
        var chinese = s[i] == '负';
        if (!chinese && (s[i] != '-' || i > 0 && (char.IsAsciiLetterOrDigit(s[i - 1]) || s[i - 1] == '-')))
            return false;

        i = chinese ? Skip(s, i + 1) : i + 1;
        return true;
    }

    private static int Skip(string s, int i)
    {
        while (i < s.Length && s[i] == ' ')
            i++;

        return i;
    }

    /// <summary>A number with its units and its decimals.</summary>
    private static Reading? Compound(string s, int at)
    {
        decimal total = 0, section = 0, pending = -1;
        decimal last = 1, lastLarge = Largest;
        var (end, numerals, units, zero, digits) = (at, 0, false, false, false);
        var form = NumberForm.Whole;
        for (var i = at; i < s.Length && numerals < 24;)
        {
            var next = Skip(s, i);
            if (next >= s.Length || next > i && numerals == 0)
                break;

            var c = s[next];
            if (char.IsAsciiDigit(c) || c == '.' && numerals == 0)
            {
                if (pending >= 0 || !DigitReader.TryRead(s, next, out var stop, out var value, out var read) || numerals > 0 && next > i && !UnitFollows(s, stop))
                    break;

                (pending, digits, numerals, end, form) = (value, true, numerals + 1, stop, read);
                if (numerals == 1 && Suffix(s, stop) is { } suffixed)
                    return new(suffixed.End, value * suffixed.Factor, 1, false, true);

                i = stop;
            }
            else if (NumberReader.Digit(c) is >= 0 and var digit)
            {
                if (c == '幺' || pending > 0 || next > i && numerals > 0 && !units || numerals == 1 && !units && !UnitFollows(s, next + 1))
                    break;

                if (digit == 0)
                    zero = true;

                pending = digit == 0 ? -1 : digit;
                (numerals, end, i) = (numerals + 1, digit == 0 && units ? end : next + 1, next + 1);
            }
            else if (c is '几' or '多' or '余' && numerals > 0 && UnitFollows(s, next + 1))
            {
                i = next + 1;
            }
            else if (NumberReader.Unit(c) is > 0 and var unit)
            {
                if (numerals == 0 && !StartsWithUnit(s, next, unit) || unit < 10_000 && pending < 0 && units && last < 10_000 && !zero)
                    break;

                if (unit >= 10_000)
                {
                    section += Math.Max(pending, 0);
                    if (unit > lastLarge || section == 0)
                        (total, section) = (total == 0 && section == 0 ? unit : (total + section) * unit, 0);
                    else
                        (total, section) = (total + section * unit, 0);

                    lastLarge = unit;
                }
                else
                {
                    section += (pending < 0 ? 1 : pending) * unit;
                }

                if (total > Largest)
                    return null;

                (pending, last, units, zero, numerals, end, i) = (-1, unit, true, false, numerals + 1, next + 1, next + 1);
            }
            else
            {
                break;
            }
        }

        if (numerals == 0 || end == at)
            return null;

        // 三千五 is 3500, but 三千零五 is 3005 and 3千5 is 3005.
        if (pending > 0)
            section += units && !zero && last > 10 && !char.IsAsciiDigit(s[end - 1]) ? pending * last / 10 : pending;

        return Decimals(s, new(end, total + section, numerals, units, digits) { Form = units ? NumberForm.Whole : form });
    }

    private static bool UnitFollows(string s, int at)
    {
        at = Skip(s, at);
        if (at < s.Length && s[at] is '几' or '多' or '余')
            at = Skip(s, at + 1);

        return at < s.Length && NumberReader.Unit(s[at]) > 0;
    }

    /// <summary>十 stands alone; 百三 needs its digit; 万一 and 亿 are words.</summary>
    private static bool StartsWithUnit(string s, int at, long unit) =>
        unit == 10 || unit < 10_000 && at + 1 < s.Length && NumberReader.Digit(s[at + 1]) > 0;

    private static (int End, decimal Factor)? Suffix(string s, int at)
    {
        var letter = Skip(s, at);
        return letter - at <= 1 && DigitReader.Multiplier(s, letter) is > 0 and var factor ? (letter + 1, factor) : null;
    }

    private static Reading Decimals(string s, Reading whole)
    {
        if (whole.Digits && !whole.Units)
            return whole;

        var point = Skip(s, whole.End);
        if (point >= s.Length || s[point] is not ('点' or '.'))
            return Dozens(s, whole);

        var i = Skip(s, point + 1);
        var (value, scale, end) = (whole.Value, 0.1m, whole.End);
        while (i < s.Length && s[i] is not ('两' or '俩') && NumberReader.Digit(s[i]) is >= 0 and var digit && end - point < 24)
        {
            value += digit * scale;
            scale /= 10;
            end = i + 1;
            i = Skip(s, end);
        }

        return end == whole.End ? whole : whole with { End = end, Value = value, Numerals = whole.Numerals + 1 };
    }

    private static Reading Dozens(string s, Reading whole) =>
        whole.End < s.Length && s[whole.End] == '打' && (whole.End + 1 == s.Length || NumberReader.Digit(s[whole.End + 1]) < 0 && s[whole.End + 1] is not ('电' or '人' or '架'))
            ? whole with { End = whole.End + 1, Value = whole.Value * 12, Numerals = whole.Numerals + 1 }
            : whole;

    /// <summary>三分之二, 一又二分之一, 1/2 and 4 6/3.</summary>
    private static Reading? Fraction(string s, int at, Reading first)
    {
        if (Slash(s, first) is { } slash)
            return slash;

        var i = Skip(s, first.End);
        if (first.Digits && !first.Units && i > first.End && i < s.Length && char.IsAsciiDigit(s[i]) && Compound(s, i) is { } second && Slash(s, second) is { } mixed)
            return mixed with { Value = mixed.Value + first.Value };

        if (i < s.Length && s[i] == '又')
        {
            return Compound(s, Skip(s, i + 1)) is { } part && Fraction(s, i, part) is { } rest
                ? rest with { Value = first.Value + rest.Value }
                : null;
        }

        if (i >= s.Length || s[i] != '分')
            return null;

        i = Skip(s, i + 1);
        if (i >= s.Length || s[i] != '之')
            return null;

        i = Skip(s, i + 1);
        var negative = i < s.Length && Sign(s, ref i);
        return first.Value != 0 && i < s.Length && Compound(s, i) is { } over && at >= 0
            ? new(over.End, (negative ? -over.Value : over.Value) / first.Value, first.Numerals + over.Numerals, false, false) { Fraction = true }
            : null;
    }

    private static Reading? Slash(string s, Reading over) =>
        over is { Digits: true, Units: false } && over.End + 1 < s.Length && s[over.End] == '/' && char.IsAsciiDigit(s[over.End + 1])
        && DigitReader.TryRead(s, over.End + 1, out var end, out var under, out _) && under != 0 && (end == s.Length || s[end] != '/')
            ? over with { End = end, Value = over.Value / under, Fraction = true }
            : null;

    /// <summary>Whether the numerals count something rather than being part of a word or a name.</summary>
    private static bool Counts(string s, int at, Reading number)
    {
        if (at > 1 && s[at - 1] == '之' && s[at - 2] == '分')
            return false;

        if (number.Digits)
            return at == 0 || !char.IsAsciiLetter(s[at - 1]);

        if (number.Numerals > 1)
            return true;

        var c = s[at];
        var after = number.End < s.Length ? s[number.End] : '\0';
        if (c is '十' or '拾')
            return c == '十' ? after != '足' && !(after == '分' && !s.AsSpan(number.End).StartsWith("分钟")) : Apart(s, at, after);

        // 入伍, 登陆 and 放肆 only lend their sign to a numeral.
        if (c is '伍' or '陆' or '肆')
            return Apart(s, at, after) && ChineseMeasures.At(s, number.End);

        if (c == '零' && after is '件' or '部' or '下' or '食' or '点')
            return false;

        return NumberReader.Digit(after) < 0 && (at == 0 || NumberReader.Digit(s[at - 1]) < 0) && ChineseMeasures.At(s, number.End);
    }

    private static bool Apart(string s, int at, char after) => (at == 0 || !Characters.IsHan(s[at - 1])) && (after == '\0' || after != '地' && after != '取' && after != '起');
}
