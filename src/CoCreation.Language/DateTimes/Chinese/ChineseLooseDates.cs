namespace CoCreation.Language;

/// <summary>Reads stretches and days that people name without a number: 月底, 年初, 年前, 过完年, 暑假, 入夏, 立冬.</summary>
internal static class ChineseLooseDates
{
    /// <summary>The solar terms with the month and the fraction of the day of this century's years; 小雪, 大雪 and 雨水 are rather weather.</summary>
    private static readonly WordTable<(int Month, double Shift)> Terms = new(((IEnumerable<(string Name, int Month, double Shift)>)
    [
        ("小寒", 1, 5.4055), ("大寒", 1, 20.12), ("立春", 2, 3.87), ("惊蛰", 3, 5.63), ("春分", 3, 20.646), ("谷雨", 4, 20.1), ("立夏", 5, 5.52), ("小满", 5, 21.04), ("芒种", 6, 5.678), ("夏至", 6, 21.37), ("小暑", 7, 7.108),
        ("大暑", 7, 22.83), ("立秋", 8, 7.5), ("处暑", 8, 23.13), ("白露", 9, 7.646), ("秋分", 9, 23.042), ("寒露", 10, 8.318), ("霜降", 10, 23.438), ("立冬", 11, 7.438), ("冬至", 12, 21.94),
    ]).Select(term => (term.Name, (term.Month, term.Shift))));

    private static readonly WordTable<((int Month, int Day) From, (int Month, int Day) To)> Stretches = new(((IEnumerable<(string[] Words, (int Month, int Day) From, (int Month, int Day) To)>)
    [
        (["放暑假", "暑假里", "暑假", "暑期"], (7, 1), (9, 1)),
        (["放寒假", "寒假里", "寒假"], (1, 20), (2, 20)),
        (["入夏", "夏天里"], (6, 1), (7, 1)),
        (["入秋"], (9, 1), (10, 1)),
        (["入冬", "供暖季", "采暖季"], (11, 15), (12, 15)),
        (["开春", "入春"], (3, 1), (4, 1)),
        (["三伏天", "入伏"], (7, 15), (8, 20)),
        (["梅雨季", "入梅", "黄梅天"], (6, 10), (7, 15)),
        (["开学"], (9, 1), (9, 10)),
    ]).SelectMany(stretch => stretch.Words.Select(word => (word, (stretch.From, stretch.To)))));

    public static Reading? Read(Scan s, ref int at) => EndOfMonthOrYear(s, ref at) ?? AroundNewYear(s, ref at) ?? Term(s, ref at) ?? Stretch(s, ref at, at, null);

    private static Reading? EndOfMonthOrYear(Scan s, ref int at)
    {
        if (s[at] is not ('月' or '年') || char.IsAsciiDigit(s[at - 1]) || NumberReader.IsNumeral(s[at - 1]) || "几多半去今明前后当每来往同整数个上下本这学童成青少老中".Contains(s[at - 1]))
            return null;

        var i = at + 1;
        var part = s[at] == '月'
            ? ChineseParts.OfMonth(s, ref i, at, s.Now.Year, s.Now.Month) is { Kind: TimeKind.DateRange, Mod: not null } third ? third : null
            : ChineseParts.EndOfYear(s, ref i, at, s.Now.Year);
        if (part is not null)
            at = i;

        return part;
    }

    /// <summary>年前 and 年后 are counted from the spring festival.</summary>
    private static Reading? AroundNewYear(Scan s, ref int at)
    {
        var i = at;
        var before = s.Take(ref i, "过年前");
        if (!before && !s.Take(ref i, "过完年", "过了年", "过年后"))
        {
            if (s[at] != '年' || s[at + 1] is not ('前' or '后') || s[at + 2] is '面' or '来' or '天' || char.IsAsciiDigit(s[at - 1]) || NumberReader.IsNumeral(s[at - 1]) || "几多半去今明前后当每来往同整数个上下本这学童成青少老中好些".Contains(s[at - 1]))
                return null;

            before = s[at + 1] == '前';
            i = at + 2;
        }

        var festival = ChineseHolidays.SpringFestival(s.Now.Year);
        if (festival > s.Now.Date.AddDays(60))
            festival = ChineseHolidays.SpringFestival(s.Now.Year - 1);

        var (from, to) = before ? (festival.AddDays(-30), festival) : (festival, festival.AddDays(30));
        var span = TextSpan.Between(at, i);
        at = i;
        return new()
        {
            Span = span,
            Kind = TimeKind.DateRange,
            Timex = Timex.Range(Timex.Date(from), Timex.Date(to), "P30D"),
            Only = new(from, to),
            Roughly = before ? TimeRoughness.BeforeNewYear : null,
            Unit = TimeUnit.Month,
        };
    }

    private static Reading? Term(Scan s, ref int at)
    {
        var i = at;
        if (!Terms.Take(s, ref i, out var term))
            return null;

        s.Take(ref i, "那几天", "那天", "前后");
        var span = TextSpan.Between(at, i);
        at = i;
        var today = s.Now.Date;
        var day = Of(today.Year);
        return new()
        {
            Span = span,
            Kind = TimeKind.Date,
            Timex = Timex.Date(null, term.Month, day.Day),
            Past = new(day < today ? day : Of(today.Year - 1)),
            Future = new(day < today ? Of(today.Year + 1) : day),
        };

        DateTime Of(int year)
        {
            var years = year % 100;
            var leap = term.Month <= 2 ? (years - 1) / 4 : years / 4;
            return new(year, term.Month, Math.Clamp((int)(years * 0.2422 + term.Shift) - leap, 1, 28));
        }
    }

    /// <summary>暑假, 去年开春; 就入冬了 says what comes.</summary>
    public static Reading? Stretch(Scan s, ref int at, int start, int? year)
    {
        var i = at;
        if (!Stretches.Take(s, ref i, out var word, out var stretch) || word[0] == '入' && s[i] == '了')
            return null;

        s.Take(ref i, "期间", "的时候");
        at = i;
        var (from, to) = stretch;
        var last = year ?? (new DateTime(s.Now.Year, from.Month, from.Day) > s.Now ? s.Now.Year - 1 : s.Now.Year);
        return new()
        {
            Span = TextSpan.Between(start, i),
            Kind = TimeKind.DateRange,
            Timex = Timex.Range(Timex.Date(year, from.Month, from.Day), Timex.Date(year, to.Month, to.Day), "P1M"),
            Past = Of(last),
            Future = Of(year ?? last + 1),
        };

        Extent Of(int of) => new(new(of, from.Month, from.Day), new(of, to.Month, to.Day));
    }
}
