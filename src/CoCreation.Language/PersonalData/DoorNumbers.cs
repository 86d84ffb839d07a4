namespace CoCreation.Language;

/// <summary>The numbers of doors behind which somebody lives: 501室, 3栋2单元501, 3-2-501, flat 501, and 301 where it begins what staff wrote.</summary>
internal static class DoorNumbers
{
    private static readonly string[] HousesBefore =
        ["栋", "幢", "单元", "座", "号楼", "门洞", "住", "住在", "家住", "我家", "家在", "户", "房号", "门牌", "门牌号", "楼上", "楼下", "隔壁", "对门", "邻居", "业主", "房间"];

    private static readonly string[] HouseholdsAfter =
        ["住户", "业主", "软管", "门口", "门前", "老人", "爹爹", "婆婆", "邻居", "阳台", "厨房", "房东", "租户", "租客", "家", "户", "的住户", "的业主", "的老人", "的邻居", "的租户", "的租客", "爸爸", "妈妈", "爸", "妈", "阿姨", "叔叔", "伯伯", "大爷", "大妈", "的伢", "的孩子", "的娃", "的人", "上门", "入户", "开门"];

    private static readonly string[] EnglishBefore = ["flat", "apt", "apt.", "apartment", "room", "rm", "suite", "unit", "door", "flat no.", "apartment no.", "room no.", "neighbour in", "neighbor in", "lives in", "live in", "living in", "upstairs in", "family in", "people in", "old man in", "lady in"];

    private static readonly string[] EnglishCounted = ["people", "household", "unit", "famil", "resident", "yuan", "time", "minute", "hour", "day", "met", "complaint", "report", "car", "lift", "more"];

    private const string Counters = "块元人个次天年月日号点:.分%路米吨度平万千百十栋幢单层楼秒时小份张条件台辆间只套棵名位盏根起℃℉";

    public static void Find(string s, List<PersonalDataMention> found)
    {
        for (var at = 0; at < s.Length; at++)
        {
            if (Value(s[at]) < 0 || at > 0 && Value(s[at - 1]) >= 0)
                continue;

            var end = at;
            while (end < s.Length && end - at < 5 && Value(s[end]) >= 0)
                end++;

            if (end - at is 3 or 4 && (end == s.Length || Value(s[end]) < 0) && PersonalData.Free(found, TextSpan.Between(at, end)) && Door(s, at, end, found) is { } door)
                PersonalData.Add(found, door.Start, door.End, PersonalDataKind.DoorNumber);

            at = end - 1;
        }
    }

    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : c is '两' or '俩' ? -1 : NumberReader.Digit(c);

    private static TextSpan? Door(string s, int at, int end, List<PersonalDataMention> found)
    {
        var next = end < s.Length ? s[end] : '\0';
        var before = at > 0 ? s[at - 1] : '\0';

        // 501室, 501号房: nothing else is called so.
        if (Suffix(s, end) is var suffix and > 0 && !char.IsAsciiLetter(before))
            return TextSpan.Between(AfterEntrance(s, at) ?? at, end + suffix);

        if (char.IsAsciiLetterOrDigit(next) || next is '%' or '@' || next == '-' && end + 1 < s.Length && char.IsAsciiDigit(s[end + 1]))
            return null;

        var counted = next != '\0' && Counters.Contains(next) && string.CompareOrdinal(s, end, "天花", 0, 2) != 0 && !(next == '.' && (end + 1 >= s.Length || !char.IsAsciiDigit(s[end + 1])));
        if (Latin(s, at) || AfterEnglishName(s, at, found))
            return TextSpan.Between(at, end);

        if (AfterEntrance(s, at) is { } hyphen)
            return counted || !Plausible(s, at, end) ? null : TextSpan.Between(hyphen, end);

        if (AfterHouse(s, at) && (!counted || next == '号'))
            return TextSpan.Between(at, end);

        if (!Plausible(s, at, end) || char.IsAsciiLetterOrDigit(before) || before is '.' or ':' or '-' or '/' or '#' or '第' or '￥' or '¥' or '$' || IsHotline(s[at..end]))
            return null;

        if (found.Exists(mention => mention.Kind == PersonalDataKind.Name && mention.Span.Start == end))
            return TextSpan.Between(at, end);

        if (counted)
            return null;

        foreach (var household in HouseholdsAfter)
        {
            if (string.CompareOrdinal(s, end, household, 0, household.Length) == 0 && !"共约有全等计响及过余达近超".Contains(before))
                return TextSpan.Between(at, end);
        }

        var digits = char.IsAsciiDigit(s[at]);
        return digits && (at == 0 || char.IsWhiteSpace(before) && !EndsLatin(s, at) || Characters.EndsClause(before) || before is '和' or '（' or '(' or '：' or '给' or '是' or '被' or '找' or '帮' or '跟' or '家') && !CountedInEnglish(s, end)
            && next != '户' && !(at > 0 && before is '和' && !found.Exists(m => m.Kind == PersonalDataKind.DoorNumber && m.Span.End == at - 1))
            ? TextSpan.Between(at, end)
            : null;
    }

