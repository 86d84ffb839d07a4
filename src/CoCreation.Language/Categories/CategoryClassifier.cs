namespace CoCreation.Language;

/// <summary>Says which category a message is about, having learnt from labelled sentences.</summary>
public sealed class CategoryClassifier
{
    private const int Offered = 3;
    private const int Folds = 4;
    private const float HintWeight = 2f;
    private const double SurePrecision = 0.965;

    // The trial models that calibrate learn as long as the one that is used, else their confidence would not be its own.
    private static readonly Training Full = new(Rounds: 10, Rate: 4f, Decay: 1e-5f);

    private readonly string[] codes;
    private readonly Vocabulary vocabulary;
    private readonly LinearModel model;
    private readonly Calibration calibration;

    private CategoryClassifier(string[] codes, Vocabulary vocabulary, LinearModel model, Calibration calibration)
    {
        this.codes = codes;
        this.vocabulary = vocabulary;
        this.model = model;
        this.calibration = calibration;
    }

    /// <summary>The categories that can be told apart, in the order of their codes.</summary>
    public IReadOnlyList<string> Codes => codes;

    /// <summary>The confidence from which a guess is sure: held out of training, such guesses were right in 96 of 100 cases; infinite when there was too little to try it on.</summary>
    public double SureFrom => calibration.SureFrom;

    /// <summary>Learns from the sentences and from the categories' own words; the same input gives the same classifier.</summary>
    public static CategoryClassifier Train(IReadOnlyList<CategoryWords> words, IReadOnlyList<LabelledExample> examples)
    {
        var matters = examples.Where(e => e.Kind is null).ToList();
        var codes = words.Select(w => w.Code).Concat(matters.SelectMany(e => e.Codes)).Distinct().Order(StringComparer.Ordinal).ToArray();
        var number = codes.Index().ToDictionary(c => c.Item, c => c.Index);
        var hints = words.SelectMany(w => w.Words.Select(word => (Text: word, w.Code))).ToList();
        var vocabulary = Vocabulary.Learn([.. matters.Select(m => m.Text), .. hints.Select(h => h.Text)]);
        var lessons = matters.Select(m => new Lesson(vocabulary.Read(m.Text), [.. m.Codes.Select(c => number[c])])).ToArray();
        var extra = hints.Select(h => new Lesson(vocabulary.Read(h.Text), [number[h.Code]], HintWeight)).ToArray();
        if (codes.Length == 0)
            return new(codes, vocabulary, LinearModel.Train([], 0, 0, Full), Calibration.Untried);

        var heldOut = new float[lessons.Length][];
        LinearModel? model = null;
        Parallel.For(0, Folds + 1, part =>
        {
            if (part == Folds)
            {
                model = LinearModel.Train([.. lessons, .. extra], codes.Length, vocabulary.Count, Full);
                return;
            }

            var kept = lessons.Where((_, i) => i % Folds != part).Concat(extra).ToList();
            var trial = LinearModel.Train(kept, codes.Length, vocabulary.Count, Full);
            for (var i = part; i < lessons.Length; i += Folds)
            {
                heldOut[i] = trial.NewScores();
                trial.Score(lessons[i].Text, heldOut[i]);
            }
        });

        return new(codes, vocabulary, model!, Calibration.Fit(heldOut, lessons, codes.Length, SurePrecision));
    }

    public CategoryGuess Classify(string text)
    {
        var vector = vocabulary.Read(text);
        if (codes.Length == 0 || vector.Index.Length == 0)
            return CategoryGuess.None;

        var scores = model.NewScores();
        model.Score(vector, scores);
        var probabilities = scores.AsSpan(0, codes.Length);
        LinearModel.Softmax(probabilities, calibration.Temperature);

        Span<int> best = stackalloc int[Offered];
        var count = Math.Min(Offered, codes.Length);
        for (var rank = 0; rank < count; rank++)
        {
            var top = -1;
            for (var c = 0; c < codes.Length; c++)
            {
                if (!best[..rank].Contains(c) && (top < 0 || probabilities[c] > probabilities[top]))
                    top = c;
            }

            best[rank] = top;
        }

        var candidates = new CategoryCandidate[count];
        for (var rank = 0; rank < count; rank++)
            candidates[rank] = new(codes[best[rank]], probabilities[best[rank]]);

        return new(candidates, candidates[0].Confidence >= calibration.SureFrom);
    }

    /// <summary>The pieces of the text that spoke for the category, strongest first; empty for an unknown code.</summary>
    public IReadOnlyList<Reason> Explain(string text, string code)
    {
        var c = Array.IndexOf(codes, code);
        if (c < 0)
            return [];

        var features = new List<Feature>();
        Features.Cut(Folding.Fold(text), features);
        var reasons = new List<Reason>();
        foreach (var feature in features.DistinctBy(f => f.Hash))
        {
            if (vocabulary.Find(feature.Hash) is var at && at < 0)
                continue;

            var weight = (model.Weight(at, c) - model.MeanWeight(at)) * vocabulary.Rarity(at);
            if (weight > 0)
                reasons.Add(new(new(feature.Start, feature.Length), text.Substring(feature.Start, feature.Length), weight));
        }

        return [.. reasons.OrderByDescending(r => r.Weight).Take(8)];
    }

    /// <summary>One matter, or two when two parts of the text are surely about different categories.</summary>
    public IReadOnlyList<Matter> Matters(string text) => MatterSplit.Find(text, this);
}
