namespace CoCreation.Language;

/// <summary>An hour of the clock as it was said.</summary>
/// <param name="Either">Which half of the day was not said.</param>
internal readonly record struct ClockHour(int Hour, int? Minute, int? Second, bool Either, int First, int Next)
{
    /// <summary>Minutes since midnight.</summary>
    public int Minutes => Hour * 60 + (Minute ?? 0);

    public ClockHour InHalf(bool afternoon) => this with { Either = false, Hour = Hour > 12 ? Hour : Hour % 12 + (afternoon ? 12 : 0) };

    /// <summary>The hour that is meant in a part of the day such as TEV.</summary>
    public ClockHour In(string part) => !Either ? this : part switch
    {
        "TMO" or "TMEB" => InHalf(afternoon: false),
        "TAF" or "TEV" or "TMED" => InHalf(afternoon: true),
        "TNI" => InHalf(afternoon: Hour != 12),
        "TMEL" or "TMER" => InHalf(afternoon: Hour is 12 or < 5),
        "TNT" => InHalf(afternoon: Hour is >= 6 and < 12),
        _ => this,
    };

    public Reading ToReading(EnglishTokens t) => Anchored.Time(t.Span(First, Next), Hour, Minute, Second, t.Reference, Either);
}

/// <summary>Reads hours of the clock in English: 8:30 pm, half past seven, seven thirty, 12 noon, in the morning at 7.</summary>
internal static class EnglishHours
{
    private static readonly (string[] Names, int Hour)[] Points =
    [
        (["mid - morning", "mid morning", "midmorning"], 10),
        (["mid - afternoon", "mid afternoon", "midafternoon"], 14),
        (["mid - night", "mid night", "midnight"], 0),
        (["mid - day", "mid day", "midday", "noonish", "noon"], 12),
    ];

    /// <param name="bare">A lone number is an hour, because a word before it says so.</param>
    public static ClockHour? Read(EnglishTokens t, int first, bool bare = false) =>
        bare ? t.BareHours.Of(t, first, static (t, i) => Read(t, i, bare: true, i)) : t.Hours.Of(t, first, static (t, i) => Read(t, i, bare: false, i));

    private static ClockHour? Read(EnglishTokens t, int first, bool bare, int i)
    {
        if (first >= t.Count)
            return null;

        if (Leading(t, first) is { } led)
            return led;

        // "at 8.30pm" is taken with its preposition, as the dot alone would not tell an hour.
        if (t.Is(first, "at") && Dotted(t, first + 1) is { Minute: not null } dotted)
            return Trailing(t, dotted with { First = first });

        foreach (var (names, hour) in Points)
        {
            if (t.Take(ref i, names))
                return new(hour, null, null, Either: false, first, i);
        }

        return Past(t, first) is { } past ? Trailing(t, past) : Plain(t, first, bare) is { } plain ? Trailing(t, plain) : null;
    }

    /// <summary>In the morning at 7; afternoon 7:00.</summary>
    private static ClockHour? Leading(EnglishTokens t, int first)
    {
        var i = t.Skip(first, "in the", "in", "at");
        if (EnglishDayParts.Name(t, ref i) is not var (part, _, _) || t[i - 1].Word[^1] == 's')
            return null;

        var at = t.Skip(i, "at", ", at", ",", "around");
        return Plain(t, at, bare: at > i || t.Is(at + 1, "o'clock", "oclock")) is { } hour ? hour.In(part) with { First = first } : null;
    }

    /// <summary>Half past eight; 20 minutes to nine.</summary>
    private static ClockHour? Past(EnglishTokens t, int first)
    {
        var i = first;
        int minutes;
        if (t.Take(ref i, "half"))
            minutes = 30;
        else if (t.Take(ref i, "a quarter", "quarter"))
            minutes = 15;
        else if (EnglishCounts.Cardinal(t, ref i, out var count) && count is > 0 and < 60 && decimal.IsInteger(count))
            minutes = (int)count;
        else
            return null;

        var named = minutes == 30 && t.Is(first, "half") || minutes == 15 && t.Is(i - 1, "quarter") || t.Take(ref i, "minutes", "minute", "mins", "min");
        var to = (named || t.Is(first - 1, "at") && minutes is 5 or 10 or 20 or 25) && t.Take(ref i, "to", "till", "til", "before");
        if (!to && !t.Take(ref i, "past") && !(named && t.Is(i - 1, "quarter", "half") && t.Take(ref i, "after")))
            return null;

        if (Plain(t, i, bare: true) is not { } hour)
            return null;

        var total = hour.Minutes + (to ? -minutes : minutes);
        var half = hour.Hour >= 12 ? 12 : 0;
        if (total < 0)
            total += 24 * 60;

        // Ten to one in the afternoon is twelve fifty.
        return hour with { Hour = hour.Either && total / 60 % 24 == 0 ? 12 : total / 60 % 24, Minute = total % 60, First = first, Either = hour.Either && half <= 12 };
    }

