namespace CoCreation.Language;

/// <summary>The kinds of spot that every compound has, with their names in both languages.</summary>
internal static class Spots
{
    public static string InEnglish(string spot) => spot;
}
