namespace CoCreation.Language;

/// <summary>What kind of character stands at a place of a folded text.</summary>
internal static class Characters
{
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>A letter or digit of the Latin script, of which English words are made.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (c is >= '\u00C0' and <= '\u024F');

    public static bool EndsClause(char c) => c is '。' or '，' or ',' or '；' or ';' or '！' or '!' or '？' or '?' or '\n' or '\r' or '…' or '、' or '.';

    /// <summary>True when a word boundary of the Latin script lies before <paramref name="at"/>.</summary>
    public static bool WordStart(string text, int at) => at == 0 || !IsWord(text[at - 1]) || !IsWord(text[at]);

    /// <summary>True when a word boundary of the Latin script lies at <paramref name="end"/>.</summary>
    public static bool WordEnd(string text, int end) => end >= text.Length || !IsWord(text[end]) || !IsWord(text[end - 1]);
}
