using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace CoCreation.Fuzz;

/// <summary>What came of the requests.</summary>
internal sealed class Tally
{
    private const int MostFailures = 20;

    private readonly ConcurrentDictionary<(string Sort, string Answer), int> counts = new();
    private readonly ConcurrentQueue<string> failures = new();
    private readonly List<double> memory = [];

    public int Failures { get; private set; }

    public void Count(string sort, string answer) => counts.AddOrUpdate((sort, answer), 1, static (_, known) => known + 1);

    public void Fail(int number, string why)
    {
        lock (failures) Failures++;
        if (failures.Count < MostFailures) failures.Enqueue(string.Create(CultureInfo.InvariantCulture, $"  request {number}: {why}"));
    }

    public void Remember(double megabytes) => memory.Add(megabytes);

    /// <summary>Whether the last quarter of the run holds hardly more than the second: what is loaded once is loaded by then.</summary>
    public bool IsMemoryFlat => memory.Count < 8 || Middle(memory.Count * 3 / 4, memory.Count) <= Middle(memory.Count / 4, memory.Count / 2) * 1.25 + 40;

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var sort in counts.GroupBy(each => each.Key.Sort).OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            var answers = sort.OrderBy(each => each.Key.Answer, StringComparer.Ordinal).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Key.Answer} {each.Value}"));
            text.AppendLine(CultureInfo.InvariantCulture, $"  {sort.Key}: {sort.Sum(each => each.Value)} ({string.Join(", ", answers)})");
        }

        if (memory.Count > 0) text.AppendLine(CultureInfo.InvariantCulture, $"  memory in MB: {string.Join(' ', memory.Select(each => each.ToString("F0", CultureInfo.InvariantCulture)))}");
        foreach (var failure in failures) text.AppendLine(failure);
        return text.ToString();
    }

    private double Middle(int from, int to) => memory.GetRange(from, to - from).Order().ElementAt((to - from) / 2);
}
