using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Hears what nobody may read of a neighbour in a group: illness, want, violence, family matters, crime, belief (Personal Information Protection Law, Art. 28).</summary>
/// <remarks>What staff write of their work is posted to a building; such a clause is left out of it whole, for whoever lives there knows who is meant.</remarks>
public static partial class SensitiveWords
{
    /// <summary>Whether any clause of a text is of that kind.</summary>
    public static bool Any(string text) => Clauses(text).Any(clause => clause.IsSensitive);

    /// <summary>The text without its sensitive clauses, with the marks between what is left; empty when nothing is.</summary>
    public static string Without(string text)
    {
        var clauses = Clauses(text);
        return clauses.Exists(clause => clause.IsSensitive)
            ? string.Concat(clauses.Where(clause => !clause.IsSensitive).Select(clause => clause.Words)).Trim(' ', '，', ',', '；', ';', '、', '\n')
            : text;
    }

    /// <summary>The clauses with the marks behind them; whom one speaks of the next may go on about (业主来看了，交不起钱).</summary>
    private static List<(string Words, bool IsSensitive)> Clauses(string text)
    {
        List<(string, bool)> clauses = [];
        var ofSomebody = false;
        foreach (System.Text.RegularExpressions.Match match in Clause().Matches(text))
        {
            var words = match.Groups["text"].Value;
            var named = OfSomebody().IsMatch(words);
            clauses.Add((match.Value, Always().IsMatch(words) || ((named || ofSomebody) && Sometimes().IsMatch(words))));
            ofSomebody = named;
        }

        return clauses;
    }

    [GeneratedRegex(@"(?<text>[^，,。；;！!？?\n]+)[，,。；;！!？?\n]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Clause();

    [GeneratedRegex(
        "中风|偏瘫|瘫痪|瘫在|癌症?(?!变)|肿瘤|艾滋|乙肝|梅毒|结核|精神(?:病|分裂|有问题|有毛病|不正常|失常|障碍|不太?好)|神经病|抑郁|自闭症|痴呆|脑(?:壳|子)(?:有问题|不清白|不正常)|残疾(?!人?(?:通道|坡道|车位|厕所|卫生间|电梯|设施|专用))|智障|流产|怀孕|化疗|透析|癫痫|羊癫疯|疯子|发疯|酒鬼|酗酒"
        + "|低保|特困户?|贫困户|困难户|五保|吃救济|破产|失业"
        + "|打架|家暴|打老婆|打老公|打媳妇|打伢|打孩子|打小孩|打老人|打他妈|打他爸|虐待|离婚|出轨|小三(?![栋号楼])|分居|闹矛盾|婆媳|两口子(?:吵|打|闹)|夫妻(?:吵|打|闹)|私生"
        + "|小偷|惯偷|吸毒|坐牢|坐过牢|劳改|刑满|前科|逃犯|赌博|卖淫|嫖娼|拘留|社区矫正|被抓|放高利|邪教|传教|信教"
        + @"|\b(?:had a stroke|cancer|mentally ill|mental (?:illness|health)|dementia|alzheimer'?s?|schizophreni\w*|depress(?:ed|ion)|hiv|drug (?:addicts?|users?)|alcoholic|drunkard|pregnant|miscarriage|thie(?:f|ves)|in (?:jail|prison)|ex-?con(?:vict)?|divorc\w+|domestic violence|(?:beats?|hits?) (?:his|her|their) \w+|on welfare|welfare (?:household|recipient)|low-income|bankrupt|unemployed|prostitut\w+)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Always();

    // Of a unit or of a pump it says something else: 物业没钱换, 师傅病了.
    [GeneratedRegex(
        @"病了|有病|生病|住院|动手术|吃药|去世|过世|死了|不行了|没钱|冇得?钱|冇钱|交不起|出不起|付不起|穷|欠(?:费|钱|账|物业费|房租|电费|水费)|吵架|打人|骂人|闹事|喝(?:多|醉|酒)|偷(?:东西|了|走|电|水)|抢|躲债|跑路|一个人住|不在家|出差|旅游|上班去|(?:老公|老婆|媳妇|丈夫|妻子|男人|女人|男朋友|女朋友)|\b(?:ill|sick|in hospital|died|dead|no money|cannot (?:pay|afford)|can't (?:pay|afford)|owes?|drunk|lives alone|away from home|husband|wife)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sometimes();

    [GeneratedRegex(
        @"业主|住户|户主|租户|租客|房东|居民|家里|屋里|人家|那家|这家|那户|这户|他家|她家|老人|老太|爹爹|婆婆|太婆|奶奶|爷爷|阿姨|大爷|大妈|太太|先生|女士|孩子|小孩|伢|他(?!们)|她(?!们)|隔壁|邻居|对门|楼上|楼下|反映的|投诉的|报修的|[一二三四五六七八九十0-9]楼的|(?<![0-9])[0-9]{3,4}(?![0-9元块号米])|\b(?:owner|tenant|resident|neighbou?r|landlord|family|he|she|his|her|old (?:man|woman|lady)|(?:flat|room|apartment) [0-9]+)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfSomebody();
}
