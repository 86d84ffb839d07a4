namespace CoCreation.Language;

/// <summary>A word, a number of digits or a sign of an English text.</summary>
/// <param name="Value">The number; -1 for a word or sign.</param>
/// <param name="Glued">No space stands before it.</param>
internal readonly record struct EnglishToken(int Start, int End, string Word, int Value, bool Glued)
{
    public bool IsNumber => Value >= 0;

    public int Length => End - Start;
}

/// <summary>A reading and the token behind it.</summary>
internal readonly record struct Match(Reading Reading, int Next);

/// <summary>Readings by the token at which they begin.</summary>
internal sealed class Readings<T>
    where T : struct
{
    private readonly Dictionary<int, T?> known = [];

    public T? Of(EnglishTokens t, int i, Func<EnglishTokens, int, T?> read) => known.TryGetValue(i, out var found) ? found : known[i] = read(t, i);
}

/// <summary>An English text as tokens, with the time at which it was written.</summary>
internal sealed class EnglishTokens
{
    private static readonly EnglishToken Nothing = new(0, 0, "", -1, Glued: false);

    private readonly List<EnglishToken> tokens = [];

    public EnglishTokens(string s, DateTime reference)
    {
        (Text, Reference) = (s, reference);
        for (var i = 0; i < s.Length;)
        {
            var end = i + 1;
            if (char.IsAsciiDigit(s[i]))
            {
                while (end < s.Length && char.IsAsciiDigit(s[end]))
                    end++;

                var value = end - i <= 8 ? int.Parse(s.AsSpan(i, end - i), System.Globalization.CultureInfo.InvariantCulture) : -1;
                Add(i, end, value < 0 ? "#" : s[i..end], value);
            }
            else if (IsLetter(s[i]))
            {
                while (end < s.Length && (IsLetter(s[end]) || s[end] == '\'' && end + 1 < s.Length && IsLetter(s[end + 1])))
                    end++;

                // A fortnight's time is told by the fortnight.
                if (s[end - 1] == 's' && end - i > 3 && s[end - 2] == '\'' && s[i..(end - 2)] is "fortnight" or "day" or "week" or "month" or "hour" or "minute")
                    end -= 2;

                Add(i, end, s[i..end], -1);
            }
            else if (!char.IsWhiteSpace(s[i]))
            {
                Add(i, end, s[i..end], -1);
            }

            i = end;
        }
    }

    /// <summary>What was read at each token before: the same place is looked at from many sides.</summary>
    public Readings<Match> Days { get; } = new();

    public Readings<Match> LooseDays { get; } = new();

    public Readings<Match> DayTimes { get; } = new();

    public Readings<Match> Offsets { get; } = new();

    public Readings<Match> Periods { get; } = new();

    public Readings<ClockHour> Hours { get; } = new();

    public Readings<ClockHour> BareHours { get; } = new();

    public Readings<ClockRange> HourRanges { get; } = new();

    public string Text { get; }

    public DateTime Reference { get; }

    public int Count => tokens.Count;

    public EnglishToken this[int i] => i >= 0 && i < tokens.Count ? tokens[i] : Nothing;

    public bool Is(int i, params ReadOnlySpan<string> words)
    {
        if (i < 0 || i >= tokens.Count)
            return false;

        foreach (var word in words)
        {
            if (tokens[i].Word == word)
                return true;
        }

        return false;
    }

    /// <summary>Takes the first of these phrases that stands here, such as "end of the".</summary>
    public bool Take(ref int i, params ReadOnlySpan<string> phrases)
    {
        if (i < 0 || i >= tokens.Count)
            return false;

        var first = tokens[i].Word[0];
        foreach (var phrase in phrases)
        {
            if (phrase[0] == first && Stands(i, phrase) is > 0 and var next)
            {
                i = next;
                return true;
            }
        }

        return false;
    }

    /// <summary>The token behind a phrase that stands here; 0 when another does.</summary>
    private int Stands(int i, string phrase)
    {
        for (var at = 0; at < phrase.Length; i++)
        {
            var end = phrase.IndexOf(' ', at);
            var part = phrase.AsSpan(at, (end < 0 ? phrase.Length : end) - at);
            if (i >= tokens.Count || !part.SequenceEqual(tokens[i].Word))
                return 0;

            at += part.Length + 1;
        }

        return i;
    }

    /// <summary>Behind such a phrase when one stands here, else here.</summary>
    public int Skip(int i, params ReadOnlySpan<string> phrases)
    {
        _ = Take(ref i, phrases);
        return i;
    }

    public TextSpan Span(int first, int next) => TextSpan.Between(tokens[first].Start, tokens[next - 1].End);

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c > 127 && char.IsLetter(c) && !Characters.IsHan(c);

    private void Add(int start, int end, string word, int value) =>
        tokens.Add(new(start, end, word, value, tokens.Count > 0 && tokens[^1].End == start));
}
