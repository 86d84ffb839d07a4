namespace CoCreation.Language;

/// <summary>Reads a point of time, or two with 到 between them, and the limits around: 之前, 以来, 从…起.</summary>
internal static class ChineseRanges
{
    private static readonly string[] From = ["自从", "自打", "打从", "从", "自", "打"];
    private static readonly string[] Till = ["一直到", "直到", "到", "至", "--", "-", "~", "–", "——"];
    private static readonly string[] Between = ["之间", "之内", "期间", "中间", "间"];

    public static Reading? Read(Scan s, int at)
    {
        var i = at;
        var from = s.Take(ref i, From);
        if (from)
            i = s.Blanks(i);

        var until = !from && s.Take(ref i, "直到", "直至", "截止到", "截至", "截止");
        var begin = i;
        var point = ChinesePoints.Read(s, ref i);
        if (point is null)
            return null;

        if (until)
            return Span(point, at, i) with { Mod = "until", Limited = true };

        if (Range(s, ref i, point, at) is { } range)
            return range;

        i = begin + point.Span.Length;
        return Limit(s, point, at, begin, i, from);
    }

    private static Reading? Range(Scan s, ref int at, Reading left, int start)
    {
        var i = s.Blanks(at);
        var till = s.Take(ref i, Till);
        if (!till && !s.Take(ref i, "与", "和") || left.Kind is TimeKind.TimeRange && left.PartOfDay && !till)
            return null;

        i = s.Blanks(i);
        if (till && Present(s, ref i, left, start) is { } present)
        {
            at = i;
            return present;
        }

        if ((ChinesePoints.Read(s, ref i, left) ?? Number(s, ref i, left)) is not { } right)
            return null;

        var suffix = i;
        var closed = s.Take(ref suffix, Between);
        if (!till && !closed)
            return null;

        i = closed ? suffix : i;
        var span = TextSpan.Between(start, i);
        if (Combine(s, left, right, span) is not { } range)
            return null;

        at = i;
        return range;
    }

    private static Reading? Combine(Scan s, Reading left, Reading right, TextSpan span)
    {
        if (left.Timex == "PRESENT_REF" && right.Kind == TimeKind.Time)
        {
            // The next such hour from now on.
            var hour = right.Past!.Value.Start;
            while (hour <= s.Now)
                hour = hour.AddHours(right.EitherHalf ? 12 : 24);

            return Compose.DateTimes(left, right with { Timex = Timex.Date(hour) + Clock(right, hour), Only = new(hour), EitherHalf = false }, span);
        }

        return (left.Kind, right.Kind) switch
        {
            (TimeKind.Date or TimeKind.DateRange, TimeKind.Date or TimeKind.DateRange) => Compose.Dates(First(left), First(right), span, left.Unit > right.Unit ? left.Unit : right.Unit) with { Through = right.Unit },
            (TimeKind.Time, TimeKind.Time) => Compose.Times(left, right, span) with { Part = left.Part, DaysOver = left.DaysOver },
            (TimeKind.TimeRange, TimeKind.Time or TimeKind.TimeRange) or (TimeKind.Time, TimeKind.TimeRange) when left.Part is not null || right.Part is not null => Compose.Times(Begin(left), End(right), span),
            (TimeKind.DateTime, TimeKind.Time) => Compose.DateTimes(left, OnDayOf(left, right), span) with { Part = left.Part },
            (TimeKind.Time, TimeKind.DateTime) => Compose.DateTimes(Compose.At(Anchored.Date(left.Span, s.Now), left, left.Span) with { EitherHalf = false }, right with { EitherHalf = false }, span),
            (TimeKind.DateTime or TimeKind.DateTimeRange, TimeKind.DateTime or TimeKind.DateTimeRange) => Compose.DateTimes(Begin(left), End(right), span),
            (TimeKind.DateTimeRange, TimeKind.Time or TimeKind.TimeRange) => Compose.DateTimes(Begin(left), OnDayOf(Begin(left), End(right)), span),
            (TimeKind.DateTime, TimeKind.TimeRange) => Compose.DateTimes(left, OnDayOf(left, End(right)), span),
            (TimeKind.Date, TimeKind.DateTime or TimeKind.DateTimeRange) or (TimeKind.DateTime or TimeKind.DateTimeRange, TimeKind.Date) => Compose.DateTimes(Begin(left), End(right), span),
            _ => null,
        };
    }

    private static string Clock(Reading time, DateTime at) =>
        time.Timex.Length > 3 ? Timex.Time(at.Hour, at.Minute, time.Timex.Length > 6 ? at.Second : null) : Timex.Time(at.Hour);

    /// <summary>A month or a year by its first day, as ranges name it.</summary>
    private static Reading First(Reading whole) => whole.Unit switch
    {
        TimeUnit.Month => whole with { Timex = whole.Timex + "-01" },
        TimeUnit.Year => whole with { Timex = whole.Timex + "-01-01" },
        _ => whole,
    };

    private static Reading Begin(Reading range) => range.IsRange ? At(range, extent => extent.Start) : range;

    private static Reading End(Reading range) => range.IsRange ? At(range, extent => extent.End ?? extent.Start) : range;

