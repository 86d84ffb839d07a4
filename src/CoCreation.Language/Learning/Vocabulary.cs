namespace CoCreation.Language;

/// <summary>A text as a model sees it: which of the known pieces it holds, and how much each counts.</summary>
internal readonly record struct Vector(int[] Index, float[] Value);

/// <summary>The pieces of text seen in training, with how telling each is.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<uint, int> index = [];
    private readonly List<float> rarity = [];
    private float unseen;

    public int Count => index.Count;

    /// <summary>Learns the pieces of all texts; a piece in few texts tells more than one in many.</summary>
    public static Vocabulary Learn(IReadOnlyList<string> texts)
    {
        var vocabulary = new Vocabulary();
        var counts = new List<int>();
        var features = new List<Feature>();
        var seen = new HashSet<uint>();
        foreach (var text in texts)
        {
            Features.Cut(Folding.Fold(text), features);
            seen.Clear();
            foreach (var feature in features)
            {
                if (!seen.Add(feature.Hash))
                    continue;

                if (vocabulary.index.TryGetValue(feature.Hash, out var at))
                {
                    counts[at]++;
                }
                else
                {
                    vocabulary.index.Add(feature.Hash, counts.Count);
                    counts.Add(1);
                }
            }
        }

        foreach (var count in counts)
            vocabulary.rarity.Add(MathF.Log((1f + texts.Count) / (1f + count)) + 1f);

        vocabulary.unseen = MathF.Log(1f + texts.Count) + 1f;
        return vocabulary;
    }

    public int Find(uint hash) => index.TryGetValue(hash, out var at) ? at : -1;

    /// <summary>Sublinear counts times rarity, of length one.</summary>
    public Vector Read(string text)
    {
        var features = new List<Feature>();
        Features.Cut(Folding.Fold(text), features);
        var found = new List<int>(features.Count);
        double norm = 0;
        foreach (var feature in features)
        {
            // What was never seen says nothing, but makes the rest of the text count less, as it did in training.
            if (index.TryGetValue(feature.Hash, out var at))
                found.Add(at);
            else
                norm += unseen * (double)unseen;
        }

        found.Sort();
        var indices = new List<int>(found.Count);
        var values = new List<float>(found.Count);
        for (var i = 0; i < found.Count;)
        {
            var next = i + 1;
            while (next < found.Count && found[next] == found[i])
                next++;

            var value = (1f + MathF.Log(next - i)) * rarity[found[i]];
            indices.Add(found[i]);
            values.Add(value);
            norm += value * (double)value;
            i = next;
        }

        var scale = norm > 0 ? (float)(1 / Math.Sqrt(norm)) : 0f;
        for (var i = 0; i < values.Count; i++)
            values[i] *= scale;

        return new([.. indices], [.. values]);
    }

    /// <summary>How much one piece counts in a text of such length one.</summary>
    public float Rarity(int at) => rarity[at];
}
