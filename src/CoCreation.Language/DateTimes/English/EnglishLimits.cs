namespace CoCreation.Language;

/// <summary>Reads limits in English: before Friday, since last August, no later than June 1, around 1pm, 3 pm or later.</summary>
internal static class EnglishLimits
{
    private static readonly (string[] Words, string Mod)[] Leading =
    [
        (["no later than", "not later than", "prior to", "in advance of", "earlier than", "sooner than", "before the", "before", "ending on", "ending with", "until the", "until", "till the", "till", "til", "up until", "by the", "by"], "before"),
        (["later than", "no earlier than", "after the", "after"], "after"),
        (["any time since", "anytime since", "ever since", "since around", "since about", "since the", "since", "any time from", "anytime from", "as early as", "starting from", "starting on", "starting with", "starting at", "starting", "beginning from", "beginning on", "beginning", "on or after"], "since"),
        (["as late as", "on or before"], "until"),
        (["around", "circa"], "approx"),
    ];

    private static readonly (string[] Words, string Mod)[] Trailing =
    [
        (["or later", "and later", "or after", "and after", "onwards", "onward", "and onwards", "or newer"], "since"),
        (["or earlier", "and earlier", "or before", "and before", "or sooner"], "until"),
    ];

    /// <summary>A reading with its limit; the limit alone is none.</summary>
    public static Match? Read(EnglishTokens t, int first)
    {
        var i = first;
        if (t.Take(ref i, "till date", "to date") && !t.Is(first - 1, "up"))
            return new(new Reading { Span = t.Span(first, i), Kind = TimeKind.Date, Timex = "PRESENT_REF", Only = new(t.Reference.Date), Mod = "before" }, i);

        foreach (var (words, mod) in Leading)
        {
            i = first;
            if (!t.Take(ref i, words))
                continue;

            var at = t.Is(i - 1, "the") ? i - 1 : i;
            return Border(t, first, i, mod) ?? (Limited(t, at, mod) is { } target ? Apply(t, first, target, mod) : null);
        }

        return null;
    }

    /// <summary>1/1/2016 and after.</summary>
    public static Match Behind(EnglishTokens t, int first, Match match)
    {
        if (match.Reading.Mod is not null || match.Reading.Kind is TimeKind.Duration or TimeKind.Set)
            return match;

        foreach (var (words, mod) in Trailing)
        {
            var i = match.Next;
            if (t.Take(ref i, words) && !EnglishDates.Read(t, i).HasValue && !EnglishHours.Read(t, i).HasValue)
                return Apply(t, first, match with { Next = i }, mod);
        }

        return match;
    }

    /// <summary>After the beginning of March, before the end of December, since late July.</summary>
    private static Match? Border(EnglishTokens t, int first, int i, string mod)
    {
        if (mod is "approx")
            return null;

        var half = t.Take(ref i, "the beginning of", "beginning of", "the start of", "start of", "early") ? "start" : t.Take(ref i, "the end of", "end of", "late") ? "end" : t.Take(ref i, "the middle of", "middle of", "mid -", "mid") ? "mid" : null;
        if (half is null)
            return null;

        var rough = t.Is(i - 1, "early", "late", "mid");
        i = t.Skip(i, "the");
        if ((EnglishPeriods.Month(t, i) ?? EnglishPeriods.Related(t, t.Is(i - 1, "the") ? i - 1 : i)) is not { Reading.Kind: TimeKind.DateRange } whole)
            return null;

        var reading = rough && EnglishPeriods.Read(t, t.Is(i - 1, "-") ? i - 2 : i - 1) is { Reading.Mod: not null } part ? part.Reading : whole.Reading;
        return new(reading with { Span = t.Span(first, whole.Next), Mod = mod + "-" + half, Limited = true }, whole.Next);
    }

    /// <summary>What may be limited: days, hours, months, meals; no durations.</summary>
    private static Match? Limited(EnglishTokens t, int i, string mod)
    {
        Match? best = null;
        EnglishDates.Longer(ref best, EnglishDayTimes.Read(t, i) is { Reading.Timex: not "PRESENT_REF" } moment ? moment : null);
        EnglishDates.Longer(ref best, EnglishDates.Read(t, i, loose: true));
        EnglishDates.Longer(ref best, EnglishPeriods.Read(t, i));
        if (mod is not "approx" || t.Is(i - 1, "around"))
            EnglishDates.Longer(ref best, EnglishOffsets.Read(t, i) is { Reading.Mod: null } away ? away : null);

        if (EnglishHours.Read(t, i, bare: mod is not "approx" && !t.Is(i - 1, "about", "up", "to")) is { } hour && (best is null || hour.Next > best.Value.Next))
            best = new(hour.ToReading(t), hour.Next);

        if (best is null && EnglishDayParts.Read(t, i) is { } part)
            best = part;

        if (best is null && mod is "before" or "after" or "since" or "until" && t.Is(i, "the") && EnglishDates.DayOfMonth(t, i) is { } day)
            best = day;

        return best is { Reading: { Mod: null } reading } match && !(mod is "approx" && reading.Kind is TimeKind.DateRange) ? match : null;
    }

    private static Match Apply(EnglishTokens t, int first, Match target, string mod)
    {
        var reading = target.Reading;
        var named = mod is not "approx" && !reading.PartOfDay && reading.Timex is not "PRESENT_REF";
        return target with { Reading = reading with { Span = t.Span(first, target.Next), Mod = mod, Limited = named } };
    }
}
