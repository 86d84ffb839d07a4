namespace CoCreation.Language;

/// <summary>Chooses among all that a word of an English text may begin.</summary>
internal static class EnglishReadings
{
    /// <summary>The longest reading that begins at a token; of equally long ones the more telling.</summary>
    public static Match? Best(EnglishTokens t, int i)
    {
        Match? best = null;
        EnglishDates.Longer(ref best, EnglishRepetitions.Read(t, i));
        EnglishDates.Longer(ref best, EnglishLimits.Read(t, i));
        EnglishDates.Longer(ref best, EnglishDayTimes.Read(t, i));
        EnglishDates.Longer(ref best, EnglishDateRanges.Read(t, i));
        if (EnglishHourRanges.Read(t, i) is { Sure: true } hours && (best is null || hours.Next > best.Value.Next))
            best = new(hours.ToReading(t), hours.Next);

        EnglishDates.Longer(ref best, EnglishDecades.Read(t, i));
        EnglishDates.Longer(ref best, EnglishOffsets.Read(t, i));
        EnglishDates.Longer(ref best, EnglishDates.Read(t, i, loose: t.Is(i - 1, "on", "in")));
        EnglishDates.Longer(ref best, EnglishPeriods.Read(t, i));
        if (EnglishHours.Read(t, i, bare: t.Is(i - 1, "at")) is { } hour && (best is null || hour.Next > best.Value.Next))
            best = new(hour.ToReading(t), hour.Next);

        EnglishDates.Longer(ref best, EnglishLengths.Duration(t, i));
        EnglishDates.Longer(ref best, Part(t, i));
        if (t.Is(i - 1, "on", "for") || t.Is(i - 1, "at", "in") && t[i].IsNumber && t.Is(i + 1, "st", "nd", "rd", "th"))
            EnglishDates.Longer(ref best, Numbered(t, i));

        return best is { } match ? EnglishLimits.Behind(t, i, match) : null;
    }

    /// <summary>Whether a reading may begin with this token at all.</summary>
    public static bool Starts(EnglishTokens t, int i)
    {
        var word = t[i].Word;
        return t[i].IsNumber || Openers.Contains(word) || EnglishCalendarWords.IsName(word) || EnglishNumberWords.Value(word) >= 0 || EnglishNumberWords.Ordinal(word) >= 0 || EnglishHolidays.Begins(word);
    }

    private static readonly HashSet<string> Openers =
    [
        .. """
        a an the in on at for from between before after since until till til by around circa about every each daily weekly monthly yearly annually annual hourly quarterly fortnightly
        bi biweekly bimonthly biannual biannually semi semiweekly semimonthly semiannual semiannually everyday once weekend weekends weekdays
        early earlier late later mid middle end beginning begin starting start rest remaining remainder within during next this last past previous current coming upcoming following that same my
        today tomorrow tommorow tomorow tmr tmrw yesterday tonight tonite now right just day otd eod whole all full another more less longer shorter than few several some couple half quarter
        morning mornings afternoon afternoons evening evenings night nights nighttime daytime noon noonish midnight midday midmorning midafternoon breakfast breakfasttime lunch lunchtime dinner dinnertime supper suppertime brunch brunchtime
        asap recently previously ending ytd mtd month noughties twenties thirties forties fifties sixties seventies eighties nineties
        business working week w wc no not prior sooner ever any anytime as up to am pm year q h ' ½
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>A part of the day by itself; "good morning" greets.</summary>
    private static Match? Part(EnglishTokens t, int i) =>
        t.Is(i - 1, "good") || t.Is(i, "breakfast", "lunch", "dinner", "brunch", "supper") && !t.Is(i + 1, "time", "-", "hours") ? null : EnglishDayParts.Read(t, i) is { } part && !Meal(t, i, part) ? part : null;

    private static bool Meal(EnglishTokens t, int i, Match part) => t[part.Next - 1].Word is "breakfast" or "lunch" or "dinner" or "brunch" or "supper" && t.Is(i, "in", "the", "early", "late");

    /// <summary>On the 27th, for the 27.</summary>
    private static Match? Numbered(EnglishTokens t, int i)
    {
        if (EnglishDates.DayOfMonth(t, i) is not { } day)
            return null;

        var named = t.Is(i, "the") || t.Is(i - 1, "on") || t.Is(day.Next - 1, "st", "nd", "rd", "th");
        return named && (day.Next >= t.Count || !char.IsLetter(t[day.Next].Word[0]) && !t[day.Next].IsNumber || EnglishHours.BareEnds(t, day.Next)) ? day : null;
    }
}
