namespace CoCreation.Language;

/// <summary>Makes the kinds' scores fair: how boldly to take them, and how much each kind gains or loses because it was rarer or more frequent in training than it is where people talk.</summary>
internal sealed class KindBalance
{
    private const int FewestOfKind = 20;
    private const int Rounds = 80;
    private const float Step = 4f;

    private readonly float[] gain;
    private float boldness;

    private KindBalance(float[] gain, float boldness)
    {
        this.gain = gain;
        this.boldness = boldness;
    }

    /// <summary>Fits to scores of lessons that the scoring model had not seen; with few lessons of a kind, scores stay as they are.</summary>
    public static KindBalance Fit(float[][] scores, IReadOnlyList<Lesson> lessons, int kinds)
    {
        var balance = new KindBalance(new float[kinds], boldness: 1f);
        var counts = new int[kinds];
        foreach (var lesson in lessons)
            counts[lesson.Classes[0]]++;

        if (counts.Min() < FewestOfKind)
            return balance;

        for (var round = 0; round < Rounds; round++)
            balance.Learn(scores, lessons, counts);

        return balance;
    }

    public static KindBalance Load(BinaryReader from) => new(Stored.Read<float>(from, from.ReadInt32()), from.ReadSingle());

    public void Save(BinaryWriter to)
    {
        to.Write(gain.Length);
        Stored.Write<float>(to, gain);
        to.Write(boldness);
    }

    /// <summary>Turns scores into probabilities.</summary>
    public void Apply(Span<float> scores)
    {
        for (var c = 0; c < scores.Length; c++)
            scores[c] = (scores[c] * boldness) + gain[c];

        LinearModel.Softmax(scores, 1f);
    }

    private void Learn(float[][] scores, IReadOnlyList<Lesson> lessons, int[] counts)
    {
        var slope = new double[gain.Length];
        var boldnessSlope = 0.0;
        var p = new float[gain.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var right = lessons[i].Classes[0];
            var weight = 1f / (gain.Length * counts[right]);
            scores[i].AsSpan(0, p.Length).CopyTo(p);
            Apply(p);
            p[right] -= 1f;
            for (var c = 0; c < p.Length; c++)
            {
                slope[c] += weight * p[c];
                boldnessSlope += weight * p[c] * scores[i][c];
            }
        }

        for (var c = 0; c < gain.Length; c++)
            gain[c] -= Step * (float)slope[c];

        boldness = Math.Max(0.1f, boldness - (0.1f * Step * (float)boldnessSlope));
    }
}
