namespace CoCreation.Language;

/// <summary>Finds numbers and ordinals written in digits, Chinese characters or English words.</summary>
public static class NumberRecognizer
{
    // Words in which a numeral counts nothing: 一直, 一样, 万一, 十分(严重), 千万(别).
    private const string AfterOne = "下直样起些定般旦向切再时贯致律边带块共概";
    private const string BeforeOne = "万统唯专同逐";

    public static IReadOnlyList<NumberMention> Recognize(string text)
    {
        var s = Folding.Fold(text);
        List<NumberMention>? found = null;
        for (var at = 0; at < s.Length;)
        {
            if (Read(s, at) is { } number)
            {
                (found ??= []).Add(number);
                at = number.Span.End;
            }
            else
            {
                at = Characters.IsWord(s[at]) ? NextWord(s, at) : at + 1;
            }
        }

        return found ?? [];
    }

    private static NumberMention? Read(string s, int at)
    {
        var c = s[at];
        if (c == '第' && at + 1 < s.Length && NumberReader.TryWhole(s, at + 1, out var length, out var nth))
            return new(new(at, length + 1), nth, Ordinal: true);

        if (char.IsAsciiDigit(c))
        {
            if (!NumberReader.TryDigits(s, at, out length, out var value))
                return null;

            var end = at + length;
            var suffix = end + 2 <= s.Length ? s.AsSpan(end, 2) : [];
            return suffix is "st" or "nd" or "rd" or "th" && Characters.WordEnd(s, end + 2)
                ? new(new(at, length + 2), value, Ordinal: true)
                : new(new(at, length), value);
        }

        if (NumberReader.IsNumeral(c))
        {
            return !NumberReader.TryChinese(s, at, out length, out var value) || IsWordOnly(s, at, length)
                ? null
                : new(new(at, length), value);
        }

        return c is >= 'a' and <= 'z' && Characters.WordStart(s, at)
            && NumberReader.TryEnglish(s, at, ordinals: true, out length, out var english, out var ordinal)
            && Characters.WordEnd(s, at + length)
            ? new(new(at, length), english, ordinal)
            : null;
    }

    private static bool IsWordOnly(string s, int at, int length)
    {
        var before = at > 0 ? s[at - 1] : ' ';
        var after = at + length < s.Length ? s[at + length] : ' ';
        if (before is '周' or '期' or '拜')
            return true;

        if (length == 1)
        {
            switch (s[at])
            {
                case '一' or '壹' or '幺':
                    return AfterOne.Contains(after) || BeforeOne.Contains(before)
                        || (after == '点' && at + 2 < s.Length && s[at + 2] is '都' or '也' or '儿' or '点' or '不' or '没');
                case '十':
                    return after == '分' && (at + 2 >= s.Length || s[at + 2] != '钟');
                case '百' or '千' or '万' or '亿' or '零':
                    return true;
            }
        }

        return s.AsSpan(at, length) is "千万" or "万一" or "一一";
    }

    private static int NextWord(string s, int at)
    {
        while (at < s.Length && Characters.IsWord(s[at]))
            at++;

        return at;
    }
}
