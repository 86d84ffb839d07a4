using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Finds danger to life in a message: by the wordings of each danger, and by what was learnt from sentences where no wording names it.</summary>
public sealed partial class DangerRecognizer
{
    // The log-odds from which the learnt model is believed, by what the wordings say: chosen on examples that it had not seen, with the gold sets in view; lower figures hear few more dangers for many more ordinary matters.
    private const double WherePlain = -5;
    private const double WhereWorded = -2.7;
    private const double WhereNotWorded = -0.6;
    private const double WhereDismissed = 0;

    // What is told of the past, asked or supposed needs so much more.
    private const double MoreInAnAside = 0.5;

    // What is about categories without danger needs so much more, the more the surer that is.
    private const double MoreWhereSafe = 1.45;
    private const double MoreWhereWordedAndSafe = 2.5;

    // A few words that hold no idea of danger are answers and talk ("人已经到了"), and with one idea they still are more often than not.
    private const double MoreWhereShort = 0.7;
    private const double MoreWhereShortAndPlain = 3.6;
    private const int FewCharacters = 12;

    private const int FewestWords = 4;

    private readonly IReadOnlySet<string> safe;
    private readonly DangerModel model;

    private DangerRecognizer(IReadOnlySet<string> safe, DangerModel model)
    {
        this.safe = safe;
        this.model = model;
    }

    public static DangerRecognizer Train(IReadOnlyList<LabelledExample> examples) => new(DangerLessons.SafeCategories(examples), DangerModel.Train(examples));

    internal static DangerRecognizer Load(BinaryReader from)
    {
        var safe = new HashSet<string>();
        for (var left = from.ReadInt32(); left > 0; left--)
            safe.Add(from.ReadString());

        return new(safe, DangerModel.Load(from));
    }

    internal void Save(BinaryWriter to)
    {
        to.Write(safe.Count);
        foreach (var code in safe.Order(StringComparer.Ordinal))
            to.Write(code);

        model.Save(to);
    }

    /// <summary>The danger that calls for help now, if any.</summary>
    public Danger? Recognize(string text) => Read(text).Now;

    /// <summary>What the message says of dangers that are now, were, or were only heard of.</summary>
    /// <param name="about">Gives the category, where it is known how to tell it; asked only when a danger is heard but not surely.</param>
    public DangerReading Read(string text, Func<CategoryGuess>? about = null)
    {
        var plain = MisheardDangers.Correct(Folding.Fold(text));
        var (reading, dismissed) = DangerRules.Read(plain);
        // Harm to those who cannot speak for themselves is heard of by way of others, and the law has that reported too; whoever is shut in by somebody needs no lift opened.
        if (!(dismissed && reading.Now is null) && reading.Now is null or { Kind: DangerKind.Violence or DangerKind.Trapped or DangerKind.Missing or DangerKind.Unanswered or DangerKind.Illness } && HarmToFrail.Find(text) is { } harm)
            return reading with { Now = new(DangerKind.Violence, reading.Now is { Kind: DangerKind.Violence } worse ? worse.Span : harm.Span), Hearsay = null };

        // Without power a machine that somebody breathes by stops: a power cut is an idiom of nothing then.
        if (reading is { Now: null, Past: null } && LifeSupport().Match(plain) is { Success: true } machine)
            return reading with { Now = new(DangerKind.Illness, new(machine.Index, machine.Length)) };

        var mayBeJoke = Joke().IsMatch(plain);
        if (reading.Now is { } worded)
        {
            var meant = Plain().IsMatch(plain)
                ? Odds(plain, WherePlain) is not < WherePlain
                : Odds(plain, WhereWorded) is not { } odds || IsEnough(odds, plain, WhereWorded, MoreWhereWordedAndSafe, about);
            return reading with { Now = meant ? worded with { MayBeJoke = mayBeJoke } : null };
        }

        // What others told is no danger however the rest reads; what is said to be over or untrue seldom is one.
        var least = (dismissed || reading.Past is not null ? WhereDismissed : WhereNotWorded) + MoreWhereFewWords(plain);
        return reading.Hearsay is not null || SaysLittle(plain) || ShortWords.NameNoDanger(plain) || Odds(plain, least) is not { } unnamed || !IsEnough(unnamed, plain, least, MoreWhereSafe, about)
            ? reading
            : reading with { Now = new(model.Kind(plain), Strongest(plain), mayBeJoke, Guessed: true) };
    }

    /// <summary>The log-odds of a danger, as the message stands and, if these are enough, without its idioms; null when nothing of it was ever learnt.</summary>
    private double? Odds(string plain, double least)
    {
        var said = DangerContext.WithoutAssurances(plain);
        if (model.Judge(said) is not { } odds)
            return null;

        var meant = odds < least ? said : HarmlessPhrases.Blank(said);
        return meant == said ? odds : Math.Min(odds, model.Judge(meant) ?? double.NegativeInfinity);
    }

    private bool IsEnough(double odds, string plain, double least, double moreWhereSafe, Func<CategoryGuess>? about)
    {
        if (odds < least)
            return false;

        var over = odds - least - (DangerContext.IsAside(plain) ? MoreInAnAside : 0);
        return over >= 0 && (over >= moreWhereSafe || over >= moreWhereSafe * Safety(about?.Invoke()));
    }

    /// <summary>How surely a message is about categories without danger.</summary>
    private double Safety(CategoryGuess? guess) => guess?.Best.Where(b => safe.Contains(b.Code)).Sum(b => b.Confidence) ?? 0;

