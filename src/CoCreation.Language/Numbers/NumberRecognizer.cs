namespace CoCreation.Language;

/// <summary>Finds numbers and ordinals written in digits, Chinese characters or English words.</summary>
public static class NumberRecognizer
{
    // Words in which a numeral counts nothing: 一直, 一样, 万一.
    private const string AfterOne = "下直样起些定般旦向切再时贯致律边带块共概";
    private const string BeforeOne = "万统唯专同逐";

    /// <summary>Numbers and ordinals in a message of either language.</summary>
    public static IReadOnlyList<NumberMention> Recognize(string text) =>
        Scan(Folding.Fold(text), static (s, at) => Ordinal(s, at) ?? (IsEnglish(s, at) ? EnglishNumbers.Read(s, at) : Chinese(s, at)));

    /// <summary>Numbers that say how many, in one language.</summary>
    public static IReadOnlyList<NumberMention> Numbers(string text, string culture) =>
        Scan(Folding.Fold(text), Culture.IsChinese(culture) ? Chinese : English);

    /// <summary>Numbers that say which: 第三, third.</summary>
    public static IReadOnlyList<NumberMention> Ordinals(string text, string culture) =>
        Scan(Folding.Fold(text), Culture.IsChinese(culture) ? ChineseOrdinal : EnglishOrdinal);

    private static List<NumberMention> Scan(string s, Func<string, int, NumberMention?> read)
    {
        List<NumberMention> found = [];
        for (var at = 0; at < s.Length;)
        {
            if (read(s, at) is { } number)
            {
                found.Add(number);
                at = number.Span.End;
            }
            else
            {
                at = char.IsAsciiLetter(s[at]) || char.IsAsciiDigit(s[at]) ? NextWord(s, at) : at + 1;
            }
        }

        return found;
    }

    private static bool IsEnglish(string s, int at) =>
        Characters.IsWord(s[at]) && Characters.WordStart(s, at) && !ChineseUnitFollows(s, at);

    /// <summary>3万, 5千4: digits with Chinese units.</summary>
    private static bool ChineseUnitFollows(string s, int at)
    {
        while (at < s.Length && (char.IsAsciiDigit(s[at]) || s[at] is '.' or ','))
            at++;

        return at < s.Length && NumberReader.IsNumeral(s[at]);
    }

    private static NumberMention? Ordinal(string s, int at) => s[at] == '第' ? ChineseOrdinal(s, at) : EnglishOrdinal(s, at);

    private static NumberMention? English(string s, int at) =>
        at > 0 && (Characters.IsWord(s[at]) && Characters.IsWord(s[at - 1]) || char.IsAsciiDigit(s[at - 1]) && s[at] == '.') ? null : EnglishNumbers.Read(s, at);

    private static NumberMention? Chinese(string s, int at) =>
        NumberReader.IsNumeral(s[at]) && IsWordOnly(s, at) ? null : ChineseNumbers.Read(s, at);

    private static NumberMention? ChineseOrdinal(string s, int at)
    {
        if (s[at] != '第' || at + 1 == s.Length)
            return null;

        if (ChineseNumbers.Read(s, at + 1) is { Value: >= 0, Form: NumberForm.Whole } number)
            return number with { Span = TextSpan.Between(at, number.Span.End), Ordinal = true };

        // Behind 第 any numeral counts: 第一中学.
        return NumberReader.TryWhole(s, at + 1, out var length, out var value) ? new(new(at, length + 1), value, Ordinal: true) : null;
    }

    private static NumberMention? EnglishOrdinal(string s, int at) =>
        Characters.IsWord(s[at]) && Characters.WordStart(s, at) && EnglishOrdinals.Read(s, at) is { } ordinal
            ? new(TextSpan.Between(at, ordinal.End), ordinal.Value, Ordinal: true)
            : null;

    private static bool IsWordOnly(string s, int at)
    {
        var before = at > 0 ? s[at - 1] : ' ';
        var after = at + 1 < s.Length ? s[at + 1] : ' ';
        if (before is '周' or '期' or '拜')
            return true;

        if (s[at] is not ('一' or '壹' or '幺') || NumberReader.IsNumeral(before) || NumberReader.IsNumeral(after))
            return false;

        return AfterOne.Contains(after) || BeforeOne.Contains(before) || after == '点' && at + 2 < s.Length && s[at + 2] is '都' or '也' or '儿' or '点' or '不' or '没';
    }

    private static int NextWord(string s, int at)
    {
        while (at < s.Length && Characters.IsWord(s[at]))
            at++;

        return at;
    }
}
