namespace CoCreation.Language;

/// <summary>Has learnt from sentences how likely a message speaks of a danger, and of which: hears what no wording names.</summary>
internal sealed class DangerModel
{
    private const int NoDanger = 0;
    private static readonly DangerKind[] Kinds = Enum.GetValues<DangerKind>();

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
        if (!taught.Any(l => l.Kind is not null))
            return new(Vocabulary.Learn([], classes: 1), new LinearModel(Kinds.Length + 1, 0));

        var sentences = taught
            .Select(l => new Sentence(WithSigns(l.Plain), [l.Kind is { } kind ? Array.IndexOf(Kinds, kind) + 1 : NoDanger], Weight: l.Weight))
            .ToList();

        // Of few sentences, how well a piece tells the classes apart is chance; as one class, only its rarity counts.
        var vocabulary = Vocabulary.Learn([.. sentences.Select(s => s with { Classes = [NoDanger] })], classes: 1);
        var lessons = sentences.Select(s => new Lesson(vocabulary.Read(s), s.Classes, s.Weight)).ToList();
        return new(vocabulary, GradientLearner.Train(lessons, Kinds.Length + 1, vocabulary.Count, rounds: 8, boldness: 2f));
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
        var probabilities = scores.AsSpan(0, Kinds.Length + 1);
        LinearModel.Softmax(probabilities, 1f);
        var best = 1;
        for (var c = 2; c < probabilities.Length; c++)
        {
            if (probabilities[c] > probabilities[best])
                best = c;
        }

        return (1 - probabilities[NoDanger], Kinds[best - 1]);
    }

    /// <summary>The pieces of the text that spoke for the danger, strongest first.</summary>
    public IReadOnlyList<Reason> Explain(string plain, DangerKind kind)
    {
        var c = Array.IndexOf(Kinds, kind) + 1;
        var features = new List<Feature>();
        Features.Cut(plain, features);
        var reasons = new List<Reason>();
        foreach (var feature in features)
        {
            if (vocabulary.Find(feature.Hash) is var at && at < 0)
                continue;

            var weight = (model.Weight(at, c) - model.Weight(at, NoDanger)) * vocabulary.Worth(at);
            if (weight > 0)
                reasons.Add(new(new(feature.Start, feature.Length), plain.Substring(feature.Start, feature.Length), weight));
        }

        return [.. reasons.OrderByDescending(r => r.Weight).Take(8)];
    }

    private static string WithSigns(string plain) => DangerConcepts.Signs(plain) + plain;
}
