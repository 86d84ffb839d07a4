using System.Diagnostics;
using CoCreation.Language;

namespace CoCreation.Benchmarks;

/// <summary>A city's open tickets in one index, and new messages searched for among them.</summary>
internal static class OpenTickets
{
    private const int Buildings = 25;
    private const int Searches = 2_000;

    /// <returns>0 when nineteen of twenty searches take no longer than 5 ms.</returns>
    public static int Run(string root, int count)
    {
        var examples = ExampleFile.ReadFolder(Path.Combine(root, "dialogs", "examples")).Examples;
        var chance = new Random(20261122);
        LikenessEntry Ticket(int number)
        {
            var example = examples[chance.Next(examples.Count)];
            var compound = chance.Next(count / 100);
            var building = chance.Next(Buildings);
            return new()
            {
                Id = $"{number}",
                Text = example.Text,
                Category = example.Label,
                Place = new([$"c{compound}-{building}", $"c{compound}"]),
                At = DateTimeOffset.UnixEpoch.AddMinutes(chance.Next(14 * 24 * 60)),
            };
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = new LikenessIndex(CommonWords.Learn(examples.Select(example => example.Text)));
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
            index.Add(Ticket(i));

        var adding = Stopwatch.GetElapsedTime(started);
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        var times = new double[Searches];
        var found = 0;
        var cpu = Environment.CpuUsage.TotalTime;
        for (var i = -200; i < Searches; i++)
        {
            var message = Ticket(count + i);
            var began = Stopwatch.GetTimestamp();
            found += index.Find(message).Count;
            times[Math.Max(i, 0)] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        cpu = Environment.CpuUsage.TotalTime - cpu;
        started = Stopwatch.GetTimestamp();
        for (var i = 0; i < Searches; i++)
            index.Remove($"{i}");

        Array.Sort(times);
        Console.WriteLine($"open tickets         {count}");
        Console.WriteLine($"adding               {adding.TotalMicroseconds / count:F1} µs each");
        Console.WriteLine($"removing             {Stopwatch.GetElapsedTime(started).TotalMicroseconds / Searches:F1} µs each");
        Console.WriteLine($"searching            p50 {times[Searches / 2]:F2} ms, p95 {times[Searches * 95 / 100]:F2} ms, p99 {times[Searches * 99 / 100]:F2} ms, longest {times[^1]:F2} ms ({found} found)");
        Console.WriteLine($"CPU per search       {cpu.TotalMilliseconds / (Searches + 200):F2} ms");
        Console.WriteLine($"memory               {memory / 1e6:F0} MB");
        return times[Searches * 95 / 100] <= 5 ? 0 : 1;
    }
}
