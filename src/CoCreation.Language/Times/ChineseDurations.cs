namespace CoCreation.Language;

/// <summary>Reads how long ago, or for how long: 三天前, 一个星期了, 半个月了, 这几天, 刚才.</summary>
internal static class ChineseDurations
{
    private static readonly (string Word, TimeRoughness Roughly)[] Fixed =
    [
        ("刚刚才", TimeRoughness.JustNow), ("刚刚", TimeRoughness.JustNow), ("刚才", TimeRoughness.JustNow), ("方才", TimeRoughness.JustNow),
        ("这几天", TimeRoughness.TheseDays), ("这两天", TimeRoughness.TheseDays), ("这些天", TimeRoughness.TheseDays), ("这几日", TimeRoughness.TheseDays), ("近几天", TimeRoughness.TheseDays),
        ("最近几天", TimeRoughness.TheseDays), ("最近这几天", TimeRoughness.TheseDays), ("最近两天", TimeRoughness.TheseDays), ("近两天", TimeRoughness.TheseDays), ("连日来", TimeRoughness.TheseDays),
        ("最近一段时间", TimeRoughness.Lately), ("这段时间", TimeRoughness.Lately), ("这阵子", TimeRoughness.Lately), ("这一阵", TimeRoughness.Lately), ("这段日子", TimeRoughness.Lately), ("近段时间", TimeRoughness.Lately),
        ("近期", TimeRoughness.Lately), ("近来", TimeRoughness.Lately), ("近日", TimeRoughness.Lately), ("前几天", TimeRoughness.Several), ("前两天", TimeRoughness.Several), ("前些天", TimeRoughness.Several),
        ("前几日", TimeRoughness.Several), ("前阵子", TimeRoughness.Several), ("前段时间", TimeRoughness.Several), ("很久了", TimeRoughness.Ages), ("好久了", TimeRoughness.Ages), ("老久了", TimeRoughness.Ages),
        ("好长时间了", TimeRoughness.Ages), ("很长时间了", TimeRoughness.Ages), ("好一阵了", TimeRoughness.Ages),
    ];

    public static TimeMention? Read(string s, int at, DateTime reference)
    {
        var i = at;
        if (s[at] is '刚' or '方' or '这' or '近' or '最' or '前' or '很' or '好' or '老' or '连')
        {
            if (Said(s, at, reference) is { } rough)
                return rough;
        }

        var lately = ChineseTimes.Take(s, ref i, "最近这", "最近", "这", "近", "过去的", "过去");
        var earlier = !lately && ChineseTimes.Take(s, ref i, "前");
        if (!lately && !earlier && at > 0 && (NumberReader.IsNumeral(s[at - 1]) || char.IsAsciiDigit(s[at - 1]) || s[at - 1] is '第' or '.' or '每' or '头' or '几' or '十'))
            return null;

        var amount = Amount.Read(s, ref i);
        if (amount is null || Unit(s, ref i, amount) is not { } unit)
        {
            // 最近 alone.
            var end = at;
            return ChineseTimes.Take(s, ref end, "最近") && !(end < s.Length && s[end] == '的') ? Roughly(at, end, TimeRoughness.Lately, reference) : null;
        }

        return Meaning(s, at, ref i, lately, unit) switch
        {
            Sense.Ago => Build(at, i, reference, amount, unit, since: false),
            _ when earlier && unit is 'd' or 'w' or 'm' or 'y' => Build(at, i, reference, amount, unit, since: false),
            Sense.Since => Build(at, i, reference, amount, unit, since: true),
            Sense.Later => Later(at, i, reference, amount, unit),
            _ => null,
        };
    }

    private enum Sense
    {
        None,
        Ago,
        Since,
        Later,
    }

    private static TimeMention? Said(string s, int at, DateTime reference)
    {
        foreach (var (word, roughly) in Fixed)
        {
            var end = at;
            if (s[at] != word[0] || !ChineseTimes.Take(s, ref end, word))
                continue;

            // 刚刚好 fits, and is no time.
            if (roughly == TimeRoughness.JustNow && end < s.Length && s[end] is '好' && word == "刚刚")
                return null;

            if (roughly == TimeRoughness.JustNow)
                ChineseTimes.Take(s, ref end, "才", "就");

            return Roughly(at, end, roughly, reference);
        }

        return null;
    }

