using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Messages of a few set words that sound like a danger and name none: from these none is guessed.</summary>
public static partial class ShortWords
{
    internal static bool NameNoDanger(string text) => IsCall(text) || IsRefusal(text) || IsVerdict(text);

    /// <summary>快点来人, 快来个人修撒, somebody please come: a call for somebody, and not a word of why.</summary>
    public static bool IsCall(string text) => Call().IsMatch(Plain(text));

    /// <summary>我不想当了, 不想去闹, 没意思 不报了: somebody wants no more of something.</summary>
    public static bool IsRefusal(string text) => Refusal().IsMatch(Plain(text));

    /// <summary>1号的爹爹电话里说满意: how somebody judged a matter that is named by its number.</summary>
    public static bool IsVerdict(string text) => Verdict().IsMatch(Plain(text));

    private static string Plain(string text) => Between().Replace(Folding.Fold(text), " ").Trim();

    [GeneratedRegex(@"[\s，,。.！!~～…？?]+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"^(?=.*(?:来|派|叫|喊|快))(?=.*人|.*师傅|.*来)(?!.*(?:救|命))(?:你们|大家|哪个|谁|有没有|请|麻烦|能不能|可不可以|赶紧|赶快|快[点些]?|搞快[点些]?|速度|马上|立刻|尽快|早点|过?来|派|叫|喊|安排|一?[个下趟]|几个|点|人|师傅|物业|维修的?|看+|修+|弄|搞|处理|管+|吧|啊|呀|哦|咧|撒|唦|嘛|哈|啦|了| )+$|^(?:please |pls |quick(?:ly)? |now |can (?:you|somebody|someone|anybody) )*(?:(?:somebody|someone|anybody|anyone) (?:please |quick(?:ly)? )?come|send (?:somebody|someone)|come(?= (?:quick|now|please|over)))(?: (?:please|pls|quick(?:ly)?|now|over|here|fast|at once|and (?:look|help)|to (?:look|fix it)))*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"^[^。]{0,12}[0-9]{1,6}号?[^。]{0,16}满意(?:了|的|啊|得很| )*$", RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();

    [GeneratedRegex(
        @"^(?=.*(?:不想|不愿意?|懒得|^不|我不| 不)[去来再]*(?:当|去|搞|干|报|办|参加|投|签|填|闹|折腾|争|吵|谈))(?:算了|没意思|冇得?意思|没劲|我们?|也|都|真的?|还是|就|再|不想|不愿意?|懒得|不|(?:去|来)?(?:当|去|搞|干|报|办|参加|投|签|填|闹|折腾|争|吵|谈)(?:下去)?|代表|这个|那个|什么|了|吧|啊|咧|的| )+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Refusal();
}
