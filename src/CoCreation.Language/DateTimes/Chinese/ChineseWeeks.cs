namespace CoCreation.Language;

/// <summary>Reads weeks, weekends and their halves: 下下周末, 上个礼拜, 下半周, 上半月, 这几天.</summary>
internal static class ChineseWeeks
{
    public static Reading? Read(Scan s, ref int at)
    {
        var i = at;
        if (s.Take(ref i, "上半", "前半", "下半", "后半"))
            return Half(s, ref at, i, s[at] is '上' or '前');

        var away = ChineseDayNames.WeeksAway(s, ref i);
        if (s.Take(ref i, "周末", "双休日", "双休"))
        {
            if (away is null && s[at - 1] is '每' or '上' or '下')
                return null;

            var weekend = Anchored.Weekend(TextSpan.Between(at, i), away ?? 0, s.Now);
            at = i;
            return weekend with { Spoken = away is not null };
        }

        if (away is { } weeks && ChineseDayNames.WeekWord(s, ref i) && s[i] is not ('边' or '围' or '期' or '几' or '岁' or '刊'))
        {
            var week = Anchored.Week(TextSpan.Between(at, i), weeks, s.Now);
            at = i;
            return week;
        }

        return null;
    }

    private static Reading? Half(Scan s, ref int at, int i, bool first)
    {
        Extent whole;
        if (s.Take(ref i, "个月", "月"))
            whole = Extent(Calendar.Month(s.Now, 0));
        else if (s.Take(ref i, "个星期", "星期", "周"))
            whole = Extent(Calendar.Week(s.Now, 0));
        else
            return null;

        var days = (int)(whole.End!.Value - whole.Start).TotalDays;
        var middle = whole.Start.AddDays(days / 2);
        var span = TextSpan.Between(at, i);
        at = i;
        return first
            ? Compose.Stretch(new([(days / 2, TimeUnit.Day)]), span, whole.Start, middle)
            : Compose.Stretch(new([(days - days / 2, TimeUnit.Day)]), span, middle, whole.End.Value);

        static Extent Extent((DateTime First, DateTime Next) of) => new(of.First, of.Next);
    }
}
