namespace CoCreation.Language;

/// <summary>Counts how often each piece stands in one text; kept by its thread, so that reading a text allocates little.</summary>
internal sealed class Tally
{
    // More than the pieces of the longest text that is read.
    private const int Slots = 1 << 14;

    [ThreadStatic]
    private static Tally? mine;

    private readonly short[] slots = new short[Slots];
    private readonly int[] used = new int[Slots / 2];
    private readonly int[] index = new int[Slots / 2];
    private readonly int[] times = new int[Slots / 2];
    private int count;

    public List<Feature> Features { get; } = [];

    public static Tally Start() => mine ??= new();

    public void Add(int at, int number)
    {
        var slot = (int)(((uint)at * 2654435769) >> 18);
        while (slots[slot] != 0 && index[slots[slot] - 1] != at)
            slot = (slot + 1) & (Slots - 1);

        if (slots[slot] == 0)
        {
            if (count == index.Length)
                return;

            (used[count], index[count], times[count]) = (slot, at, 0);
            slots[slot] = (short)++count;
        }

        times[slots[slot] - 1] += number;
    }

    /// <summary>The pieces in the order of their first appearance; the tally is empty afterwards.</summary>
    public (int[] Index, int[] Times) Finish()
    {
        for (var i = 0; i < count; i++)
            slots[used[i]] = 0;

        var found = (index[..count], times[..count]);
        count = 0;
        return found;
    }
}
