namespace CoCreation.Language;

/// <summary>How often each class was found where another was right, and the figures that follow from it.</summary>
public sealed class Confusion
{
    private readonly SortedDictionary<(string Right, string Found), int> counts = [];

    public Confusion(IEnumerable<(string Right, string Found)> answers)
    {
        foreach (var answer in answers)
            counts[answer] = counts.GetValueOrDefault(answer) + 1;
    }

    /// <summary>How many answers there are of each pair that occurs.</summary>
    public IReadOnlyDictionary<(string Right, string Found), int> Counts => counts;

    public int Total => counts.Values.Sum();

    /// <summary>The classes that are right somewhere.</summary>
    public IReadOnlyList<string> Classes => [.. counts.Keys.Select(key => key.Right).Distinct()];

    public double Accuracy => Share(Sum(key => key.Right == key.Found), Total);

    /// <summary>The mean of the classes' F1, each counting the same however often it occurs.</summary>
    public double MacroF1 => Classes.Count == 0 ? 0 : Classes.Average(F1);

    /// <summary>How many of a class there are.</summary>
    public int Support(string name) => Sum(key => key.Right == name);

    /// <summary>The share of what was found as this class that is of it; 0 when it was never found.</summary>
    public double Precision(string name) => Share(Sum(key => key.Right == name && key.Found == name), Sum(key => key.Found == name));

    /// <summary>The share of this class that was found.</summary>
    public double Recall(string name) => Share(Sum(key => key.Right == name && key.Found == name), Support(name));

    public double F1(string name) =>
        Share(2 * Sum(key => key.Right == name && key.Found == name), Support(name) + Sum(key => key.Found == name));

    private static double Share(int part, int whole) => whole == 0 ? 0 : part / (double)whole;

    private int Sum(Func<(string Right, string Found), bool> counted) => counts.Where(pair => counted(pair.Key)).Sum(pair => pair.Value);
}
