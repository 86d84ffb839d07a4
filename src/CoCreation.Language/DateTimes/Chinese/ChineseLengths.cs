namespace CoCreation.Language;

/// <summary>Reads lengths of time in Chinese: 5分钟, 三年半, 半个钟头, 一年又一个月21天, 十来天, 好几个月.</summary>
internal static class ChineseLengths
{
    private static readonly (string Word, TimeUnit Unit)[] Units =
    [
        ("个小时", TimeUnit.Hour), ("小时", TimeUnit.Hour), ("个钟头", TimeUnit.Hour), ("钟头", TimeUnit.Hour), ("个钟", TimeUnit.Hour), ("分钟", TimeUnit.Minute), ("秒钟", TimeUnit.Second), ("秒", TimeUnit.Second),
        ("刻钟", TimeUnit.Minute), ("个星期", TimeUnit.Week), ("星期", TimeUnit.Week), ("个礼拜", TimeUnit.Week), ("礼拜", TimeUnit.Week), ("个周", TimeUnit.Week), ("周", TimeUnit.Week),
        ("个月", TimeUnit.Month), ("个季度", TimeUnit.Quarter), ("个年头", TimeUnit.Year), ("年", TimeUnit.Year), ("天", TimeUnit.Day), ("日", TimeUnit.Day),
    ];

    public static Length? Read(Scan s, ref int at) => Read(s, ref at, out _);

    /// <param name="few">It was said without a figure: 几天.</param>
    public static Length? Read(Scan s, ref int at, out bool few)
    {
        few = false;
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

            if (One(s, ref next, amounts.Count > 0, ref few) is not { } amount || amounts.Exists(told => told.Unit == amount.Unit))
                break;

            amounts.Add(amount);
            i = next;
        }

        if (amounts.Count == 0 || s.Is(at, "24小时") && IsAlwaysOpen(s, i))
            return null;

        at = i;
        return new(amounts);
    }

    private static (decimal Count, TimeUnit Unit)? One(Scan s, ref int at, bool behind, ref bool few)
    {
        var i = at;
        decimal count;
        var (whole, digits) = (true, char.IsAsciiDigit(s[i]));
        if (!behind && About(s, ref at) is { } rough)
            return rough;

        if (s.Take(ref i, "大半", "小半", "半") && !(s[i - 1] == '半' && s[i - 2] == '多'))
        {
            (count, whole) = (0.5m, false);
        }
        else if (!behind && s.Take(ref i, "好几", "几", "好多", "数"))
        {
            (count, few) = (3, true);
            if (s.Take(ref i, "十"))
                count = 30;
        }
        else if (digits ? NumberReader.TryDigits(s.Text, i, out var length, out count) : Numerals(s, i, out length, out count))
        {
            i += length;
            s.Take(ref i, "来", "几", "多", "余");
        }
        else
        {
            return null;
        }

        if (count is <= 0 or > 100_000)
            return null;

        // 一个多月, 两个来小时.
        var more = s[i] == '个' && s[i + 1] is '多' or '来' ? i + 2 : i;
        i = s.Blanks(i);
        var half = whole && s.Is(i, "个半") && s.Take(ref i, "个半");
        if (more > i && Counted(s, more))
            i = more;

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

    /// <summary>个把月, 十天半月, 三五个月.</summary>
    private static (decimal Count, TimeUnit Unit)? About(Scan s, ref int at)
    {
        var i = at;
        if (s.Take(ref i, "十天半个月", "十天半月"))
        {
            at = i;
            return (10, TimeUnit.Day);
        }

        if (!s.Take(ref i, "个把"))
            return null;

        var unit = s.Take(ref i, "小时", "钟头") ? TimeUnit.Hour : s.Take(ref i, "星期", "礼拜", "周") ? TimeUnit.Week : s.Take(ref i, "月") ? TimeUnit.Month : TimeUnit.Second;
        if (unit == TimeUnit.Second)
            return null;

        at = i;
        return (1, unit);
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

    /// <summary>A shop that is open for 24 hours tells no time.</summary>
    private static bool IsAlwaysOpen(Scan s, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["便利", "营业", "服务", "值班", "热线", "监控", "开门", "自助", "药店", "超市", "安保", "巡逻"])
        {
            if (s.Is(at, word))
                return true;
        }

        return false;
    }

    private static bool Counted(Scan s, int at) => s[at] == '月' || s.Is(at, "小时") || s.Is(at, "钟头") || s.Is(at, "星期") || s.Is(at, "礼拜");

    private static bool Unit(Scan s, ref int at, bool behind, out TimeUnit unit, out bool quarter)
    {
        (unit, quarter) = (TimeUnit.Day, false);
        if (s[at] == '月' && s[at - 1] is '多' or '来')
        {
            at++;
            unit = TimeUnit.Month;
            return true;
        }

        foreach (var (word, of) in Units)
        {
            var i = at;
            if (!s.Take(ref i, word))
                continue;

            if (word is "周" && s[i] is '岁' or '边' or '围' || word is "年" && s[i] is '级' or '代' or '纪' or '轻' or '龄' or '四' && s[i + 1] is '季' || word is "天" && s[i] is '线' or '花' or '窗' or '井' or '桥' or '台' or '气' or '然'
                || word is "天" && s.Is(i, "到晚") || word is "天" && s.Is(i, "两头") || word is "秒" && s[i] is '回' or '杀' or '懂' or '到' or '变' || word is "周" or "星期" or "礼拜" && ChineseDayNames.DayOf(s[i]) is not null && s[i] is not ('天' or '日') && !char.IsAsciiDigit(s[i]))
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
