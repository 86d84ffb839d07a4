namespace CoCreation.Language;

/// <summary>Makes a model's scores honest: how far to soften them, and from which confidence on a guess may be called sure.</summary>
internal sealed record Calibration(float Temperature, double SureFrom)
{
    private const int FewestSure = 20;

    /// <summary>Without sentences to try it on, nothing a model says is sure.</summary>
    public static Calibration Untried { get; } = new(1f, double.PositiveInfinity);

    /// <summary>Fits to scores of lessons that the scoring model had not seen.</summary>
    public static Calibration Fit(float[][] scores, IReadOnlyList<Lesson> lessons, int classes, double precision)
    {
        var known = Enumerable.Range(0, scores.Length).Where(i => lessons[i].Text.Index.Length > 0).ToList();
        if (known.Count < FewestSure)
            return Untried;

        var (best, lowest) = (1f, double.MaxValue);
        for (var temperature = 0.3f; temperature < 4f; temperature *= 1.07f)
        {
            var loss = 0.0;
            foreach (var i in known)
                loss -= Math.Log(Math.Max(1e-9, Probabilities(scores[i], classes, temperature) is var p ? lessons[i].Classes.Max(c => p[c]) : 0));

            if (loss < lowest)
                (best, lowest) = (temperature, loss);
        }

        var guesses = known
            .Select(i => (p: Probabilities(scores[i], classes, best), i))
            .Select(g => (Top: Array.IndexOf(g.p, g.p.Max()), Confidence: (double)g.p.Max(), g.i))
            .Select(g => (g.Confidence, Right: lessons[g.i].Classes.Contains(g.Top)))
            .OrderByDescending(g => g.Confidence)
            .ToList();

        // The lowest confidence down to which enough guesses were right.
        var (right, sureFrom) = (0, 0.99);
        for (var i = 0; i < guesses.Count; i++)
        {
            right += guesses[i].Right ? 1 : 0;
            if (i + 1 >= FewestSure && right >= precision * (i + 1))
                sureFrom = guesses[i].Confidence;
        }

        return new(best, sureFrom);
    }

    private static float[] Probabilities(float[] scores, int classes, float temperature)
    {
        var p = scores[..classes];
        LinearModel.Softmax(p, temperature);
        return p;
    }
}