    /// <summary>The floor and the number on it make a door: 301, 1203; not 200, 365 or 2026.</summary>
    private static bool Plausible(string s, int at, int end)
    {
        var onFloor = Value(s[end - 2]) * 10 + Value(s[end - 1]);
        var floor = end - at == 3 ? Value(s[at]) : Value(s[at]) * 10 + Value(s[at + 1]);
        return onFloor is >= 1 and <= 19 && floor is >= 1 and <= 60;
    }

    private static bool IsHotline(string number) => number is "110" or "119" or "120" or "122" or "114" or "112" or "113" or "911" or "999";

    private static int Suffix(string s, int end)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["室", "号室", "号房", "房间", "房", "号门"])
        {
            if (string.CompareOrdinal(s, end, suffix, 0, suffix.Length) == 0)
                return suffix == "房" && end + 1 < s.Length && s[end + 1] is '租' or '价' or '东' or '屋' ? 0 : suffix.Length;
        }

        return 0;
    }

    /// <summary>In 3-2-501 and 3-501 the hyphen goes with the door.</summary>
    private static int? AfterEntrance(string s, int at)
    {
        if (at < 2 || s[at - 1] != '-' || !char.IsAsciiDigit(s[at - 2]))
            return null;

        var start = at - 2;
        while (start > 0 && char.IsAsciiDigit(s[start - 1]))
            start--;

        return at - 1 - start > 2 || start > 0 && (char.IsAsciiLetter(s[start - 1]) || s[start - 1] is ':' or '.') ? null : at - 1;
    }

    private static bool AfterHouse(string s, int at)
    {
        var end = at;
        while (end > 0 && at - end < 2 && s[end - 1] is ' ' or '-' or ':' or '：')
            end--;

        // 3#501
        if (end == at && end > 1 && s[end - 1] == '#' && char.IsAsciiDigit(s[end - 2]))
            return true;

        var before = s.AsSpan(0, end);
        foreach (var house in HousesBefore)
        {
            if (before.EndsWith(house))
                return true;
        }

        // 3号楼 and 十二楼 differ: a floor has no doors behind it that are written so, but 楼501 is one.
        return end > 1 && before[^1] == '楼' && (Value(before[^2]) >= 0 || before[^2] == '十');
    }

    private static bool Latin(string s, int at)
    {
        var end = at;
        while (end > 0 && at - end < 2 && s[end - 1] is ' ' or '#')
            end--;

        foreach (var word in EnglishBefore)
        {
            if (s.AsSpan(0, end).EndsWith(word) && (end == word.Length || !Characters.IsWord(s[end - word.Length - 1])))
                return true;
        }

        return false;
    }

    /// <summary>Helen Xu from 1902.</summary>
    private static bool AfterEnglishName(string s, int at, List<PersonalDataMention> found)
    {
        foreach (var word in (ReadOnlySpan<string>)[" from ", " in ", " of "])
        {
            if (s.AsSpan(0, at).EndsWith(word) && found.Exists(mention => mention.Kind == PersonalDataKind.Name && mention.Span.End == at - word.Length))
                return true;
        }

        return false;
    }

    /// <summary>A Latin word stands before the gap, so the number is part of an English sentence.</summary>
    private static bool EndsLatin(string s, int at)
    {
        while (at > 0 && char.IsWhiteSpace(s[at - 1]))
            at--;

        return at > 0 && char.IsAsciiLetter(s[at - 1]);
    }

    private static bool CountedInEnglish(string s, int end)
    {
        if (end + 1 >= s.Length || s[end] != ' ')
            return false;

        foreach (var word in EnglishCounted)
        {
            if (string.CompareOrdinal(s, end + 1, word, 0, word.Length) == 0)
                return true;
        }

        return false;
    }
}
