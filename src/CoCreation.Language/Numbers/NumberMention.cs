namespace CoCreation.Language;

/// <summary>A number in a text; an ordinal says which (第三, third), a number how many.</summary>
public sealed record NumberMention(TextSpan Span, decimal Value, bool Ordinal = false);
