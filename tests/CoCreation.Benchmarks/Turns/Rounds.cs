namespace CoCreation.Benchmarks.Turns;

/// <summary>How long and how hard each is measured.</summary>
internal sealed record LoadPlan(int Connections, TimeSpan Warm, TimeSpan Measured, int Rounds);

/// <summary>Puts every subject to its cases, round after round and one after the other, each time as a process of its own beside a channel of its own.</summary>
internal static class Rounds
{
    public static async Task Run(IReadOnlyList<Subject> subjects, LoadPlan plan, City city, string directory, TurnReport report)
    {
        for (var round = 1; round <= plan.Rounds; round++)
        {
            foreach (var subject in subjects)
            {
                Console.Error.WriteLine($"round {round} of {plan.Rounds}: {subject.Name}");
                var own = Directory.CreateDirectory(Path.Combine(directory, $"round-{round}-{report.Starts}"));
                await using var connector = await Connector.Start();
                await using var process = await subject.Start($"http://127.0.0.1:{ServerProcess.FreePort()}", own.FullName);
                using var load = new Load(process, connector, plan.Connections);
                var people = new Neighbourhood(city, connector.Address, plan.Connections);
                report.Started(subject.Name, await load.First(people.Complaint()));
                await load.Run(_ => people.Complaint(), plan.Warm, people.Registered);
                if (subject.Ours) await Ours(subject.Name, load, people, plan, report);
                else report.Add(subject.Name, "echo", await load.Run(_ => people.Complaint(), plan.Measured));
            }
        }
    }

    private static async Task Ours(string name, Load load, Neighbourhood people, LoadPlan plan, TurnReport report)
    {
        report.Add(name, "c complaint", await load.Run(_ => people.Complaint(), plan.Measured, people.Registered));
        report.Add(name, "d acceptance", await load.Run(people.Acceptance, plan.Measured));
        report.Add(name, "e 进度", await load.Run(people.Status, plan.Measured));
        report.Add(name, "a 帮助", await load.Run(people.Help, plan.Measured));
        await load.Run(people.Opening, plan.Measured);
        report.Add(name, "b guided answer", await load.Run(people.Answer, plan.Measured));
    }
}
