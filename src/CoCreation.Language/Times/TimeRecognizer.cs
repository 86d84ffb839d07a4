namespace CoCreation.Language;

/// <summary>Finds when something is, was or has been, the way people say it.</summary>
public static class TimeRecognizer
{
    public static IReadOnlyList<TimeMention> Recognize(string text, DateTime reference) => [];

    /// <summary>The time as people say it: 昨晚10点, 周三, 每天晚上8点到10点; last night at 10.</summary>
    public static string Say(TimeMention mention, string culture, DateTime reference) => "";
}
