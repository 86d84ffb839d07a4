namespace CoCreation.Language;

/// <summary>How often pieces of text occur in ordinary messages, so that a few open matters need not tell by themselves which words are rare.</summary>
public sealed class CommonWords
{
    private readonly Dictionary<ulong, int> counts = [];

    /// <summary>Of how many messages it was learnt.</summary>
    public int Messages { get; private set; }

    public static CommonWords Learn(IEnumerable<string> messages)
    {
        var words = new CommonWords();
        foreach (var message in messages)
        {
            words.Messages++;
            foreach (var piece in TextPieces.Of(Folding.Fold(message)).Distinct())
                words.counts[piece] = words.counts.GetValueOrDefault(piece) + 1;
        }

        return words;
    }

    /// <summary>How alike two messages are in their words: 0 for nothing in common to 1 for the same; rare words count more.</summary>
    public double Likeness(string one, string other)
    {
        var left = TextPieces.Of(Folding.Fold(one)).ToHashSet();
        var right = TextPieces.Of(Folding.Fold(other)).ToHashSet();
        var all = Math.Sqrt(left.Sum(Worth) * right.Sum(Worth));
        return all == 0 ? 0 : left.Where(right.Contains).Sum(Worth) / all;
    }

    private double Worth(ulong piece) => Math.Log((Messages + 1.0) / Math.Max(Of(piece), 1));

    internal int Of(ulong piece) => counts.GetValueOrDefault(piece);
}
