namespace CoCreation.Language;

/// <summary>Finds dates, times, durations and repetitions, in the result shape of Recognizers-Text and in the sense that complaints give them.</summary>
public static class DateTimeRecognizer
{
    /// <param name="culture">The language in which the text is read.</param>
    /// <param name="reference">The local time at which the text was written.</param>
    public static IReadOnlyList<DateTimeMention> Recognize(string text, string culture, DateTime reference)
    {
        var folded = Folding.Fold(text);
        return [.. Read(folded, culture, reference).Select(reading => reading.Resolve(text))];
    }

    internal static List<Reading> Read(string folded, string culture, DateTime reference) =>
        Culture.IsChinese(culture) ? ChineseDateTimes.Read(folded, reference) : EnglishDateTimes.Read(folded, reference);
}
