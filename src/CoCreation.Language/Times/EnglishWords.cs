namespace CoCreation.Language;

/// <summary>Takes whole English words from a place on, with the space in front of them.</summary>
internal static class EnglishWords
{
    public static bool Take(string s, ref int i, params ReadOnlySpan<string> phrases)
    {
        var start = Skip(s, i);
        foreach (var phrase in phrases)
        {
            var end = start + phrase.Length;
            if (end <= s.Length && s[start] == phrase[0] && string.CompareOrdinal(s, start, phrase, 0, phrase.Length) == 0 && (!char.IsAsciiLetter(phrase[^1]) || end >= s.Length || !Characters.IsWord(s[end])))
            {
                i = end;
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind one space.</summary>
    public static int Skip(string s, int i) => i < s.Length && s[i] == ' ' ? i + 1 : i;

    /// <summary>A whole number of digits or words: 3, three, twenty-one.</summary>
    public static bool Number(string s, ref int i, out int value)
    {
        value = 0;
        var at = Skip(s, i);
        if (at >= s.Length)
            return false;

        if (char.IsAsciiDigit(s[at]))
        {
            if (!NumberReader.TryWhole(s, at, out var length, out value))
                return false;

            i = at + length;
            return true;
        }

        if (!char.IsAsciiLetter(s[at]) || !NumberReader.TryEnglish(s, at, ordinals: false, out var words, out var number, out _) || number > 999 || !Characters.WordEnd(s, at + words))
            return false;

        (i, value) = (at + words, (int)number);
        return true;
    }
}
