using System.Text.RegularExpressions;

namespace CoCreation.Dialogs;

/// <summary>Compares what people type with words that were written for it.</summary>
internal static partial class Wording
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
        var trimmed = text.AsSpan().TrimStart();
        if (word.Length == 0 || trimmed.Length < word.Length)
            return null;

        for (var i = 0; i < word.Length; i++)
        {
            if (Folded(trimmed[i]) != Folded(word[i]))
                return null;
        }

        var rest = trimmed[word.Length..].ToString();
        if (rest.Length > 0)
        {
            var next = Narrow(rest[0]);
            var latin = char.IsAsciiLetterOrDigit(word[^1]);
            if (latin ? char.IsAsciiLetterOrDigit(next) : apart && char.IsLetter(next) && !char.IsAscii(next) && !Same(text, word))
                return null;
        }

        return rest.Trim().TrimStart(Punctuation).Trim();
    }

    /// <summary>A character as it is compared: in half width, and capital.</summary>
    public static char Folded(char c) => char.ToUpperInvariant(Narrow(c));

    private static readonly char[] Punctuation =
        ['。', '，', '！', '？', '、', '；', '：', '…', '~', '～', '.', ',', '!', '?', ';', ':', '"', '“', '”', '「', '」', '(', ')', '（', '）'];

    private static string Narrow(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = Narrow(source[i]);
    });

    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c;

    /// <summary>Whether the text begins with a number that stands by itself: 131 换了灯泡, QY-2026-000131; 3栋 is none.</summary>
    public static bool NamesNumber(string text) => Number().IsMatch(text.TrimStart());

    [GeneratedRegex(@"^(?:#|[A-Za-z]{1,8}-)?[0-9][0-9-]*号?(?:$|[\s，,：:。])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