    private static ClockHour? Plain(EnglishTokens t, int first, bool bare) => t[first].IsNumber ? Digits(t, first, bare) : InWords(t, first, bare);

    private static ClockHour? Digits(EnglishTokens t, int first, bool bare)
    {
        var number = t[first];
        if (t[first - 1] is { } before && number.Glued && (before.Word is "$" or "." or ":" or "/" || before.Word.Length > 0 && char.IsLetter(before.Word[0]) && !(before.Word is "t" && t[first - 2].IsNumber)))
            return null;

        if (Dotted(t, first) is { } dotted)
            return dotted;

        if (number.Length is 3 or 4 && number.Value % 100 < 60 && number.Value / 100 <= 24)
        {
            var at = first + 1;
            return Half(t, ref at) is { } told ? Told(number.Value / 100, number.Value % 100, null, told, first, at) : null;
        }

        if (number.Length > 2 || number.Value > 24)
            return null;

        var i = first + 1;
        int? minute = null, second = null;
        if (t.Is(i, ":") && t[i].Glued && t[i + 1] is { IsNumber: true, Glued: true, Length: 2, Value: < 60 })
        {
            minute = t[i + 1].Value;
            i += 2;
            if (t.Is(i, ":") && t[i + 1] is { IsNumber: true, Glued: true, Length: 2, Value: < 60 })
            {
                second = t[i + 1].Value;
                i += 2;
            }
        }
        else if (t.Is(i, "h") && t[i + 1] is { IsNumber: true, Length: 2, Value: < 60 })
        {
            minute = t[i + 1].Value;
            i += 2;
        }
        else if (t.Is(i, ":") && t[i].Glued)
        {
            return null;
        }

        if (Half(t, ref i) is { } half)
            return Told(number.Value, minute, second, half, first, i);

        if (t.Take(ref i, "o'clock", "oclock", "o clock"))
            return Told(number.Value, minute, second, '?', first, i);

        if (t.Take(ref i, "- ish", "ish"))
            return Told(number.Value, minute, second, '?', first, i) is { } about ? about with { Either = false } : null;

        if (minute is not null)
            return t[i].Glued && t[i].Word is { Length: > 0 } after && (char.IsLetterOrDigit(after[0]) && after is not ("h" or "t" or "z") || after == ":" && t[i + 1].Glued) ? null : Told(number.Value, minute, second, '?', first, i);

        // 12 noon, 8 in the night.
        if (Suffixed(t, i))
            return Told(number.Value, null, null, '?', first, i);

        return bare && BareEnds(t, i) ? Told(number.Value, null, null, '?', first, i) : null;
    }

    /// <summary>8.30pm, 6.45 behind at.</summary>
    private static ClockHour? Dotted(EnglishTokens t, int first)
    {
        if (t[first] is not { IsNumber: true, Length: <= 2, Value: <= 24 } || !t.Is(first + 1, ".") || !t[first + 1].Glued || !t[first + 2].Glued)
            return null;

        var i = first + 2;
        if (t.Is(i, "am", "pm", "a", "p"))
            return Half(t, ref i) is { } told ? Told(t[first].Value, null, null, told, first, i) : null;

        if (t[i] is not { IsNumber: true, Length: 2, Value: < 60 } || t.Is(i + 1, ".", "%") && t[i + 2].Glued && t[i + 2].IsNumber)
            return null;

        var minute = t[i++].Value;
        return Half(t, ref i) is { } half ? Told(t[first].Value, minute, null, half, first, i)
            : t.Is(first - 1, "at") && !t[i].Glued | t.Is(i, ".", ",", "?", "!", "") ? Told(t[first].Value, minute, null, '?', first, i)
            : null;
    }

