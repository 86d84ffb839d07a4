namespace CoCreation.Language;

/// <summary>A piece of a text that a model can weigh: its hash, and where it stands.</summary>
/// <param name="Run">How many Chinese characters it is made of; 0 for words and signs, <see cref="Features.Beginning"/> for the beginning of a word.</param>
internal readonly record struct Feature(uint Hash, int Start, int Length, byte Run = 0);

/// <summary>Cuts a text into the pieces that a linear model learns from: characters in ones, twos and threes for Chinese, words, pairs of words and beginnings of words for English.</summary>
internal static class Features
{
    public const int LongestRun = 3;
    public const byte Beginning = byte.MaxValue;

    private const int LongestText = 1_200;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Two characters are most often a word; one is often a part of several, and three repeat what two have said.</summary>
    /// <param name="beginning">How much the beginning of a word counts beside the word.</param>
    public static double RunWorth(byte run, double beginning) => run switch
    {
        1 or 3 => 0.7,
        Beginning => beginning,
        _ => 1,
    };

    public static void Cut(string folded, List<Feature> into)
    {
        into.Clear();
        var end = Math.Min(folded.Length, LongestText);
        var at = 0;
        var previousWord = default(Feature);
        while (at < end)
        {
            if (Characters.IsHan(folded[at]))
            {
                var stop = at;
                while (stop < end && Characters.IsHan(folded[stop]))
                    stop++;

                CutHan(folded, at, stop, into);
                previousWord = default;
                at = stop;
            }
            else if (Characters.IsWord(folded[at]))
            {
                var stop = at;
                while (stop < end && (Characters.IsWord(folded[stop]) || (folded[stop] == '\'' && stop + 1 < end && Characters.IsWord(folded[stop + 1]))))
                    stop++;

                previousWord = CutWord(folded, at, stop, previousWord, into);
                at = stop;
            }
            else
            {
                // A question mark says something; other signs do not.
                if (folded[at] is '?' or '？')
                    into.Add(new(Hash(3, "?"), at, 1));

                at++;
            }
        }
    }

    private static void CutHan(string s, int start, int stop, List<Feature> into)
    {
        for (var i = start; i < stop; i++)
        {
            var hash = Start(1);
            for (var length = 1; length <= LongestRun && i + length <= stop; length++)
            {
                hash = (hash ^ s[i + length - 1]) * Prime;
                into.Add(new(Mix(hash + (uint)length), i, length, (byte)length));
            }
        }
    }

    private static Feature CutWord(string s, int start, int stop, Feature previous, List<Feature> into)
    {
        if (char.IsAsciiDigit(s[start]))
        {
            // Which number it is says nothing of the category.
            var number = new Feature(Hash(2, "0"), start, stop - start);
            into.Add(number);
            return number;
        }

        var word = new Feature(Hash(2, s.AsSpan(start, stop - start)), start, stop - start);
        into.Add(word);
        if (previous.Length > 0)
            into.Add(new(Mix((previous.Hash * 31) + word.Hash), previous.Start, stop - previous.Start));

        // Its beginnings stand for the word's other forms: leak, leaks, leaking.
        for (var length = 4; length <= 6 && length < stop - start; length++)
            into.Add(new(Hash(5, s.AsSpan(start, length)), start, length, Beginning));

        return word;
    }

    public static uint Hash(uint kind, ReadOnlySpan<char> piece)
    {
        var hash = Start(kind);
        foreach (var c in piece)
            hash = (hash ^ c) * Prime;

        return Mix(hash);
    }

    private static uint Start(uint kind) => (Seed ^ kind) * Prime;

    private static uint Mix(uint h)
    {
        h ^= h >> 16;
        h *= 0x85ebca6b;
        h ^= h >> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >> 16);
    }
}
