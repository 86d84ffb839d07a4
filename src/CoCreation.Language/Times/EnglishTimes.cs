using System.Collections.Frozen;

namespace CoCreation.Language;

/// <summary>Reads one time at a word of a folded English text: last night at ten, since Monday, every evening from 8 to 10.</summary>
internal static class EnglishTimes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings = FrozenSet.ToFrozenSet(
    [
        "since", "ever", "by", "until", "till", "before", "after", "every", "each", "on", "at", "in", "the", "during", "from", "between", "around", "about", "for", "over", "almost", "more", "nearly",
        "weekends", "nightly", "daily", "yesterday", "today", "tonight", "tomorrow", "earlier", "last", "next", "this", "these", "just", "recently", "lately", "noon", "midday", "midnight", "half",
        "quarter", "a", "an", "several", "many", "some", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty", "thirty", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sundays", "mondays", "tuesdays", "wednesdays",
        "thursdays", "fridays", "saturdays", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
        "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    public static TimeMention? Read(string s, int at, DateTime reference)
    {
        if (!Characters.WordStart(s, at) || !MayBegin(s, at))
            return null;

        if (EnglishDurations.Read(s, at, reference) is { } duration)
            return duration;

        var i = at;
        var draft = new TimeDraft { Since = EnglishWords.Take(s, ref i, "since", "ever since") };
        var since = draft.Since;
        var before = !since && EnglishWords.Take(s, ref i, "by", "until", "till", "before");
        var after = !since && !before && EnglishWords.Take(s, ref i, "after");
        if (EnglishWords.Take(s, ref i, "every", "each") && !since)
        {
            if (!Every(s, ref i, draft))
                return null;
        }
        else if (!(!since && !before && !after && Weekends(s, ref i, draft)) && !Point(s, ref i, reference, draft, since || before || after))
        {
            return null;
        }

        (draft.Before, draft.After) = (before, after);
        More(s, ref i, reference, draft);
        if (!since && EnglishWords.Take(s, ref i, "onwards", "until now", "till now", "up to now"))
            draft.Since = true;

        return draft.Day is null && draft.From is null && draft.Part is null && !draft.Repeats ? null : draft.Build(at, i, reference);
    }

    private static bool MayBegin(string s, int at)
    {
        if (char.IsAsciiDigit(s[at]))
            return true;

        var end = at;
        while (end < s.Length && char.IsAsciiLetter(s[end]))
            end++;

        return Beginnings.Contains(s.AsSpan(at, end - at));
    }

    /// <summary>A day with its part and hour, or an hour that stands first: at 10pm yesterday.</summary>
    private static bool Point(string s, ref int i, DateTime reference, TimeDraft draft, bool introduced)
    {
        var at = i;
        if (EnglishDays.Read(s, ref i, reference, draft, introduced))
            return true;

        if (EnglishDays.Part(s, ref i) is { } part)
        {
            draft.Part = part;
            if (part == PartOfDay.Evening && s.AsSpan(at, i - at).StartsWith("at night"))
                (draft.Repeats, draft.Part) = (true, PartOfDay.Evening);

            return true;
        }

        if (Between(s, ref i, draft, sure: false))
            return true;

        var said = EnglishWords.Take(s, ref i, "at around", "at about", "at", "around", "about");
        if (EnglishClocks.Read(s, ref i) is { } clock && (EnglishClocks.Sure(s, at, i) || (said || introduced) && EnglishClocks.EndsHere(s, i)))
        {
            draft.From = clock;
            return true;
        }

        i = at;
        return false;
    }

    /// <summary>What is said behind a day: its part, its hours, or a day behind an hour.</summary>
    private static void More(string s, ref int i, DateTime reference, TimeDraft draft)
    {
        for (var round = 0; round < 3; round++)
        {
            var at = i;
            if (draft.Part is null && EnglishDays.Part(s, ref i) is { } part)
            {
                draft.Part = part;
                continue;
            }

            if (draft.From is null && draft.DayPrecision == TimePrecision.Day)
            {
                if (Between(s, ref i, draft, sure: true))
                    continue;

                var end = i;
                var after = EnglishWords.Take(s, ref end, "after");
                var said = after || EnglishWords.Take(s, ref end, "at around", "at about", "at", "around", "about", ",");
                if (EnglishClocks.Read(s, ref end) is { } clock && (said || EnglishClocks.Sure(s, i, end)))
                {
                    draft.From = clock;
                    draft.After |= after;
                    i = end;
                    continue;
                }
            }

            if (draft.Day is null && !draft.Repeats && !draft.Since)
            {
                var end = i;
                if (EnglishWords.Take(s, ref end, "every") && Every(s, ref end, draft) || EnglishDays.Read(s, ref end, reference, draft, introduced: false))
                {
                    i = end;
                    continue;
                }
            }

            i = at;
            return;
        }
    }

    /// <summary>from 8 to 10, between 8 and 10 pm, 9am-5pm.</summary>
    /// <param name="sure">The words in front speak of time, so plain numbers are hours.</param>
    private static bool Between(string s, ref int i, TimeDraft draft, bool sure)
    {
        var end = i;
        var said = EnglishWords.Take(s, ref end, "from", "between");
        var first = end;
        if (EnglishClocks.Read(s, ref end) is not { } begins)
            return false;

        var middle = end;
        if (!EnglishWords.Take(s, ref end, "to", "till", "until", "and", "-", "~") || EnglishClocks.Read(s, ref end) is not { } ends)
            return false;

        if (!sure && !EnglishClocks.Sure(s, first, middle) && !(EnglishClocks.Sure(s, middle, end) && said))
            return false;

        // "8 to 10 pm" says pm for both.
        if (begins.Part is null && ends.Part is { } part && !begins.Colon && begins.Hour < 12 && (begins.Hour < ends.Hour % 12 || ends.Hour % 12 == 0))
            begins = begins with { Part = part };

        (draft.From, draft.To, i) = (begins, ends, end);
        return true;
    }

    private static bool Every(string s, ref int i, TimeDraft draft)
    {
        EnglishWords.Take(s, ref i, "single", "other");
        draft.Repeats = true;
        if (EnglishWords.Take(s, ref i, "day"))
            return true;

        if (EnglishWords.Take(s, ref i, "week"))
            draft.Round = TimePrecision.Days;
        else if (EnglishWords.Take(s, ref i, "month"))
            draft.Round = TimePrecision.Month;
        else if (EnglishWords.Take(s, ref i, "weekend"))
            draft.Weekends = true;
        else if (EnglishDays.NamedPart(s, ref i) is { } part)
            draft.Part = part;
        else if (EnglishDays.Weekday(s, ref i) is { } weekday)
            draft.EveryDay = weekday;
        else
            return draft.Repeats = false;

        return true;
    }

    private static bool Weekends(string s, ref int i, TimeDraft draft)
    {
        var end = i;
        if (EnglishWords.Take(s, ref end, "on weekends", "at weekends", "at the weekends", "weekends"))
            (draft.Repeats, draft.Weekends) = (true, true);
        else if (EnglishWords.Take(s, ref end, "nightly"))
            (draft.Repeats, draft.Part) = (true, PartOfDay.Evening);
        else if (EnglishWords.Take(s, ref end, "daily"))
            draft.Repeats = true;
        else if (EnglishDays.Weekdays(s, ref end) is { } weekday)
            (draft.Repeats, draft.EveryDay) = (true, weekday);
        else
            return false;

        i = end;
        return true;
    }
}
