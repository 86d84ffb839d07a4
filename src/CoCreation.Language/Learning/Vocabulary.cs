namespace CoCreation.Language;

/// <summary>A text as a model sees it: which of the known pieces it holds, and how much each counts.</summary>
internal readonly record struct Vector(int[] Index, float[] Value);

/// <summary>A text to learn from, the headline above it if there is one, and the classes that it belongs to.</summary>
internal sealed record Sentence(string Text, int[] Classes, string? Headline = null, float Weight = 1f);

/// <summary>The pieces of text seen in training, and how much each is worth.</summary>
internal sealed class Vocabulary
{
    // How many times a piece of the headline counts as one of the text does.
    private const int HeadlineTimes = 2;

    // In many long letters, what few of them share is chance, the more so the longer it is. In little text each piece may be the only one that tells.
    private const int ManyPieces = 400_000;
    private const int FewestOfMany = 2;
    private const int FewestOfManyLongRuns = 4;

    // How much more a piece counts for telling the classes apart, and how many texts of chance that must outweigh.
    private const double TellingWeight = 2;
    private const double TellingDoubt = 2;

    // An open-addressing table: the hash of a piece, and its place plus one; zero is free.
    private readonly (uint Hash, int Place)[] table;
    private readonly uint[] pieces;
    private readonly float[] worth;

    private Vocabulary(uint[] pieces, float[] worth)
    {
        (this.pieces, this.worth) = (pieces, worth);
        var size = 16;
        while (size < pieces.Length * 2)
            size *= 2;

        table = new (uint, int)[size];
        for (var at = 0; at < pieces.Length; at++)
        {
            var slot = (int)(pieces[at] & (uint)(size - 1));
            while (table[slot].Place != 0)
                slot = (slot + 1) & (size - 1);

            table[slot] = (pieces[at], at + 1);
        }
    }

    public int Count => pieces.Length;

    /// <summary>Learns the pieces of all sentences; a piece counts more the fewer sentences hold it, and the more it tells of their class.</summary>
    /// <param name="beginning">How much the beginning of a word counts beside the word.</param>
    public static Vocabulary Learn(IReadOnlyList<Sentence> sentences, int classes, double beginning = 1)
    {
        var held = sentences.Select(PiecesOf).ToList();
        var counts = new Dictionary<uint, (int Sentences, byte Run)>();
        foreach (var (hash, run) in held.SelectMany(h => h))
            counts[hash] = (counts.GetValueOrDefault(hash).Sentences + 1, run);

        uint[] kept = [.. counts.Where(c => counts.Count < ManyPieces || c.Value.Sentences >= (c.Value.Run == Features.LongestRun ? FewestOfManyLongRuns : FewestOfMany)).Select(c => c.Key)];
        var vocabulary = new Vocabulary(kept, new float[kept.Length]);
        var telling = vocabulary.Telling(sentences, held, classes);
        for (var at = 0; at < telling.Length; at++)
        {
            var (number, run) = counts[vocabulary.pieces[at]];
            var rarity = Math.Log((1.0 + sentences.Count) / (1.0 + number)) + 1;
            vocabulary.worth[at] = (float)(Features.RunWorth(run, beginning) * rarity * (1 + (TellingWeight * telling[at])));
        }

        return vocabulary;
    }

    public static Vocabulary Load(BinaryReader from)
    {
        var count = from.ReadInt32();
        return new(Stored.Read<uint>(from, count), Stored.Read<float>(from, count));
    }

    public void Save(BinaryWriter to)
    {
        to.Write(Count);
        Stored.Write<uint>(to, pieces);
        Stored.Write<float>(to, worth);
    }

    /// <summary>The place of a piece; below zero for one that was never learnt.</summary>
    public int Find(uint hash)
    {
        var slot = (int)(hash & (uint)(table.Length - 1));
        while (table[slot].Place != 0 && table[slot].Hash != hash)
            slot = (slot + 1) & (table.Length - 1);

        return table[slot].Place - 1;
    }

    public Vector Read(Sentence sentence) => Read(sentence.Text, sentence.Headline);

    /// <summary>Sublinear counts times worth, of length one; what was never learnt is passed over.</summary>
    public Vector Read(string text, string? headline = null)
    {
        var tally = Tally.Start();
        Gather(text, 1, tally);
        if (headline is not null)
            Gather(headline, HeadlineTimes, tally);

        var (index, times) = tally.Finish();
        var value = new float[index.Length];
        var norm = 0.0;
        for (var i = 0; i < index.Length; i++)
        {
            value[i] = (1f + MathF.Log(times[i])) * worth[index[i]];
            norm += value[i] * (double)value[i];
        }

        var scale = norm > 0 ? (float)(1 / Math.Sqrt(norm)) : 0f;
        for (var i = 0; i < value.Length; i++)
            value[i] *= scale;

        return new(index, value);
    }

    /// <summary>How much one piece counts in a text, before the text is brought to length one.</summary>
    public float Worth(int at) => worth[at];

    private void Gather(string text, int times, Tally tally)
    {
        Features.Cut(Folding.Fold(text), tally.Features);
        foreach (var feature in tally.Features)
        {
            if (Find(feature.Hash) is var at and >= 0)
                tally.Add(at, times);
        }
    }

    private static HashSet<(uint Hash, byte Run)> PiecesOf(Sentence sentence)
    {
        var features = new List<Feature>();
        Features.Cut(Folding.Fold(sentence.Text), features);
        var pieces = features.Select(f => (f.Hash, f.Run)).ToHashSet();
        Features.Cut(Folding.Fold(sentence.Headline ?? ""), features);
        pieces.UnionWith(features.Select(f => (f.Hash, f.Run)));
        return pieces;
    }

    /// <summary>For each piece how far the classes of the sentences that hold it are from those of all (Kullback–Leibler).</summary>
    private double[] Telling(IReadOnlyList<Sentence> sentences, List<HashSet<(uint Hash, byte Run)>> held, int classes)
    {
        var all = new double[classes];
        var by = new float[(long)Count * classes];
        for (var i = 0; i < held.Count; i++)
        {
            var share = 1f / sentences[i].Classes.Length;
            foreach (var c in sentences[i].Classes)
                all[c] += share / sentences.Count;

            foreach (var (hash, _) in held[i])
            {
                if (Find(hash) is not (var at and >= 0))
                    continue;

                foreach (var c in sentences[i].Classes)
                    by[(at * classes) + c] += share;
            }
        }

        var telling = new double[Count];
        for (var at = 0; at < Count; at++)
        {
            var row = by.AsSpan(at * classes, classes);
            var number = TellingDoubt;
            foreach (var texts in row)
                number += texts;

            for (var c = 0; c < classes; c++)
            {
                if (all[c] == 0)
                    continue;

                var p = (row[c] + (TellingDoubt * all[c])) / number;
                telling[at] += p * Math.Log(p / all[c]);
            }
        }

        return telling;
    }
}
