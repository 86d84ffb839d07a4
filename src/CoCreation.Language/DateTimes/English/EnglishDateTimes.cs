namespace CoCreation.Language;

/// <summary>Reads dates and times in English, one behind the other: at each word the longest reading.</summary>
internal static class EnglishDateTimes
{
    public static List<Reading> Read(string s, DateTime reference)
    {
        var t = new EnglishTokens(s, reference);
        List<Reading> found = [];
        for (var i = 0; i < t.Count;)
        {
            if (EnglishReadings.Starts(t, i) && EnglishReadings.Best(t, i) is { } match)
            {
                found.Add(match.Reading);
                i = Math.Max(match.Next, i + 1);
            }
            else
            {
                i++;
            }
        }

        return found;
    }
}
