using System.Numerics;

namespace CoCreation.Language;

/// <summary>A text to learn from as a model sees it, the classes it belongs to, and how much it counts.</summary>
internal readonly record struct Lesson(Vector Text, int[] Classes, float Weight = 1f);

/// <summary>What each piece of text weighs for each class.</summary>
internal sealed class LinearModel
{
    private readonly int classes;
    private readonly int stride;
    private readonly float[] weights;
    private readonly float[] bias;

    public LinearModel(int classes, int features)
    {
        this.classes = classes;
        stride = (classes + 7) / 8 * 8;
        weights = new float[(long)features * stride];
        bias = new float[stride];
    }

    private LinearModel(int classes, float[] weights, float[] bias)
    {
        (this.classes, this.weights, this.bias) = (classes, weights, bias);
        stride = bias.Length;
    }

    public int Classes => classes;

    public int Features => stride == 0 ? 0 : weights.Length / stride;

    public ReadOnlySpan<float> Bias => bias.AsSpan(0, classes);

    public static LinearModel Load(BinaryReader from)
    {
        var (classes, stride, features) = (from.ReadInt32(), from.ReadInt32(), from.ReadInt32());
        return new(classes, Stored.Read<float>(from, features * stride), Stored.Read<float>(from, stride));
    }

    public void Save(BinaryWriter to)
    {
        to.Write(classes);
        to.Write(stride);
        to.Write(Features);
        Stored.Write<float>(to, weights);
        Stored.Write<float>(to, bias);
    }

    /// <summary>Room for the scores of all classes; what lies behind the last class is filling.</summary>
    public float[] NewScores() => new float[stride];

    public void Score(Vector text, float[] into)
    {
        bias.CopyTo(into, 0);
        for (var k = 0; k < text.Index.Length; k++)
            AddScaled(weights.AsSpan(text.Index[k] * stride, stride), text.Value[k], into);
    }

    /// <summary>Moves the weights of a text's pieces by so much for each class, and the classes' own weight by a part of it.</summary>
    public void Move(Vector text, float[] by, float biasPart = 1f)
    {
        for (var k = 0; k < text.Index.Length; k++)
            AddScaled(by, text.Value[k], weights.AsSpan(text.Index[k] * stride, stride));

        AddScaled(by, biasPart, bias);
    }

    /// <summary>Adds the weights of another model of the same pieces and classes.</summary>
    public void Add(LinearModel other, float share)
    {
        AddScaled(other.weights, share, weights);
        AddScaled(other.bias, share, bias);
    }

    public Span<float> Row(int feature) => weights.AsSpan(feature * stride, classes);

    public float Weight(int feature, int c) => weights[(feature * stride) + c];

    /// <summary>The mean weight of a piece over all classes, against which its weight for one is telling.</summary>
    public float MeanWeight(int feature)
    {
        double sum = 0;
        foreach (var weight in Row(feature))
            sum += weight;

        return (float)(sum / classes);
    }

    public static void Softmax(Span<float> scores, float temperature)
    {
        var max = float.NegativeInfinity;
        foreach (var score in scores)
            max = MathF.Max(max, score);

        double sum = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp((scores[i] - max) / temperature);
            sum += scores[i];
        }

        var scale = (float)(1 / sum);
        for (var i = 0; i < scores.Length; i++)
            scores[i] *= scale;
    }

    private static void AddScaled(ReadOnlySpan<float> row, float by, Span<float> into)
    {
        var width = Vector<float>.Count;
        var factor = new Vector<float>(by);
        var i = 0;
        for (; i <= row.Length - width; i += width)
            (new Vector<float>(into[i..]) + (new Vector<float>(row[i..]) * factor)).CopyTo(into[i..]);

        for (; i < row.Length; i++)
            into[i] += row[i] * by;
    }
}
