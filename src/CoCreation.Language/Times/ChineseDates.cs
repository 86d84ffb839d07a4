namespace CoCreation.Language;

/// <summary>Reads dates and years: 3月5号, 十一月二十号, 2026-11-28, 去年夏天, 20号下午.</summary>
internal static class ChineseDates
{
    private static readonly (string Word, int Away)[] Years = [("大前年", -3), ("前年", -2), ("去年", -1), ("今年", 0), ("明年", 1), ("后年", 2)];

    public static bool Read(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        if (i >= s.Length)
            return false;

        if (ReadYear(s, ref i, reference, draft) || ReadWritten(s, ref i, draft))
            return true;

        var at = i;
        return !Continues(s, at) && (ReadMonth(s, ref i, reference, null, draft) || ReadDay(s, ref i, reference, draft));
    }

    private static bool Continues(string s, int at) =>
        at > 0 && (char.IsAsciiLetterOrDigit(s[at - 1]) || NumberReader.IsNumeral(s[at - 1]) || s[at - 1] is '第' or '.' or '-' or '/' or '#');

    private static bool ReadYear(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        int? year = null;
        var at = i;
        foreach (var (word, away) in Years)
        {
            if (s[i] == word[0] && string.CompareOrdinal(s, i, word, 0, word.Length) == 0)
            {
                if (word[0] is '前' or '后' && i > 0 && (s[i - 1] is '以' or '之' or '半' or '今' or '几' || NumberReader.IsNumeral(s[i - 1])))
                    return false;

                (year, i) = (reference.Year + away, i + word.Length);
                break;
            }
        }

        if (year is null && (char.IsAsciiDigit(s[i]) || s[i] == '二') && !Continues(s, i) && NumberReader.TryWhole(s, i, out var length, out var told)
            && length == 4 && told is >= 1990 and <= 2100 && i + 4 < s.Length && s[i + 4] == '年')
        {
            (year, i) = (told, i + 5);
        }

        if (year is not { } chosen)
            return NewYear(s, ref i, reference, draft);

        var end = i;
        ChineseTimes.Take(s, ref end, "的", "个");
        if (ReadMonth(s, ref end, reference, chosen, draft) || ChineseDays.ReadHoliday(s, ref end, reference, draft, chosen) || Season(s, ref end, chosen, draft))
        {
            i = end;
            return true;
        }

        draft.SetDays(new(chosen, 1, 1), new(chosen + 1, 1, 1), TimePrecision.Year);
        if (i < s.Length && s[i] is '初' or '底' or '末')
        {
            draft.SetDays(new(chosen, s[i] == '初' ? 1 : 11, 1), s[i] == '初' ? new(chosen, 3, 1) : new(chosen + 1, 1, 1), TimePrecision.Month);
            i++;
        }
        else if (ChineseTimes.Take(s, ref i, "上半年"))
        {
            draft.SetDays(new(chosen, 1, 1), new(chosen, 7, 1), TimePrecision.Month);
        }
        else if (ChineseTimes.Take(s, ref i, "下半年"))
        {
            draft.SetDays(new(chosen, 7, 1), new(chosen + 1, 1, 1), TimePrecision.Month);
        }

        return i > at;
    }

    /// <summary>年前, 年初, 年底.</summary>
    private static bool NewYear(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        if (s[i] != '年' || i + 1 >= s.Length || i > 0 && (char.IsAsciiDigit(s[i - 1]) || NumberReader.IsNumeral(s[i - 1]) || "几多半去今明前后当每来往同整数".Contains(s[i - 1])))
            return false;

        var year = reference.Year;
        switch (s[i + 1])
        {
            case '前' when Calendar.Holiday("春节", reference, null) is { } spring:
                draft.SetDays(spring.First.AddDays(-30), spring.First, TimePrecision.Month);
                draft.Roughly = TimeRoughness.BeforeNewYear;
                break;
            case '初':
                draft.SetDays(new(year, 1, 1), new(year, 3, 1), TimePrecision.Month);
                break;
            case '底' or '末':
                draft.SetDays(new(year, 11, 1), new(year + 1, 1, 1), TimePrecision.Month);
                break;
            default:
                return false;
        }

        i += 2;
        return true;
    }

