namespace CoCreation.Language;

/// <summary>An hour of the clock as it was said.</summary>
/// <param name="UpTo">The later hour of 两三点.</param>
/// <param name="Half">am or pm stood behind it.</param>
internal readonly record struct SaidHour(int Hour, int? Minute = null, int? Second = null, int? UpTo = null, char Half = ' ')
{
    /// <summary>多, 左右, 不到: about that hour.</summary>
    public bool About { get; init; }
}

/// <summary>Reads an hour of the clock: 十点半, 18点40, 17:55:23, 差五分八点, 两三点; not 一点都不 and 三点建议.</summary>
internal static class ChineseClocks
{
    private const string Things = "栋号楼幢单个人户块次天岁张台辆家条件元米平度";

    /// <param name="anchored">A day or a part of it stands in front, or a range is being read.</param>
    public static SaidHour? Read(Scan s, ref int at, bool anchored)
    {
        var i = anchored ? s.Blanks(at) : at;
        if (s.Take(ref i, "差") && Short(s, ref i) is { } missing && Read(s, ref i, true) is { Minute: null, Hour: > 0 } whole)
        {
            at = i;
            return whole with { Hour = whole.Hour - 1, Minute = 60 - missing };
        }

        i = anchored ? s.Blanks(at) : at;
        var start = i;
        if (s.ContinuesNumber(i) && !anchored || s[i - 1] == '第' || char.IsAsciiDigit(s[i]) && (Characters.IsWord(s[i - 1]) || s[i - 1] is '.' or ':'))
            return null;

        if (Colon(s, ref i) is { } digital)
        {
            at = i;
            return digital;
        }

        if (!Hour(s, ref i, out var hour, out var upTo) || hour > 24)
            return null;

        i = char.IsAsciiDigit(s[start]) ? s.Blanks(i) : i;
        if (!s.Take(ref i, "点", "點") && !(s[i] == '时' && s[i + 1] is not ('候' or '间' or '代' or '常' or '不') && (char.IsAsciiDigit(s[start]) || anchored) && s.Take(ref i, "时")))
            return null;

        var said = new SaidHour(hour, UpTo: upTo);
        var told = Minutes(s, ref i, ref said);
        var about = s.Take(ref i, "多钟", "来钟", "多", "左右", "前后", "几分", "几", "许", "不到", "出头", "过后", "过");
        said = said with { About = about };
        if (about)
            s.Take(ref i, "钟", "左右", "的样子", "的时候");
        else if (!told && !s.Take(ref i, "整", "钟整", "钟左右", "钟前后", "钟") && !IsHour(s, start, i, hour, anchored))
            return null;

        // 四点半课堂 is what schools offer after school.
        if (s[i] == '课' || !anchored && !told && s[start - 1] is '差' or '快' && hour == 1)
            return null;

        at = i;
        return said;
    }

    private static int? Short(Scan s, ref int at)
    {
        if (s.Take(ref at, "一刻钟", "一刻"))
            return 15;

        return s.Number(ref at, 1, 59, out var minutes) && s.Take(ref at, "分钟", "分") ? minutes : null;
    }

    private static SaidHour? Colon(Scan s, ref int at)
    {
        var i = at;
        if (!char.IsAsciiDigit(s[i]) || !s.Number(ref i, 0, 24, out var hour) || i - at > 2 || s[i] is not (':' or '：') || !TwoDigits(s, i + 1, out var minute))
            return null;

        i += 3;
        int? second = null;
        if (s[i] is ':' or '：' && TwoDigits(s, i + 1, out var told))
        {
            second = told;
            i += 3;
        }

        if (char.IsAsciiDigit(s[i]) || s[i] is ':' or '%')
            return null;

        var half = ' ';
        var behind = s.Blanks(i);
        foreach (var word in (ReadOnlySpan<string>)["a.m.", "p.m.", "a.m", "p.m", "am", "pm"])
        {
            if (s.Is(behind, word) && !Characters.IsWord(s[behind + word.Length]))
            {
                half = word[0];
                i = behind + word.Length;
                break;
            }
        }

        s.Take(ref i, "左右", "前后", "多", "许");
        at = i;
        return new(hour, minute, second, Half: half);
    }