    private static TimeMention Roughly(int at, int end, TimeRoughness roughly, DateTime reference)
    {
        var span = TextSpan.Between(at, end);
        return roughly switch
        {
            TimeRoughness.JustNow => new(span, reference, reference, false, TimePrecision.Minute) { Roughly = roughly },
            TimeRoughness.TheseDays => new(span, reference.Date.AddDays(-3), null, false, TimePrecision.Days) { Since = true, Roughly = roughly },
            TimeRoughness.Lately => new(span, reference.Date.AddDays(-14), null, false, TimePrecision.Days) { Since = true, Roughly = roughly },
            TimeRoughness.Ages => new(span, null, null, false, TimePrecision.Month) { Since = true, Roughly = roughly },
            _ => new(span, reference.Date.AddDays(-3), reference.Date, false, TimePrecision.Days) { Roughly = roughly },
        };
    }

    /// <summary>The unit of the amount: minutes i, hours h, days d, weeks w, months m, years y.</summary>
    private static char? Unit(string s, ref int i, Amount amount)
    {
        var counted = ChineseTimes.Take(s, ref i, "个");
        if (counted && ChineseTimes.Take(s, ref i, "半"))
            amount.AndHalf = true;
        else if (counted)
            amount.More |= ChineseTimes.Take(s, ref i, "多");

        char? unit =
            ChineseTimes.Take(s, ref i, "星期", "礼拜") ? 'w'
            : ChineseTimes.Take(s, ref i, "小时", "钟头") ? 'h'
            : counted && ChineseTimes.Take(s, ref i, "月") ? 'm'
            : !counted && ChineseTimes.Take(s, ref i, "分钟") ? 'i'
            : !counted && ChineseTimes.Take(s, ref i, "天", "日") ? 'd'
            : !counted && ChineseTimes.Take(s, ref i, "周") ? 'w'
            : !counted && ChineseTimes.Take(s, ref i, "年") ? 'y'
            : null;

        if (unit == 'd' && (amount.OnlyHalf || i < s.Length && s[i] is '气' || s[i - 1] == '日' && !(i < s.Length && s[i] is '前')))
            return null;

        if (unit is 'y' or 'd' && ChineseTimes.Take(s, ref i, "半"))
            amount.AndHalf = true;

        amount.More |= unit is not null && ChineseTimes.Take(s, ref i, "多", "来", "左右");
        return unit;
    }

    /// <summary>What the words around an amount make of it.</summary>
    private static Sense Meaning(string s, int at, ref int i, bool lately, char unit)
    {
        var end = i;
        if (ChineseTimes.Take(s, ref end, "之前", "以前", "前") && !(end < s.Length && s[end] is '面' or '后'))
        {
            i = end;
            return Sense.Ago;
        }

        if (ChineseTimes.Take(s, ref end, "之后", "以后", "后") && unit != 'y')
        {
            i = end;
            return Sense.Later;
        }

        var before = s.AsSpan(0, at);

        // 住了十二年 and 两天的 tell no beginning.
        if (unit == 'i' || before.EndsWith("住了") || before.EndsWith("活了") || before.EndsWith("买了") || before.EndsWith("开了") || before.EndsWith("等了") && unit == 'h')
            return Sense.None;

        if (ChineseTimes.Take(s, ref end, "以来", "了", "啦", "喽"))
        {
            i = end;
            return Sense.Since;
        }

        if (lately)
            return Sense.Since;

        var next = end < s.Length ? s[end] : ' ';
        if (next is '两' or '一' or '又' or '到' or '内' or '的' || Characters.IsWord(next))
            return Sense.None;

        // 喊了一天 tells how long, 几天 behind 要等 asks.
        if (s.AsSpan(at, end - at) is "一天" && next is not ('没' or '冇') || s[at] == '几' && (before.EndsWith("等") || before.EndsWith("要")))
            return Sense.None;

        return before.EndsWith("了") || before.EndsWith("漏水") || before.EndsWith("已经") || before.EndsWith("连续") || before.EndsWith("整整") || before.EndsWith("快") || before.EndsWith("都") || before.EndsWith("有")
            || before.Length > 0 && "坏停断漏吵堵修报等拖闹响积黑".Contains(before[^1]) && unit != 'h' || next is '没' or '冇'
            ? Sense.Since
            : Sense.None;
    }

    private static TimeMention Build(int at, int end, DateTime reference, Amount amount, char unit, bool since)
    {
        var (start, precision) = amount.Back(reference, unit);
        DateTime? last = since ? null : precision switch
        {
            TimePrecision.Minute => start,
            TimePrecision.Hour => start.AddHours(1),
            _ => start.AddDays(1),
        };

        return new(TextSpan.Between(at, end), start, last, false, precision) { Since = since, Roughly = amount.Few ? TimeRoughness.Several : null };
    }

    private static TimeMention? Later(int at, int end, DateTime reference, Amount amount, char unit)
    {
        if (amount.Few)
            return null;

        amount.Sign = 1;
        return Build(at, end, reference, amount, unit, since: false);
    }
}
