namespace CoCreation.Language;

/// <summary>Reads lengths of time as they lie around the reference: 5年前, 三天后, 近三年, 前1周, 还剩5分钟; else as durations.</summary>
internal static class ChineseSpans
{
    public static Reading? Read(Scan s, int at)
    {
        var i = at;
        if (Around(s, ref i) is { } around)
            return around;

        i = at;
        if (ChineseLengths.Read(s, ref i, out var few) is not { } length)
            return null;

        var end = i;
        if (Side(s, ref i, length) is { } side)
            return Point(s, length, side, TextSpan.Between(at, i)) with { Roughly = few ? TimeRoughness.Several : null };

        return length.Duration(TextSpan.Between(at, end)) with { Roughly = few ? TimeRoughness.Several : null };
    }

    /// <summary>A word in front that says on which side of the reference the length lies.</summary>
    private static Reading? Around(Scan s, ref int at)
    {
        var start = at;
        if (s.Take(ref at, "还剩", "剩"))
        {
            at = s.Blanks(at);
            var begin = at;
            return ChineseLengths.Read(s, ref at) is { Amounts: [(_, >= TimeUnit.Hour)] } left && s[begin] is not ('半' or '几') ? Compose.Next(left, TextSpan.Between(start, at), s.Now) : null;
        }

        var past = s.Take(ref at, "过去的", "过去", "之前的", "之前", "以前", "前", "近", "最近的", "最近", "上", "这");
        if (!past && !s.Take(ref at, "未来的", "未来", "之后的", "之后", "以后", "后", "接下来的", "接下来", "下", "今后", "再过", "过"))
            return null;

        var passing = s[at - 1] == '过' && s[at - 2] is not '未';
        if (passing && start > 0 && s[start - 1] is '超' or '不' or '通' or '经' or '路' or '去' or '没' or '来' or '隔' or '了')
            return null;

        var single = s[at - 1] is '上' or '下' && at - start == 1;
        if (start > 0 && at - start == 1 && s[start - 1] is '前' or '后' or '以' or '之' or '目' or '提' or '眼' or '最' or '附' or '楼' or '早' or '晚' or '身' or '门' or '天' or '年' or '月' or '周' or '桌' or '街' or '路' or '车' or '床')
            return null;

        at = s.Blanks(at);
        var few = false;
        Length? length;
        if (single && s.Take(ref at, "一个小时", "个小时", "一小时", "个钟头", "一个钟头"))
        {
            length = new([(1, TimeUnit.Hour)]);
        }
        else
        {
            if (single && (s[at] is '半' || s.Is(at, "一年") || s.Is(at, "一个月") || s.Is(at, "一周") || s.Is(at, "一天") || s.Is(at, "一秒")))
                return null;

            length = ChineseLengths.Read(s, ref at, out few);
        }

        var still = past && s[start] != '前' && s.Take(ref at, "以来", "来", "里");
        if (length is null || s[start] == '这' && s[start + 1] is '个' or '一' && s[start + 2] is '天' || s[at] is '前' && s[at + 1] is not ('面' or '后') || s[at] is '后' && s[at + 1] is not '面')
            return null;

        var span = TextSpan.Between(start, at);
        if (passing)
            return Point(s, length, 1, span) with { Roughly = few ? TimeRoughness.Several : null };

        return (past ? Compose.Last(length, span, s.Now) : Compose.Next(length, span, s.Now)) with { Length = length, Side = past ? -1 : 1, Since = past && s[start] is not '前' and not '之' and not '以' };
    }

    /// <summary>-1 for 前, 1 for 后, as a limit of the length.</summary>
    private static int? Side(Scan s, ref int at, Length length)
    {
        var i = s.Blanks(at);
        if (s.Take(ref i, "以前", "之前") || s[i] == '前' && s[i + 1] is not ('后' or '面' or '门' or '台' or '排') && s.Take(ref i, "前"))
        {
            at = i;
            return -1;
        }

        if (s.Take(ref i, "以后", "之后", "过后") || s[i] == '后' && s[i + 1] is not ('面' or '门' or '排') && s.Take(ref i, "后"))
        {
            at = i;
            return 1;
        }

        return null;
    }

    private static Reading Point(Scan s, Length length, int side, TextSpan span)
    {
        var at = length.From(length.WholeDays ? s.Now.Date : s.Now, side);
        return length.WholeDays
            ? Anchored.Date(span, at) with { Length = length, Side = side }
            : new Reading { Span = span, Kind = TimeKind.DateTime, Timex = Timex.Date(at), Only = new(at), Length = length, Side = side };
    }
}
