using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Who is harmed that cannot act for themselves.</summary>
public enum Frail
{
    Child,

    /// <summary>Somebody old, sick or disabled.</summary>
    Dependent,
}

/// <summary>Hears that a child, or somebody who cannot act for themselves, is beaten or neglected, also where the message is about something else besides.</summary>
/// <remarks>Such a matter must be reported by law and may not reach whoever sees to the other half, so it is looked for by its wordings in whatever is said.</remarks>
public static partial class HarmToFrail
{
    private const string Child = "(?:孩子|小孩|小伢|伢|娃(?!娃机)|崽|儿子|女儿|孙子|孙女|外孙|小朋友|宝宝|毛毛|学生|小姑娘|丫头|婴儿)";
    private const string Dependent = "(?:老人|老娘|老妈|老爹|老头|老太|爹爹|婆婆|太婆|嗲嗲|奶奶|爷爷|外公|外婆|瘫痪|残疾|痴呆|病人|(?:他|她)(?:妈|爸|爹|娘))";
    private const string Blow = "(?:毒打|暴打|打|揍|抽|掐|踢|踹|捶|烫|虐待|虐)";
    private const string Whose = "(?:骂)?(?:了|着|到|倒|滴|的)?(?:他|她|自己|个|那个|屋里|家里)?(?:家|的|滴)?";
    private const string Not = "(?<![不没别莫冇勿禁止未])";

    // A slap once is no less wrong; but words that are said lightly of children want a second sign.
    private const string Sign = "天天|每天|经常|老是|总是|总在|一直|又在|成天|日日|天黑|晚上|半夜|往死里|正在|在打|棍|皮带|衣架|扫把|伤|惨|造业|造孽|哭|叫|可怜|饿|血|青一块|紫一块|虐";

    /// <summary>Who is harmed and the words that say so; null where nobody is.</summary>
    /// <param name="text">As it was written.</param>
    public static (Frail Who, TextSpan Span)? Find(string text)
    {
        var s = Folding.Fold(text);
        if (s.Length > text.Length || !Any().IsMatch(s) || Light().IsMatch(s)) return null;
        return First(s, ChildHurt(), Frail.Child) ?? First(s, ChildHurtInEnglish(), Frail.Child)
            ?? First(s, DependentHurt(), Frail.Dependent) ?? First(s, DependentHurtInEnglish(), Frail.Dependent)
            ?? (Signs().IsMatch(s) ? First(s, ChildBeaten(), Frail.Child) ?? First(s, DependentBeaten(), Frail.Dependent) : null);
    }

    private static (Frail Who, TextSpan Span)? First(string s, Regex pattern, Frail who)
    {
        foreach (var match in pattern.EnumerateMatches(s)) return (who, new TextSpan(match.Index, match.Length));
        return null;
    }

    // Most messages end here.
    [GeneratedRegex(@"打|揍|抽|掐|踢|踹|捶|烫|虐|伤|管|饿|锁|关|饭|\b(?:beat|hit|slap|whip|kick|punch|starv|bruis|neglect|abus|locked|hurt)", RegexOptions.CultureInvariant)]
    private static partial Regex Any();

    // Talk, lessons, jokes, and what happens to children by themselves.
    [GeneratedRegex(@"哈哈|笑死|😂|🤣|\[笑|讲座|家长会|打疫苗|预防针|电视剧|电影|小说|新闻|抖音|摔|跌|磕到|狗咬|蚊子|打架子|\b(?:lol|haha|film|movie|novel|talk about|lecture|fell|tripped)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Light();

    [GeneratedRegex(Sign, RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex($@"{Not}{Blow}{Whose}{Child}(?![^，。！？\n]{{0,3}}(?:电话|手机|微信|视频|针|主意|疫苗|车|伞|牌|球))", RegexOptions.CultureInvariant)]
    private static partial Regex ChildBeaten();

    [GeneratedRegex($@"{Not}{Blow}{Whose}{Dependent}(?![^，。！？\n]{{0,3}}(?:电话|手机|微信|视频|针|主意|车|伞|牌))", RegexOptions.CultureInvariant)]
    private static partial Regex DependentBeaten();

    [GeneratedRegex(
        $@"{Child}[^。！？\n]{{0,8}}(?:挨打|被打|遭打|被揍|挨揍|被虐|被饿)|{Child}[^。！？\n]{{0,6}}(?:身上|脸上|手上|腿上|背上|胳膊)[^。！？\n]{{0,5}}(?:都?是伤|有伤|的伤|青|紫|红印|疤)"
        + $@"|{Child}[^。！？\n]{{0,6}}(?:冇得|冇|没得|没|无)人?(?:管|照顾|带)[^。！？\n]{{0,10}}(?:饿|哭|几天|好些天|冷|饭)|{Child}[^。！？\n]{{0,4}}(?:锁|关|丢)在?(?:屋|家)里?[^。！？\n]{{0,8}}(?:饿|哭|天|饭)|虐待{Child}",
        RegexOptions.CultureInvariant)]
    private static partial Regex ChildHurt();

    [GeneratedRegex(
        $@"{Dependent}[^。！？\n]{{0,8}}(?:挨打|被打|遭打|被揍|挨揍|被虐|(?:不给|冇得|没得|没有|没)饭吃)|{Dependent}[^。！？\n]{{0,6}}(?:身上|脸上|手上|腿上|背上)[^。！？\n]{{0,5}}(?:都?是伤|有伤|的伤|青一|紫一)"
        + $@"|{Dependent}[^。！？\n]{{0,4}}(?:锁|关)在?(?:屋|家|房)里?[^。！？\n]{{0,8}}(?:饿|喊|几天|饭)|虐待{Dependent}|不给{Dependent}[^。！？\n]{{0,3}}饭",
        RegexOptions.CultureInvariant)]
    private static partial Regex DependentHurt();

    [GeneratedRegex(
        @"\b(?:beat(?:s|ing)?|hit(?:s|ting)|slap(?:s|ping)|whip(?:s|ping)|kick(?:s|ing)|punch(?:es|ing)|abus(?:es|ing)|starv(?:es|ing)|neglect(?:s|ing))(?: up)? (?:(?:his|her|their|the|a|that|own|little|small|young) ){0,3}(?:child|children|kid|kids|son|daughter|boy|girl|baby|toddler|grandson|granddaughter|grandchild)\b"
        + @"|\b(?:child|kid|boy|girl|baby|toddler|son|daughter)\b[^.!?\n]{0,40}\b(?:bruises|bruised|being beaten|gets beaten|is beaten|being hit|being abused)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex ChildHurtInEnglish();

    [GeneratedRegex(
        @"\b(?:beat(?:s|ing)?|hit(?:s|ting)|slap(?:s|ping)|kick(?:s|ing)|abus(?:es|ing)|starv(?:es|ing)|neglect(?:s|ing))(?: up)? (?:(?:his|her|their|the|an|a|that|own|old|elderly|sick|disabled) ){0,3}(?:mother|father|mum|mom|dad|grandma|grandpa|grandmother|grandfather|parents|old (?:man|woman|lady))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex DependentHurtInEnglish();
}
