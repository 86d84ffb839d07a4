namespace CoCreation.Language;

/// <summary>Has learnt from sentences how likely a message speaks of a danger, and of which: hears what no wording names.</summary>
internal sealed class DangerModel
{
    private const int Danger = 1;
    private const int Answers = 2;

    // How much of naive Bayes stands beside the margins: cross-validated, both together know more than either.
    private const float RatioShare = 0.15f;

    // How a score becomes log-odds: what logistic regression finds for scores of sentences that the model had not seen.
    private const double Steepness = 2.9;

    private const int Rounds = 8;
    private const float Boldness = 3f;

    private readonly Vocabulary vocabulary;
    private readonly LinearModel dangers;
    private readonly CompactModel kinds;

    private DangerModel(Vocabulary vocabulary, LinearModel dangers, CompactModel kinds)
    {
        this.vocabulary = vocabulary;
        this.dangers = dangers;
        this.kinds = kinds;
    }

    public static DangerModel Train(IReadOnlyList<LabelledExample> examples)
    {
        // Without dangers to learn from, everything would seem safe.
        var taught = DangerLessons.From(examples);
        if (!taught.Any(l => l.Danger is not null))
            taught = [];

        // Of few sentences, how well a piece tells the classes apart is chance; as one class, only its rarity counts.
        var vocabulary = Vocabulary.Learn([.. taught.Select(l => new Sentence(WithSigns(l.Plain), [0]))], classes: 1);
        var texts = taught.Select(l => vocabulary.Read(WithSigns(l.Plain))).ToList();
        var answers = taught.Select((l, i) => new Lesson(texts[i], [l.Danger is null ? 0 : Danger], l.Weight)).ToList();
        var which = taught.Select((l, i) => (l.Danger, Text: texts[i], l.Weight)).Where(l => l.Danger is not null).Select(l => new Lesson(l.Text, [(int)l.Danger!], l.Weight)).ToList();
        var dangers = MarginLearner.Train(answers, Answers, vocabulary.Count);
        dangers.Add(LogRatios.Train(answers, Answers, vocabulary.Count), RatioShare);
        return new(vocabulary, dangers, CompactModel.Of(GradientLearner.Train(which, DangerLessons.Dangers, vocabulary.Count, Rounds, Boldness)));
    }

    public static DangerModel Load(BinaryReader from) => new(Vocabulary.Load(from), LinearModel.Load(from), CompactModel.Load(from));

    public void Save(BinaryWriter to)
    {
        vocabulary.Save(to);
        dangers.Save(to);
        kinds.Save(to);
    }

    /// <param name="plain">Folded, and what was misheard put right.</param>
    /// <returns>The log-odds of a danger; null when nothing of the text was ever learnt.</returns>
    public double? Judge(string plain)
    {
        var text = vocabulary.Read(WithSigns(plain));
        if (text.Index.Length == 0)
            return null;

        var scores = dangers.NewScores();
        dangers.Score(text, scores);
        return Steepness * scores[Danger];
    }

    /// <summary>Which danger it is, if it is one.</summary>
    public DangerKind Kind(string plain)
    {
        var scores = kinds.Score(vocabulary.Read(WithSigns(plain))).AsSpan(0, DangerLessons.Dangers);
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            if (scores[c] > scores[best])
                best = c;
        }

        return (DangerKind)best;
    }

    /// <summary>The pieces of the text that spoke for a danger, strongest first.</summary>
    public IReadOnlyList<Reason> Explain(string plain)
    {
        var features = new List<Feature>();
        Features.Cut(plain, features);
        var reasons = new List<Reason>();
        foreach (var feature in features)
        {
            if (vocabulary.Find(feature.Hash) is var at && at < 0)
                continue;

            var weight = dangers.Weight(at, Danger) * vocabulary.Worth(at);
            if (weight > 0)
                reasons.Add(new(new(feature.Start, feature.Length), plain.Substring(feature.Start, feature.Length), weight));
        }

        return [.. reasons.OrderByDescending(r => r.Weight).Take(8)];
    }

    private static string WithSigns(string plain) => DangerConcepts.Signs(plain) + plain;
}
