namespace CoCreation.Language;

/// <summary>What each category scores for a text, and how likely it is.</summary>
/// <param name="Margins">Above zero for what the text is about, below for what it is not; several may be above.</param>
/// <param name="Likely">Probabilities, which add up to one.</param>
internal sealed record CategoryScores(float[] Margins, float[] Likely)
{
    public int Likeliest => Best(1)[0];

    /// <summary>The same, read with the text in mind that this is a part of: what fits both is likelier.</summary>
    public CategoryScores Within(CategoryScores whole)
    {
        var likely = new float[Likely.Length];
        for (var c = 0; c < likely.Length; c++)
            likely[c] = Likely[c] * MathF.Sqrt(whole.Likely[c]);

        return With(likely);
    }

    /// <summary>The same, where it is known not to be about a category.</summary>
    public CategoryScores Except(int category)
    {
        var likely = Likely[..];
        likely[category] = 0;
        return With(likely);
    }

    /// <summary>The likeliest categories, likeliest first.</summary>
    public int[] Best(int number)
    {
        var best = new int[Math.Min(number, Likely.Length)];
        for (var rank = 0; rank < best.Length; rank++)
        {
            var top = -1;
            for (var c = 0; c < Likely.Length; c++)
            {
                if ((top < 0 || Likely[c] > Likely[top]) && !best.AsSpan(0, rank).Contains(c))
                    top = c;
            }

            best[rank] = top;
        }

        return best;
    }

    /// <summary>The same margins, and what is likely brought to add up to one.</summary>
    private CategoryScores With(float[] likely)
    {
        var all = likely.Sum();
        return this with { Likely = all > 0 ? Array.ConvertAll(likely, each => each / all) : likely };
    }
}
