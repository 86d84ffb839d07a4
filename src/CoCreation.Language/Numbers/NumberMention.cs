namespace CoCreation.Language;

/// <summary>How a number was written: whole, with decimals, as a fraction, or as a power of ten.</summary>
public enum NumberForm
{
    Whole,
    WithDecimals,
    Fraction,
    Power,
}

/// <summary>A number in a text; an ordinal says which (第三, third), a number how many.</summary>
public sealed record NumberMention(TextSpan Span, decimal Value, bool Ordinal = false)
{
    public NumberForm Form { get; init; } = decimal.IsInteger(Value) ? NumberForm.Whole : NumberForm.WithDecimals;
}
