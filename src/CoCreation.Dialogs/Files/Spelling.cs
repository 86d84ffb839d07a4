namespace CoCreation.Dialogs;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
public static class Spelling
{
    /// <summary>"did you mean 'x'?" for the nearest known name, or the list of names when it is short; null when there is nothing to say.</summary>
    public static string? Suggest(string written, IEnumerable<string> known)
    {
        var names = known.Distinct().ToArray();
        if (Nearest(written, names) is { } near)
            return $"did you mean '{near}'?";

        return names.Length is > 0 and <= 12 ? $"known: {string.Join(", ", names.Order(StringComparer.Ordinal))}" : null;
    }

    /// <summary>The nearest known name within a third of its length; null when none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - written.Length) > 4 || name.Length > 100)
                continue;

            var distance = Distance(written, name);
            if (distance < bestDistance)
                (best, bestDistance) = (name, distance);
        }

        return best is not null && bestDistance <= Math.Max(1, Math.Max(written.Length, best.Length) / 3) ? best : null;
    }

    // Two letters that changed places count as one slip.
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
