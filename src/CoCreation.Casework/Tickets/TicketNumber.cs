using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreation.Casework;

/// <summary>The number that people say, e.g. <c>QY-2026-000123</c>.</summary>
public sealed partial record TicketNumber(string ShortCode, int Year, int Serial)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ShortCode}-{Year:D4}-{Serial:D6}");

    /// <summary>Reads a whole number, in any case and with full-width signs, from anywhere in a text; also as people shorten it (<c>QY-26-123</c>, <c>QY2026000123</c>).</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TicketNumber? number) => TryParse(text, out number, out _);

    /// <param name="where">The characters that the number takes.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TicketNumber? number, out Range where)
    {
        (number, where) = (null, default);
        if (text is null || Whole().Match(Narrow(text)) is not { Success: true } match)
        {
            return false;
        }

        var year = Number(match.Groups["year"]);
        number = new(match.Groups["code"].Value.ToUpperInvariant(), year < 100 ? 2000 + year : year, Number(match.Groups["serial"]));
        where = match.Index..(match.Index + match.Length);
        return true;
    }

    /// <summary>Reads the last digits alone, as people say them: <c>123</c>, <c>123号</c>, <c>#123</c>, <c>no. 123</c>.</summary>
    public static bool TryParseSerial(string? text, out int serial)
    {
        serial = text is not null && Digits().Match(Narrow(text).Trim()) is { Success: true } match ? Number(match.Groups[1]) : 0;
        return serial > 0;
    }

    private static int Number(System.Text.RegularExpressions.Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static string Narrow(string text) => string.Concat(text.Select(letter => letter switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(letter - 0xfee0),
        '—' or '–' or '－' => '-',
        _ => letter,
    }));

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?:(?<code>[A-Za-z]{1,8})-(?<year>[0-9]{4})-(?<serial>[0-9]{1,6})|(?<code>[A-Za-z]{2,4})-(?<year>[0-9]{2})-(?<serial>[0-9]{1,6})|(?<code>[A-Za-z]{2,4})(?<year>20[0-9]{2})(?<serial>[0-9]{6}))(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:#|no\.? ?|第)?([0-9]{1,6})(?:号|件|单)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
