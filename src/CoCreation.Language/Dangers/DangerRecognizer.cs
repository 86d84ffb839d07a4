using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Finds danger to life in a message: by the wordings of each danger, and by what was learnt from sentences where no wording names it.</summary>
public sealed partial class DangerRecognizer
{
    // How likely the learnt model must find a danger. Lower figures hear hardly more on the gold sets and take many ordinary matters for dangers.
    private const double WhereWorded = 0.10;
    private const double WhereNotWorded = 0.27;

    // How much likelier it must be in what is told of the past, asked or supposed.
    private const double MoreInAnAside = 0.10;

    // How much likelier it must be in what is confidently about a category without danger. Cross-validated on the examples, this costs fewer dangers than higher figures for every message.
    private const double MoreWhereSafe = 0.30;
    private const double MoreWhereWordedAndSafe = 0.10;
    private const double Confident = 0.60;

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
        var mayBeJoke = Joke().IsMatch(plain);
        if (reading.Now is { } worded)
            return reading with { Now = Plain().IsMatch(plain) || IsMeant(plain, about) ? worded with { MayBeJoke = mayBeJoke } : null };

        // What was named, and said to be over, untrue or told by others, is no danger however the rest reads.
        return dismissed || reading != DangerReading.None || Unnamed(plain, about) is not { } kind
            ? reading
            : reading with { Now = new(kind, Strongest(plain, kind), mayBeJoke) };
    }

    /// <summary>Whether what a wording calls a danger may be one by all that was learnt.</summary>
    private bool IsMeant(string plain, Func<CategoryGuess>? about) =>
        model.Judge(plain) is not { } judged || IsEnough(judged.Probability, plain, WhereWorded, MoreWhereWordedAndSafe, about);

    /// <summary>The danger that no wording names, if what remains without idioms still speaks of it.</summary>
    private DangerKind? Unnamed(string plain, Func<CategoryGuess>? about)
    {
        if (SaysLittle(plain) || model.Judge(plain) is not { } judged || !IsEnough(judged.Probability, plain, WhereNotWorded, MoreWhereSafe, about))
            return null;

        var meant = HarmlessPhrases.Blank(plain);
        return meant == plain || model.Judge(meant)?.Probability >= WhereNotWorded + InAnAside(plain) ? judged.Kind : null;
    }

    private bool IsEnough(double probability, string plain, double least, double moreWhereSafe, Func<CategoryGuess>? about)
    {
        if (probability < least)
            return false;

        least += InAnAside(plain);
        return probability >= least && (probability >= least + moreWhereSafe || !IsSafe(about?.Invoke()));
    }

    private static double InAnAside(string plain) => DangerContext.IsAside(plain) ? MoreInAnAside : 0;

    /// <summary>Fewer than four words or characters, none of them of danger, give the learnt model nothing to judge by.</summary>
    private static bool SaysLittle(string plain) =>
        plain.Count(Characters.IsHan) + plain.Split(' ').Count(word => word.Any(char.IsAsciiLetter)) < FewestWords;

    private bool IsSafe(CategoryGuess? guess) =>
        guess is { Best: [{ Confidence: >= Confident } best, ..] } && safe.Contains(best.Code);

    /// <summary>The pieces of the text that spoke for the danger where it is not named, strongest first.</summary>
    public IReadOnlyList<Reason> Explain(string text, DangerKind kind) => model.Explain(MisheardDangers.Correct(Folding.Fold(text)), kind);

    private TextSpan Strongest(string plain, DangerKind kind) =>
        model.Explain(plain, kind) is [var reason, ..] ? reason.Span : new(0, plain.Length);

    // Said like this, and neither denied nor past, nothing that was learnt may overrule it.
    [GeneratedRegex(
        @"着火了|起火了|失火了|烧起来了|燃起来了|救命|(?:困|卡|关)在?电梯|口吐白沫|漏气了|爆炸了|触电了|跳楼|\b(?:there(?:'?s| is) (?:a )?(?:big |huge )?fire|is on fire|caught fire|gas leak|smell (?:of )?gas|(?:trapped|stuck) in (?:(?:the|a|this|our) )?(?:lift|elevator)|not breathing|unconscious|wants? to (?:jump|die|kill))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"哈哈|嘿嘿|嘻嘻|呵呵|嘎嘎|😂|🤣|😄|😆|😁|😜|😝|🤪|😅|😹|\[笑|\[偷笑|\[呲牙|狗头|笑死|笑哭|233|玩笑|逗你|骗你的|\b(?:lol|lmao|rofl|ha ?ha(?:ha)*|jk|just kidding|joking|kidding)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Joke();
}
