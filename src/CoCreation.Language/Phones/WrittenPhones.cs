namespace CoCreation.Language;

/// <summary>Finds whatever is written like a telephone number of any country, whoever's it is.</summary>
public static class WrittenPhones
{
    private const int Fewest = 7;
    private const int Most = 13;
    private const int MostAbroad = 17;

    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var s = Folding.Fold(text);
        List<TextSpan> found = [];
        for (var at = 0; at < s.Length;)
        {
            if (!Begins(s, at))
            {
                at++;
                continue;
            }

            var groups = Groups(s, at, out var end);
            if (IsCard(groups))
                at = end;
            else if (!NamedOtherwise(s.AsSpan(0, at)) && Longest(s, at, groups) is { } stop)
            {
                found.Add(TextSpan.Between(at, stop));
                at = stop;
            }
            else
            {
                // A sign or bracket that opens no number may stand before one.
                at = char.IsAsciiDigit(s[at]) ? end : at + 1;
            }
        }

        return found;
    }

    /// <param name="Separator">What stands before the digits: a space, a dash, a bracket, or nothing.</param>
    private readonly record struct Group(int Start, int Length, int End, char Separator, bool Bracketed);

    private static bool Begins(string s, int at)
    {
        if (!char.IsAsciiDigit(s[at]) && !(s[at] is '+' or '(' && at + 1 < s.Length && (char.IsAsciiDigit(s[at + 1]) || s[at + 1] is '+' or ' ')))
            return false;

        if (at == 0)
            return true;

        var before = s[at - 1];
        if (Characters.IsWord(before) || before is '.' or '/' or '#' or '*' or '%' or '=' or '$' or '¥' or '￥' or '(' or '+')
            return false;

        if (before is ':')
            return at > 1 && !char.IsAsciiDigit(s[at - 2]);

        return before is not '-' || HasAreaCode(s, at) && at > 1 && !char.IsAsciiDigit(s[at - 2]);
    }

    private static bool HasAreaCode(string s, int at) => s.AsSpan(at, Math.Min(8, s.Length - at)).Contains('(');

    /// <summary>Groups of digits from a place on, and where the last ends.</summary>
    private static List<Group> Groups(string s, int at, out int end)
    {
        List<Group> groups = [];
        var digits = 0;
        var i = at;
        end = at;
        while (i < s.Length && digits <= MostAbroad + Most)
        {
            var start = i;
            var separator = Separator(s, ref i, groups.Count == 0, out var bracket);
            if (i >= s.Length || !char.IsAsciiDigit(s[i]) || groups.Count > 0 && separator == '\0' && !bracket)
                break;

            var from = i;
            while (i < s.Length && char.IsAsciiDigit(s[i]))
                i++;

            var length = i - from;
            if (bracket)
            {
                var close = i < s.Length && s[i] == ' ' ? i + 1 : i;
                if (close >= s.Length || s[close] != ')')
                    break;

                i = close + 1;
            }

            groups.Add(new(start, length, i, separator, bracket));
            digits += length;
            end = i;
        }

        return groups;
    }

    private static char Separator(string s, ref int i, bool first, out bool bracket)
    {
        var separator = '\0';
        if (first)
        {
            if (s[i] == '+')
                i = Skip(s, i + 1);
        }
        else
        {
            if (i < s.Length && s[i] == ' ')
                (separator, i) = (' ', i + 1);

            if (i < s.Length && s[i] is '-' or '.' or '/')
                (separator, i) = (s[i], Skip(s, i + 1));
            else if (i > 0 && s[i - 1] == ')')
                separator = ')';
        }

        bracket = i < s.Length && s[i] == '(';
        if (bracket)
        {
            i = Skip(s, i + 1);
            if (i < s.Length && s[i] == '+')
                i = Skip(s, i + 1);
        }

        return separator;
    }

    private static int Skip(string s, int i) => i < s.Length && s[i] == ' ' ? i + 1 : i;

    /// <summary>Where the longest number of these groups ends; null when none is one.</summary>
    private static int? Longest(string s, int at, List<Group> groups)
    {
        for (var count = groups.Count; count > 0; count--)
        {
            if (IsNumber(s, at, groups, count) && EndsWell(s, groups[count - 1].End))
                return groups[count - 1].End;

            // What is cut off must be able to stand by itself.
            if (count > 1 && groups[count - 1].Separator != ' ')
                return null;
        }

        return null;
    }

    private static bool EndsWell(string s, int end)
    {
        if (end == s.Length)
            return true;

        var after = s[end];
        if (Characters.IsWord(after) || after is '/' or '+' or '#' or '*' or '%' or '=')
            return false;

        if (after is ':')
            return end + 1 == s.Length || !char.IsAsciiDigit(s[end + 1]);

        if (after is '.' or '-' or ')' or '_')
            return end + 1 == s.Length || after != '-' && !char.IsAsciiDigit(s[end + 1]) && after != ')';

        return true;
    }

    private static bool IsNumber(string s, int at, List<Group> groups, int count)
    {
        var digits = 0;
        var (dashes, pairs, dots, slashes) = (0, 0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            digits += groups[i].Length;
            if (i > 0 && groups[i].Separator is '-' or '.' or '/')
                (dashes, dots, slashes, pairs) = (dashes + (groups[i].Separator == '-' ? 1 : 0), dots + (groups[i].Separator == '.' ? 1 : 0), slashes + (groups[i].Separator == '/' ? 1 : 0), pairs + (groups[i].Length <= 2 ? 1 : 0));

            if (i > 0 && groups[i].Length == 1)
                return false;
        }

        var first = groups[0];
        var abroad = s[at] == '+' || s.AsSpan(at).StartsWith("00") || s.AsSpan(at).StartsWith("(+") || s.AsSpan(at).StartsWith("(00");
        if (digits < Fewest || digits > (abroad ? MostAbroad : Most) || pairs > 0 || slashes > 1 || IsDate(groups, count))
            return false;

        // 200.38294427 is an amount; 555.123.4567 a telephone.
        if (dots > 0 && !(groups[count - 1].Length == 4 && groups[count - 2].Length == 3 && (count > 2 || first.Bracketed)))
            return false;

        if (slashes == 1 && s[first.Start] != '0' || first.Bracketed && count == 1 || groups.Take(count).Count(group => group.Bracketed) > 2)
            return false;

        if (count == 1)
            return digits > Fewest || s[at] is >= '2' and <= '9';

        // A local number: 223-4567, never 112-3333.
        if (digits == Fewest && !abroad)
            return count == 2 && first.Length == 3 && s[at] is >= '2' and <= '9';

        return true;
    }

    /// <summary>16-04-2010 and 911-67-0060 are no telephones.</summary>
    private static bool IsDate(List<Group> groups, int count) =>
        count == 3 && groups[1].Separator is '-' or '/' or '.' && groups[1].Length <= 2
        || count == 2 && groups[1].Separator == '/' && groups[0].Length == 4 && groups[1].Length == 4;

    /// <summary>5111 1111 1111 1111: four groups of four are a card's.</summary>
    private static bool IsCard(List<Group> groups) => groups is [{ Length: 4 }, { Length: 4 }, { Length: 4 }, { Length: 3 or 4 }, ..];

    /// <summary>Whether the digits before which this text stands are an account's or a form's and no telephone's.</summary>
    internal static bool NamedOtherwise(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" #:.");
        return before.EndsWith("account") || before.EndsWith("account number") || before.EndsWith("omb no") || before.EndsWith("帐号") || before.EndsWith("账号") || before.EndsWith("卡号");
    }
}
