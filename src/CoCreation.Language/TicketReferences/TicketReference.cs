namespace CoCreation.Language;

/// <summary>A ticket that a message speaks of by its number, full or by its last digits.</summary>
/// <param name="Prefix">The community's short code of a full number; null when only digits were said.</param>
/// <param name="Digits">The digits as said, without zeros in front: "131".</param>
public sealed record TicketReference(TextSpan Span, string? Prefix, int? Year, string Digits)
{
    /// <param name="awaited">A number was asked for, so bare digits are one.</param>
    public static TicketReference? Recognize(string text, bool awaited = false) => null;
}
