using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>What the wordings of dangers say of a message.</summary>
/// <param name="Dismissed">A word of danger stands there that is denied, supposed, staged or an idiom.</param>
internal readonly record struct RuleFinding(DangerReading Reading, bool Dismissed);

/// <summary>Finds danger to life by its wordings, and tells it from what is over, denied, a bill, an idiom, a drill or hearsay.</summary>
internal static partial class DangerRules
{
    private static readonly DangerPattern[] Both = [.. ChineseDangers.All, .. EnglishDangers.All];

    /// <param name="plain">Folded, and what was misheard put right.</param>
    public static RuleFinding Read(string plain)
    {
        string? s = null;
        Danger? past = null, hearsay = null;
        var dismissed = false;
        foreach (var danger in PatternsFor(plain))
        {
            // Most messages end here; only what looks like a danger is worth the search for idioms.
            if (!danger.MayBeIn(plain) || !danger.Pattern.IsMatch(plain))
                continue;

            s ??= HarmlessPhrases.Blank(plain);
            var kind = danger.Kind;
            foreach (var match in danger.Pattern.EnumerateMatches(s))
            {
                var span = new TextSpan(match.Index, match.Length);
                if (!Fits(kind, s, span) || (kind == DangerKind.Trapped && ByWater(s)))
                    continue;

                switch (DangerContext.Judge(s, kind, span.Start, span.End))
                {
                    case DangerContext.Sense.Now:
                        return new(new(new(kind, span), past, hearsay), dismissed);
                    case DangerContext.Sense.Past:
                        past ??= new(kind, span);
                        break;
                    case DangerContext.Sense.Hearsay:
                        hearsay ??= new(kind, span, Rumour: true);
                        break;
                    default:
                        dismissed = true;
                        break;
                }
            }
        }

        return new(past is null && hearsay is null ? DangerReading.None : new(null, past, hearsay), dismissed);
    }

    private static DangerPattern[] PatternsFor(string s) => Culture.Of(s) switch
    {
        Culture.Chinese => s.AsSpan().IndexOfAnyInRange('a', 'z') < 0 ? ChineseDangers.All : Both,
        Culture.English => EnglishDangers.All,
        _ => [],
    };

    /// <summary>Who cannot get out because the water rises needs those who come with boats, not those who open lifts.</summary>
    private static bool ByWater(string s) => ChineseDangers.IsFlood(s) && !Lift().IsMatch(s);

    private static bool Fits(DangerKind kind, string s, TextSpan span) => kind switch
    {
        // An unanswered door is a danger behind which somebody old or alone lives.
        DangerKind.Unanswered when Culture.Of(s) is Culture.English => Alone().IsMatch(s) && !Office().IsMatch(s),
        DangerKind.Unanswered => !Office().IsMatch(s) && (!ComesAgain().IsMatch(s) || ChineseDangers.IsFrail(s)),
        DangerKind.Trapped when span.Length == 3 && s.AsSpan(span.Start, 2) is "出不" => Enclosed().IsMatch(s),

        // Telephone and network lines carry nothing that kills.
        DangerKind.Wire => !HarmlessLine().IsMatch(s) || Current().IsMatch(s),
        _ => span.Length > 0,
    };

    [GeneratedRegex(@"\b(?:alone|elderly|old (?:man|woman|lady|gentleman|neighbou?r|couple|mr|mrs)|granny|grandma|grandpa|grandmother|grandfather|widow(?:er)?|pensioner|mother|mum|mom|father|dad|neighbou?r|lady|auntie|uncle|disabled|mrs|nan|(?:in her|in his) (?:seventies|eighties|nineties)|\d\d[- ]year)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    // Whoever simply comes another time had a call to make, and worries about nobody.
    [GeneratedRegex("(?:改天|下次|下回|明天|后天|今晚|晚上|下午|晚点|过后)再(?:来|去|约|跑|敲|上门)|改约|改时间|另约", RegexOptions.CultureInvariant)]
    private static partial Regex ComesAgain();

    [GeneratedRegex("电梯|轿厢|货梯|困梯", RegexOptions.CultureInvariant)]
    private static partial Regex Lift();

    [GeneratedRegex(@"电梯|轿厢|锁|关在|困|里头|里面|阳台|厕所|卫生间|水", RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"网线|光缆|光纤|宽带|弱电|电话线|通信|晾衣|有线电视|\b(?:phone line|internet|network|fib(?:re|er)|broadband|dead|unused|extension|tv)\b", RegexOptions.CultureInvariant)]
    private static partial Regex HarmlessLine();

    [GeneratedRegex(@"火花|火星|打火|漏电|触电|麻|电线|电缆|带电|有电|\b(?:spark|shock|live|electric|power)", RegexOptions.CultureInvariant)]
    private static partial Regex Current();

    [GeneratedRegex(@"物业(?:公司)?(?:的)?(?:电话|前台|没人|不)|物业办公室|快递(?:员|小哥)?(?:说|讲|敲)|送水的|没人住|空了|空着|前台|客服|热线|居委会|业委会|装修|施工|停了|电梯|游泳|破车|三轮|吵|噪音|打麻将|\b(?:property (?:office|company|management)|hotline|manager|management|office|committee|customer service|courier|landlord|agent|noise|noisy|music|loud|drilling|party)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
