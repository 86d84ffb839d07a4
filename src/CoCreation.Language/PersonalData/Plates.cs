namespace CoCreation.Language;

/// <summary>Number plates of cars: 鄂A12345, the longer ones of electric cars, and the rest of one behind 车牌.</summary>
internal static class Plates
{
    private const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    public static void Find(string s, List<PersonalDataMention> found)
    {
        for (var at = 0; at < s.Length; at++)
        {
            if (Provinces.Contains(s[at]))
            {
                var letter = at + 1 < s.Length && s[at + 1] == ' ' ? at + 2 : at + 1;
                if (Rest(s, letter) is { } end)
                    PersonalData.Add(found, at, end, PersonalDataKind.Plate);
            }
            else if (s[at] is '牌' or '照' && at > 0 && s[at - 1] is '车' or '牌')
            {
                var start = at + 1;
                while (start < s.Length && start < at + 4 && s[start] is '号' or '是' or ':' or '：' or ' ' or '为')
                    start++;

                if (Rest(s, start) is { } end)
                    PersonalData.Add(found, start, end, PersonalDataKind.Plate);
            }
        }
    }

    /// <summary>Where a plate ends whose letter of the town stands at <paramref name="at"/>.</summary>
    private static int? Rest(string s, int at)
    {
        if (at >= s.Length || !char.IsAsciiLetter(s[at]))
            return null;

        var i = at + 1;
        if (i < s.Length && s[i] is '·' or '•' or '.' or '-' or ' ')
            i++;

        int start = i, digits = 0;
        while (i < s.Length && char.IsAsciiLetterOrDigit(s[i]) && i - start < 7)
        {
            if (char.IsAsciiDigit(s[i++]))
                digits++;
        }

        if (i - start is not (5 or 6) || digits < 2)
        {
            return i - start == 4 && digits > 1 && i < s.Length && s[i] is '警' or '学' or '挂' or '港' or '澳' ? i + 1 : null;
        }

        return i;
    }
}
