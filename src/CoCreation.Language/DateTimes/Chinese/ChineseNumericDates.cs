namespace CoCreation.Language;

/// <summary>Reads dates in digits: 2018/1/10, 3-7-2017, 2010 01 29, 12/1, 2018-10.</summary>
internal static class ChineseNumericDates
{
    /// <param name="second">A first date and a dash stand in front.</param>
    public static Reading? Read(Scan s, ref int at, bool second)
    {
        if (!char.IsAsciiDigit(s[at]) || Characters.IsWord(s[at - 1]) || !second && s[at - 1] is '-' or '/' or '.' or ':' or '#')
            return null;

        var i = at;
        var (first, firstLength) = Digits(s, ref i);
        if (firstLength > 4 || Separator(s, ref i) is not { } sign)
            return null;

        var (next, nextLength) = Digits(s, ref i);
        if (nextLength is 0 or > 4)
            return null;

        var end = i;
        if (Separator(s, ref i) == sign && Digits(s, ref i) is { Length: > 0 and <= 4 } third)
            return Ends(s, i) && Whole((first, firstLength), (next, nextLength), third, sign) is { } day ? Take(ref at, i, Date(day, at, i)) : null;

        if (!Ends(s, end) || sign is ' ')
            return null;

        if (firstLength == 4 && nextLength <= 2 && next is >= 1 and <= 12 && first is >= 1500 and <= 2100 && s[end] is not ('-' or '~'))
            return Take(ref at, end, Anchored.Month(TextSpan.Between(at, end), first, next, s.Now) with { Year = first, Month = next, Unit = TimeUnit.Month });

        if (sign != '/' || nextLength > 2 || firstLength > 2 || s[end] is '的' or '以' or '业' or '多' || (first, next) is (24, 7))
            return null;

        var (month, of) = first <= 12 ? (first, next) : (next, first);
        return month is >= 1 and <= 12 && of is >= 1 and <= 31
            ? Take(ref at, end, Anchored.Date(TextSpan.Between(at, end), null, month, of, s.Now) with { Month = month })
            : null;
    }

    private static Reading Date((int Year, int Month, int Day) day, int at, int end) =>
        Anchored.Date(TextSpan.Between(at, end), day.Year, day.Month, day.Day, default) with { Year = day.Year, Month = day.Month };

    private static Reading Take(ref int at, int end, Reading reading)
    {
        at = end;
        return reading;
    }

    /// <summary>Year, month, day; else day, month, year; else month, day, year.</summary>
    private static (int Year, int Month, int Day)? Whole((int Value, int Length) a, (int Value, int Length) b, (int Value, int Length) c, char sign)
    {
        if (b.Length > 2)
            return null;

        if (a.Length is 2 or 4 && c.Length <= 2 && !(sign is '.' or ' ' && a.Length == 2) && Fits(b.Value, c.Value))
            return (Full(a), b.Value, c.Value);

        if (c.Length is not (2 or 4) || a.Length > 2 || sign is ' ' || sign is '.' && c.Length == 2)
            return null;

        return Fits(b.Value, a.Value) ? (Full(c), b.Value, a.Value) : Fits(a.Value, b.Value) ? (Full(c), a.Value, b.Value) : null;
    }

    private static bool Fits(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private static int Full((int Value, int Length) year) => year.Length == 4 ? year.Value : year.Value + (year.Value < 50 ? 2000 : 1900);

    private static bool Ends(Scan s, int at) => !Characters.IsWord(s[at]) && s[at] is not '#' && !(s[at] is '/' or '.' or '-' && char.IsAsciiDigit(s[at + 1]) && !(s[at] is '-' && LongAhead(s, at + 1)));

    /// <summary>A second date stands behind the dash: 10/1/2017-11/2/2017.</summary>
    private static bool LongAhead(Scan s, int at)
    {
        var i = at;
        return Digits(s, ref i).Length > 0 && s[i] is '/' or '.' or '年' or '月';
    }

    private static char? Separator(Scan s, ref int at)
    {
        var i = s.Blanks(at);
        if (s[i] is '/' or '-' or '.' && char.IsAsciiDigit(s[s.Blanks(i + 1)]))
        {
            var sign = s[i];
            at = s.Blanks(i + 1);
            return sign;
        }

        if (i == at || !char.IsAsciiDigit(s[i]))
            return null;

        at = i;
        return ' ';
    }

    private static (int Value, int Length) Digits(Scan s, ref int at)
    {
        var (start, value) = (at, 0);
        while (char.IsAsciiDigit(s[at]) && at - start < 5)
            value = value * 10 + (s[at++] - '0');

        return (value, at - start);
    }
}
