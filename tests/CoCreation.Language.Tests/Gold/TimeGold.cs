using System.Globalization;

namespace CoCreation.Language.Tests.Gold;

/// <summary>Reads what a sentence of the gold set is expected to say of times, and judges what was found in it.</summary>
internal static class TimeGold
{
    /// <summary>When everything in the set was written: a Saturday evening.</summary>
    public static readonly DateTime Reference = new(2026, 11, 21, 20, 0, 0);

    private const string SinceMark = " since";
    private const string RepeatsMark = "repeats";
    private const DayOfWeek AnyDay = (DayOfWeek)(-1);
    private static readonly TimeSpan LongestMoment = TimeSpan.FromHours(1);

    /// <summary>The hours between which a part of the day begins, and between which it ends; above 24 in the next day.</summary>
    private static readonly Dictionary<string, (double From, double FromLatest, double To, double ToLatest)> PartsOfDay = new()
    {
        ["dawn"] = (0, 3, 5, 7),
        ["morning"] = (5, 8, 9, 12),
        ["forenoon"] = (6, 9, 11, 12),
        ["noon"] = (11, 12, 13, 14.5),
        ["afternoon"] = (12, 14, 17, 19),
        ["dusk"] = (16, 18, 18, 20),
        ["evening"] = (17, 20, 21, 30),
        ["night"] = (21, 26, 27, 30),
    };

    /// <summary>Whether one of the alternatives is exactly what was found.</summary>
    public static bool Fits(string text, string expected, IReadOnlyList<TimeMention> found) =>
        expected.Split(" | ").Any(alternative => FitsOne(text, alternative, found));

    private static bool FitsOne(string text, string alternative, IReadOnlyList<TimeMention> found)
    {
        var (at, from) = (0, 0);
        foreach (var mention in alternative == "none" ? [] : alternative.Split(" ; "))
        {
            var parts = mention.Split(" => ");
            var optional = parts.Length == 1;
            var whole = parts[0].Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
            var start = text.IndexOf(whole, from, StringComparison.Ordinal);
            if (start < 0)
                throw new FormatException($"\"{whole}\" does not stand in: {text}");

            from = start + whole.Length;
            var next = at < found.Count && Stands(found[at].Span, parts[0], start, optional) ? found[at] : null;
            if (next is not null && (optional || parts[1].Split(" or ").Any(time => FitsTime(next, time))))
                at++;
            else if (!optional)
                return false;
        }

        return at == found.Count;
    }

    /// <summary>Whether a span holds all the words outside of brackets, and none beyond those in them.</summary>
    private static bool Stands(TextSpan span, string words, int start, bool optional)
    {
        var length = words.Count(c => c is not ('(' or ')'));
        if (span.Start < start || span.End > start + length)
            return false;

        if (optional)
            return true;

        var lead = LeadingBrackets(words);
        var trail = LeadingBrackets(string.Concat(words.Reverse().Select(c => c switch { '(' => ')', ')' => '(', _ => c })));
        return span.Start <= start + lead && span.End >= start + length - trail;
    }

    /// <summary>How many characters stand in brackets before the first outside of them; spaces between brackets count with them.</summary>
    private static int LeadingBrackets(string words)
    {
        var (count, inside) = (0, false);
        foreach (var c in words)
        {
            if (c is '(' or ')')
                inside = c == '(';
            else if (inside || c == ' ' && count > 0)
                count++;
            else
                break;
        }

        return count;
    }

    private static bool FitsTime(TimeMention found, string expected)
    {
        var since = expected.EndsWith(SinceMark, StringComparison.Ordinal);
        var time = since ? expected[..^SinceMark.Length] : expected;
        if (time.StartsWith(RepeatsMark, StringComparison.Ordinal))
            return found.Repeats && FitsHours(found, time[RepeatsMark.Length..].Trim());

        if (time == "?")
            return true;

        if (found.Repeats || since != found.Since && !time.EndsWith('?'))
            return false;

        var (start, end) = Range(time, since);
        return start.Holds(found.Start) && (end is { } e ? e.Holds(since && found.End == Reference ? null : found.End) : IsMoment(found));
    }

    private static bool IsMoment(TimeMention found) => found.End is null || found.End >= found.Start && found.End - found.Start <= LongestMoment;

    private static bool FitsHours(TimeMention found, string expected)
    {
        var words = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var day = words.Length > 0 && !char.IsAsciiDigit(words[0][0]) && !PartsOfDay.ContainsKey(words[0]) ? DayNamed(words[0]) : AnyDay;
        if (day != AnyDay && found.Start?.DayOfWeek != day)
            return false;

        var hours = day == AnyDay ? expected : string.Join(' ', words.Skip(1));
        if (hours.Length == 0)
            return true;

        if (found.Start is not { } began)
            return false;

        // The night from one day to the next may be counted with either.
        return FitsOn(DateOnly.FromDateTime(began)) || FitsOn(DateOnly.FromDateTime(began).AddDays(-1));

        bool FitsOn(DateOnly date)
        {
            var (start, end) = Range($"{date:yyyy-MM-dd} {hours}", since: false);
            return start.Holds(began) && (end is { } e ? e.Holds(found.End) : IsMoment(found));
        }
    }

    private static DayOfWeek DayNamed(string name) =>
        Enum.GetValues<DayOfWeek>().First(day => day.ToString().StartsWith(name, StringComparison.Ordinal));

    /// <summary>The moments between which a time begins and those between which it ends; no end for a moment.</summary>
    private static (Moments Start, Moments? End) Range(string time, bool since)
    {
        if (time.IndexOf("..", StringComparison.Ordinal) is >= 0 and var dots)
        {
            var start = Moments.Parse(time[..dots], null);
            return (start, Moments.Parse(time[(dots + 2)..], start.Earliest));
        }

        if (time.LastIndexOf(' ') is > 0 and var space && PartsOfDay.TryGetValue(time[(space + 1)..], out var part))
        {
            var day = Moments.Parse(time[..space], null).Earliest!.Value;
            return (new(day.AddHours(part.From), day.AddHours(part.FromLatest)), new(day.AddHours(part.To), day.AddHours(part.ToLatest)));
        }

        var one = Moments.Parse(time, null);
        if (since || time.Contains(':', StringComparison.Ordinal))
            return (one, since ? Moments.None : null);

        var begin = one.Earliest!.Value;
        var end = time.Length == 4 ? begin.AddYears(1) : time.Length == 7 ? begin.AddMonths(1) : begin.AddDays(1);
        return (one, new(end, end));
    }

    /// <summary>The moments between two, both included; none at all where the time is open.</summary>
    private readonly record struct Moments(DateTime? Earliest, DateTime? Latest, bool Any = false)
    {
        public static readonly Moments None = new(null, null);

        public static Moments Parse(string text, DateTime? near)
        {
            if (text.Length == 0)
                return None;

            if (text == "?")
                return new(null, null, Any: true);

            var ends = text.Split('~');
            var earliest = One(ends[0], near);
            return new(earliest, ends.Length > 1 ? One(ends[1], earliest) : earliest);
        }

        public bool Holds(DateTime? time) => Any || (time is { } moment ? moment >= Earliest && moment <= Latest : Earliest is null);

        private static DateTime One(string text, DateTime? near)
        {
            var full = text switch
            {
                _ when text[2] == ':' => $"{near:yyyy-MM-dd} {text}",
                _ when text[2] == '-' => $"{Reference.Year}-{text}",
                { Length: 4 } => $"{text}-01-01",
                { Length: 7 } => $"{text}-01",
                _ => text,
            };
            return DateTime.ParseExact(full, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture);
        }
    }
}
