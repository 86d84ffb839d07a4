namespace CoCreation.Dialogs;

/// <summary>Compares what people type with words that were written for it.</summary>
internal static class Wording
{
    private static readonly string[] Particles = ["吧", "啊", "呀", "哈", "嘛", "please"];

    /// <summary>Without the punctuation and particles around it, in half width.</summary>
    public static string Bare(string text)
    {
        var bare = Narrow(text).Trim();
        for (var before = -1; before != bare.Length;)
        {
            before = bare.Length;
            bare = bare.Trim(Punctuation).Trim();
            foreach (var particle in Particles)
            {
                if (bare.Length > particle.Length && bare.EndsWith(particle, StringComparison.OrdinalIgnoreCase))
                    bare = bare[..^particle.Length];
            }
        }

        return bare;
    }

    public static bool Same(string text, string word) => string.Equals(Bare(text), Bare(word), StringComparison.OrdinalIgnoreCase);

    /// <summary>What follows the word when the text begins with it; null when it does not.</summary>
    /// <param name="apart">Something must separate a Chinese word from what follows: a space, punctuation, a letter or a digit.</param>
    public static string? After(string text, string word, bool apart)
    {
        var narrow = Narrow(text).TrimStart();
        var start = text.Length - Narrow(text).TrimStart().Length;
        if (word.Length == 0 || !narrow.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return null;

        var rest = text[(start + word.Length)..];
        if (rest.Length > 0)
        {
            var next = narrow[word.Length];
            var latin = char.IsAsciiLetterOrDigit(word[^1]);
            if (latin ? char.IsAsciiLetterOrDigit(next) : apart && char.IsLetter(next) && !char.IsAscii(next) && Bare(narrow).Length > word.Length)
                return null;
        }

        return rest.Trim().TrimStart(Punctuation).Trim();
    }

    private static readonly char[] Punctuation =
        ['。', '，', '！', '？', '、', '；', '：', '…', '~', '～', '.', ',', '!', '?', ';', ':', '"', '“', '”', '「', '」', '(', ')', '（', '）'];

    // Every character keeps its place, so that positions hold in the original too.
    private static string Narrow(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = source[i] is >= '！' and <= '～' ? (char)(source[i] - 0xFEE0) : source[i] == '\u3000' ? ' ' : source[i];
    });
}
