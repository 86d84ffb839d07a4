namespace CoCreation.Language;

/// <summary>Reads parts of months and years by their count: 四月的最后一个星期一, 三月的第二周, 2021年的前2周, 月底.</summary>
internal static class ChineseParts
{
    /// <summary>The n-th week or weekday, the beginning, middle or end of a month.</summary>
    public static Reading? OfMonth(Scan s, ref int at, int start, int? year, int month)
    {
        var i = at;
        if (Third(s, ref i) is { } third)
        {
            at = i;
            return InMonths(start, i, s.Now, year, month, Timex.Month(year, month), first => Part(first, third)) with { Mod = third };
        }

        s.Take(ref i, "的");
        i = s.Blanks(i);
        var last = s.Take(ref i, "最后一个", "最后一");
        var nth = 0;
        if (!last && !(s.Take(ref i, "第") && s.Number(ref i, 1, 5, out nth)))
            return null;

        s.Take(ref i, "个");
        i = s.Blanks(i);
        if (!ChineseDayNames.WeekWord(s, ref i))
            return null;

        if (ChineseDayNames.DayOf(s[i]) is { } weekday)
        {
            at = i + 1;
            var (past, future) = (Weekday(0), Weekday(1));
            var told = (last ? Count(past ?? s.Now, weekday) : nth).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return new()
            {
                Span = TextSpan.Between(start, at),
                Kind = TimeKind.Date,
                Timex = $"{Timex.Month(year, month)}-WXX-{Timex.Number(weekday)}-#{told}",
                Past = past is { } p ? new(p) : null,
                Future = future is { } f ? new(f) : null,
            };

            DateTime? Weekday(int side)
            {
                var here = In(year ?? s.Now.Year);
                if (year is not null || here is not { } day)
                    return here;

                return side == 0 ? day < s.Now.Date ? day : In(s.Now.Year - 1) : day >= s.Now.Date ? day : In(s.Now.Year + 1);
            }

            DateTime? In(int of)
            {
                var first = new DateTime(of, month, 1);
                var day = first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + ((last ? Count(first, weekday) : nth) - 1) * 7);
                return day.Month == month ? day : null;
            }
        }

        at = i;
        return InMonths(start, i, s.Now, year, month, $"{Timex.Month(year, month)}-W{(last ? 5 : nth):D2}", first =>
        {
            var monday = Calendar.Week(last ? first.AddMonths(1).AddDays(-1) : first.AddDays(3), 0).First;
            return new(monday.AddDays(last ? 0 : 7 * (nth - 1)), monday.AddDays(last ? 7 : 7 * nth));
        });
    }

    /// <summary>The first or last days, weeks or months of a year.</summary>
    public static Reading? OfYear(Scan s, ref int at, int start, int year)
    {
        var i = at;
        var last = s.Take(ref i, "最后", "后");
        if (!last && !s.Take(ref i, "最初", "前", "头"))
            return null;

        i = s.Blanks(i);
        if (ChineseLengths.Read(s, ref i) is not { } length || !length.WholeDays)
            return null;

        at = i;
        var (count, unit) = length.Amounts[0];
        var (from, to) = (new DateTime(year, 1, 1), new DateTime(year + 1, 1, 1));
        if (unit == TimeUnit.Week)
        {
            // The first week is the one that holds the first Thursday.
            (from, to) = (Calendar.Week(new(year, 1, 4), 0).First, Calendar.Week(new(year + 1, 1, 4), 0).First);
            if (last && year + 1 < 9999)
                to = Calendar.Week(new(year, 12, 31), 0).First;
        }

        return last
            ? Compose.Stretch(length, TextSpan.Between(start, i), length.From(to, -1), to)
            : Compose.Stretch(length, TextSpan.Between(start, i), from, length.From(from, 1));
    }

    /// <summary>年初, 年中 and 年底.</summary>
    public static Reading? EndOfYear(Scan s, ref int at, int start, int year)
    {
        // 去年年底 says 年 twice.
        if (s[at] == '年' && s[at - 1] == '年' && s[at + 1] is '初' or '中' or '底' or '末')
            at++;

        var (from, months, mod) = s[at] switch
        {
            '初' => (1, 2, "start"),
            '中' when s[at + 1] is not ('国' or '秋') => (6, 2, "mid"),
            '底' or '末' => (11, 2, "end"),
            _ => (0, 0, ""),
        };
        if (from == 0)
            return null;

        at++;
        var first = new DateTime(year, from, 1);
        return new() { Span = TextSpan.Between(start, at), Kind = TimeKind.DateRange, Timex = Timex.Year(year), Mod = mod, Only = new(first, first.AddMonths(months)), Unit = TimeUnit.Month };
    }

    /// <summary>初, 中 and 底 of a month.</summary>
    private static string? Third(Scan s, ref int at)
    {
        if (s[at] == '初' && !(NumberReader.Digit(s[at + 1]) > 0 || s[at + 1] is '十' or '中') || s.Is(at, "上旬"))
        {
            at += s[at] == '初' ? 1 : 2;
            s.Take(ref at, "的时候", "那会儿", "那阵");
            return "start";
        }

        if (s.Is(at, "中旬"))
        {
            at += 2;
            return "mid";
        }

        if (s[at] == '中' && s[at + 1] is not ('午' or '间' or '心' or '秋'))
        {
            at++;
            return "mid";
        }

        if (s[at] is '底' or '末' || s.Is(at, "下旬"))
        {
            at += s[at] == '下' ? 2 : 1;
            return "end";
        }

        return null;
    }

    private static Extent Part(DateTime first, string third) => third switch
    {
        "start" => new(first, first.AddDays(10)),
        "mid" => new(first.AddDays(10), first.AddDays(20)),
        _ => new(first.AddDays(20), first.AddMonths(1)),
    };

    private static Reading InMonths(int start, int end, DateTime now, int? year, int month, string timex, Func<DateTime, Extent> part)
    {
        var reading = new Reading { Span = TextSpan.Between(start, end), Kind = TimeKind.DateRange, Timex = timex };
        if (year is { } told)
            return reading with { Only = part(new(told, month, 1)) };

        return reading with
        {
            Past = part(new(month >= now.Month ? now.Year - 1 : now.Year, month, 1)),
            Future = part(new(month < now.Month ? now.Year + 1 : now.Year, month, 1)),
        };
    }

    private static int Count(DateTime day, DayOfWeek weekday)
    {
        var first = new DateTime(day.Year, day.Month, 1);
        var offset = ((int)weekday - (int)first.DayOfWeek + 7) % 7;
        return (DateTime.DaysInMonth(day.Year, day.Month) - 1 - offset) / 7 + 1;
    }
}
