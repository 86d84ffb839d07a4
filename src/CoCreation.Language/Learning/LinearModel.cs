using System.Numerics;

namespace CoCreation.Language;

/// <summary>A text to learn from: its pieces, the classes it belongs to, and how much it counts.</summary>
internal readonly record struct Lesson(Vector Text, int[] Classes, float Weight = 1f);

/// <summary>Weighs pieces of text for each class; learns by adaptive gradient steps, the same way each time.</summary>
internal sealed class LinearModel
{
    private readonly int classes;
    private readonly int stride;
    private readonly float[] weights;
    private readonly float[] bias;

    private LinearModel(int classes, int features)
    {
        this.classes = classes;
        stride = (classes + 7) / 8 * 8;
        weights = new float[(long)features * stride];
        bias = new float[stride];
    }

    public static LinearModel Train(IReadOnlyList<Lesson> lessons, int classes, int features, Training how)
    {
        var model = new LinearModel(classes, features);
        var scores = new float[model.stride];
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Shuffle(20261121);
        for (var round = 0; round < how.Rounds; round++)
        {
            random.Mix(order);
            var rate = how.Rate * (1f - (0.95f * round / how.Rounds));
            foreach (var at in order)
            {
                var lesson = lessons[at];
                model.Score(lesson.Text, scores);
                Softmax(scores.AsSpan(0, model.classes), 1f);
                scores.AsSpan(model.classes).Clear();
                foreach (var c in lesson.Classes)
                    scores[c] -= 1f / lesson.Classes.Length;

                if (lesson.Weight != 1f)
                {
                    for (var c = 0; c < model.classes; c++)
                        scores[c] *= lesson.Weight;
                }

                model.Step(lesson.Text, scores, rate, how.Decay);
            }
        }

        return model;
    }

    public void Score(Vector text, float[] into)
    {
        bias.CopyTo(into, 0);
        for (var k = 0; k < text.Index.Length; k++)
            AddScaled(weights.AsSpan(text.Index[k] * stride, stride), text.Value[k], into);
    }

    public float Weight(int feature, int c) => weights[(feature * stride) + c];

    /// <summary>The mean weight of a piece over all classes, against which its weight for one is telling.</summary>
    public float MeanWeight(int feature)
    {
        double sum = 0;
        for (var c = 0; c < classes; c++)
            sum += weights[(feature * stride) + c];

        return (float)(sum / classes);
    }

    public float[] NewScores() => new float[stride];

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

    private static void AddScaled(ReadOnlySpan<float> row, float value, float[] into)
    {
        var width = Vector<float>.Count;
        var factor = new Vector<float>(value);
        var i = 0;
        for (; i <= row.Length - width; i += width)
            (new Vector<float>(into, i) + (new Vector<float>(row[i..]) * factor)).CopyTo(into, i);

        for (; i < row.Length; i++)
            into[i] += row[i] * value;
    }

    private void Step(Vector text, float[] gradient, float rate, float decay)
    {
        var width = Vector<float>.Count;
        var shrink = new Vector<float>(1f - (rate * decay));
        for (var k = 0; k < text.Index.Length; k++)
        {
            var at = text.Index[k] * stride;
            var pace = new Vector<float>(rate * text.Value[k]);
            for (var i = 0; i < stride; i += width)
                ((new Vector<float>(weights, at + i) * shrink) - (pace * new Vector<float>(gradient, i))).CopyTo(weights, at + i);
        }

        for (var c = 0; c < classes; c++)
            bias[c] -= rate * 0.02f * gradient[c];
    }
}

/// <summary>How long and how boldly a model learns.</summary>
internal sealed record Training(int Rounds, float Rate, float Decay);

/// <summary>Puts lessons in an order that is mixed and always the same.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong state = seed;

    public void Mix(int[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = (int)(Next() % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
