using System.Buffers;

namespace CoCreation.Language;

/// <summary>Reads dates and times in Chinese, one behind the other.</summary>
internal static class ChineseDateTimes
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        "0123456789零〇一二两三四五六七八九十廿卅半几好多数今昨前大明后上下这本当月年去每天夜晚周星礼双隔逢到早清凌正中午傍黄晌深后白日刚方从自打最近过未接还剩元国春端圣晨除腊劳妇儿青教建母父感情愚植女平重七新夏秋冬第农阴现马立此直截差约可也不少超多几将快至起超间贞开神洪永景泰成嘉万崇顺康雍乾道光咸同宣民下吃饭放三之以擦适才将连很老头早那长有隔暑寒入供采开三黄惊谷立芒处霜冬白小俩仨个再过送接出睡做烧本里午");

    public static List<Reading> Read(string text, DateTime reference)
    {
        List<Reading> found = [];
        var s = new Scan(text, reference);
        for (var at = 0; at < text.Length;)
        {
            if (One(s, at) is { } reading)
            {
                found.Add(reading);
                at = reading.Span.End;
            }
            else
            {
                at = Next(text, at);
            }
        }

        return found;
    }

    /// <summary>The date or time that begins here.</summary>
    public static Reading? One(Scan s, int at)
    {
        if (!Beginnings.Contains(s[at]))
            return null;

        if (ChineseSets.Read(s, at) is { } set)
            return set;

        if (ChineseRoughTimes.Read(s, at) is { } rough)
            return rough;

        var span = ChineseSpans.Read(s, at);
        var range = ChineseRanges.Read(s, at);
        return span is not null && (range is null || span.Span.End > range.Span.End) ? span : range;
    }

    /// <summary>Behind the word, the digits or the character.</summary>
    private static int Next(string s, int at)
    {
        var start = at++;
        if (char.IsAsciiDigit(s[start]))
        {
            while (at < s.Length && char.IsAsciiDigit(s[at]))
                at++;
        }
        else if (Characters.IsWord(s[start]))
        {
            while (at < s.Length && Characters.IsWord(s[at]))
                at++;
        }

        return at;
    }
}