    private static ClockHour? InWords(EnglishTokens t, int first, bool bare)
    {
        if (EnglishNumberWords.Value(t[first].Word) is not (> 0 and < 25 and var hour))
            return null;

        var i = first + 1;
        int? minute = null;
        if (hour == 20 && EnglishNumberWords.Value(t[i].Word) is > 0 and < 4 and var tail)
        {
            hour += tail;
            i++;
        }

        var at = t.Skip(i, "oh", "o");
        if (EnglishCounts.Words(t, ref at, out var told) && told is > 0 and < 60 && (told >= 10 || t.Is(i, "oh", "o")) && !t.Is(at, "past", "days", "hours"))
        {
            minute = (int)told;
            i = t.Skip(at, "minutes");
        }

        if (Half(t, ref i) is { } half)
            return Told(hour, minute, null, half, first, i);

        if (t.Take(ref i, "o'clock", "oclock", "o clock", "- ish", "ish") || Suffixed(t, i))
            return Told(hour, minute, null, '?', first, i);

        return (bare && (minute is not null || BareEnds(t, i)) || minute % 5 == 0 && hour <= 12 && BareEnds(t, i) && !t.Is(first - 1, "of", "the", "-")) ? Told(hour, minute, null, '?', first, i) : null;
    }

    /// <summary>am, p.m., a; both when it says ampm.</summary>
    private static char? Half(EnglishTokens t, ref int i)
    {
        if (t.Take(ref i, "ampm"))
            return '?';

        if (t.Take(ref i, "am", "pm"))
        {
            return t[i - 1].Word[0];
        }

        if (!t.Is(i, "a", "p"))
            return null;

        var half = t[i].Word[0];
        if (t.Take(ref i, half + " . m .", half + " . m", half + " m"))
            return half;

        // 9a: a lone letter must touch the number.
        if (!t[i].Glued || t[i + 1].Glued && t[i + 1].Word is { Length: > 0 } next && char.IsLetterOrDigit(next[0]))
            return null;

        i++;
        return half;
    }

    private static ClockHour? Told(int hour, int? minute, int? second, char half, int first, int next)
    {
        if (hour > 24 || hour == 24 && (minute ?? 0) > 0)
            return null;

        var read = new ClockHour(hour % 24, minute, second, half == '?' && hour is >= 1 and <= 12, first, next);
        return half == '?' ? read : read.InHalf(half == 'p');
    }

    /// <summary>What behind an hour tells its half of the day: in the evening, midnight, lunchtime.</summary>
    private static bool Suffixed(EnglishTokens t, int i)
    {
        if (t.Is(i, "noon", "midnight", "midday", "lunchtime"))
            return true;

        return t.Take(ref i, "in the", "at") && EnglishDayParts.Name(t, ref i) is not null;
    }

    private static ClockHour Trailing(EnglishTokens t, ClockHour hour)
    {
        var i = hour.Next;
        if (t.Take(ref i, "noon", "midday"))
            return hour.InHalf(afternoon: hour.Hour is 12 or < 4) with { Next = i };

        if (t.Take(ref i, "midnight"))
            return hour.InHalf(afternoon: hour.Hour is >= 9 and < 12) with { Next = i };

        i = t.Skip(i, "in the", "at", "early in the", "late in the", "in", "during the");
        i = t.Skip(i, "early", "late");
        if (i > hour.Next || t.Is(i, "lunchtime", "morning", "afternoon", "evening", "night"))
        {
            if (EnglishDayParts.Name(t, ref i) is var (part, _, _))
                return hour.In(part) with { Next = i };
        }

        return hour;
    }

    /// <summary>"At 7 Park Road" is a house; an hour is followed by no noun.</summary>
    public static bool BareEnds(EnglishTokens t, int i)
    {
        if (i >= t.Count)
            return true;

        var word = t[i].Word;
        if (!char.IsLetter(word[0]))
            return word is "," or "?" or "!" or ";" or ")" || word is "." or "-" or "/" or ":" && !(t[i].Glued && t[i + 1] is { Glued: true }) && !t[i + 1].IsNumber;

        return !t[i].Glued && (EnglishCalendarWords.Weekday(word) is not null || EnglishCalendarWords.Month(word) > 0 || EnglishCalendarWords.Relation(word) is not null
            || word is "on" or "in" or "at" or "to" or "till" or "til" or "until" or "and" or "or" or "for" or "from" or "of" or "with" or "please" or "today" or "tomorrow" or "tmr" or "tmrw" or "yesterday"
                or "tonight" or "sharp" or "every" or "each" or "daily" or "the" or "but" or "if" or "is" or "was" or "so" or "because" or "when" or "while" or "then" or "through" or "thru" or "by" or "after" or "before" or "everyday");
    }
}
