namespace CoCreation.Language;

/// <summary>What an English date or time says in a complaint: of two readings the likelier one, and whether it goes on.</summary>
internal sealed class EnglishSense(string s, DateTime reference)
{
    private readonly EnglishTokens tokens = new(s, reference);
    private int at;

    /// <summary>The time that begins at a place of the text, asked for in order; null when there is none of the matter.</summary>
    public TimeMention? Read(int start)
    {
        while (at < tokens.Count && tokens[at].Start < start)
            at++;

        if (at >= tokens.Count || tokens[at].Start != start)
            return null;

        if (Told(at) is { } told)
            return told;

        // "On September 3rd, 2026" is told with its preposition.
        return tokens.Is(at, "on", "in", "at", "during") && Told(at + 1) is { } behind ? behind with { Span = TextSpan.Between(start, behind.Span.End) } : null;
    }

    private TimeMention? Told(int token) =>
        EnglishReadings.Starts(tokens, token) && EnglishReadings.Best(tokens, token) is { } match && !Vague(match.Reading) ? Of(match.Reading) : null;

    /// <summary>The year, the night: a word for any of them.</summary>
    private bool Vague(Reading reading)
    {
        var words = reading.Span.Of(s);
        return words.StartsWith("the ", StringComparison.Ordinal) && (reading.PartOfDay || reading.Kind == TimeKind.DateRange && words.IndexOf(' ', 4) < 0) || reading.PartOfDay && reading.Kind == TimeKind.TimeRange && !words.Contains(' ', StringComparison.Ordinal);
    }

    private TimeMention? Of(Reading reading)
    {
        if (reading.Kind == TimeKind.Set)
            return Repeating(reading);

        if (reading.Timex is "PRESENT_REF" or "PAST_REF" or "FUTURE_REF" || Likelier(reading) is not { } extent)
            return null;

        var (start, end, precision) = Placed(reading, extent);
        var assumed = reading.Kind is TimeKind.Time or TimeKind.TimeRange;
        if (assumed && start > reference && !TellsFuture() && TellsPast(reading))
            (start, end) = (start.AddDays(-1), end.AddDays(-1));

        var mod = reading.Mod ?? "";
        var since = mod.StartsWith("since", StringComparison.Ordinal);
        if (mod == "before-end")
            return new(reading.Span, null, end, false, precision);

        if (mod.StartsWith("before", StringComparison.Ordinal) || mod.StartsWith("until", StringComparison.Ordinal))
            return new(reading.Span, null, start, false, precision) { DayAssumed = assumed };

        return new(reading.Span, start, since || mod.StartsWith("after", StringComparison.Ordinal) ? null : end, false, since && precision == TimePrecision.Days ? TimePrecision.Day : precision)
        {
            Since = since,
            DayAssumed = assumed,
        };
    }

    private static (DateTime Start, DateTime End, TimePrecision Precision) Placed(Reading reading, Extent extent)
    {
        var start = extent.Start;
        if (reading.PartOfDay)
        {
            var part = Part(reading.Timex);
            return (start.Date.AddHours(part.From), start.Date.AddHours(part.To), TimePrecision.PartOfDay);
        }

        switch (reading.Kind)
        {
            case TimeKind.Date:
                return (start, start.AddDays(1), TimePrecision.Day);
            case TimeKind.DateRange:
                var end = extent.End ?? start.AddDays(1);
                if (reading.Mod is "start" or "end" && (end - start).Days is > 12 and < 18)
                    (start, end) = reading.Mod == "start" ? (start, start.AddDays(10)) : (end.AddDays(-10), end);

                return (start, end, (end - start).TotalDays switch { > 300 => TimePrecision.Year, > 27 => TimePrecision.Month, _ => TimePrecision.Days });
        }

        var exact = reading.Timex.Contains(':', StringComparison.Ordinal);
        if (reading.EitherHalf && start.Hour is >= 1 and <= 5)
            (start, extent) = (start.AddHours(12), extent with { End = extent.End?.AddHours(12) });

        return (start, extent.End ?? (exact ? start : start.AddHours(1)), exact ? TimePrecision.Minute : TimePrecision.Hour);
    }

    /// <summary>The past or the coming one, whichever the words and the distance make likelier.</summary>
    private Extent? Likelier(Reading reading)
    {
        if (reading is not { Past: { } past, Future: { } future } || past == future)
            return reading.Past;

        if (future.Start <= reference)
            return future;

        var began = reading.Mod?.StartsWith("since", StringComparison.Ordinal) is true;
        if (reading.Timex.Contains("XXXX-WXX", StringComparison.Ordinal))
            return TellsFuture() && !began ? future : past;

        var near = reading.Timex.StartsWith("XXXX-XX", StringComparison.Ordinal) ? 20 : 60;
        return (future.Start.Date - reference.Date).Days > near || began || !TellsFuture() && TellsPast(reading) ? past : future;
    }

    private TimeMention? Repeating(Reading reading)
    {
        var timex = reading.Timex;
        if (timex is "SP" or "SU" or "FA" or "WI")
        {
            var month = timex switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
            var first = new DateTime(month > reference.Month ? reference.Year - 1 : reference.Year, month, 1);
            return new(reading.Span, first, first.AddMonths(3), true, TimePrecision.Month);
        }

        if (timex.Length < 12 || !timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal) || timex[10] != 'T' || char.IsAsciiDigit(timex[11]))
            return null;

        var (weekday, part) = ((DayOfWeek)((timex[9] - '0') % 7), Part(timex));
        var day = reference.Date;
        while (day.DayOfWeek != weekday || day.AddHours(part.From) > reference)
            day = day.AddDays(-1);

        var (start, end) = (day.AddHours(part.From), day.AddHours(part.To));
        return new(reading.Span, start, end, true, TimePrecision.PartOfDay) { Every = new(weekday, TimeOnly.FromDateTime(start), TimeOnly.FromDateTime(end)) };
    }

    /// <summary>The hours that complaints give to a part of the day.</summary>
    private static PartOfDay Part(string timex) => timex[timex.LastIndexOf('T')..] switch
    {
        "TMO" or "TMEB" => PartOfDay.Morning,
        "TAF" => PartOfDay.Afternoon,
        "TMEL" or "TMER" => PartOfDay.Noon,
        "TDT" or "TBH" => PartOfDay.Daytime,
        "TNT" => PartOfDay.DeadOfNight,
        _ => PartOfDay.Evening,
    };

    private bool TellsFuture()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Is(i, "will", "shall", "won't", "going", "booked", "planned", "scheduled", "expected", "coming", "i'll", "we'll", "they'll", "he'll", "she'll"))
                return true;
        }

        return false;
    }

    /// <summary>A verb of the past stands behind it: it stopped, nobody came, it was dark.</summary>
    private bool TellsPast(Reading reading)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            if (tokens.Is(i, "was", "were", "had", "did", "didn't", "went", "came", "got", "broke", "fell", "began", "left", "took", "found", "saw", "quit", "burnt")
                || word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !reading.Span.Overlaps(TextSpan.Between(tokens[i].Start, tokens[i].End)))
            {
                return true;
            }
        }

        return false;
    }
}
