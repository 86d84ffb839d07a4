namespace CoCreation.Language;

/// <summary>Joins what is alike into groups, the likest two first, as long as the mean likeness between two groups' members suffices.</summary>
/// <remarks>Ties are broken by order, so that the same input gives the same groups.</remarks>
internal sealed class MeanLinks(int count)
{
    private readonly Dictionary<int, double>[] links = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>())];
    private readonly List<int>[] groups = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
    private readonly (int Other, double Score)[] best = new (int, double)[count];

    /// <summary>How alike two of the first members are; what is not set is 0.</summary>
    public void Set(int one, int other, double score)
    {
        links[one][other] = score;
        links[other][one] = score;
    }

    /// <summary>The members of each group.</summary>
    public List<List<int>> Join(double least)
    {
        for (var i = 0; i < count; i++)
            best[i] = Best(i);

        while (true)
        {
            var (one, score) = (-1, least);
            for (var i = 0; i < count; i++)
            {
                if (groups[i].Count > 0 && best[i].Other >= 0 && best[i].Score > score)
                    (one, score) = (i, best[i].Score);
            }

            if (one < 0)
                return [.. groups.Where(group => group.Count > 0)];

            Merge(one, best[one].Other);
        }
    }

    private void Merge(int one, int other)
    {
        double ones = groups[one].Count, others = groups[other].Count;
        var around = links[one].Keys.Union(links[other].Keys).Where(k => k != one && k != other).ToList();
        foreach (var k in around)
        {
            links[k].Remove(other);
            Set(k, one, ((links[one].GetValueOrDefault(k) * ones) + (links[other].GetValueOrDefault(k) * others)) / (ones + others));
        }

        links[one].Remove(other);
        groups[one].AddRange(groups[other]);
        groups[other].Clear();
        best[one] = Best(one);
        foreach (var k in around)
        {
            if (best[k].Other == one || best[k].Other == other || links[k][one] > best[k].Score)
                best[k] = Best(k);
        }
    }

    private (int Other, double Score) Best(int i)
    {
        var found = (Other: -1, Score: double.MinValue);
        foreach (var (other, score) in links[i])
        {
            if (score > found.Score || (score == found.Score && other < found.Other))
                found = (other, score);
        }

        return found;
    }
}
