namespace CoCreation.Language;

/// <summary>The language that a message is written in: <c>zh</c> or <c>en</c>.</summary>
public static class Culture
{
    public const string Chinese = "zh";
    public const string English = "en";

    /// <summary>Tells by the share of scripts; null when the text holds neither, such as a number alone.</summary>
    public static string? Of(string text)
    {
        int han = 0, latin = 0;
        var length = Math.Min(text.Length, Folding.Limit);
        for (var i = 0; i < length; i++)
        {
            if (Characters.IsHan(text[i]))
                han++;
            else if (char.IsAsciiLetter(text[i]))
                latin++;
        }

        // A Chinese character says about as much as four letters do.
        return han == 0 && latin == 0 ? null : han * 4 >= latin ? Chinese : English;
    }

    internal static bool IsChinese(string culture) => culture.StartsWith(Chinese, StringComparison.OrdinalIgnoreCase);
}
