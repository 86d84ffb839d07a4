namespace CoCreation.Language;

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
