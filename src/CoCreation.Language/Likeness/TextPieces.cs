namespace CoCreation.Language;

/// <summary>Cuts a folded text into what likeness counts: two neighbouring Chinese characters, or a word of letters and digits with the character behind it (3号, 15路).</summary>
internal static class TextPieces
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Numbered = "期栋号组";

    /// <summary>Adds what the text holds to <paramref name="counts"/>, each time worth <paramref name="weight"/>.</summary>
    public static void Count(ReadOnlySpan<char> folded, float weight, Dictionary<ulong, float> counts)
    {
        for (var i = 0; i < folded.Length;)
        {
            var length = Next(folded, i, out var piece);
            if (piece != 0)
                counts[piece] = counts.GetValueOrDefault(piece) + weight;

            i += length;
        }
    }

    /// <summary>The pieces in their order, each as often as it occurs.</summary>
    public static List<ulong> Of(ReadOnlySpan<char> folded)
    {
        var pieces = new List<ulong>(folded.Length);
        for (var i = 0; i < folded.Length;)
        {
            var length = Next(folded, i, out var piece);
            if (piece != 0)
                pieces.Add(piece);

            i += length;
        }

        return pieces;
    }

    /// <returns>How many characters to go on; <paramref name="piece"/> is 0 where none begins.</returns>
    private static int Next(ReadOnlySpan<char> s, int at, out ulong piece)
    {
        piece = 0;
        if (Characters.IsHan(s[at]))
        {
            if (at + 1 < s.Length && Characters.IsHan(s[at + 1]))
            {
                // 二期 and 2期 are one.
                piece = Digits.IndexOf(s[at]) is var digit and >= 0 && Numbered.Contains(s[at + 1])
                    ? Hash([(char)('0' + digit), s[at + 1]])
                    : ((ulong)s[at] << 16) | s[at + 1];
            }

            return 1;
        }

        if (!Characters.IsWord(s[at]))
            return 1;

        var end = at + 1;
        while (end < s.Length && Characters.IsWord(s[end]))
            end++;

        var withNext = end < s.Length && Characters.IsHan(s[end]) ? end + 1 : end;
        piece = Hash(s[at..withNext]);
        return end - at;
    }

    /// <summary>Never equal to a pair of characters, which leaves the upper half empty.</summary>
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;

        return hash | (1UL << 63);
    }
}