    private static bool Season(string s, ref int i, int year, TimeDraft draft)
    {
        if (i >= s.Length || "春夏秋冬".IndexOf(s[i], StringComparison.Ordinal) is not (>= 0 and var season) || !(i + 1 < s.Length && s[i + 1] is '天' or '季'))
            return false;

        i += 2;
        var first = new DateTime(year, season * 3 + 3, 1);
        draft.SetDays(first, first.AddMonths(3), TimePrecision.Month);
        return true;
    }

    /// <summary>2026-11-28, 2026/11/28, 2026.11.28.</summary>
    private static bool ReadWritten(string s, ref int i, TimeDraft draft)
    {
        if (!char.IsAsciiDigit(s[i]) || Continues(s, i) || !NumberReader.TryWhole(s, i, out var length, out var year) || length != 4 || year is < 1990 or > 2100)
            return false;

        var at = i + 4;
        if (at >= s.Length || s[at] is not ('-' or '/' or '.') || !NumberReader.TryWhole(s, at + 1, out var m, out var month) || m > 2)
            return false;

        var second = at + 1 + m;
        if (second >= s.Length || s[second] != s[at] || !NumberReader.TryWhole(s, second + 1, out var d, out var day) || d > 2 || !char.IsAsciiDigit(s[second + 1])
            || Calendar.Date(default, year, month, day) is not { } date)
        {
            return false;
        }

        i = second + 1 + d;
        draft.SetDay(date);
        return true;
    }

    private static bool ReadMonth(string s, ref int i, DateTime reference, int? year, TimeDraft draft)
    {
        if (!NumberReader.TryWhole(s, i, out var length, out var month) || month is < 1 or > 12 || length > 2 || i + length >= s.Length || s[i + length] != '月')
            return false;

        var end = i + length + 1;
        if (NumberReader.TryWhole(s, end, out var d, out var day) && d <= 3)
        {
            var after = end + d;
            var suffix = after < s.Length && s[after] is '号' or '日';
            if (suffix || after >= s.Length || s[after] is ' ' or '，' or ',' or '-' or '上' or '下' or '晚' or '早' or '凌' or '中' or '到' or '至' or '。')
            {
                if (Calendar.Date(reference, year, month, day) is not { } date)
                    return false;

                i = suffix ? after + 1 : after;
                draft.SetDay(date);
                return true;
            }
        }

        if (end < s.Length && s[end] is '亮' or '台' or '饼' or '嫂' or '卡' or '租' or '供')
            return false;

        var first = year is { } told ? new DateTime(told, month, 1) : Calendar.Date(reference, null, month, 1)!.Value;
        ChineseTimes.Take(s, ref end, "份");
        i = end;
        if (!ChineseDays.ThirdOf(s, ref i, first, draft))
            draft.SetDays(first, first.AddMonths(1), TimePrecision.Month);

        return true;
    }

    /// <summary>A day of the month alone, where the words around leave no doubt that it is no building or lift: 20号下午, 从5号.</summary>
    private static bool ReadDay(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        if (!NumberReader.TryWhole(s, i, out var length, out var day) || day is < 1 or > 31 || i + length >= s.Length || s[i + length] is not ('号' or '日'))
            return false;

        var end = i + length + 1;
        var next = end + 1 < s.Length ? s.Substring(end, 2) : "";
        var sure = next is "上午" or "下午" or "晚上" or "早上" or "中午" or "凌晨" or "那天" or "开始" or "傍晚" or "半夜" or "停水" or "停电" or "停气" or "以前" or "之前" or "以后" or "之后"
            || next.StartsWith('晚') && next.Length > 1 && (char.IsAsciiDigit(next[1]) || NumberReader.IsNumeral(next[1]))
            || i > 0 && s[i - 1] is '从' && next is "到现" or "起，" or "起就";
        if (!sure)
            return false;

        var month = day > reference.Day + 20 ? Calendar.Month(reference, -1).First : Calendar.Month(reference, 0).First;
        if (Calendar.Date(reference, month.Year, month.Month, day) is not { } date)
            return false;

        i = next == "那天" ? end + 2 : end;
        draft.SetDay(date);
        return true;
    }
}
