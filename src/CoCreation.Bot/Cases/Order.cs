using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>What follows a command: which ticket, and what is said about it.</summary>
/// <param name="Number">The whole number, when it was said.</param>
/// <param name="Serial">The last digits, when only they were said.</param>
/// <param name="Words">The rest; empty when nothing else was said.</param>
internal sealed partial record Order(TicketNumber? Number, int? Serial, string Words)
{
    public bool NamesTicket => Number is not null || Serial is not null;

    /// <summary>The number as it was said, for an answer that does not know it.</summary>
    public string Asked => Number?.ToString() ?? Serial?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static Order Read(string? text)
    {
        var rest = text?.Trim() ?? "";
        if (Whole().Match(rest) is { Success: true } whole && TicketNumber.TryParse(whole.Value, out var number))
            return new(number, null, Tidy(rest.Remove(whole.Index, whole.Length)));
        if (Digits().Match(rest) is { Success: true } digits)
            return new(null, int.Parse(digits.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Tidy(rest[digits.Length..]));
        return new(null, null, rest);
    }

    private static string Tidy(string text) => text.Trim().Trim('，', ',', '：', ':', '。').Trim();

    [GeneratedRegex("[A-Za-z]{1,8}[-—－][0-9]{4}[-—－][0-9]{1,6}号?", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    // Digits that count or measure something ("2天", "3栋") are no number of a ticket.
    [GeneratedRegex(@"^(?:#|no\.? ?|第)?([0-9]{1,6})(?:号|件)?(?=$|[\s，,：:。])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Digits();
}
