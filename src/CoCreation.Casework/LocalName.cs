namespace CoCreation.Casework;

/// <summary>A name in both languages that people read here.</summary>
public sealed record LocalName(string Zh, string En)
{
    /// <summary>The English name for an English locale, else the Chinese one.</summary>
    public string In(string? locale) => IsEnglish(locale) ? En : Zh;

    public static bool IsEnglish(string? locale) => locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;

    public override string ToString() => Zh;
}
