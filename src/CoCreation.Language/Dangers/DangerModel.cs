namespace CoCreation.Language;

/// <summary>Has learnt from sentences how likely a message speaks of a danger, and of which: hears what no wording names.</summary>
internal sealed class DangerModel
{
    private const int Rounds = 8;
    private const float Boldness = 3f;

    private readonly Vocabulary vocabulary;
    private readonly LinearModel model;

    private DangerModel(Vocabulary vocabulary, LinearModel model)
    {
        this.vocabulary = vocabulary;
        this.model = model;
    }

    public static DangerModel Train(IReadOnlyList<LabelledExample> examples)
    {
        var taught = DangerLessons.From(examples);

        // Without dangers to learn from, everything would seem safe.
        if (!taught.Any(l => l.IsDanger))
            return new(Vocabulary.Learn([], classes: 1), new LinearModel(DangerLessons.Classes, 0));

        // Of few sentences, how well a piece tells the classes apart is chance; as one class, only its rarity counts.
        var sentences = taught.Select(l => new Sentence(WithSigns(l.Plain), [0])).ToList();
        var vocabulary = Vocabulary.Learn(sentences, classes: 1);
        var lessons = taught.Select((l, i) => new Lesson(vocabulary.Read(sentences[i]), [l.Class], l.Weight)).ToList();
        return new(vocabulary, GradientLearner.Train(lessons, DangerLessons.Classes, vocabulary.Count, Rounds, Boldness));
    }

    public static DangerModel Load(BinaryReader from) => new(Vocabulary.Load(from), LinearModel.Load(from));

    public void Save(BinaryWriter to)
    {
        vocabulary.Save(to);
        model.Save(to);
    }

    /// <param name="plain">Folded, and what was misheard put right.</param>
    /// <returns>How likely there is a danger, and which; null when nothing of the text was ever learnt.</returns>
    public (double Probability, DangerKind Kind)? Judge(string plain)
    {
        var text = vocabulary.Read(WithSigns(plain));
        if (text.Index.Length == 0)
            return null;

        var scores = model.NewScores();
        model.Score(text, scores);
        var probabilities = scores.AsSpan(0, DangerLessons.Classes);
        LinearModel.Softmax(probabilities, 1f);
        var (probability, best) = (0.0, 0);
        for (var c = 0; c < DangerLessons.Dangers; c++)
        {
            probability += probabilities[c];
            if (probabilities[c] > probabilities[best])
                best = c;
        }

        return (probability, (DangerKind)best);
    }

    /// <summary>The pieces of the text that spoke for the danger, strongest first.</summary>
    public IReadOnlyList<Reason> Explain(string plain, DangerKind kind)
    {
        var features = new List<Feature>();
        Features.Cut(plain, features);
        var reasons = new List<Reason>();
        foreach (var feature in features)
        {
            if (vocabulary.Find(feature.Hash) is var at && at < 0)
                continue;

            var weight = (model.Weight(at, (int)kind) - model.MeanWeight(at)) * vocabulary.Worth(at);
            if (weight > 0)
                reasons.Add(new(new(feature.Start, feature.Length), plain.Substring(feature.Start, feature.Length), weight));
        }

        return [.. reasons.OrderByDescending(r => r.Weight).Take(8)];
    }

    private static string WithSigns(string plain) => DangerConcepts.Signs(plain) + plain;
}
