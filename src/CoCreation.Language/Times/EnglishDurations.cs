namespace CoCreation.Language;

/// <summary>Reads how long ago, or for how long, in English: three days ago, for two weeks, just now.</summary>
internal static class EnglishDurations
{
    public static TimeMention? Read(string s, int at, DateTime reference)
    {
        var i = at;
        if (EnglishWords.Take(s, ref i, "just now", "a moment ago", "a minute ago", "right now just"))
            return new(TextSpan.Between(at, i), reference, reference, false, TimePrecision.Minute) { Roughly = TimeRoughness.JustNow };

        if (EnglishWords.Take(s, ref i, "these days", "these past few days", "these last few days", "the last few days", "the past few days", "for the last few days", "for the past few days"))
            return new(TextSpan.Between(at, i), reference.Date.AddDays(-3), null, false, TimePrecision.Days) { Since = true, Roughly = TimeRoughness.TheseDays };

        if (EnglishWords.Take(s, ref i, "recently", "lately"))
            return new(TextSpan.Between(at, i), reference.Date.AddDays(-14), null, false, TimePrecision.Days) { Since = true, Roughly = TimeRoughness.Lately };

        if (EnglishWords.Take(s, ref i, "the other day"))
            return new(TextSpan.Between(at, i), reference.Date.AddDays(-3), reference.Date, false, TimePrecision.Days) { Roughly = TimeRoughness.Several };

        if (EnglishWords.Take(s, ref i, "for weeks", "for months", "for years") && !EnglishWords.Take(s, ref i, "to", "from"))
            return Build(at, i, reference, new() { Count = 3, Few = true }, s[i - 2] switch { 'k' => 'w', 'h' => 'm', _ => 'y' }, since: true);

        if (EnglishWords.Take(s, ref i, "for ages", "for a long time"))
            return new(TextSpan.Between(at, i), null, null, false, TimePrecision.Month) { Since = true, Roughly = TimeRoughness.Ages };

        var since = EnglishWords.Take(s, ref i, "for the past", "for the last", "over the past", "over the last", "for more than", "for over", "for about", "for almost", "for nearly", "for");
        EnglishWords.Take(s, ref i, "about", "around", "almost", "over", "more than", "nearly", "at least");
        if (Amount(s, ref i) is not { } amount || Unit(s, ref i, amount) is not { } unit)
            return null;

        if (!since && EnglishWords.Take(s, ref i, "ago"))
            return Build(at, i, reference, amount, unit, since: false);

        // "for an hour" counts how long something took; days and more tell since when.
        return since ? unit is 'i' || unit == 'h' && !EnglishWords.Take(s, ref i, "now", "already") ? null : BuildSince(s, at, i, reference, amount, unit) : null;
    }

    private static TimeMention BuildSince(string s, int at, int i, DateTime reference, Amount amount, char unit)
    {
        EnglishWords.Take(s, ref i, "now", "already");
        return Build(at, i, reference, amount, unit, since: true);
    }

    private static TimeMention Build(int at, int end, DateTime reference, Amount amount, char unit, bool since)
    {
        var (start, precision) = amount.Back(reference, unit);
        DateTime? last = since ? null : precision switch { TimePrecision.Minute => start, TimePrecision.Hour => start.AddHours(1), _ => start.AddDays(1) };
        return new(TextSpan.Between(at, end), start, last, false, precision) { Since = since, Lasting = since, Roughly = amount.Few ? TimeRoughness.Several : null };
    }

    private static Amount? Amount(string s, ref int i)
    {
        if (EnglishWords.Take(s, ref i, "a couple of", "a couple"))
            return new() { Count = 2 };

        if (EnglishWords.Take(s, ref i, "a few", "several", "many", "some"))
            return new() { Count = 3, Few = true };

        if (EnglishWords.Take(s, ref i, "half a", "half an"))
            return new() { Count = 0.5, OnlyHalf = true };

        if (EnglishWords.Take(s, ref i, "a", "an"))
            return new() { Count = 1 };

        return EnglishWords.Number(s, ref i, out var count) && count is > 0 and < 1000 ? new() { Count = count } : null;
    }

    private static char? Unit(string s, ref int i, Amount amount)
    {
        char? unit =
            EnglishWords.Take(s, ref i, "minutes", "minute", "mins", "min") ? 'i'
            : EnglishWords.Take(s, ref i, "hours", "hour", "hrs") ? 'h'
            : EnglishWords.Take(s, ref i, "days", "day", "nights") ? 'd'
            : EnglishWords.Take(s, ref i, "weeks", "week") ? 'w'
            : EnglishWords.Take(s, ref i, "months", "month") ? 'm'
            : EnglishWords.Take(s, ref i, "years", "year") ? 'y'
            : null;
        return amount.OnlyHalf && unit == 'd' ? null : unit;
    }
}
