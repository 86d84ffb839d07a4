namespace CoCreation.Language;

/// <summary>What is known of two reports that carry coordinates: how alike their words are, how far apart they lie and were made, and whether they were filed alike.</summary>
/// <param name="Words">0 to 1, see <see cref="CommonWords.Likeness"/>.</param>
/// <param name="SameCategory">Null when nothing is filed.</param>
public readonly record struct PairEvidence(double Words, double Metres, double Hours, bool? SameCategory = null)
{
    /// <summary>How likely the two are about one matter; the weights are those of a logistic regression, rounded.</summary>
    public double Probability
    {
        get
        {
            var far = Math.Log(1 + (Metres / 20));
            var late = Math.Log(1 + (Math.Abs(Hours) / 24));
            var odds = SameCategory is { } same
                ? 0.2 + (5 * Words) + (same ? 4 : 0) - (2.1 * far) - (0.6 * late)
                : 1.7 + (7 * Words) - (1.35 * far) - (0.7 * late);
            return 1 / (1 + Math.Exp(-odds));
        }
    }

    public bool IsSame => Probability > 0.5;
}
