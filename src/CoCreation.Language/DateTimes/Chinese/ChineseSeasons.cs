namespace CoCreation.Language;

/// <summary>Reads halves, quarters, seasons, counted months, decades and the first or last weeks of a year.</summary>
internal static class ChineseSeasons
{
    public static Reading? Read(Scan s, ref int at, int start, int? year)
    {
        var of = year ?? s.Now.Year;
        var i = at;
        if (s.Take(ref i, "上半年", "前半年", "下半年", "后半年"))
        {
            var first = s[at] is '上' or '前';
            return Take(ref at, i, Months(start, i, of, first ? 1 : 7, 6));
        }

        if (s.Take(ref i, "第") && s.Number(ref i, 1, 4, out var quarter) && s.Take(ref i, "个季度", "季度") || Early(s, ref i, at, out quarter))
            return Take(ref at, i, Months(start, i, of, quarter * 3 - 2, 3));

        i = at;
        if (year is null && s.Take(ref i, "上个季度", "上一季度", "上季度", "下个季度", "下一季度", "下季度", "这个季度", "这一季度", "这季度", "本季度"))
        {
            var away = s[at] switch { '上' => -1, '下' => 1, _ => 0 };
            var first = new DateTime(s.Now.Year, (s.Now.Month - 1) / 3 * 3 + 1, 1).AddMonths(3 * away);
            return Take(ref at, i, Months(start, i, first.Year, first.Month, 3));
        }

        i = at;
        if (year is { } told && s.Take(ref i, "第") && s.Number(ref i, 1, 12, out var month) && s.Take(ref i, "个月"))
            return Take(ref at, i, Anchored.Month(TextSpan.Between(start, i), told, month, s.Now) with { Unit = TimeUnit.Month, Month = month });

        i = at;
        if (year is not null && ChineseParts.OfYear(s, ref i, start, of) is { } part)
            return Take(ref at, i, part);

        i = at;
        if (year is null && Decade(s, ref i) is { } decade)
            return Take(ref at, i, new() { Span = TextSpan.Between(start, i), Kind = TimeKind.DateRange, Timex = Timex.Range(Timex.Date(decade.First), Timex.Date(decade.Next), decade.Length), Only = new(decade.First, decade.Next) });

        i = at;
        if (Season(s[i]) is not { } season)
            return null;

        i++;
        if (!s.Take(ref i, "天", "季", "日") && year is null || s[at - 1] is '春' or '夏' or '秋' or '青' || s[i - 1] is '日' && year is null || s[i] is '到' && s[i + 1] is '了')
            return null;

        return Take(ref at, i, new() { Span = TextSpan.Between(start, i), Kind = TimeKind.DateRange, Timex = year is { } y ? $"{Timex.Year(y)}-{season}" : season });
    }

    public static string? Season(char c) => c switch { '春' => "SP", '夏' => "SU", '秋' => "FA", '冬' => "WI", _ => null };

    /// <summary>一季度 without 第.</summary>
    private static bool Early(Scan s, ref int at, int start, out int quarter)
    {
        at = start;
        return s.Number(ref at, 1, 4, out quarter) && s.Take(ref at, "季度") && s[start - 1] is not '每' and not '两';
    }

    /// <summary>二十一世纪, 九十年代, 上世纪80年代; of decades without a century the last one.</summary>
    private static (DateTime First, DateTime Next, string Length)? Decade(Scan s, ref int at)
    {
        var i = at;
        int? century = null;
        if (s.Take(ref i, "上个世纪", "上世纪", "下个世纪", "下世纪", "这个世纪", "本世纪"))
            century = s.Now.Year / 100 + (s[at] is '上' ? -1 : s[at] is '下' ? 1 : 0);
        else if (!s.ContinuesNumber(i) && s.Number(ref i, 1, 22, out var nth) && s.Take(ref i, "世纪"))
            century = nth - 1;
        else
            i = at;

        var inner = i;
        if (s.Number(ref inner, 0, 90, out var decade) && decade % 10 == 0 && s.Take(ref inner, "年代"))
        {
            var first = (century ?? (decade < 30 ? 20 : 19)) * 100 + decade;
            at = inner;
            return (new(first, 1, 1), new(first + 10, 1, 1), "P10Y");
        }

        if (century is not { } told || told is < 1 or > 98)
            return null;

        at = i;
        return (new(told * 100, 1, 1), new(told * 100 + 100, 1, 1), "P100Y");
    }

    private static Reading Months(int start, int end, int year, int month, int count)
    {
        var from = new DateTime(year, month, 1);
        var to = from.AddMonths(count);
        return Compose.Stretch(new([(count, TimeUnit.Month)]), TextSpan.Between(start, end), from, to);
    }

    private static Reading Take(ref int at, int end, Reading reading)
    {
        at = end;
        return reading;
    }
}
