namespace CoCreation.Language;

/// <summary>Finds when something is, was or has been, the way people say it.</summary>
public static class TimeRecognizer
{
    /// <param name="reference">The local time at which the text was written.</param>
    public static IReadOnlyList<TimeMention> Recognize(string text, DateTime reference)
    {
        var s = Folding.Fold(text);
        var scan = new Scan(s, reference);
        var sense = Culture.Of(text) == Culture.English ? new EnglishSense(s, reference) : null;
        List<TimeMention>? found = null;
        for (var at = 0; at < s.Length;)
        {
            var english = Characters.IsWord(s[at]) ? Longer(EnglishTimes.Read(s, at, reference), sense?.Read(at)) : null;
            var chinese = ChineseDateTimes.One(scan, at);
            if (english is not null && (chinese is null || chinese.Span.Length <= english.Span.Length))
            {
                (found ??= []).Add(english);
                at = english.Span.End;
            }
            else if (chinese is not null)
            {
                var mention = ChineseSense.Of(chinese, scan);
                if (mention is not null)
                    (found ??= []).Add(mention);

                at = mention?.Span.End ?? chinese.Span.End;
            }
            else
            {
                at = Next(s, at);
            }
        }

        return found ?? [];
    }

    /// <summary>The time as people say it: 昨晚10点, 周三, 每天晚上8点到10点; last night at 10.</summary>
    /// <param name="reference">The local time at which it is said.</param>
    public static string Say(TimeMention mention, string culture, DateTime reference) =>
        Culture.IsChinese(culture) ? ChineseTimeWords.Say(mention, reference) : EnglishTimeWords.Say(mention, reference);

    /// <summary>What people say beside the calendar (for ages, every single night) and what the calendar says: whichever takes more words.</summary>
    private static TimeMention? Longer(TimeMention? said, TimeMention? told) =>
        told is null || said is not null && said.Span.End >= told.Span.End && !(said.Span == told.Span && told is { Precision: TimePrecision.Hour, DayAssumed: true, End: not null }) ? said : told;

    /// <summary>Behind the word, the digits or the character.</summary>
    private static int Next(string s, int at)
    {
        var start = at++;
        if (char.IsAsciiDigit(s[start]))
        {
            while (at < s.Length && char.IsAsciiDigit(s[at]))
                at++;
        }
        else if (Characters.IsWord(s[start]))
        {
            while (at < s.Length && Characters.IsWord(s[at]))
                at++;
        }

        return at;
    }
}
