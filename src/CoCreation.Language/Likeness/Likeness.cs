namespace CoCreation.Language;

/// <summary>Says how alike two messages are in their words; place, category and time are compared elsewhere.</summary>
public static class Likeness
{
    // Characters of which every message is full say little about what it is about.
    private const string Common = "的了在是我们你他她它这那有没都也就又和不还啊呀吧吗呢人个一很太滴哦嘛请帮";

    /// <summary>0 for nothing in common to 1 for the same words.</summary>
    public static double Score(string a, string b)
    {
        var left = Pieces(Folding.Fold(a));
        var right = Pieces(Folding.Fold(b));
        if (left.Count == 0 || right.Count == 0)
            return 0;

        double shared = 0, total = 0;
        foreach (var (piece, weight) in left)
        {
            total += weight;
            if (right.ContainsKey(piece))
                shared += weight;
        }

        foreach (var weight in right.Values)
            total += weight;

        return 2 * shared / total;
    }

    /// <summary>Pairs of neighbouring characters for Chinese, whole words for English, with what each is worth.</summary>
    private static Dictionary<ulong, double> Pieces(string s)
    {
        var pieces = new Dictionary<ulong, double>();
        for (var i = 0; i < s.Length;)
        {
            if (Characters.IsHan(s[i]))
            {
                if (i + 1 < s.Length && Characters.IsHan(s[i + 1]))
                {
                    var common = (Common.Contains(s[i]) ? 1 : 0) + (Common.Contains(s[i + 1]) ? 1 : 0);
                    pieces[((ulong)s[i] << 16) | s[i + 1]] = common switch { 0 => 1, 1 => 0.35, _ => 0.1 };
                }

                if (!Common.Contains(s[i]))
                    pieces.TryAdd(s[i], 0.3);

                i++;
            }
            else if (Characters.IsWord(s[i]))
            {
                var start = i;
                var hash = 14695981039346656037UL;
                while (i < s.Length && Characters.IsWord(s[i]))
                    hash = (hash ^ s[i++]) * 1099511628211UL;

                pieces[hash | (1UL << 63)] = i - start <= 3 ? 0.25 : 1;
            }
            else
            {
                i++;
            }
        }

        return pieces;
    }
}
