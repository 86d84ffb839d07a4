namespace CoCreation.Language;

/// <summary>Reads dates and times in Chinese, one behind the other.</summary>
internal static class ChineseDateTimes
{
    public static List<Reading> Read(string s, DateTime reference)
    {
        List<Reading> found = [];
        return found;
    }
}
