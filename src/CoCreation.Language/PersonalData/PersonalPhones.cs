namespace CoCreation.Language;

/// <summary>Telephones of persons: mobiles always, landlines when they are said to be somebody's; companies' and hotlines never.</summary>
internal static class PersonalPhones
{
    private static readonly string[] OwnersBefore =
        ["我的", "他的", "她的", "我家", "他家", "她家", "家里", "本人", "个人", "住户", "业主", "老人", "家属", "房东", "住宅", "座机", "固话", "固定电话", "landline", "my ", "his ", "her ", "home"];

    public static void Find(string s, List<PersonalDataMention> found)
    {
        for (var at = 0; at < s.Length; at++)
        {
            if (MobileEnd(s, at) is { } end)
            {
                PersonalData.Add(found, Country(s, at), end, PersonalDataKind.Phone);
                at = end - 1;
            }
        }

        foreach (var phone in PhoneRecognizer.Find(s))
        {
            if (!IsLandline(phone.Digits) || IsSomebodys(s, phone.Span.Start, found))
                PersonalData.Add(found, phone.Span.Start, phone.Span.End, PersonalDataKind.Phone);
        }
    }

    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : c is '两' or '俩' ? -1 : NumberReader.Digit(c);

    /// <summary>Where eleven digits end that are a mobile number, with single separators between them.</summary>
    private static int? MobileEnd(string s, int at)
    {
        if (Value(s[at]) != 1 || at > 0 && char.IsAsciiDigit(s[at - 1]) && !s.AsSpan(0, at).EndsWith("+86") && !s.AsSpan(0, at).EndsWith("0086"))
            return null;

        int count = 0, i = at, end = at;
        while (i < s.Length && count < 12)
        {
            if (Value(s[i]) is >= 0 and var value)
            {
                // A twelfth digit makes it another number, unless a gap parts the two.
                if (count == 11)
                    return i == end ? null : end;

                if (count == 1 && value < 3)
                    return null;

                count++;
                end = ++i;
            }
            else if (s[i] is ' ' or '-' or '.' or '·' && i == end && count < 11)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return count == 11 ? end : null;
    }

    private static int Country(string s, int at)
    {
        var start = at;
        while (start > 0 && at - start < 2 && s[start - 1] is ' ' or '-')
            start--;

        return s.AsSpan(0, start).EndsWith("+86") ? start - 3 : s.AsSpan(0, start).EndsWith("0086") ? start - 4 : at;
    }

    private static bool IsLandline(string digits) =>
        digits[0] == '0' && !digits.StartsWith("0086", StringComparison.Ordinal)
        || digits.StartsWith("400", StringComparison.Ordinal) || digits.StartsWith("800", StringComparison.Ordinal) || digits.Length < 10;

    private static bool IsSomebodys(string s, int at, List<PersonalDataMention> found)
    {
        var before = s.AsSpan(Math.Max(0, at - 10), Math.Min(10, at));
        foreach (var owner in OwnersBefore)
        {
            if (before.Contains(owner, StringComparison.Ordinal))
                return true;
        }

        return found.Exists(mention => mention.Kind == PersonalDataKind.Name && mention.Span.End <= at && at - mention.Span.End <= 6);
    }
}