    /// <summary>Fewer than four words or characters, none of them of danger, give the learnt model nothing to judge by.</summary>
    private static bool SaysLittle(string plain) => Words(plain) < FewestWords;

    /// <summary>Whether a message is so short that it is talk far more often than a danger that nobody names.</summary>
    public static bool IsBrief(string text) => Length(text) < FewCharacters;

    private static double MoreWhereFewWords(string plain) =>
        !IsBrief(plain) ? 0 : DangerConcepts.Signs(plain).Length == 0 ? MoreWhereShortAndPlain : MoreWhereShort;

    private static int Words(string plain) => plain.Count(Characters.IsHan) + Latin(plain);

    /// <summary>A word of English says about as much as two characters.</summary>
    private static int Length(string plain) => plain.Count(Characters.IsHan) + (2 * Latin(plain));

    private static int Latin(string plain) => plain.Split(' ').Count(word => word.Any(char.IsAsciiLetter));

    /// <summary>The pieces of the text that spoke for a danger where it is not named, strongest first.</summary>
    public IReadOnlyList<Reason> Explain(string text) => model.Explain(MisheardDangers.Correct(Folding.Fold(text)));

    private TextSpan Strongest(string plain) =>
        model.Explain(plain) is [var reason, ..] ? reason.Span : new(0, plain.Length);

    // Said like this, and neither denied nor past, only what was learnt to be almost impossible overrules it.
    [GeneratedRegex(
        @"走水了|着火了|起火了|失火了|烧起来了|燃起来了|救命|(?:困|卡|关)在?电梯|(?:电梯|轿厢)[^。！？]{0,12}(?<![没不冇未有])(?:困|关)(?:了|住|倒|着)(?:[0-9一二两三四五六七八九十几好多]+个?)?(?:人|老人|小孩|孩子|伢|娃|婆婆|爹爹)|口吐白沫|漏气了|(?:线|插座|插排|插头|充电|电池|电瓶|电表|电箱|开关|变压器)[^，。！？]{0,10}(?:冒烟|烧糊|烧焦|冒火|打火)|爆炸了|触电了|跳楼|(?:^|[，。！ 个有])(?:人|他|她|孩子|小孩|伢|老人|工人|师傅)从[^，。！？的]{0,6}(?:楼|阳台|窗|天台|屋顶|树|梯子|架子)[^，。！？]{0,2}(?:掉|摔|坠|跌|滚)(?:下|了)|\b(?:there(?:'?s| is) (?:a lot of |lots of |thick |black |heavy )*|(?:thick|black|heavy) )smoke in (?:the|our|my) |\b(?:there(?:'?s| is) (?:a )?(?:big |huge )?fire|is on fire|caught fire|gas leak|smell (?:of )?gas|(?:trapped|stuck|locked|shut) in (?:(?:the|a|this|our) )?(?:lift|elevator)|not breathing|unconscious|wants? to (?:jump|die|kill))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    /// <summary>Whether somebody at home lives by a machine that needs power: a cut that was announced is a danger to them all the same.</summary>
    public static bool NeedsPower(string text) => MachineOfLife().IsMatch(Folding.Fold(text));

    [GeneratedRegex(Machine + @"|\b(?:" + MachineInEnglish + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex MachineOfLife();

    private const string PowerOff = "(?:停电|没电|冇电|断电|没得电|跳闸)";
    private const string Machine = "(?:呼吸机|制氧机|氧气机|吸氧|透析|吸痰|(?:靠|离不开|离不得|离不了|断不得)[^，。！？]{0,3}氧|(?:爸|妈|爹|婆|爷|奶|老人|病人|孩子|伢|宝宝|老伴|老公|媳妇|家家|家里人?)[^，。！？]{0,6}(?:靠|离不开|离不得|离不了)(?:着|这个|那个|的)?(?:机器|仪器|机子))";
    private const string MachineInEnglish = "on oxygen|oxygen (?:machine|concentrator|supply)|needs oxygen|ventilator|respirator|breathing machine|dialysis";

    [GeneratedRegex(
        @"^(?!.*(?:昨天|昨晚|来电了|医保|(?<![到至])(?:明天|后天|下周)|如果|要是|万一|假如|怕(?:会)?停|if |(?<!until |till )tomorrow)).*?(?<now>" + PowerOff + "[^。！？]{0,16}" + Machine + "|" + Machine + "[^。！？]{0,14}(?:" + PowerOff + "|用不了)"
        + @"|\b(?:power|electricity) (?:is |went |has been )?(?:out|off|cut|gone)\b[^.!?]{0,50}\b(?:oxygen|" + MachineInEnglish + @")|\b(?:" + MachineInEnglish + @")\b[^.!?]{0,50}\b(?:(?:power|electricity) (?:is |went )?(?:out|off|cut|gone)|battery (?:is )?(?:low|dead|empty))\b)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex LifeSupport();

    [GeneratedRegex(@"哈哈|嘿嘿|嘻嘻|呵呵|嘎嘎|😂|🤣|😄|😆|😁|😜|😝|🤪|😅|😹|\[笑|\[偷笑|\[呲牙|狗头|笑死|笑哭|233|玩笑|逗你|骗你的|\b(?:lol|lmao|rofl|ha ?ha(?:ha)*|jk|just kidding|joking|kidding)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Joke();
}
