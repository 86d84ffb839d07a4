namespace CoCreation.Language;

/// <summary>Reads a day together with its hours or its part: tomorrow at 8, 8pm on the 15th, last night, Friday afternoon between 1 and 4, end of the day.</summary>
internal static class EnglishDayTimes
{
    public static Match? Read(EnglishTokens t, int first) => t.DayTimes.Of(t, first, Longest);

    private static Match? Longest(EnglishTokens t, int first)
    {
        Match? best = null;
        EnglishDates.Longer(ref best, Now(t, first));
        EnglishDates.Longer(ref best, EndOfDay(t, first));
        EnglishDates.Longer(ref best, PartOfDate(t, first));
        EnglishDates.Longer(ref best, Together(t, first));
        return best;
    }

    public static Match? Now(EnglishTokens t, int first)
    {
        var i = first;
        if (t.Take(ref i, "as soon as possible", "asap"))
            return At("FUTURE_REF");

        if (t.Take(ref i, "recently", "previously"))
            return At("PAST_REF");

        if (!t.Take(ref i, "right now", "just now", "now", "at the moment", "at this moment", "at the present time", "at the present", "at present", "at the minute", "at this minute", "at this time"))
            return null;

        return At("PRESENT_REF");

        Match? At(string timex) => new(new Reading { Span = t.Span(first, i), Kind = TimeKind.DateTime, Timex = timex, Only = new(t.Reference) }, i);
    }

    /// <summary>End of the day, the eod, end of this Sunday: its last second.</summary>
    private static Match? EndOfDay(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "the");
        if (t.Take(ref i, "eod"))
            return Last(Anchored.Date(t.Span(first, i), t.Reference.Date), i);

        if (!t.Take(ref i, "end of the", "end of"))
            return null;

        var at = i;
        if (t.Take(ref at, "day"))
            return EnglishDates.Read(t, at) is { } follows && !t.Is(at, "the") ? Last(follows.Reading, follows.Next) : Last(Anchored.Date(t.Span(first, at), t.Reference.Date), at);

        return EnglishDates.Read(t, i) is { Reading.Past: not null } day ? Last(day.Reading, day.Next) : null;

