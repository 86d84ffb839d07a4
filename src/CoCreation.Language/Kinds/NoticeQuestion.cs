using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Questions that a notice answers, or that nothing is known: whether something was announced, and whether water, power, gas or heating will be off.</summary>
public static partial class NoticeQuestion
{
    private const int Longest = 40;
    private const int LongestInEnglish = 90;

    /// <summary>这几天有没有停水停电的通知, 明天停水吗; never what is off already, or again.</summary>
    public static bool Is(string text)
    {
        var s = Folding.Fold(text).Trim();
        return s.Length <= (s.Any(letter => letter > 0x2e80) ? Longest : LongestInEnglish) && (Announced().IsMatch(s) || (Planned().IsMatch(s) && !Already().IsMatch(s)));
    }

    /// <summary>有没有什么通知: whatever it is about.</summary>
    public static bool IsOfAnything(string text) => OfAnything().IsMatch(Folding.Fold(text).Trim());

    [GeneratedRegex(@"^(?:请问|[0-9一二三四五六七八九十]+(?:栋|号楼|单元)|最近|今天|明天|这几天|这两天|[这本]周|小区|社区|物业|群里|我们|又|还)*(?:有没有|有冇得?|有|出了?|发了?)(?:什么|么|啥|新的?|别的|其他的?|个|的)*(?:通知|公告)(?:了|吗|么|没有|没|冇|啊|呀|[ ?？。!！])*$|^(?:is there |are there )?any (?:new )?(?:notices?|announcements?)[ ?.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAnything();

    [GeneratedRegex(@"(?:有没有|有冇得|有冇|有无|是否有|是不是有|出了?|发了?)[^。！？\n]{0,12}(?:通知|公告)[^。！？\n]{0,4}$|(?:通知|公告)(?:了)?(?:吗|么|没有|没|冇)[ ?？。!！]*$|(?:停水|停电|停气|停暖)[^。！？\n]{0,4}(?:通知|公告)[^。！？\n]{0,3}(?:在哪|哪里|怎么看)|^(?:is|was|are|were) (?:there )?(?:any(?:thing)?|a) [^.!?\n]{0,30}(?:notices?|announce(?:d|ments?))\b|^any [^.!?\n]{0,20}\b(?:notices?|announcements?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Announced();

    [GeneratedRegex(
        @"停不停(?:水|电|气|燃气|暖)|(?:会不会|要不要|是不是[要会]|是否[要会]?|是要|有没有可能)再?停(?:水|电|气|燃气|暖)|(?:什么时候|么时候|几时|啥时候|哪天|何时|几号|几点钟?)(?:会|要|开始|又)*停(?:水|电|气|燃气|暖)"
        + @"|(?:明天|后天|明早|明晚|今晚|今天|今日|这几天|这两天|这周|本周|下周|周末|周[一二三四五六日天]|星期[一二三四五六日天]|礼拜[一二三四五六日天]|[0-9]{1,2}[号日]|最近|近期|过年)[^，。,！？\n]{0,6}停(?:水|电|气|燃气|暖)(?:水|电|停|、|和)*(?:吗|么|不|啊|没有|冇)[ ?？。!！]*$"
        + @"|^(?:(?:will|is|are|any|when (?:is|are|will)) (?:there )?(?:be )?(?:the |our |an? |any )?(?:planned |scheduled )*(?:water|power|electricity|gas|heating)(?: supply)? (?:outages?|cuts?|be (?:cut|off|shut|turned)|go(?:ing)? off|going to be (?:cut|off|shut|turned)|off (?:tomorrow|tonight|this week|next week|on ))[^.!\n]{0,40})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex("又停|昨天|昨晚|前天|已经|停了|天天|老是|总是|怎么办|没水|冇得?水|没电|冇得?电|why|again|already|yesterday", RegexOptions.CultureInvariant)]
    private static partial Regex Already();
}
