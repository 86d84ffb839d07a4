namespace CoCreation.Benchmarks.Turns;

/// <summary><c>turns</c>: one table of our bot, its peers and the least that a bot can do, measured in turn in one run.</summary>
internal static class TurnsCommand
{
    private const string Least = "ceiling";
    private const string Echo = "botbuilder 4.23.3 echo";

    private static readonly string[] Ours = ["ours, SQLite", "ours, PostgreSQL + Redis"];

    /// <param name="only">Part of the names of those to measure; empty for all.</param>
    /// <param name="program">A built bot; null to publish it first.</param>
    /// <param name="json">Where the table goes as JSON too; null for nowhere.</param>
    public static async Task<int> Run(LoadPlan plan, string only, string? program, string? json)
    {
        var directory = Directory.CreateTempSubdirectory("cocreation-benchmark-");
        await using var postgres = new Lent<PostgresServer>(() => PostgresServer.Start(durable: true));
        await using var redis = new Lent<RedisServer>(RedisServer.Start);
        try
        {
            var city = City.Write(directory.FullName, compounds: 100, buildings: 25);
            List<Subject> peers =
            [
                Subject.Least(Least, commits: false),
                Subject.Least("commit ceiling", commits: true),
                Subject.Peer(Echo, "botbuilder.mjs", "echo"),
                Subject.Peer("botbuilder 4.23.3 waterfall", "botbuilder.mjs", "waterfall"),
                Subject.Peer("agents-hosting 1.8.1 echo", "agents.mjs", "echo"),
                Subject.Peer("agents-hosting 1.8.1 state", "agents.mjs", "state"),
            ];
            bool Wanted(string name) => name.Contains(only, StringComparison.OrdinalIgnoreCase);
            List<Subject> subjects = [.. peers.Where(peer => Wanted(peer.Name))];
            if (subjects.Exists(subject => subject.Name.Contains('.', StringComparison.Ordinal))) await Subject.InstallPeers();
            string[] stores = [.. Ours.Where(Wanted)];
            if (stores.Length > 0)
            {
                var (bot, learning) = await BotProgram.Prepare(program, directory.FullName, city);
                Console.WriteLine($"The first start, which learns from the examples, took {learning:F1} s to its first answer; those below begin with what it has learnt.");
                subjects.AddRange(stores.Select(name => Subject.Bot(name, bot, city, async () => name.Contains("Postgre", StringComparison.Ordinal)
                    ? new Dictionary<string, string> { ["ConnectionStrings__Postgres"] = await (await postgres.Get()).NewDatabase(), ["ConnectionStrings__Redis"] = (await redis.Get()).Connection }
                    : [])));
            }

            var report = new TurnReport(Least, Echo);
            await Rounds.Run(subjects, plan, city, directory.FullName, report);
            Console.WriteLine(report.Say());
            if (json is not null) await File.WriteAllTextAsync(json, report.ToJson());
            return report.Rows().All(row => row.Errors == 0) ? 0 : 1;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
