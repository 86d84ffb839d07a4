using System.Text.RegularExpressions;

namespace CoCreation.Bot.Turns;

/// <summary>Whether staff wrote two orders in a line (办结1，2号延期一天), where the second would be taken for words of the first.</summary>
internal static partial class TwoOrders
{
    private const string Verbs = "(?:签收|办结|退单|转办|协办|延期|等配件|等居民|办不了|进展)";

    // 延期 1 3天 names a length of time, 等配件 1 3号到 a day, 签收 1 2 two tickets of one order.
    private const string Number = "#?[0-9]{1,6}(?![0-9]|\\s*(?:天|日|月|点|小时|分钟|个|%|号(?:到|来|之?前|再|晚|上午|下午|早)))号?";

    public static bool Are(string text)
    {
        var (chinese, english) = (InChinese().Matches(text), InEnglish().Matches(text));
        return chinese is [{ Index: 0 }, _, ..] || english is [{ Index: 0 }, _, ..] || OfSeveral().IsMatch(text);
    }

    // 延期 2和4 3天: what holds words of its own for each ticket is done one by one.
    [GeneratedRegex(@"^(?:延期|转办|协办|退单|等配件|等居民|办不了|督办|传话)[ ：:]*#?[0-9]{1,6}号?(?:[ ]*[、,，和跟与及/][ ]*#?[0-9]{1,6}号?)+(?=[ ，,：:]|$)|^(?:转办|协办|退单|办不了|督办)[ ：:]*#?[0-9]{1,4}号?(?:到|至|~|～|-)#?[0-9]{1,4}号?(?=[ ，,：:]|$)|^(?:return|transfer|joint|extend) #?[0-9]{1,6}(?:,| and| &) ?#?[0-9]{1,6}\b(?! ?(?:days?|hours?))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfSeveral();

    // A number comes before its verb at the beginning of a clause only: 延期 1 3 等配件.
    [GeneratedRegex("(?:^|(?<=[，,；;。\\s]))" + Verbs + "[ ：:]*" + Number + "|(?:^|(?<=[，,；;。\\n] ?))" + Number + " ?" + Verbs, RegexOptions.CultureInvariant)]
    private static partial Regex InChinese();

    [GeneratedRegex(
        "(?:^|(?<=[,;.，；。\\n] ?)|(?<=\\band ))(?:accept|resolve|return|transfer|joint|extend|progress) #?[0-9]{1,6}\\b(?! ?(?:a\\.?m|p\\.?m|days?|hours?|minutes?|%|:|-))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InEnglish();
}
