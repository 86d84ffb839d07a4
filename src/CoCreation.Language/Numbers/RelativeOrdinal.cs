namespace CoCreation.Language;

/// <summary>A place counted from the present one or from the end: the next one, the last but one.</summary>
/// <param name="Offset">How many places away.</param>
/// <param name="FromEnd">Counted from the end; otherwise from the present one.</param>
public sealed record RelativeOrdinal(TextSpan Span, int Offset, bool FromEnd)
{
    private static readonly (string Words, int Offset, bool FromEnd)[] Phrases =
    [
        ("the one before the last one", -1, true),
        ("the one before the last", -1, true),
        ("the last but one", -1, true),
        ("last but one", -1, true),
        ("the second to last", -1, true),
        ("second to last", -1, true),
        ("next to last", -1, true),
        ("antepenultimate", -2, true),
        ("penultimate", -1, true),
        ("previous one", -1, false),
        ("previous", -1, false),
        ("current one", 0, false),
        ("current", 0, false),
        ("next one", 1, false),
        ("next", 1, false),
        ("last", 0, true),
    ];

    /// <summary>All such places in an English text.</summary>
    public static IReadOnlyList<RelativeOrdinal> Find(string text)
    {
        var s = Folding.Fold(text);
        List<RelativeOrdinal> found = [];
        for (var at = 0; at < s.Length; at++)
        {
            if (!char.IsAsciiLetter(s[at]) || at > 0 && Characters.IsWord(s[at - 1]))
                continue;

            foreach (var (words, offset, fromEnd) in Phrases)
            {
                var end = at;
                if (s[at] == words[0] && EnglishWords.Take(s, ref end, words))
                {
                    found.Add(new(TextSpan.Between(at, end), offset, fromEnd));
                    at = end - 1;
                    break;
                }
            }
        }

        return found;
    }
}