    private static bool TwoDigits(Scan s, int at, out int value)
    {
        value = 0;
        if (!char.IsAsciiDigit(s[at]) || !char.IsAsciiDigit(s[at + 1]))
            return false;

        value = (s[at] - '0') * 10 + (s[at + 1] - '0');
        return value < 60;
    }

    /// <summary>One hour, or two neighbouring ones: 两三点.</summary>
    private static bool Hour(Scan s, ref int at, out int hour, out int? upTo)
    {
        upTo = null;
        if (NumberReader.Digit(s[at]) is > 0 and var low && NumberReader.Digit(s[at + 1]) == low + 1 && s[at + 2] is '点' or '时')
        {
            (hour, upTo) = (low, low + 1);
            at += 2;
            return true;
        }

        // 十一二点 is eleven or twelve.
        if (s[at] == '十' && NumberReader.Digit(s[at + 1]) is > 0 and var first && NumberReader.Digit(s[at + 2]) == first + 1)
        {
            (hour, upTo) = (10 + first, 11 + first);
            at += 3;
            return true;
        }

        var start = at;
        return s.Number(ref at, 0, 24, out hour) && at - start <= 3 && !(char.IsAsciiDigit(s[start]) && at - start > 2);
    }

    private static bool Minutes(Scan s, ref int at, ref SaidHour said)
    {
        var i = at;
        if (s.Take(ref i, "过半", "半"))
        {
            at = i;
            said = said with { Minute = 30 };
            return true;
        }

        s.Take(ref i, "过", "又");
        var quarter = i;
        if (s.Number(ref quarter, 1, 4, out var quarters) && s.Take(ref quarter, "刻钟", "刻"))
        {
            at = quarter;
            said = said with { Minute = Math.Min(quarters * 15, 59) };
            return true;
        }

        // 零 stands before a single minute.
        var zero = s[i] is '零' or '〇';
        if (zero)
            i++;

        var start = i;
        if (!s.Number(ref i, 0, 59, out var minute))
            return false;

        if (s.Take(ref i, "分钟", "分"))
        {
            said = said with { Minute = minute };
            var second = s[i] == '零' ? i + 1 : i;
            if (s.Number(ref second, 0, 59, out var seconds) && s.Take(ref second, "秒钟", "秒"))
            {
                said = said with { Second = seconds };
                i = second;
            }

            at = i;
            return true;
        }

        // 10点3栋 is no 10:03, and 10点两个人 no 10:02.
        if (!zero && i - start < 2 && !(minute == 10 && s[start] == '十') || i - start > 3 || Things.Contains(s[i]) || Characters.IsWord(s[i]) || s[i] is '-' or '#' or '几' or '点' or ':')
            return false;

        at = i;
        said = said with { Minute = minute };
        return true;
    }

    /// <summary>A number before 点 is an hour, and not an amount (有一点), a point (三点建议) or a decimal.</summary>
    private static bool IsHour(Scan s, int at, int end, int hour, bool anchored)
    {
        var next = s[end];
        if (hour == 1 && s[at] == '一')
            return anchored && !"都也儿光点不没亮声水电气灯响用反办法小".Contains(next);

        // 3点5公里 is a decimal.
        if (char.IsAsciiDigit(next) && !(Things.Contains(s[end + 1]) || char.IsAsciiDigit(s[end + 1])))
            return false;

        // 三点水 is a part of characters.
        if (s.Is(end, "水旁"))
            return false;

        if (anchored)
            return next != '建' && next != '意' || hour > 12;

        return !"建意要原求希说明理情疑经教好不".Contains(next) && !"第百这那几有提共早晚些以".Contains(s[at - 1]) && s[at - 1] is not ('.' or '-' or '~' or '到');
    }
}
