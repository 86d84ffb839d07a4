namespace CoCreation.Language;

/// <summary>A telephone number in a text, with its digits alone.</summary>
public sealed record PhoneMention(TextSpan Span, string Digits);

/// <summary>Finds mobile and landline numbers, with separators or in Chinese digits; hotlines such as 110 and 12345 are no person's.</summary>
public static class PhoneRecognizer
{
    private const int Longest = 24;

    public static IReadOnlyList<PhoneMention> Recognize(string text) => Find(Folding.Fold(text));

    internal static IReadOnlyList<PhoneMention> Find(string s)
    {
        List<PhoneMention>? found = null;
        Span<char> digits = stackalloc char[Longest];
        for (var at = 0; at < s.Length;)
        {
            if (Value(s[at]) < 0 && s[at] is not ('+' or '('))
            {
                at++;
                continue;
            }

            if (at > 0 && char.IsAsciiLetterOrDigit(s[at - 1]))
            {
                at++;
                continue;
            }

            var (end, count) = Run(s, at, digits);
            if (Accept(digits[..count], s, at) is { } length && TrimmedEnd(s, at, length) is var stop)
            {
                (found ??= []).Add(new(TextSpan.Between(at, stop), new string(digits[..length])));
                at = stop;
            }
            else
            {
                at = Math.Max(end, at + 1);
            }
        }

        return found ?? [];
    }

    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : c is '俩' or '两' ? -1 : NumberReader.Digit(c);

    /// <summary>Digits from a place on, joined over single separators.</summary>
    private static (int End, int Count) Run(string s, int at, Span<char> digits)
    {
        var count = 0;
        var i = at;
        var end = at;
        while (i < s.Length && count < Longest)
        {
            if (Value(s[i]) is >= 0 and var value)
            {
                digits[count++] = (char)('0' + value);
                end = ++i;
            }
            else if (s[i] is '+' && i == at || s[i] is '(' or ')' or ' ' or '-' or '.' && i - end < 2)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return (end, count);
    }

    /// <summary>How many of the digits are a telephone number; null when they are none.</summary>
    private static int? Accept(ReadOnlySpan<char> d, string s, int at)
    {
        var country = d.StartsWith("86") && s[at] == '+' || d.StartsWith("0086") ? (d[0] == '0' ? 4 : 2) : 0;
        var rest = d[country..];
        if (rest.Length == 11 && rest[0] == '1' && rest[1] is >= '3' and <= '9')
            return d.Length;

        if (country == 0 && s[at] == '+' && d.Length is >= 9 and <= 15)
            return d.Length;

        if (rest.Length is >= 10 and <= 12 && rest[0] == '0' && rest[1] is >= '1' and <= '9')
            return d.Length;

        if (rest.Length == 10 && (rest.StartsWith("400") || rest.StartsWith("800")))
            return d.Length;

        // 617-555-0142 and (617) 555-0142
        if (rest.Length == 10 && rest[0] is >= '2' and <= '9' && (s[at] == '(' || at + 3 < s.Length && s[at + 3] is '-' or '.' or ' '))
            return d.Length;

        // A local number is one only after a word that says so.
        return d.Length is 7 or 8 && d[0] is >= '2' and <= '8' && AfterPhoneWord(s, at) ? d.Length : null;
    }

    private static bool AfterPhoneWord(string s, int at)
    {
        var before = s.AsSpan(Math.Max(0, at - 8), Math.Min(8, at)).TrimEnd(" :：是");
        return before.EndsWith("电话") || before.EndsWith("座机") || before.EndsWith("tel") || before.EndsWith("phone") || before.EndsWith("call");
    }

    /// <summary>Where the given count of digits ends.</summary>
    private static int TrimmedEnd(string s, int at, int count)
    {
        var i = at;
        for (; count > 0; i++)
        {
            if (Value(s[i]) >= 0)
                count--;
        }

        return i;
    }
}
