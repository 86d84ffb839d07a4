namespace CoCreation.Language;

/// <summary>Makes a model's scores honest: how much of naive Bayes to mix in, how far to soften, and from which confidence on a guess may be called sure.</summary>
internal sealed record Calibration(float RatioShare, float Temperature, double SureFrom)
{
    private const int FewestSure = 20;
    private const int Narrowings = 12;

    private static readonly float[] Shares = [0, 0.01f, 0.02f, 0.04f, 0.07f, 0.1f, 0.15f];

    /// <summary>Without sentences to try it on, nothing a model says is sure.</summary>
    public static Calibration Untried { get; } = new(0f, 1f, double.PositiveInfinity);

    /// <summary>Fits to scores of lessons that the scoring models had not seen.</summary>
    /// <param name="margins">For each lesson, what the margins said; empty for a lesson without a known piece.</param>
    /// <param name="ratios">For each lesson, what the log ratios said.</param>
    public static Calibration Fit(float[][] margins, float[][] ratios, IReadOnlyList<int[]> truth, double precision)
    {
        var known = Enumerable.Range(0, margins.Length).Where(i => margins[i].Length > 0).ToList();
        if (known.Count < FewestSure)
            return Untried;

        var best = Untried;
        var lowest = double.MaxValue;
        var right = known.Select(i => truth[i]).ToList();
        foreach (var share in Shares)
        {
            var scores = known.Select(i => Mixed(margins[i], ratios[i], share)).ToList();
            var (temperature, loss) = Soften(scores, right);
            if (loss < lowest)
                (best, lowest) = (new(share, temperature, 0), loss);
        }

        var mixed = known.Select(i => Mixed(margins[i], ratios[i], best.RatioShare)).ToList();
        return best with { SureFrom = LowestSure(mixed, right, best.Temperature, precision) };
    }

    private static float[] Mixed(float[] margins, float[] ratios, float share)
    {
        var mixed = new float[margins.Length];
        for (var c = 0; c < mixed.Length; c++)
            mixed[c] = margins[c] + (share * ratios[c]);

        return mixed;
    }

    /// <summary>The temperature under which the truth is likeliest; the likelihood has one peak, which is narrowed down.</summary>
    private static (float Temperature, double Loss) Soften(List<float[]> scores, List<int[]> truth)
    {
        var (low, high) = (Math.Log(0.02), Math.Log(4));
        for (var i = 0; i < Narrowings; i++)
        {
            var third = (high - low) / 3;
            if (Loss(scores, truth, low + third) < Loss(scores, truth, high - third))
                high -= third;
            else
                low += third;
        }

        var middle = (low + high) / 2;
        return ((float)Math.Exp(middle), Loss(scores, truth, middle));
    }

    private static double Loss(List<float[]> scores, List<int[]> truth, double logTemperature)
    {
        var temperature = (float)Math.Exp(logTemperature);
        var sum = 0.0;
        for (var i = 0; i < scores.Count; i++)
        {
            var top = scores[i].Max();
            var all = 0f;
            foreach (var score in scores[i])
                all += MathF.Exp((score - top) / temperature);

            sum += MathF.Log(all) - ((truth[i].Max(c => scores[i][c]) - top) / temperature);
        }

        return sum;
    }

    /// <summary>The lowest confidence down to which enough guesses were right.</summary>
    private static double LowestSure(List<float[]> scores, List<int[]> truth, float temperature, double precision)
    {
        var guesses = new List<(float Confidence, bool Right)>();
        for (var i = 0; i < scores.Count; i++)
        {
            LinearModel.Softmax(scores[i], temperature);
            var confidence = scores[i].Max();
            guesses.Add((confidence, truth[i].Contains(Array.IndexOf(scores[i], confidence))));
        }

        var (right, from) = (0, 0.99);
        foreach (var (guess, at) in guesses.OrderByDescending(g => g.Confidence).Select((g, at) => (g, at)))
        {
            right += guess.Right ? 1 : 0;
            if (at + 1 >= FewestSure && right >= precision * (at + 1))
                from = guess.Confidence;
        }

        return from;
    }
}
