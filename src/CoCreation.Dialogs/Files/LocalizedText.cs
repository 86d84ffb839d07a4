namespace CoCreation.Dialogs;

/// <summary>A text in both languages.</summary>
public sealed record LocalizedText(string Zh, string En)
{
    /// <param name="locale">A language tag; everything but English is answered in Chinese.</param>
    public string In(string locale) => IsEnglish(locale) ? En : Zh;

    internal static bool IsEnglish(string locale) => locale.StartsWith("en", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Words in both languages that mean the same to the program.</summary>
public sealed record LocalizedWords(IReadOnlyList<string> Zh, IReadOnlyList<string> En)
{
    public static LocalizedWords None { get; } = new([], []);

    /// <summary>The words of both languages: people mix them.</summary>
    public IEnumerable<string> All => Zh.Concat(En);
}
