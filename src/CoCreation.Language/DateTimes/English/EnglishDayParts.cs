namespace CoCreation.Language;

/// <summary>Reads parts of the day in English: in the morning, late-afternoon, lunch time, business hours.</summary>
internal static class EnglishDayParts
{
    private static readonly TimeSpan LastSecond = new(23, 59, 59);

    /// <summary>A part of the day as the reference's; it stands alone or with its date.</summary>
    public static Match? Read(EnglishTokens t, int first)
    {
        var i = first;
        var led = t.Take(ref i, "in the", "during the", "in");
        if (!led && t.Is(first, "the") && !t.Is(first + 1, "day"))
            i++;

        var mod = Rough(t, ref i);
        if (mod is not null)
            i = t.Skip(i, "-", "in the", "in");

        if (Name(t, ref i) is not var (timex, from, to))
            return null;

        if (mod is not null && t.Is(first, "in") && !t.Is(first + 1, "the"))
            first++;

        if (mod is null && !led && i == first + 1 && t[first].Word[^1] == 's')
            return null;

        return new(Build(t.Span(first, i), timex, from, to, mod, t.Reference), i);
    }

    /// <summary>Early is the first half of a part and late its second.</summary>
    public static string? Rough(EnglishTokens t, ref int i) =>
        t.Take(ref i, "early", "earlier") ? "start" : t.Take(ref i, "late", "later") ? "end" : null;

    public static Reading Build(TextSpan span, string timex, int from, int to, string? mod, DateTime reference)
    {
        var middle = (from + to) / 2;
        var (start, end) = mod switch
        {
            "start" => (from, middle),
            "end" => (middle, to),
            _ => (from, to),
        };
        var day = reference.Date;
        return new()
        {
            Span = span,
            Kind = TimeKind.TimeRange,
            Timex = timex,
            Only = new(day.AddHours(start), end == 24 ? day + LastSecond : day.AddHours(end)),
            Mod = mod,
            PartOfDay = true,
        };
    }

    /// <summary>The name of a part with its hours.</summary>
    public static (string Timex, int From, int To)? Name(EnglishTokens t, ref int i)
    {
        var at = i;
        if (t.Take(ref at, "business hours", "business hour", "working hours"))
            return At(ref i, at, "TBH", 8, 18);

        if (t.Take(ref at, "night - time", "night time", "nighttime"))
            return At(ref i, at, "TNT", 0, 8);

        if (t.Take(ref at, "day - time", "day time", "daytime"))
            return At(ref i, at, "TDT", 8, 18);

        foreach (var (names, timex, from, to) in Meals)
        {
            if (t.Take(ref at, names))
                return At(ref i, t.Skip(at, "- time", "time", "hours"), timex, from, to);
        }

        return t[i].Word switch
        {
            "morning" or "mornings" => At(ref i, i + 1, "TMO", 8, 12),
            "afternoon" or "afternoons" => At(ref i, i + 1, "TAF", 12, 16),
            "evening" or "evenings" => At(ref i, i + 1, "TEV", 16, 20),
            "night" or "nights" => At(ref i, i + 1, "TNI", 20, 24),
            _ => null,
        };
    }

    private static readonly (string[] Names, string Timex, int From, int To)[] Meals =
    [
        (["breakfasttime", "breakfast"], "TMEB", 8, 12),
        (["lunchtime", "lunch"], "TMEL", 11, 13),
        (["dinnertime", "dinner", "suppertime", "supper"], "TMED", 16, 20),
        (["brunchtime", "brunch"], "TMER", 10, 14),
    ];

    private static (string Timex, int From, int To) At(ref int i, int next, string timex, int from, int to)
    {
        i = next;
        return (timex, from, to);
    }
}
