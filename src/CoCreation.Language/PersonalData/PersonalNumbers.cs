namespace CoCreation.Language;

/// <summary>ID and bank card numbers, told from other long numbers by their check digits or by the word in front.</summary>
internal static class PersonalNumbers
{
    private const int Shortest = 15;
    private const int Longest = 19;
    private static readonly int[] IdWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static void Find(string s, List<PersonalDataMention> found)
    {
        Span<char> digits = stackalloc char[Longest];
        for (var at = 0; at < s.Length; at++)
        {
            if (!char.IsAsciiDigit(s[at]) || at > 0 && char.IsAsciiDigit(s[at - 1]))
                continue;

            if (Read(s, at, digits, out var end) is { } kind)
            {
                PersonalData.Add(found, at, end, kind);
                at = end - 1;
            }
        }
    }

    /// <summary>Groups of digits, joined over single spaces and hyphens, that are a number of a person: as many groups as make a bank card.</summary>
    private static PersonalDataKind? Read(string s, int at, Span<char> digits, out int end)
    {
        PersonalDataKind? read = null;
        var (count, i) = (0, at);
        end = at;
        while (true)
        {
            while (i < s.Length && char.IsAsciiDigit(s[i]))
            {
                if (count == Longest)
                    return read;

                digits[count++] = s[i++];
            }

            if (count == 17 && i < s.Length && s[i] == 'x')
                digits[count++] = s[i++];

            if (count >= Shortest && (i == s.Length || !char.IsAsciiLetterOrDigit(s[i])) && Kind(s, at, digits[..count]) is { } kind)
                (read, end) = (kind, i);

            if (read is PersonalDataKind.IdNumber || count == 18 && digits[17] == 'x' || i + 1 >= s.Length || s[i] is not (' ' or '-') || !char.IsAsciiDigit(s[i + 1]))
                return read;

            i++;
        }
    }

    private static PersonalDataKind? Kind(string s, int at, ReadOnlySpan<char> d)
    {
        var before = s.AsSpan(Math.Max(0, at - 10), Math.Min(10, at)).TrimEnd(" :：是为码号");
        if (d.Length is 15 or 18 && (before.EndsWith("身份证") || before.EndsWith("证件") || before.EndsWith("id")) || IsId(d))
            return PersonalDataKind.IdNumber;

        return d.Length >= 16 && !d.Contains('x') && (before.EndsWith("卡") || before.EndsWith("账") || before.EndsWith("card") || HoldsLuhn(d))
            ? PersonalDataKind.BankCard
            : null;
    }

    private static bool IsId(ReadOnlySpan<char> d)
    {
        if (d.Length == 15)
            return d[0] is >= '1' and <= '8' && IsDay(d.Slice(8, 2), d.Slice(10, 2));

        if (d.Length != 18 || d[0] is < '1' or > '8' || !(d[6..].StartsWith("19") || d[6..].StartsWith("20")) || !IsDay(d.Slice(10, 2), d.Slice(12, 2)))
            return false;

        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (d[i] - '0') * IdWeights[i];

        return "10x98765432"[sum % 11] == d[17];
    }

    private static bool IsDay(ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        var m = (month[0] - '0') * 10 + (month[1] - '0');
        var d = (day[0] - '0') * 10 + (day[1] - '0');
        return m is >= 1 and <= 12 && d is >= 1 and <= 31;
    }

    private static bool HoldsLuhn(ReadOnlySpan<char> d)
    {
        if (d[0] is '0' || d.Count(d[0]) == d.Length)
            return false;

        var sum = 0;
        for (var i = 0; i < d.Length; i++)
        {
            var value = d[d.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? value : value > 4 ? value * 2 - 9 : value * 2;
        }

        return sum % 10 == 0;
    }
}
