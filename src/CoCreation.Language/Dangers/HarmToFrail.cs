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
    private const string Dependent = "(?:老人|老娘|老妈|老爹|老头|老太|爹爹|婆婆|太婆|嗲嗲|奶奶|爷爷|外公|外婆|瘫痪|残疾|痴呆|病人|中风|偏瘫|脑瘫|智障|弱智|傻子|精神病|神经病|脑(?:壳|子)不(?:清白|好|正常)|(?:他|她)(?:妈(?!的)|爸|爹|娘(?!的)))";
    private const string Blow = "(?:毒打|暴打|打|揍|抽|掐|踢|踹|捶|烫|扇|虐待|虐)";
    private const string Whose = "(?:骂)?(?:了|着|倒|滴|的)?(?:他|她|自己|个|那个|屋里|家里)?(?:家|的|滴)?";
    private const string Aged = "(?:(?:才|只有)?[一二两三四五六七八九十0-9]{1,3}(?:多|来)?岁(?:多)?的?)?";
    private const string Kin = "(?:(?:他|她|屋里|后)?(?:爸爸?|妈妈?|爹|娘|儿子|媳妇|儿媳|女儿|女婿|老公|丈夫|男人|男的|老婆|哥哥?|姐姐?|弟弟?|妹妹?|亲戚|家里人|后妈|后爸|继父|继母|婆婆|公公)|保姆|护工|屋里人|别人|人)";
    private const string Not = "(?<![不没别莫冇勿禁止未想]|不是在?|没(?:有)?人在?|[没冇](?:看|听|见)(?:到|见)?(?:是)?(?:哪个|有人|谁)在?)";

    // A slap once is no less wrong; but words that are said lightly of children want a second sign.
    private const string Sign = "天天|每天|经常|老是|总是|总在|一直|又在|成天|日日|天黑|晚上|半夜|往死里|正在|在打|棍|皮带|衣架|扫把|伤|惨|造业|造孽|哭|叫|可怜|饿|血|青一块|紫一块|虐|鞋底|耳光|巴掌|针|还打|打我|脸|长期|常年|经常|常常|动不动|总(?=[是在会把又]?[^，。]{0,2}(?:打|揍|骂))|老(?=(?:在|要)?(?:打|揍|骂))|三天两头|隔三差五|每次|喝了?点?酒|喝多|喝醉|打骂|打得|家暴|不敢|保姆|护工|后妈|后爸|继父|继母|有人(?:在)?(?:打|揍)";

    // Whom it could come from, or what it does to them: what can also be want, a lesson missed or a fall needs one of these beside it.
    private const string Beside = "媳妇|儿媳|女婿|后妈|继母|后爸|继父|保姆|护工|邻居|隔壁|对门|楼上|家里人|大人|爸|妈|爹|娘|不给|不管|打|骂|虐|饿|哭|喊|叫|可怜|造业|造孽|惨|天天|每天|经常|几天|好些天";

    /// <summary>Who is harmed and the words that say so; null where nobody is.</summary>
    /// <param name="text">As it was written.</param>
    public static (Frail Who, TextSpan Span)? Find(string text)
    {
        var s = Folding.Fold(text);
        if (s.Length > text.Length || !Any().IsMatch(s) || Light().IsMatch(s)) return null;
        return First(s, OwnChildhood(), Frail.Child) ?? FindShutIn(s) ?? First(s, ChildHurt(), Frail.Child) ?? First(s, ChildHurtInEnglish(), Frail.Child)
            ?? First(s, DependentHurt(), Frail.Dependent) ?? First(s, DependentHurtInEnglish(), Frail.Dependent)
            ?? (Asides().IsMatch(s) ? null : FindHinted(s))
            ?? (Signs().IsMatch(s) || (Elsewhere().IsMatch(s) && !Oneself().IsMatch(s)) ? First(s, ChildBeaten(), Frail.Child) ?? First(s, DependentBeaten(), Frail.Dependent) : null);
    }

    /// <summary>Shut in or chained by somebody, or struck in the face: of whom, the words around it tell.</summary>
    private static (Frail Who, TextSpan Span)? FindShutIn(string s) =>
        First(s, ChildShutIn(), Frail.Child) ?? First(s, DependentShutIn(), Frail.Dependent)
        ?? (OfChild().IsMatch(s) ? First(s, Struck(), Frail.Child) : OfDependent().IsMatch(s) ? First(s, Struck(), Frail.Dependent) ?? First(s, Chained(), Frail.Dependent) : null);

    /// <summary>Marks and want, where nothing else explains them.</summary>
    private static (Frail Who, TextSpan Span)? FindHinted(string s) =>
        First(s, ChildMarked(), Frail.Child) ?? First(s, ChildMarkedInEnglish(), Frail.Child) ?? First(s, DependentMarked(), Frail.Dependent)
        ?? (Besides().IsMatch(s) ? First(s, ChildLeft(), Frail.Child) ?? First(s, DependentLeft(), Frail.Dependent) : null);

    private static (Frail Who, TextSpan Span)? First(string s, Regex pattern, Frail who)
    {
        foreach (var match in pattern.EnumerateMatches(s)) return (who, new TextSpan(match.Index, match.Length));
        return null;
    }

    // 我今年10岁 我妈打我; somebody grown who says so may be in as much need of help.
    [GeneratedRegex(
        @"(?<![0-9])我(?:今年|现在)?(?:才|只有)?(?:1[0-7]|[4-9]|十[一二三四五六七]?|[四五六七八九])岁(?!的|半?时候)[^。！？\n]{0,24}(?:打我|挨打|被打|揍我|抽我|掐我|踢我|扇我|饿|锁在|关在|冇得?人|没得?人|没回|冇回|不管|不回)"
        + @"|我(?:亲|的|屋里)?(?:爸爸?|妈妈?|爹|老爸|老妈|老头|后妈|后爸|继父|继母|爸妈|爷爷|奶奶)[^，。！？\n]{0,10}(?<![不没别][^，。！？\n]{0,2})(?:打|揍|抽|掐|踢|踹|扇|虐待)(?:了|着)?我(?!的|爸|妈|弟|妹|哥|姐|这里|这边|那里|单位|屋里电|[^，。！？]{0,3}(?:电话|手机|座机|微信|视频|号码|脸色|烟|花|买))"
        + @"|\b(?:i am|i'm) (?:[4-9]|1[0-7])\b[^.!?\n]{0,40}\b(?:hits?|beats?|slaps?|kicks?|alone|locked)\b|\bmy (?:mum|mom|dad|mother|father|stepfather|stepmother|parents?) (?:always |often )?(?:hits?|beats?|slaps?|kicks?|whips?) me\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex OwnChildhood();

    [GeneratedRegex(
        $@"{Child}(?!们?的[^，。]{{0,5}}(?:车|房|门|柜|包|活动))[^。！？车门房柜包\n]{{0,14}}被{Kin}[^，。！？\n]{{0,4}}(?:反?锁|关|拴|绑|捆)(?:在|到|起|着|了)(?!电梯|轿厢|车|门外)"
        + $@"|{Child}[^。！？\n]{{0,14}}(?:天天|每天|经常|老是|总是|一直|成天)[^，。！？\n]{{0,3}}(?:反?锁|关|拴|绑|捆)(?:在|到|起|着|了)(?!电梯|轿厢|车|门外)[^，。！？\n]{{0,8}}(?:饿|哭|冻|造业|造孽|可怜)"
        + $@"|(?:把|将)[^，。！？\n]{{0,8}}{Child}[^，。！？\n]{{0,4}}(?:反?锁|关|拴|绑|捆)(?:在|到|起|着|了)(?!电梯|轿厢|车|门外)[^。！？\n]{{0,12}}(?:饿|哭|冻|饭|天天|几天|造业|可怜)"
        + @"|\block(?:s|ed|ing)? (?:up )?(?:(?:his|her|their|the|a|that|own|little|small|young|disabled|sick|up) ){0,4}(?:child|children|kid|kids|son|daughter|boy|girl|baby|toddler|grandson|granddaughter)\b(?!'s| out)[^.!?\n]{0,40}\b(?:food|cries|crying|cold|hungry|every|all day|days|balcony|dark)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex ChildShutIn();

    [GeneratedRegex(
        $@"{Dependent}(?!人?(?:通道|厕所|车位|活动))[^。！？车门房柜包道\n]{{0,14}}被{Kin}[^，。！？\n]{{0,4}}(?:反?锁|关|拴|绑|捆)(?:在|到|起|着|了)(?!电梯|轿厢|车|门外)"
        + $@"|(?:把|将)[^，。！？\n]{{0,8}}{Dependent}[^，。！？\n]{{0,4}}(?:反?锁|关|拴|绑|捆)(?:在|到|起|着|了)(?!电梯|轿厢|车|门外)[^。！？\n]{{0,12}}(?:饿|哭|喊|冻|饭|天天|几天|造业|可怜)",
        RegexOptions.CultureInvariant)]
    private static partial Regex DependentShutIn();

    [GeneratedRegex(@"(?<![风电吊排折])(?:扇|打|抽)(?!球|牌|麻将)(?:了|着)?[^，。！？拍鼓\n]{0,6}(?:耳光|巴掌|嘴巴子?)|(?<![风电吊排折])(?:扇|抽)(?!对着|对到)[^，。！？吹\n]{0,6}的?脸(?!吹)|(?:用|拿)[^，。！？\n]{0,2}针扎|鞋底[^，。！？\n]{0,3}(?:抽|打)", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<!(?:车|通道|活动室|轮椅|柜|门|狗|猫|鸡|衣|被子|晒|腊|桶|箱|凳|椅|桌|地锁|栏杆|树)[^，。！？\n]{0,8})(?:铁链子?|链子|锁链|绳子|铁丝)(?:子)?[^，。！？\n]{0,4}(?:锁|拴|绑|捆|套)(?:着|起|在|住|到|了)(?![^，。！？\n]{0,10}(?:狗|猫|车|门|树|栏杆|晒|腊|衣|被子|杂物|东西|通道|楼道))", RegexOptions.CultureInvariant)]
    private static partial Regex Chained();

    [GeneratedRegex(Child, RegexOptions.CultureInvariant)]
    private static partial Regex OfChild();

    [GeneratedRegex(Dependent, RegexOptions.CultureInvariant)]
    private static partial Regex OfDependent();

    // Most messages end here.
    [GeneratedRegex(@"打|揍|抽|掐|踢|踹|捶|烫|虐|伤|管|饿|锁|关|饭|扇|针|拴|绑|捆|链|岁|\b(?:beat|hit|slap|whip|kick|punch|starv|bruis|neglect|abus|lock|hurt)", RegexOptions.CultureInvariant)]
    private static partial Regex Any();

    // Talk, lessons, jokes, and what happens to children by themselves.
    [GeneratedRegex(@"哈哈|笑死|😂|🤣|\[笑|讲座|家长会|打疫苗|预防针|电视剧|电影|小说|新闻|抖音|摔|跌|磕到|狗咬|蚊子|打架子|\b(?:lol|haha|film|movie|novel|talk about|lecture|fell|tripped)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Light();

    [GeneratedRegex(Sign, RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    // Told of a home that is named, it is no joke about one's own.
    [GeneratedRegex(@"楼上|隔壁|对门|邻居|那家|那户|(?<![0-9])[0-9]{3,4}(?![0-9号元块])", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"我(?!听|看|楼上|隔壁|对门|们?邻居|们?(?:楼|隔壁|对门|这))[^，。！？\n]{0,6}(?:打|揍|抽|踢)", RegexOptions.CultureInvariant)]
    private static partial Regex Oneself();

    [GeneratedRegex($@"{Not}(?<!{Child}[^，。！？\n]{{0,2}}){Blow}{Whose}{Aged}{Child}(?![^，。！？\n]{{0,3}}(?:电话|手机|微信|视频|针|主意|疫苗|车|伞|牌|球|卡|证|票|雨|虫))", RegexOptions.CultureInvariant)]
    private static partial Regex ChildBeaten();

    [GeneratedRegex($@"{Not}{Blow}{Whose}{Aged}{Dependent}(?![^，。！？\n]{{0,3}}(?:电话|手机|微信|视频|针|主意|车|伞|牌))", RegexOptions.CultureInvariant)]
    private static partial Regex DependentBeaten();

    // What explains marks and want by itself.
    [GeneratedRegex(@"滑梯|器材|秋千|(?<![对出上部敲锁]|关着)门(?!口)|球|高空|丢东西|扔东西|砸(?!东西|锅|碗|家)|食堂|托管|停水|停电|断水|断电|卡(?![着住])|\b(?:slide|swing|playground|equipment|ball|gate|door|bike|scooter|canteen|card|power cut|water cut)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asides();

    [GeneratedRegex(Beside, RegexOptions.CultureInvariant)]
    private static partial Regex Besides();

    [GeneratedRegex($@"{Child}[^。！？\n]{{0,8}}(?:挨打|被打|遭打|被揍|挨揍|被虐|被饿|被(?![^，。！？\n]{{0,5}}(?:球|车|门|树|雨|石))[^，。！？\n]{{1,8}}(?:打|揍|虐)(?![扰断电针开招麻桩钻孔鼾呼雷扫喷牌球洞墙磨砸工架游字乱搅洗]))|虐待{Child}|不给(?:他|她|自己)?的?{Child}[^，。！？\n]{{0,3}}(?:饭(?!卡|店|盒|钱)|吃的?(?![^，。]{{0,2}}(?:零食|糖|辣|冰)))|{Child}[^。！？\n]{{0,8}}打得?(?:住|进)(?:了)?医?院|(?:把|将)[^，。！？\n]{{0,6}}{Child}[^，。！？\n]{{0,3}}(?:打|揍|抽|骂)得(?!分|开|通|过)", RegexOptions.CultureInvariant)]
    private static partial Regex ChildHurt();

    [GeneratedRegex($@"{Child}[^。！？\n]{{0,6}}(?:身上|脸上|背上|胳膊)[^。！？\n]{{0,5}}(?:都?是伤|有伤|的伤|青|紫|红印|疤)", RegexOptions.CultureInvariant)]
    private static partial Regex ChildMarked();

    [GeneratedRegex(
        $@"{Child}[^。！？\n]{{0,6}}(?:手上|腿上)[^。！？\n]{{0,5}}(?:都?是伤|有伤|的伤|青|紫|红印|疤)"
        + $@"|{Child}[^。！？\n]{{0,6}}(?:冇得|冇|没得|没|无)人?(?:管|照顾|带)[^。！？\n]{{0,10}}(?:饿|哭|几天|好些天|冷|饭)|{Child}[^。！？\n]{{0,4}}(?:锁|关|丢)在?(?:屋|家)里?[^。！？\n]{{0,8}}(?:饿|哭|(?<![今明昨夏热])天|饭)",
        RegexOptions.CultureInvariant)]
    private static partial Regex ChildLeft();

    [GeneratedRegex($@"{Dependent}[^。！？\n]{{0,8}}(?:挨打|被打|遭打|被揍|挨揍|被虐|不给饭吃|被(?![^，。！？\n]{{0,5}}(?:球|车|门|树|雨|石))[^，。！？\n]{{1,8}}(?:打|揍|虐)(?![扰断电针开招麻桩钻孔鼾呼雷扫喷牌球洞墙磨砸工架游字乱搅洗]))|虐待{Dependent}|不给{Dependent}[^。！？\n]{{0,3}}饭", RegexOptions.CultureInvariant)]
    private static partial Regex DependentHurt();

    [GeneratedRegex($@"{Dependent}[^。！？\n]{{0,6}}(?:身上|脸上|背上)[^。！？\n]{{0,5}}(?:都?是伤|有伤|的伤|青一|紫一)", RegexOptions.CultureInvariant)]
    private static partial Regex DependentMarked();

    [GeneratedRegex(
        $@"{Dependent}[^。！？\n]{{0,8}}(?:冇得|没得|没有|没)饭吃|{Dependent}[^。！？\n]{{0,6}}(?:手上|腿上)[^。！？\n]{{0,5}}(?:都?是伤|有伤|的伤|青一|紫一)"
        + $@"|{Dependent}[^。！？\n]{{0,4}}(?:锁|关)在?(?:屋|家|房)里?[^。！？\n]{{0,8}}(?:饿|喊|几天|饭)",
        RegexOptions.CultureInvariant)]
    private static partial Regex DependentLeft();

    [GeneratedRegex(
        @"\b(?:beat(?:s|ing)?|hit(?:s|ting)|slap(?:s|ping)|whip(?:s|ping)|kick(?:s|ing)|punch(?:es|ing)|abus(?:es|ing)|starv(?:es|ing)|neglect(?:s|ing))(?: up)? (?:(?:his|her|their|the|a|that|own|little|small|young) ){0,3}(?:child|children|kid|kids|son|daughter|boy|girl|baby|toddler|grandson|granddaughter|grandchild)\b"
        + @"|\b(?:child|kid|boy|girl|baby|toddler|son|daughter)\b[^.!?\n]{0,40}\b(?:being beaten|gets beaten|is beaten|being hit|being abused)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex ChildHurtInEnglish();

    [GeneratedRegex(@"\b(?:child|kid|boy|girl|baby|toddler|son|daughter)\b[^.!?\n]{0,40}\b(?:bruises|bruised)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ChildMarkedInEnglish();

    [GeneratedRegex(
        @"\b(?:beat(?:s|ing)?|hit(?:s|ting)|slap(?:s|ping)|kick(?:s|ing)|abus(?:es|ing)|starv(?:es|ing)|neglect(?:s|ing))(?: up)? (?:(?:his|her|their|the|an|a|that|own|old|elderly|sick|disabled) ){0,3}(?:mother|father|mum|mom|dad|grandma|grandpa|grandmother|grandfather|parents|old (?:man|woman|lady))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex DependentHurtInEnglish();
}
