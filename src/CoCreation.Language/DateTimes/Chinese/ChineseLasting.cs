namespace CoCreation.Language;

/// <summary>How long something has gone on, or how long ago it was: 三天了, 一个星期前, 近半年.</summary>
internal static class ChineseLasting
{
    private static readonly string[] Holding = ["了", "漏水", "已经", "连续", "整整", "快", "都", "有", "前后", "一连", "足足", "将近", "接近", "差不多", "大概", "超过", "不止", "不下", "至少", "拖拖拉拉", "断断续续", "连着", "持续"];

    /// <summary>A length that lies before or behind the reference.</summary>
    public static TimeMention? Away(Reading reading, Length length, Scan s)
    {
        return Build(reading.Span, reading, length, reading.Side, reading.Since, s.Now);
    }

    /// <summary>A mere length: what the words around make of it.</summary>
    public static TimeMention? Of(Reading reading, Scan s)
    {
        var length = reading.Length!;
        var unit = length.Amounts[^1].Unit;
        var (start, end) = (reading.Span.Start, reading.Span.End);
        if (length.Amounts is [(0.5m, TimeUnit.Day)])
            return null;

        var before = s.Text.AsSpan(0, start);
        if (before.EndsWith("住了") || before.EndsWith("活了") || before.EndsWith("买了") || before.EndsWith("开了") || before.EndsWith("每") || before.EndsWith("第") || before.EndsWith("隔"))
            return null;

        var i = end;
        s.Take(ref i, "多", "左右", "上下", "有余");
        if (s.Take(ref i, "以来", "了", "啦", "喽", "来"))
            return Build(TextSpan.Between(start, i), reading, length, -1, since: true, s.Now);

        var next = s[i];
        if (unit >= TimeUnit.Hour && s[start - 1] == '了' || unit >= TimeUnit.Minute || next is '两' or '一' or '又' or '到' or '内' or '的' or '以' or '之' or '后' || Characters.IsWord(next) || s.Text.AsSpan(start, end - start) is "一天" && next is not ('没' or '冇') || s[start] == '几' && (before.EndsWith("等") || before.EndsWith("要")))
            return null;

        return Goes(before, unit) || next is '没' or '冇' ? Build(TextSpan.Between(start, i), reading, length, -1, since: true, s.Now) : null;
    }

    private static bool Goes(ReadOnlySpan<char> before, TimeUnit unit)
    {
        foreach (var word in Holding)
        {
            if (before.EndsWith(word))
                return true;
        }

        return before.Length > 0 && "坏停断漏吵堵修报等拖闹响积黑".Contains(before[^1]) && unit != TimeUnit.Hour;
    }

    private static TimeMention Build(TextSpan span, Reading reading, Length length, int side, bool since, DateTime now)
    {
        var unit = length.Amounts[^1].Unit;
        var whole = length.Amounts.All(amount => amount.Count == decimal.Truncate(amount.Count));
        var precision = unit switch
        {
            TimeUnit.Minute or TimeUnit.Second => TimePrecision.Minute,
            TimeUnit.Hour => TimePrecision.Hour,
            TimeUnit.Day or TimeUnit.Week => TimePrecision.Days,
            TimeUnit.Year when whole => TimePrecision.Year,
            TimeUnit.Month when !whole => TimePrecision.Days,
            _ => TimePrecision.Month,
        };
        var at = length.From(length.WholeDays ? now.Date : now, side);
        at = precision >= TimePrecision.Day ? at.Date : at;
        DateTime? last = since ? null : precision switch
        {
            TimePrecision.Minute => at,
            TimePrecision.Hour => at.AddHours(1),
            _ => at.AddDays(1),
        };
        return new(span, at, last, false, precision) { Since = since, Lasting = since, Roughly = reading.Roughly };
    }
}
