namespace CoCreation.Language;

/// <summary>The hours in which something repeats: 每天晚上八点到十点.</summary>
internal static class ChineseEvery
{
    /// <param name="stem">The days in the timex; empty for each day.</param>
    public static Reading Of(Scan s, int start, int at, string stem, Reading hours, DayOfWeek? weekday)
    {
        var i = at;
        var range = hours;
        var till = s.Blanks(i);
        if (hours.Kind == TimeKind.Time && s.Take(ref till, "一直到", "到", "至", "-", "~") && ChineseHours.Read(s, ref till, day: false, hours) is { Kind: TimeKind.Time } last)
        {
            range = Compose.Times(hours, last, TextSpan.Between(start, till));
            i = till;
        }

        var after = hours.Kind == TimeKind.Time && range == hours && s.Take(ref i, "以后", "之后", "过后", "后", "起", "开始");
        var timex = range.Timex[0] == '(' && stem.Length > 0 ? Compose.Stem(range.Timex, stem) : stem + range.Timex;
        var (from, to) = range is { PartOfDay: true, Part: { } part }
            ? (Hour(part.From), Hour(part.To))
            : (TimeOnly.FromDateTime(range.Past!.Value.Start), range.Past.Value.End is { } end && !after ? TimeOnly.FromDateTime(end) : (TimeOnly?)null);
        return new()
        {
            Span = TextSpan.Between(start, i),
            Kind = TimeKind.Set,
            Timex = timex,
            Part = hours.Part,
            PartOfDay = range.PartOfDay,
            Mod = after ? "after" : null,
            Every = new(weekday, from, to),
        };
    }

    private static TimeOnly Hour(int hour) => new(hour % 24, 0);
}