    /// <summary>One end of a stretch, as a point.</summary>
    private static Reading At(Reading range, Func<Extent, DateTime> end)
    {
        var timed = range.Kind != TimeKind.DateRange;
        return range with
        {
            Kind = range.Kind switch { TimeKind.DateRange => TimeKind.Date, TimeKind.TimeRange => TimeKind.Time, _ => TimeKind.DateTime },
            Timex = range.Past is { } told ? (range.Kind == TimeKind.TimeRange ? Timex.Time(end(told).Hour) : timed ? Timex.Date(end(told)) + Timex.Time(end(told).Hour) : range.Timex) : range.Timex,
            Past = range.Past is { } past ? new(end(past)) : null,
            Future = range.Future is { } future ? new(end(future)) : null,
            PartOfDay = false,
        };
    }

    /// <summary>The second hour on the day of the first, or the next when it would come before.</summary>
    private static Reading OnDayOf(Reading left, Reading hour)
    {
        if (left is not { Past: { } past, Future: { } future } || hour.Past is not { } told)
            return hour;

        var time = told.Start.TimeOfDay;
        var over = time <= past.Start.TimeOfDay ? 1 : 0;
        var stem = left.Timex[..left.Timex.IndexOf('T', StringComparison.Ordinal)];
        var moved = over == 1 && DateTime.TryParse(stem, System.Globalization.CultureInfo.InvariantCulture, out var day) ? Timex.Date(day.AddDays(1)) : stem;
        return hour with
        {
            Kind = TimeKind.DateTime,
            Timex = moved + hour.Timex,
            Past = new(past.Start.Date.AddDays(over) + time),
            Future = new(future.Start.Date.AddDays(over) + time),
        };
    }

    /// <summary>到现在, 至今: from then until the reference.</summary>
    private static Reading? Present(Scan s, ref int at, Reading left, int start)
    {
        if (left.Past is not { } past || !s.Take(ref at, "现在为止", "现在", "今天为止", "目前为止", "目前", "如今") && !(s[at - 1] == '至' && s.Take(ref at, "今")) && !(s.Is(at, "今天") && s[at + 2] is not ('上' or '下' or '中' or '早' or '晚' or '凌') && s.Take(ref at, "今天")))
            return null;

        var timed = left.Kind is not (TimeKind.Date or TimeKind.DateRange);
        var begin = left.Kind == TimeKind.Time || left.Kind == TimeKind.TimeRange ? past.Start > s.Now ? past.Start.AddDays(-1) : past.Start : past.Start <= s.Now ? past.Start : left.Future!.Value.Start;
        var length = timed ? Timex.Between(begin, s.Now) : Timex.Duration(((decimal)(s.Now.Date - begin.Date).TotalDays, TimeUnit.Day));
        return new()
        {
            Span = TextSpan.Between(start, at),
            Kind = timed ? TimeKind.DateTimeRange : TimeKind.DateRange,
            Timex = Timex.Range(timed ? Timex.DateTime(begin) : left.Timex, "PRESENT_REF", length),
            Only = new(begin, timed ? s.Now : s.Now.Date),
            Since = true,
            DayAssumed = left.Kind is TimeKind.Time or TimeKind.TimeRange,
            Part = left.Part,
            PartOfDay = left.PartOfDay,
        };
    }

    /// <summary>A number alone behind a date or an hour: 五月3到5, 2018到2020年.</summary>
    private static Reading? Number(Scan s, ref int at, Reading left)
    {
        var i = at;
        if (left is not { Kind: TimeKind.Date, Month: { } month } || !s.Number(ref i, 1, 31, out var day) || s[i] is '个' or '点' or ':' or '栋' or '楼' or '/' or '.' or '-' or '天')
            return null;

        var reading = Anchored.Date(TextSpan.Between(at, i), left.Year, month, day, s.Now);
        at = i;
        return reading;
    }

    /// <summary>之前, 以后, 起 behind a time, 从 and 自 before it.</summary>
    private static Reading? Limit(Scan s, Reading point, int start, int begin, int end, bool from)
    {
        var i = end;
        if (s.Take(ref i, "以来") || s.Take(ref i, "开始") || s[i] == '起' && s[i + 1] is not ('码' or '来' or '床' or '火') && s.Take(ref i, "起"))
        {
            s.Take(ref i, "一直到现在", "到现在", "至今", "到今天");
            return Span(point, start, i) with { Mod = Ended("since", point), Limited = true };
        }

        if (from)
        {
            i = s.Take(ref i, "以后", "之后", "后") ? i : end;
            return Span(point, start, i) with { Mod = Ended("since", point), Limited = true };
        }

        var included = s.Take(ref i, "和", "或", "及");
        if (s.Take(ref i, "之前", "以前") || s[i] == '前' && s[i + 1] is not ('面' or '门' or '台' or '后' or '往' or '天' or '几' or '排' or '台' or '院' or '广') && s.Take(ref i, "前"))
            return Span(point, begin, i) with { Mod = Ended(included ? "until" : "before", point), Limited = true };

        if (s.Take(ref i, "之后", "以后") || s[i] == '后' && s[i + 1] is not ('面' or '门' or '台' or '来' or '续' or '天' or '排' or '院' or '勤' or '备' or '果' or '期') && s.Take(ref i, "后"))
            return Span(point, begin, i) with { Mod = Ended(included ? "since" : "after", point), Limited = true };

        return Span(point, begin, end);
    }

    /// <summary>A limit of the beginning or end of a stretch keeps its name: before-end.</summary>
    private static string Ended(string mod, Reading point) => point.Mod is "start" or "mid" or "end" ? $"{mod}-{point.Mod}" : mod;

    private static Reading Span(Reading reading, int start, int end) => reading with { Span = TextSpan.Between(start, end) };
}
