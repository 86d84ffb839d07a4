namespace CoCreation.Language;

/// <summary>Reads an hour of the clock: 十点半, 18点40, 18:40, 两三点; not 一点都不 and 三点建议.</summary>
internal static class ChineseClocks
{
    private const string Things = "栋号楼幢单个人户块次天岁张台辆家条件元米";

    /// <param name="anchored">A day or a part of it stands in front, or a range is being read.</param>
    public static Clock? Read(string s, ref int i, bool anchored)
    {
        var at = i;
        if (at < s.Length && s[at] == ' ' && anchored)
            at++;

        if (!Number(s, at, out var length, out var hour, out var upTo) || hour > 24 || Continues(s, at))
            return null;

        var end = at + length;
        if (Colon(s, end, hour) is { } colon)
        {
            i = end + 3;
            ChineseTimes.Take(s, ref i, "左右", "前后", "多");
            return colon;
        }

        if (end >= s.Length || s[end] != '点' && !(s[end] == '时' && char.IsAsciiDigit(s[at]) && s.AsSpan(end) is not ['时', '候' or '间', ..]))
            return null;

        end++;
        var (minute, exact) = Minutes(s, ref end);
        var approximate = ChineseTimes.Take(s, ref end, "多钟", "多", "左右", "来钟", "前后", "几分", "几", "许", "整");
        var plain = !exact && !approximate && !ChineseTimes.Take(s, ref end, "钟");
        if (approximate)
            ChineseTimes.Take(s, ref end, "钟", "左右");

        if (plain && !IsHour(s, at, end, hour, anchored))
            return null;

        // 四点半课堂 is what schools offer after school.
        if (end < s.Length && s[end] == '课')
            return null;

        i = end;
        return new(hour, minute, exact, upTo);
    }

    private static bool Continues(string s, int at) =>
        at > 0 && (char.IsAsciiDigit(s[at]) ? char.IsAsciiLetterOrDigit(s[at - 1]) || s[at - 1] is '.' or ':' : NumberReader.IsNumeral(s[at - 1])) || at > 0 && s[at - 1] == '第';

    private static Clock? Colon(string s, int end, int hour) =>
        end + 2 < s.Length && s[end] is ':' or '：' && char.IsAsciiDigit(s[end - 1]) && char.IsAsciiDigit(s[end + 1]) && char.IsAsciiDigit(s[end + 2])
        && (end + 3 == s.Length || !char.IsAsciiDigit(s[end + 3]) && s[end + 3] != ':') && (s[end + 1] - '0') * 10 + (s[end + 2] - '0') is < 60 and var minute
            ? new(hour, minute, true) { Colon = true }
            : null;

    /// <summary>One hour, or two neighbouring ones: 两三点.</summary>
    private static bool Number(string s, int at, out int length, out int hour, out int? upTo)
    {
        (length, hour, upTo) = (0, 0, null);
        if (at >= s.Length)
            return false;

        if (at + 1 < s.Length && NumberReader.Digit(s[at]) is > 0 and var low && NumberReader.Digit(s[at + 1]) == low + 1)
        {
            (length, hour, upTo) = (2, low, low + 1);
            return true;
        }

        return NumberReader.TryWhole(s, at, out length, out hour) && length <= 3 && !(char.IsAsciiDigit(s[at]) && length > 2);
    }

    private static (int Minute, bool Exact) Minutes(string s, ref int end)
    {
        if (ChineseTimes.Take(s, ref end, "半"))
            return (30, true);

        if (ChineseTimes.Take(s, ref end, "一刻"))
            return (15, true);

        if (ChineseTimes.Take(s, ref end, "三刻"))
            return (45, true);

        if (!NumberReader.TryWhole(s, end, out var length, out var minute) || minute > 59)
            return (0, false);

        var after = end + length;
        if (after < s.Length && s[after] == '分')
        {
            end = after + 1;
            return (minute, true);
        }

        // 10点3栋 is no 10:03, and 10点两个人 no 10:02.
        if (length < 2 || after < s.Length && (Things.Contains(s[after]) || char.IsAsciiLetterOrDigit(s[after]) || s[after] is '-' or '#' or '多' or '几' or '点' or ':'))
            return (0, false);

        end = after;
        return (minute, true);
    }

    /// <summary>A number before 点 is an hour, and not an amount (有一点), a point (三点建议) or a decimal.</summary>
    private static bool IsHour(string s, int at, int end, int hour, bool anchored)
    {
        var next = end < s.Length ? s[end] : ' ';
        if (hour == 1 && s[at] == '一')
            return anchored && !"都也儿光点不没亮声水电气灯响用反办法小".Contains(next);

        // 3点5公里 is a decimal.
        if (char.IsAsciiDigit(next) && !(end + 1 < s.Length && (Things.Contains(s[end + 1]) || char.IsAsciiDigit(s[end + 1]))))
            return false;

        if (anchored)
            return next != '建' && next != '意' || hour > 12;

        var before = at > 0 ? s[at - 1] : ' ';
        return hour > 0 && !"建意要原求希说明理情疑经教好不".Contains(next) && !"第百这那几有提共快差早晚些".Contains(before) && before is not ('.' or '-' or '~' or '到');
    }
}
