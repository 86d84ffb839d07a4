namespace CoCreation.Language;

/// <summary>How often pieces of text occur in ordinary messages, so that a few open matters need not tell by themselves which words are rare.</summary>
public sealed class CommonWords
{
    private readonly Task<(Dictionary<ulong, int> Counts, int Messages)> learnt;

    private CommonWords(Task<(Dictionary<ulong, int> Counts, int Messages)> learnt) => this.learnt = learnt;

    /// <summary>Of how many messages it was learnt.</summary>
    public int Messages => learnt.Result.Messages;

    public static CommonWords Learn(IEnumerable<string> messages) => new(Task.FromResult(Count(messages)));

    /// <summary>Learns while the program goes on; whoever asks before it is done waits.</summary>
    public static CommonWords LearnMeanwhile(IReadOnlyList<string> messages) => new(Task.Run(() => Count(messages)));

    /// <summary>How alike two messages are in their words: 0 for nothing in common to 1 for the same; rare words count more.</summary>
    public double Likeness(string one, string other)
    {
        var left = TextPieces.Of(Folding.Fold(one)).ToHashSet();
        var right = TextPieces.Of(Folding.Fold(other)).ToHashSet();
        var all = Math.Sqrt(left.Sum(Worth) * right.Sum(Worth));
        return all == 0 ? 0 : left.Where(right.Contains).Sum(Worth) / all;
    }

    private double Worth(ulong piece) => Math.Log((Messages + 1.0) / Math.Max(Of(piece), 1));

    internal int Of(ulong piece) => learnt.Result.Counts.GetValueOrDefault(piece);

    private static (Dictionary<ulong, int> Counts, int Messages) Count(IEnumerable<string> messages)
    {
        var counts = new Dictionary<ulong, int>();
        var number = 0;
        foreach (var message in messages)
        {
            number++;
            foreach (var piece in TextPieces.Of(Folding.Fold(message)).Distinct())
                counts[piece] = counts.GetValueOrDefault(piece) + 1;
        }

        return (counts, number);
    }
}
