using System.Numerics;
using Wide = System.Numerics.Vector;

namespace CoCreation.Language;

/// <summary>What was learnt, at rest: each weight is one byte, so that the model is a quarter as large and fewer reaches into memory answer a message.</summary>
internal sealed class CompactModel
{
    // Rows end where the widest registers do.
    private const int Alignment = 32;

    private readonly int classes;
    private readonly int stride;
    private readonly sbyte[] weights;
    private readonly float[] steps;
    private readonly float[] bias;

    private CompactModel(int classes, sbyte[] weights, float[] steps, float[] bias)
    {
        (this.classes, this.weights, this.steps, this.bias) = (classes, weights, steps, bias);
        stride = bias.Length;
    }

    /// <summary>Rounds each piece's weights to steps, of which the heaviest has 127.</summary>
    public static CompactModel Of(LinearModel model)
    {
        var stride = (model.Classes + Alignment - 1) / Alignment * Alignment;
        var weights = new sbyte[(long)model.Features * stride];
        var steps = new float[model.Features];
        for (var at = 0; at < steps.Length; at++)
        {
            var row = model.Row(at);
            foreach (var weight in row)
                steps[at] = MathF.Max(steps[at], MathF.Abs(weight) / sbyte.MaxValue);

            for (var c = 0; c < row.Length && steps[at] > 0; c++)
                weights[(at * stride) + c] = (sbyte)MathF.Round(row[c] / steps[at]);
        }

        var bias = new float[stride];
        model.Bias.CopyTo(bias);
        return new(model.Classes, weights, steps, bias);
    }

    public static CompactModel Load(BinaryReader from)
    {
        var (classes, stride, features) = (from.ReadInt32(), from.ReadInt32(), from.ReadInt32());
        return new(classes, Stored.Read<sbyte>(from, features * stride), Stored.Read<float>(from, features), Stored.Read<float>(from, stride));
    }

    public void Save(BinaryWriter to)
    {
        to.Write(classes);
        to.Write(stride);
        to.Write(steps.Length);
        Stored.Write<sbyte>(to, weights);
        Stored.Write<float>(to, steps);
        Stored.Write<float>(to, bias);
    }

    /// <summary>The scores of all classes; what lies behind the last class is filling.</summary>
    public float[] Score(Vector text)
    {
        var scores = new float[stride];
        bias.CopyTo(scores, 0);
        for (var k = 0; k < text.Index.Length; k++)
        {
            var at = text.Index[k];
            AddScaled(weights.AsSpan(at * stride, stride), text.Value[k] * steps[at], scores);
        }

        return scores;
    }

    public float Weight(int feature, int c) => weights[(feature * stride) + c] * steps[feature];

    /// <summary>The mean weight of a piece over all classes, against which its weight for one is telling.</summary>
    public float MeanWeight(int feature)
    {
        var sum = 0;
        foreach (var weight in weights.AsSpan(feature * stride, classes))
            sum += weight;

        return sum * steps[feature] / classes;
    }

    private static void AddScaled(ReadOnlySpan<sbyte> row, float by, Span<float> into)
    {
        var quarter = Vector<float>.Count;
        var i = 0;
        for (; i <= row.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Wide.Widen(new Vector<sbyte>(row[i..]), out var low, out var high);
            Wide.Widen(low, out var first, out var second);
            Wide.Widen(high, out var third, out var fourth);
            AddScaled(first, by, into[i..]);
            AddScaled(second, by, into[(i + quarter)..]);
            AddScaled(third, by, into[(i + (2 * quarter))..]);
            AddScaled(fourth, by, into[(i + (3 * quarter))..]);
        }

        for (; i < row.Length; i++)
            into[i] += row[i] * by;
    }

    private static void AddScaled(Vector<int> some, float by, Span<float> into) =>
        (new Vector<float>(into) + (Wide.ConvertToSingle(some) * by)).CopyTo(into);
}
