namespace CoCreation.Language;

/// <summary>A range of hours as it was said.</summary>
/// <param name="Sure">It is one by itself; 5 to 7 and 11-4 need a day beside them.</param>
internal readonly record struct ClockRange(ClockHour From, ClockHour To, string? Timex, bool Sure, int First, int Next)
{
    public ClockRange In(string part) => Timex is not null ? this : this with { From = From.In(part), To = To.In(part), Sure = true };

    public Reading ToReading(EnglishTokens t)
    {
        var (from, to) = (From, To);
        var span = t.Span(First, Next);
        if (Timex is null)
            return Settled(t, from, to) with { Span = span };

        var begin = t.Reference.Date.AddMinutes(from.Minutes);
        var end = t.Reference.Date.AddMinutes(to.Minutes);
        return new() { Span = span, Kind = TimeKind.TimeRange, Timex = Timex, Only = new(begin, end <= begin ? end.AddDays(1) : end) };
    }

    /// <summary>Ends are put in the half of the day that makes the range run on.</summary>
    private static Reading Settled(EnglishTokens t, ClockHour from, ClockHour to)
    {
        if (from.Either && !to.Either)
        {
            var same = from.InHalf(to.Hour >= 12);
            from = same.Minutes > to.Minutes ? from.InHalf(to.Hour < 12) : same;
        }
        else if (!from.Either && to.Either)
        {
            var (morning, afternoon) = (to.InHalf(afternoon: false), to.InHalf(afternoon: true));
            to = morning.Minutes > from.Minutes ? morning : afternoon.Minutes > from.Minutes ? afternoon : morning;
        }
        else if (from.Either && to.Minutes <= from.Minutes)
        {
            to = to with { Hour = (to.Hour + 12) % 24 };
        }

        return Compose.Times(from.ToReading(t), to.ToReading(t), t.Span(from.First, to.Next));
    }
}

/// <summary>Reads ranges of hours in English: from 5 to 6pm, 8-9am, between 0730-0930, from 9 for 2.5 hours.</summary>
internal static class EnglishHourRanges
{
    public static ClockRange? Read(EnglishTokens t, int first) => t.HourRanges.Of(t, first, static (t, i) => Lasting(t, i) ?? Between(t, i));

    private static ClockRange? Between(EnglishTokens t, int first)
    {
        var i = first;
        var led = t.Take(ref i, "from", "between");
        if (!led)
            i = first;

        if (End(t, i) is not { } from)
            return null;

        i = from.Next;
        var between = t.Is(first, "between");
        var dash = t.Take(ref i, "-", "~");
        if (!dash && !t.Take(ref i, "to", "until", "till", "til", "through", "thru") && !(between && t.Take(ref i, "and")))
            return null;

        if (End(t, i) is not { } to || t.Is(to.Next, "-", "/", "st", "nd", "rd", "th") && t[to.Next].Glued && !t.Is(to.Next, "-") || !Hours(t, from, to, led))
            return null;

        var sure = !from.Either && !Bare(t, from) || !to.Either && !Bare(t, to) || from.Minute is not null || to.Minute is not null || led;
        return new(from, to, null, sure, first, to.Next);
    }

    private static bool Bare(EnglishTokens t, ClockHour hour) => hour.Next - hour.First == 1;

    /// <summary>Four digits are an hour only beside others: 0730-0930.</summary>
    private static ClockHour? End(EnglishTokens t, int i)
    {
        if (t[i] is { IsNumber: true, Length: 4, Value: < 2400 } four && four.Value % 100 < 60 && t.Text[four.Start] is '0' or '1' or '2' && !t[i + 1].Glued | t.Is(i + 1, "-", "?", ".", ","))
            return four.Text(t) is ['0', ..] ? new(four.Value / 100, four.Value % 100, null, four.Value / 100 is >= 1 and <= 12, i, i + 1) : null;

        if (EnglishHours.Read(t, i) is { } hour)
            return hour;

        if (t[i] is { IsNumber: true, Length: <= 2, Value: <= 24 } number && !(t[i + 1].Glued && t.Is(i + 1, ":", "/", "st", "nd", "rd", "th", "%")) && !(t[i + 1].Glued && t.Is(i + 1, ".") && t[i + 2] is { IsNumber: true, Glued: true }))
            return new(number.Value % 24, null, null, number.Value is >= 1 and <= 12, i, i + 1);

        return EnglishNumberWords.Value(t[i].Word) is > 0 and <= 12 and var word && EnglishHours.Read(t, i, bare: true) is null
            ? new(word, null, null, Either: true, i, i + 1)
            : EnglishHours.Read(t, i, bare: true);
    }

    private static string Text(this EnglishToken token, EnglishTokens t) => t.Text[token.Start..token.End];

    /// <summary>Numbers that count months, days or pages are no hours.</summary>
    private static bool Hours(EnglishTokens t, ClockHour from, ClockHour to, bool led)
    {
        if (!Bare(t, to))
            return true;

        var next = to.Next;
        if (EnglishCalendarWords.Month(t[next].Word) > 0 || t.Is(next, ",") && EnglishCalendarWords.Month(t[next + 1].Word) > 0 || EnglishCalendarWords.Unit(t[next].Word, glued: false) is not null)
            return false;

        var of = t.Skip(next, "of", "in");
        if (of > next && EnglishCalendarWords.Month(t[of].Word) > 0 && !EnglishDates.Day(t, of + 1))
            return false;

        return !(EnglishCalendarWords.Relation(t[of].Word) is not null && t.Is(of + 1, "month", "year")) && (!Bare(t, from) || led || EnglishHours.BareEnds(t, next));
    }

    /// <summary>From 9 for 2.5 hours; for 3 hours from 10 am.</summary>
    private static ClockRange? Lasting(EnglishTokens t, int first)
    {
        var i = first;
        if (t.Take(ref i, "for"))
        {
            if (EnglishLengths.Read(t, ref i) is not { WholeDays: false } length)
                return null;

            i = t.Skip(i, ",");
            return t.Take(ref i, "from", "starting at", "starting from", "beginning at", "starting") && End(t, i) is { } begun ? Made(t, begun, length, first, begun.Next) : null;
        }

        if (!t.Take(ref i, "from") || End(t, i) is not { } start)
            return null;

        i = start.Next;
        return t.Take(ref i, "for") && EnglishLengths.Read(t, ref i) is { WholeDays: false } lasting ? Made(t, start, lasting, first, i) : null;
    }

    private static ClockRange? Made(EnglishTokens t, ClockHour start, Length length, int first, int next)
    {
        var begin = t.Reference.Date.AddMinutes(start.Minutes);
        var end = length.From(begin, 1);
        var to = new ClockHour(end.Hour, end.Minute, end.Second, Either: false, start.First, start.Next);
        var timex = Timex.Range(Timex.Time(start.Hour, start.Minute, start.Second), Timex.Time(end.Hour, end.Minute, end.Second), Timex.Between(begin, end));
        return new(start with { Either = false }, to, timex, true, first, next);
    }
}