        Match Last(Reading day, int next) => new(Compose.At(day, Anchored.Time(t.Span(first, next), 23, 59, 59, t.Reference), t.Span(first, next)), next);
    }

    /// <summary>Early in the day Wednesday, mid today.</summary>
    private static Match? PartOfDate(EnglishTokens t, int first)
    {
        var i = first;
        var mod = t.Take(ref i, "early in the day", "early in the day on", "early") ? "start" : t.Take(ref i, "mid", "middle of") ? "mid" : t.Take(ref i, "late in the day", "later in the day", "late", "later") ? "end" : null;
        i = t.Skip(i, "on");
        if (mod is null || EnglishDates.Read(t, i) is not { Reading: { Future: { } future } date } day || t.Is(first, "later"))
            return null;

        // What is early today and late tomorrow was never said of a day long past.
        var (from, to) = mod switch { "start" => (0, 12), "mid" => (10, 14), _ => (12, 24) };
        var start = future.Start;
        return new(
            date with
            {
                Span = t.Span(first, day.Next),
                Kind = TimeKind.DateTimeRange,
                Mod = mod,
                Only = new(start.AddHours(from), to == 24 ? start.AddSeconds(86_399) : start.AddHours(to)),
            },
            day.Next);
    }

    /// <summary>A day, its part, and an hour or hours of it, in whatever order.</summary>
    private static Match? Together(EnglishTokens t, int first)
    {
        Reading? date = null, part = null;
        ClockHour? hour = null;
        ClockRange? range = null;
        string? limit = null;
        var (next, said) = (first, 0);
        while (said < 4)
        {
            var i = said == 0 ? next : Connected(t, next, out _);
            var joined = said == 0 ? "" : t.Span(next - 1, next).Of(t.Text) is var _ && i > next ? t[i - 1].Word : "";
            if (date is null && part is null && Night(t, i) is { } night)
                (date, part, next) = (night.Date, night.Part, night.Next);
            else if (date is null && Day(t, i, said, hour is not null || range is not null || part is not null, joined) is { } day)
                (date, next) = (day.Reading, day.Next);
            else if (hour is null && range is null && Range(t, i, said, date is not null || part is not null, joined) is { } hours)
                (range, next) = (hours, hours.Next);
            else if (hour is null && range is null && Hour(t, i, said, date, part, joined, ref limit) is { } clock)
                (hour, next) = (clock, clock.Next);
            else if (part is null && said > 0 && DayPart(t, i, next, date is not null) is { } named)
                (part, next) = (named.Reading, named.Next);
            else if (part is null && said == 0 && EnglishDayParts.Read(t, i) is { Reading.Timex: not ("TMED" or "TMEB" or "TMEL" or "TMER") } led)
                (part, next) = (led.Reading, led.Next);
            else
                break;

            said++;
        }

        if (date is null || hour is null && range is null && part is null)
            return date is null && part is not null && range is { } alone ? new(alone.In(part.Timex).ToReading(t) with { Span = t.Span(first, next) }, next) : null;

        if (range is { Sure: false } && part is null && date.Timex.Length == 0)
            return null;

        var span = t.Span(first, next);
        if (hour is { } at)
        {
            var reading = Compose.At(date, (part is null ? at : at.In(part.Timex)).ToReading(t), span);
            return new(limit is null ? reading : reading with { Mod = limit }, next);
        }

        if (range is { } told)
            return new(Compose.During(date, (part is null ? told : told.In(part.Timex)).ToReading(t), span), next);

        return new(Compose.During(date, part!, span), next);
    }

    /// <summary>Behind the words and signs that join a day to its hours.</summary>
    private static int Connected(EnglishTokens t, int i, out bool any)
    {
        var next = t.Skip(i, ", at", ", on", "at around", "at about", "at", "on", ",", "of", "@", "around", "about", "- -", "-", "by");
        if (t.Is(i, "t") && t[i].Glued && t[i + 1] is { IsNumber: true, Glued: true })
            next = i + 1;

        any = next > i;
        return next;
    }

    /// <summary>Tonight, this morning, last night, next evening.</summary>
    private static (Reading Date, Reading Part, int Next)? Night(EnglishTokens t, int first)
    {
        var i = first;
        var mod = EnglishDayParts.Rough(t, ref i);
        int? away = t.Take(ref i, "tonight", "tonite") ? 0 : null;
        var at = i;
        (string Timex, int From, int To)? name = ("TNI", 20, 24);
        if (away is null)
        {
            if (EnglishCalendarWords.Relation(t[i].Word) is not { } relation || t.Is(i, "current"))
                return null;

            away = relation;
            at = i + 1;
            if (mod is null)
                mod = EnglishDayParts.Rough(t, ref at);

            at = t.Skip(at, "-");
            name = EnglishDayParts.Name(t, ref at);
        }

        if (name is not var (timex, from, to) || t[at - 1].Word is "breakfast" or "lunch" or "dinner" or "hours")
            return null;

        var span = t.Span(first, at);
        return (Anchored.Date(span, t.Reference.Date.AddDays(away.Value)), EnglishDayParts.Build(span, timex, from, to, mod, t.Reference), at);
    }

    private static Match? Day(EnglishTokens t, int i, int said, bool timed, string joined)
    {
        var loose = joined is "on" or "of" || t.Is(i - 1, "on", "in", "of");
        if (EnglishDates.Read(t, i, loose) is { } day)
            return day;

        if (EnglishOffsets.Read(t, i) is { Reading.Kind: TimeKind.Date } away && said == 0)
            return away;

        // "On 15 at 8" and "8pm on the 15": the day of a month beside an hour.
        if (timed)
            return joined is "on" || t.Is(i, "the") ? EnglishDates.DayOfMonth(t, i) : null;

        if (said > 0 || EnglishDates.DayOfMonth(t, i) is not { } number)
            return null;

        var next = number.Next;
        var strong = t.Is(next, "from", "between") && t.Is(i, "the") || t.Is(next, "at", ",") && EnglishHours.Read(t, next + 1, bare: t.Is(next, "at")) is { } hour && (t.Is(next, "at") && t.Is(i - 1, "on", "at") || hour.Next > next + 2);
        return strong ? number : null;
    }

    private static ClockRange? Range(EnglishTokens t, int i, int said, bool dated, string joined)
    {
        if (EnglishHourRanges.Read(t, i) is not { } range)
            return null;

        return said == 0 || dated ? range : null;
    }

    private static ClockHour? Hour(EnglishTokens t, int i, int said, Reading? date, Reading? part, string joined, ref string? limit)
    {
        if (said == 0)
        {
            if (EnglishHours.Read(t, i, bare: t.Is(i - 1, "at", "around", "by")) is { } hour)
                return hour;

            // "10, tonight"; "seven on 15".
            var bare = t[i] is { IsNumber: true, Length: <= 2, Value: <= 24 } && !t[i].Glued || EnglishNumberWords.Value(t[i].Word) is > 0 and <= 12;
            return bare && (t.Is(i + 1, ",") && Night(t, i + 2) is not null || Night(t, i + 1) is not null && t.Is(i + 1, "tonight")) ? EnglishHours.Read(t, i, bare: true) ?? new ClockHour(t[i].Value % 24, null, null, true, i, i + 1) : null;
        }

        if (date is null)
            return null;

        var at = i;
        var told = t.Take(ref at, "before", "earlier than") ? "before" : t.Take(ref at, "after", "later than") ? "after" : t.Take(ref at, "since") ? "since" : t.Take(ref at, "until", "till") ? "until" : null;
        if (told is not null)
        {
            if (EnglishHours.Read(t, at, bare: true) is not { } limited)
                return null;

            limit = told;
            return limited;
        }

        var bareHour = joined is "at" or "around" or "@" or "about" or "by" || part is not null && joined is "," || t.Is(i - 1, "at") || EnglishNumberWords.Value(t[i].Word) is > 0 && EnglishNumberWords.Value(t[i + 1].Word) > 9;
        return EnglishHours.Read(t, i, bareHour) ?? (joined is "at" && date.PartOfDay ? EnglishHours.Read(t, i, bare: true) : null);
    }

    private static Match? DayPart(EnglishTokens t, int i, int next, bool dated)
    {
        if (!dated)
            return null;

        // Feb 5 AM, tuesday pm.
        if (i == next && t.Is(i, "am", "pm"))
            return new(t.Is(i, "am") ? EnglishDayParts.Build(t.Span(i, i + 1), "TMO", 8, 12, null, t.Reference) : EnglishDayParts.Build(t.Span(i, i + 1), "TAF", 12, 16, null, t.Reference), i + 1);

        return EnglishDayParts.Read(t, i) is { } part && t[part.Next - 1].Word is not ("mornings" or "afternoons" or "evenings" or "nights" or "lunch" or "dinner" or "breakfast" or "brunch" or "supper") ? part : null;
    }
}
