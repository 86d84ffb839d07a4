using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>A ticket that a message speaks of by its number, full or by its last digits.</summary>
/// <param name="Prefix">The community's short code of a full number; null when only digits were said.</param>
/// <param name="Digits">The digits as said, without zeros in front: "131".</param>
public sealed partial record TicketReference(TextSpan Span, string? Prefix, int? Year, string Digits)
{
    /// <param name="text">What was written.</param>
    /// <param name="awaited">A number was asked for, so bare digits are one.</param>
    public static TicketReference? Recognize(string text, bool awaited = false)
    {
        var s = Folding.Fold(text);
        if (Full().Match(s) is { Success: true } full)
        {
            return new(
                new(full.Index, full.Length),
                full.Groups[1].Value.ToUpperInvariant(),
                int.Parse(full.Groups[2].ValueSpan, CultureInfo.InvariantCulture),
                Trim(full.Groups[3].Value));
        }

        foreach (var pattern in (ReadOnlySpan<Regex>)[AfterVerb(), AfterWord(), WithHash()])
        {
            if (pattern.Match(s) is { Success: true } match)
                return FromDigits(match.Groups[1]);
        }

        if (CalledByNumber(s, awaited) is { } called)
            return called;

        if (!awaited)
            return null;

        return Bare().Match(s) is { Success: true } bare ? FromDigits(bare.Groups[1]) : Spoken(s);
    }

    private static TicketReference FromDigits(Group digits) => new(new(digits.Index, digits.Length), null, null, Trim(digits.Value));

    /// <summary>131号; a number that may be a day of the month needs a word that says it is a ticket's.</summary>
    private static TicketReference? CalledByNumber(string s, bool awaited)
    {
        for (var at = s.IndexOf('号'); at > 0; at = s.IndexOf('号', at + 1))
        {
            if (at + 1 < s.Length && "楼栋线门院房铺店车桌位厅馆路幢".Contains(s[at + 1]))
                continue;

            var start = at;
            while (start > 0 && at - start < 8 && (char.IsAsciiDigit(s[start - 1]) || NumberReader.IsNumeral(s[start - 1])))
                start--;

            if (start == at || !NumberReader.TryWhole(s, start, out var length, out var value) || start + length != at || value == 0)
                continue;

            if (start > 0 && s[start - 1] is '月' or '路' or '街' or '道' or '巷' or '-')
                continue;

            if (value > 31 || awaited || Hint().IsMatch(s))
                return new(TextSpan.Between(start, at), null, null, value.ToString(CultureInfo.InvariantCulture));
        }

        return null;
    }

    /// <summary>Digits said one by one: 一三一, 幺三幺.</summary>
    private static TicketReference? Spoken(string s)
    {
        for (var at = 0; at < s.Length; at++)
        {
            if (NumberReader.IsNumeral(s[at]) && NumberReader.TryChinese(s, at, out var length, out var value) && length >= 2 && value is > 0 and < 1_000_000)
                return new(new(at, length), null, null, ((int)value).ToString(CultureInfo.InvariantCulture));
        }

        return null;
    }

    private static string Trim(string digits) => digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";

    [GeneratedRegex(@"(?<![a-z0-9])([a-z]{1,6})[- ]?(20[0-9]{2})[- ]?([0-9]{1,6})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"(?:进度|撤回|满意|\+1|加1|签收|办结|退单|转办|协办|延期|进展|status|withdraw|join|accept|done|progress|resolve|return|extend) {0,3}(?:#|no\.? ?|number |ticket )?([0-9]{1,6})(?![0-9.:]|栋|号楼|楼|单元|点|天|个|日|月|年|次|户)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterVerb();

    [GeneratedRegex(@"(?:编号|单号|工单|号码|ticket|case|report|no\.|number)[是为:： #]{0,3}(?:number |no\.? ?)?([0-9]{1,6})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex AfterWord();

    [GeneratedRegex(@"(?<![a-z0-9])#([0-9]{1,6})(?![0-9楼栋])", RegexOptions.CultureInvariant)]
    private static partial Regex WithHash();

    [GeneratedRegex(@"进度|撤回|满意|编号|单号|那件|这件|那个单|办得|么样了|怎么样了|status|ticket", RegexOptions.CultureInvariant)]
    private static partial Regex Hint();

    [GeneratedRegex(@"(?<![0-9.])([0-9]{1,6})(?![0-9.])", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
