namespace CoCreation.Language;

/// <summary>Reads dates and times in English, one behind the other.</summary>
internal static class EnglishDateTimes
{
    public static List<Reading> Read(string s, DateTime reference)
    {
        List<Reading> found = [];
        return found;
    }
}
