namespace CoCreation.Language;

/// <summary>The matters that hold one piece of text.</summary>
internal sealed class Postings
{
    private int[] slots = new int[2];

    // Below zero where the piece is part of a name.
    private float[] counts = new float[2];

    public int Count { get; private set; }

    public void Add(int slot, float count, bool inName)
    {
        if (Count == slots.Length)
        {
            Array.Resize(ref slots, Count * 2);
            Array.Resize(ref counts, Count * 2);
        }

        slots[Count] = slot;
        counts[Count++] = inName ? -count : count;
    }

    public void Remove(int slot)
    {
        var at = Array.IndexOf(slots, slot, 0, Count);
        Count--;
        slots[at] = slots[Count];
        counts[at] = counts[Count];
    }

    /// <summary>Adds what each matter shares with a message through this piece: to all of it and, outside names, to what it is about.</summary>
    public void Sum(float worth, bool inName, float[] all, float[] matter)
    {
        for (var i = 0; i < Count; i++)
        {
            var (slot, count) = (slots[i], counts[i]);
            all[slot] += Math.Abs(count) * worth;
            if (!inName && count > 0)
                matter[slot] += count * worth;
        }
    }
}
