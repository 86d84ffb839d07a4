using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Finds danger to life in a message: by the wordings of each danger, and by what was learnt from sentences where no wording names it.</summary>
public sealed partial class DangerRecognizer
{
    // How likely the learnt model must find a danger. Lower figures hear hardly more on the gold sets and take many ordinary matters for dangers.
    private const double WhereWorded = 0.10;
    private const double WhereNotWorded = 0.25;
    private const double InAnAside = 0.35;

    private readonly DangerModel model;

    private DangerRecognizer(DangerModel model) => this.model = model;

    public static DangerRecognizer Train(IReadOnlyList<LabelledExample> examples) => new(DangerModel.Train(examples));

    internal static DangerRecognizer Load(BinaryReader from) => new(DangerModel.Load(from));

    internal void Save(BinaryWriter to) => model.Save(to);

    /// <summary>The danger that calls for help now, if any.</summary>
    public Danger? Recognize(string text) => Read(text).Now;

    /// <summary>What the message says of dangers that are now, were, or were only heard of.</summary>
    public DangerReading Read(string text)
    {
        var plain = MisheardDangers.Correct(Folding.Fold(text));
        var (reading, dismissed) = DangerRules.Read(plain);
        var mayBeJoke = Joke().IsMatch(plain);
        if (reading.Now is { } worded)
            return reading with { Now = model.Judge(plain) is { Probability: < WhereWorded } ? null : worded with { MayBeJoke = mayBeJoke } };

        // What was named, and said to be over, untrue or told by others, is no danger however the rest reads.
        return dismissed || reading != DangerReading.None || Unnamed(plain) is not { } kind
            ? reading
            : reading with { Now = new(kind, Strongest(plain, kind), mayBeJoke) };
    }

    /// <summary>The danger that no wording names, if what remains without idioms still speaks of it.</summary>
    private DangerKind? Unnamed(string plain)
    {
        var enough = DangerContext.IsAside(plain) ? InAnAside : WhereNotWorded;
        if (model.Judge(plain) is not { } judged || judged.Probability < enough)
            return null;

        var meant = HarmlessPhrases.Blank(plain);
        return meant == plain || model.Judge(meant)?.Probability >= enough ? judged.Kind : null;
    }

    /// <summary>The pieces of the text that spoke for the danger where it is not named, strongest first.</summary>
    public IReadOnlyList<Reason> Explain(string text, DangerKind kind) => model.Explain(MisheardDangers.Correct(Folding.Fold(text)), kind);

    private TextSpan Strongest(string plain, DangerKind kind) =>
        model.Explain(plain, kind) is [var reason, ..] ? reason.Span : new(0, plain.Length);

    [GeneratedRegex(@"哈哈|嘿嘿|嘻嘻|呵呵|嘎嘎|😂|🤣|😄|😆|😁|😜|😝|🤪|😅|😹|\[笑|\[偷笑|\[呲牙|狗头|笑死|笑哭|233|玩笑|逗你|骗你的|\b(?:lol|lmao|rofl|ha ?ha(?:ha)*|jk|just kidding|joking|kidding)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Joke();
}
