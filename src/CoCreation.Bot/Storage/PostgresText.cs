using System.Text;

namespace CoCreation.Bot.Storage;

/// <summary>Text as PostgreSQL takes it: it refuses the character zero and halves of characters, which anybody may send.</summary>
internal static class PostgresText
{
    public static object Kept(object? value) => value switch
    {
        null => DBNull.Value,
        string text => Kept(text),
        _ => value,
    };

    private static string Kept(string text)
    {
        if (!text.Contains('\0', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0) kept.Append(rune);
        }

        return kept.ToString();
    }
}
