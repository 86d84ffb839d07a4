namespace CoCreation.Language;

/// <summary>E-mail addresses, and the names by which somebody is found in WeChat or QQ.</summary>
internal static class PersonalAddresses
{
    private static readonly string[] ChatWords = ["微信", "weixin", "wechat", "wx", "vx", "v信", "qq", "扣扣", "加v", "加我v"];

    public static void Find(string s, List<PersonalDataMention> found)
    {
        for (var at = s.IndexOf('@'); at >= 0; at = s.IndexOf('@', at + 1))
        {
            if (Email(s, at) is { } span)
                PersonalData.Add(found, span.Start, span.End, PersonalDataKind.Email);
        }

        foreach (var word in ChatWords)
        {
            for (var at = s.IndexOf(word, StringComparison.Ordinal); at >= 0; at = s.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                if ((!char.IsAsciiLetter(word[0]) || Characters.WordStart(s, at)) && ChatName(s, at + word.Length, word) is { } span)
                    PersonalData.Add(found, span.Start, span.End, PersonalDataKind.WeChatId);
            }
        }
    }

    private static TextSpan? Email(string s, int at)
    {
        var start = at;
        while (start > 0 && at - start < 64 && (char.IsAsciiLetterOrDigit(s[start - 1]) || s[start - 1] is '.' or '_' or '%' or '+' or '-'))
            start--;

        int end = at + 1, dot = -1;
        while (end < s.Length && end - at < 120 && (char.IsAsciiLetterOrDigit(s[end]) || s[end] is '.' or '-'))
        {
            if (s[end] == '.')
                dot = end;

            end++;
        }

        if (dot == end - 1 && dot > at)
        {
            end--;
            dot = s.LastIndexOf('.', end - 1, end - at - 1);
        }

        return start < at && dot > at + 1 && end - dot >= 3 ? TextSpan.Between(start, end) : null;
    }

    private static TextSpan? ChatName(string s, int at, string word)
    {
        var start = at;
        while (start < s.Length && start - at < 4 && s[start] is '号' or '码' or '是' or '为' or ':' or '：' or ' ')
            start++;

        foreach (var filler in (ReadOnlySpan<string>)["搜", "加", "名", "id", ":", "：", " is ", "号:", "号："])
        {
            if (string.CompareOrdinal(s, start, filler, 0, filler.Length) == 0)
                start += filler.Length;
        }

        while (start < s.Length && s[start] == ' ')
            start++;

        int end = start, marks = 0, digits = 0;
        while (end < s.Length && end - start < 24 && (char.IsAsciiLetterOrDigit(s[end]) || s[end] is '_' or '-'))
        {
            if (char.IsAsciiDigit(s[end]))
                digits++;

            if (s[end++] is '_' or (>= '0' and <= '9'))
                marks++;
        }

        var length = end - start;
        if (digits == length)
            return length >= (word is "qq" or "扣扣" ? 5 : 6) && length <= 11 ? TextSpan.Between(start, end) : null;

        // A plain English word behind "wechat" is a name only where something says so: wx:, 微信号, id.
        var announced = s.AsSpan(at, start - at).ContainsAny("号:：是") || s.AsSpan(at, start - at).Contains("id", StringComparison.Ordinal);
        return length is >= 5 and <= 20 && char.IsAsciiLetter(s[start]) && (announced || marks > 0) ? TextSpan.Between(start, end) : null;
    }
}
