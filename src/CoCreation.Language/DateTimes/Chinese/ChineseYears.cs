namespace CoCreation.Language;

/// <summary>Reads years in Chinese: 2018年, 二零一七年, 两千零四年, 15年 before a month, 去年, 乾隆三年.</summary>
internal static class ChineseYears
{
    private static readonly WordTable<int> Relative = new(
        [("大前年", -3), ("上上一年", -2), ("上上年", -2), ("上一年", -1), ("下一年", 1), ("大后年", 3), ("今年", 0), ("本年度", 0), ("本年", 0), ("这一年", 0), ("去年", -1), ("上年", -1), ("明年", 1), ("前年", -2), ("后年", 2)]);

    private static readonly WordTable<int> Eras = new(
    [
        ("贞观", 627), ("开元", 713), ("神龙", 705), ("洪武", 1368), ("建文", 1399), ("永乐", 1403), ("景泰", 1450), ("天顺", 1457), ("成化", 1465), ("嘉靖", 1522), ("万历", 1573),
        ("崇祯", 1628), ("顺治", 1644), ("康熙", 1662), ("雍正", 1723), ("乾隆", 1736), ("嘉庆", 1796), ("道光", 1821), ("咸丰", 1851), ("同治", 1862), ("光绪", 1875), ("宣统", 1909), ("民国", 1912),
    ]);

    /// <param name="full">A year of two digits is a year too, because a month stands behind it.</param>
    /// <param name="relative">It was told from the reference: 去年.</param>
    public static bool Read(Scan s, ref int at, out int year, out bool full, out bool relative)
    {
        (year, full, relative) = (0, true, false);
        if (Relative.Take(s, ref at, out var word, out var away))
        {
            (year, relative) = (s.Now.Year + away, true);
            return year is > 0 and < 9999 && !(word == "前年" && NumberReader.IsNumeral(s[at - 3]));
        }

        if (ReadEra(s, ref at, out year))
            return true;

        var i = at;
        if (s.ContinuesNumber(i) || !Digits(s, ref i, out year, out var length))
            return false;

        i = s.Blanks(i);
        if (s[i] != '年' || s[i + 1] is '代' or '级' or '纪' or '前' or '后' && length < 3)
            return false;

        if (length == 2)
        {
            // 98年 and 05年 are years; 15年 counts them, unless a month stands behind it.
            full = char.IsAsciiDigit(s[at]) && (s[at] == '0' || year >= 70);
            year += year < 50 ? 2000 : 1900;
        }

        at = i + 1;
        return year is >= 1500 and <= 2100;
    }

    /// <summary>Four or two digits, in either script, or 两千零四.</summary>
    private static bool Digits(Scan s, ref int at, out int year, out int length)
    {
        year = 0;
        var i = at;
        while (i - at < 5 && char.IsAsciiDigit(s[i]))
            year = year * 10 + (s[i++] - '0');

        if (i == at)
        {
            while (i - at < 5 && NumberReader.Digit(s[i]) is >= 0 and var digit)
            {
                year = year * 10 + digit;
                i++;
            }

            if (NumberReader.IsNumeral(s[i]))
            {
                if (!s.Is(at, "两千") && !s.Is(at, "二千") && !s.Is(at, "一千") || !NumberReader.TryWhole(s.Text, at, out var whole, out year))
                {
                    length = 0;
                    return false;
                }

                i = at + whole;
                length = 4;
                at = i;
                return true;
            }
        }

        length = i - at;
        at = i;
        return length is 2 or 4;
    }

    private static bool ReadEra(Scan s, ref int at, out int year)
    {
        year = 0;
        var i = at;
        if (!Eras.Take(s, ref i, out var first))
            return false;

        var nth = 1;
        if (!s.Take(ref i, "元") && !s.Number(ref i, 1, 120, out nth) || s[i] != '年')
            return false;

        year = first + nth - 1;
        at = i + 1;
        return true;
    }
}
