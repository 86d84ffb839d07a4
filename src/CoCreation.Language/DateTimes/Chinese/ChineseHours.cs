namespace CoCreation.Language;

/// <summary>Reads hours and parts of the day: 下午5:00, 大约晚上十点, 早上五到六点, 半夜.</summary>
internal static class ChineseHours
{
    private static readonly WordTable<bool> About = new(((IEnumerable<string>)
        ["大约", "大概", "差不多", "可能", "也许", "约莫", "约", "不超过", "不多于", "不多过", "最多", "最长", "最少", "少于", "超过", "多过", "几乎要", "将近", "差点", "快要", "快到", "快", "接近", "至少", "起码", "超出", "不到", "刚过", "过了", "都"]).Select(word => (word, true)));

    /// <param name="day">A day stands in front.</param>
    /// <param name="left">The first end of a range, whose part of the day goes on.</param>
    public static Reading? Read(Scan s, ref int at, bool day, Reading? left = null)
    {
        var start = at;
        var i = at;
        var about = About.Take(s, ref i, out _);
        var inner = i;
        var part = ChineseDayParts.Read(s, ref i, day);
        if (part is { } first && ChineseDayParts.Read(s, ref i, day: true) is { } second)
            part = second with { Part = Later(first.Part, second.Part) };

        var hours = part is null ? inner : i;
        if (part is not null)
            s.Take(ref hours, "的", "大概", "大约", "差不多", "快到", "快", "不到", "将近", "接近", "过了", "都", "约");

        var anchored = day || part is not null || left is not null;
        if (about && part is null && !anchored && s[inner] is '一')
            return null;

        if (Bare(s, ref hours, part, start, left) is { } bare)
        {
            at = hours;
            return bare;
        }

        if (ChineseClocks.Read(s, ref hours, anchored) is { } said)
        {
            at = hours;
            return Hour(s, said, part?.Part, TextSpan.Between(start, at), left, day);
        }

        if (part is not { } told || about && s[start] is not ('约' or '快'))
            return null;

        at = i;
        return ChineseDayParts.Reading(told, TextSpan.Between(about ? inner : start, at), s.Now);
    }

    /// <summary>An hour without 点 because the second one has it: 早上五到六点, 8-10点, 8至10点.</summary>
    private static Reading? Bare(Scan s, ref int at, NamedPart? part, int start, Reading? left)
    {
        var i = at;
        if (left is not null || s.ContinuesNumber(i) && part is null || !s.Number(ref i, 0, 24, out var hour) || !s.Take(ref i, "到", "至", "-", "~"))
            return null;

        var right = i;
        var anchored = char.IsAsciiDigit(s[at]) == char.IsAsciiDigit(s[right]);
        if (!anchored || part is null && s[at] is '一' && s[at - 1] is not ' ' || ChineseClocks.Read(s, ref right, anchored: true) is not { } to || s[i] is '半' || part is null && !s.Text.AsSpan(i, right - i).Contains('点'))
            return null;

        var from = Hour(s, new(hour), part?.Part, TextSpan.Between(start, i), null);
        var until = Hour(s, to, null, TextSpan.Between(i, right), from);
        at = right;
        return Compose.Times(from, until, TextSpan.Between(start, right)) with { Part = part?.Part };
    }

    private static Reading Hour(Scan s, SaidHour said, PartOfDay? part, TextSpan span, Reading? left, bool day = false)
    {
        if (part is null && left is { Part: { } or null, EitherHalf: false } && left.Past is { } begun && said is { Hour: > 0 and <= 12, Half: ' ' } && left.Kind is TimeKind.Time or TimeKind.DateTime)
        {
            // The next such hour behind the first; of a day of its own, that one's.
            var first = begun.Start.TimeOfDay.TotalHours;
            var second = said.Hour % 12 + (said.Minute ?? 0) / 60.0;
            while (second <= first)
                second += 12;

            return Time(s, day ? (int)second % 24 : (int)second, said, span) with { Part = left.Part };
        }

        var hour = said.Half switch
        {
            'a' => said.Hour % 12,
            'p' => said.Hour % 12 + 12,
            _ => part is null ? said.Hour : PartOfDay.Hour(part, said.Hour),
        };
        var either = part is null && said is { Half: ' ', Hour: > 0 and <= 12 };
        var reading = Time(s, hour, said, span, either) with { Part = part };
        if (said.UpTo is not { } up)
            return reading;

        var to = Time(s, hour + up - said.Hour, said with { UpTo = null }, span, either);
        return Compose.Times(reading, to, span) with { Part = part, DaysOver = reading.DaysOver };
    }

    private static Reading Time(Scan s, int hour, SaidHour said, TextSpan span, bool either = false) =>
        Anchored.Time(span, hour, said.Minute, said.Second, s.Now, either) with { DaysOver = hour / 24 };

    /// <summary>The small hours behind an evening keep its name, because they lie in the next day.</summary>
    private static PartOfDay Later(PartOfDay first, PartOfDay second) => first.AtNight && second.From == 0 ? PartOfDay.Night : second;
}
