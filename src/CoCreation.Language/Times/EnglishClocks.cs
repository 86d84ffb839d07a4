namespace CoCreation.Language;

/// <summary>Reads an hour of the clock in English: 10pm, half past six, 18:40, ten.</summary>
internal static class EnglishClocks
{
    public static Clock? Read(string s, ref int i)
    {
        var end = i;
        if (EnglishWords.Take(s, ref end, "noon", "midday"))
            return Done(ref i, end, new(12, 0, false) { Absolute = true });

        if (EnglishWords.Take(s, ref end, "midnight"))
            return Done(ref i, end, new(0, 0, false) { Absolute = true });

        var half = EnglishWords.Take(s, ref end, "half past", "half");
        var quarter = !half && EnglishWords.Take(s, ref end, "quarter past", "a quarter past");
        if (!EnglishWords.Number(s, ref end, out var hour) || hour > 24)
            return null;

        var minute = half ? 30 : quarter ? 15 : 0;
        var colon = false;
        if (end + 2 < s.Length && s[end] is ':' or '.' && char.IsAsciiDigit(s[end - 1]) && char.IsAsciiDigit(s[end + 1]) && char.IsAsciiDigit(s[end + 2])
            && (end + 3 >= s.Length || !char.IsAsciiDigit(s[end + 3])))
        {
            minute = (s[end + 1] - '0') * 10 + (s[end + 2] - '0');
            if (minute > 59)
                return null;

            colon = true;
            end += 3;
        }
        else if (end < s.Length && char.IsAsciiDigit(s[end]))
        {
            return null;
        }

        PartOfDay? part = EnglishWords.Take(s, ref end, "am", "a.m.", "a.m") ? PartOfDay.BeforeDawn : EnglishWords.Take(s, ref end, "pm", "p.m.", "p.m") ? PartOfDay.Afternoon : null;
        EnglishWords.Take(s, ref end, "o'clock", "oclock");
        if (part is not null)
        {
            if (hour > 12)
                part = null;

            // am and pm leave nothing open.
            var absolute = part is null ? hour : part == PartOfDay.BeforeDawn ? hour % 12 : hour % 12 + 12;
            return Done(ref i, end, new(absolute, minute, colon || half || quarter, Part: part) { Absolute = true });
        }

        return Done(ref i, end, new(hour, minute, colon || half || quarter) { Colon = colon && hour > 12 });
    }

    /// <summary>What was read says by itself that it is an hour.</summary>
    public static bool Sure(string s, int from, int to)
    {
        var said = s.AsSpan(from, to - from);
        return said.EndsWith("am") || said.EndsWith("pm") || said.EndsWith("a.m.") || said.EndsWith("p.m.") || said.EndsWith("a.m") || said.EndsWith("p.m") || said.Contains("clock", StringComparison.Ordinal)
            || said.Contains(':') || said.Contains("noon", StringComparison.Ordinal) || said.Contains("midnight", StringComparison.Ordinal) || said.Contains("past", StringComparison.Ordinal);
    }

    /// <summary>No thing is counted behind the number: "at ten" and "at ten last night", not "at ten houses".</summary>
    public static bool EndsHere(string s, int end)
    {
        var i = end;
        return end >= s.Length || s[end] is ',' or '.' or '!' or '?' or ';' or '\n' || !Characters.IsWord(s[end]) && s[end] != ' ' && s[end] != '-' && s[end] != '%' && s[end] != '/'
            || EnglishWords.Take(s, ref i, "and", "in the", "on", "every", "last", "yesterday", "today", "tonight", "tomorrow", "this", "sharp", "but", "when", "until", "at night");
    }

    private static Clock Done(ref int i, int end, Clock clock)
    {
        i = end;
        return clock;
    }
}
