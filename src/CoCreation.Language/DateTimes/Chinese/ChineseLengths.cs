namespace CoCreation.Language;

/// <summary>Reads lengths of time in Chinese: 5分钟, 三年半, 半个钟头, 一年又一个月21天, 十来天, 好几个月.</summary>
internal static class ChineseLengths
{
    private static readonly (string Word, TimeUnit Unit)[] Units =
    [
        ("个小时", TimeUnit.Hour), ("小时", TimeUnit.Hour), ("个钟头", TimeUnit.Hour), ("钟头", TimeUnit.Hour), ("个钟", TimeUnit.Hour), ("分钟", TimeUnit.Minute), ("秒钟", TimeUnit.Second), ("秒", TimeUnit.Second),
        ("刻钟", TimeUnit.Minute), ("个星期", TimeUnit.Week), ("星期", TimeUnit.Week), ("个礼拜", TimeUnit.Week), ("礼拜", TimeUnit.Week), ("个周", TimeUnit.Week), ("周", TimeUnit.Week),
        ("个月", TimeUnit.Month), ("个季度", TimeUnit.Quarter), ("个年头", TimeUnit.Year), ("年", TimeUnit.Year), ("天", TimeUnit.Day), ("日", TimeUnit.Day), ("宿", TimeUnit.Day),
    ];

    public static Length? Read(Scan s, ref int at) => Read(s, ref at, out _);

    /// <param name="rough">It was said without a figure (几天), or more than the figure (十多天).</param>
    public static Length? Read(Scan s, ref int at, out bool rough)
    {
        rough = false;
        if (s.ContinuesNumber(at))
            return null;

        List<(decimal Count, TimeUnit Unit)> amounts = [];
        var i = at;
        while (amounts.Count < 6)
        {
            var next = i;
            if (amounts.Count > 0)
            {
                next = s.Blanks(next);
                s.Take(ref next, "又", "零", "多", "余", "外加");
                next = s.Blanks(next);
            }

            if (One(s, ref next, amounts.Count > 0, ref rough) is not { } amount || amounts.Exists(told => told.Unit == amount.Unit))
                break;

            amounts.Add(amount);
            i = next;
        }

        if (amounts.Count == 0)
            return null;

        at = i;
        return new(amounts);
    }

    private static (decimal Count, TimeUnit Unit)? One(Scan s, ref int at, bool behind, ref bool rough)
    {
        var i = at;
        decimal count;
        var (whole, digits) = (true, char.IsAsciiDigit(s[i]));
        if (s.Take(ref i, "大半", "小半", "半") && !(s[i - 1] == '半' && s[i - 2] == '多'))
        {
            (count, whole) = (0.5m, false);
            rough |= s[at] is '大' or '小';
        }
        else if (!behind && s.Take(ref i, "好几", "几", "好多", "数"))
        {
            (count, rough) = (3, true);
            if (s.Take(ref i, "十"))
                count = 30;
        }
        else if (digits ? NumberReader.TryDigits(s.Text, i, out var length, out count) : Numerals(s, i, out length, out count))
        {
            i += length;
            if (s.Take(ref i, "来", "几", "多", "余"))
                rough = true;
        }
        else
        {
            return null;
        }

        if (count is <= 0 or > 100_000)
            return null;

        i = s.Blanks(i);
        var half = whole && s.Is(i, "个半") && s.Take(ref i, "个半");
        if (!Unit(s, ref i, behind, out var unit, out var quarter) || half && unit < TimeUnit.Month)
            return null;

        if (quarter)
            count *= 15;

        // "2018年" and "05年" are years of the calendar.
        if (unit == TimeUnit.Year && digits && (count >= 100 || s[at] == '0') || unit == TimeUnit.Day && s[i - 1] == '日' && !s.Is(i, "内") && !s.Is(i, "之内"))
            return null;

        if (half || whole && s[i] == '半' && s[i + 1] is not ('个' or '夜' or '天' or '年' or '路'))
        {
            i += half ? 0 : 1;
            count += 0.5m;
        }

        at = i;
        return (count, unit);
    }

    /// <summary>两三 and 三五 are somewhat more than the first.</summary>
    private static bool Numerals(Scan s, int at, out int length, out decimal count)
    {
        if (NumberReader.Digit(s[at]) is > 0 and var low && (NumberReader.Digit(s[at + 1]) == low + 1 || s.Is(at, "三五")))
        {
            (length, count) = (2, low);
            return true;
        }

        return NumberReader.TryChinese(s.Text, at, out length, out count);
    }

    private static bool Unit(Scan s, ref int at, bool behind, out TimeUnit unit, out bool quarter)
    {
        (unit, quarter) = (TimeUnit.Day, false);
        foreach (var (word, of) in Units)
        {
            var i = at;
            if (!s.Take(ref i, word))
                continue;

            if (word is "周" && s[i] is '岁' or '边' or '围' || word is "年" && s[i] is '级' or '代' or '纪' or '轻' or '龄' or '四' && s[i + 1] is '季' || word is "天" && s[i] is '线' or '花' or '窗' or '井' or '桥' or '台' or '气' or '然'
                || word is "天" && s.Is(i, "到晚") || word is "天" && s.Is(i, "两头") || word is "秒" && s[i] is '回' or '杀' or '懂' or '到' or '变' || word is "宿" && s[i] is '舍' || word is "周" or "星期" or "礼拜" && ChineseDayNames.DayOf(s[i]) is not null && s[i] is not ('天' or '日') && !char.IsAsciiDigit(s[i]))
                return false;

            (at, unit, quarter) = (i, of, word == "刻钟");
            return true;
        }

        if (behind && s[at] == '时' && s[at + 1] is not ('候' or '间'))
        {
            at++;
            unit = TimeUnit.Hour;
            return true;
        }

        return false;
    }
}
