using System.Data.Common;
using CoCreation.Benchmarks.Turns;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoCreation.Benchmarks.Growth;

/// <summary><c>growth</c>: what a turn costs as tickets, groups and instances become more.</summary>
internal static class GrowthCommand
{
    private const int Connections = 32;
    private const int Models = 96;

    /// <param name="program">A built bot; null to publish it first.</param>
    /// <param name="json">Where the table goes as JSON too; null for nowhere.</param>
    public static async Task<int> Run(GrowthPlan plan, string? program, string? json)
    {
        var directory = Directory.CreateTempSubdirectory("cocreation-growth-");
        await using var postgres = new Lent<PostgresServer>(() => PostgresServer.Start(durable: true));
        await using var redis = new Lent<RedisServer>(RedisServer.Start);
        try
        {
            var (bot, _) = await BotProgram.Prepare(program, directory.FullName, CityOf(directory, GrowthPlan.UsualGroups));
            var report = new GrowthReport();
            foreach (var (number, point) in plan.Points().Index())
            {
                Console.Error.WriteLine($"{point}");
                var own = directory.CreateSubdirectory($"point-{number}");
                var settings = new Dictionary<string, string>();
                if (point.Instances > 0)
                    (settings["ConnectionStrings__Postgres"], settings["ConnectionStrings__Redis"]) = (await (await postgres.Get()).NewDatabase(), (await redis.Get()).Connection);
                await Measure(bot, point, plan, own, settings, report);
                own.Delete(recursive: true);
            }

            Console.WriteLine(report.Say());
            if (json is not null) await File.WriteAllTextAsync(json, report.ToJson());
            return report.HasErrors ? 1 : 0;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task Measure(BotProgram bot, GrowthPoint point, GrowthPlan plan, DirectoryInfo own, Dictionary<string, string> settings, GrowthReport report)
    {
        var city = CityOf(own, point.Groups);
        await using var connector = await Connector.Start();
        await Model(bot, city, connector, own, settings);
        await using (var connection = Open(own, settings))
        {
            await connection.OpenAsync();
            await new Past(connection, city, TimeProvider.System.GetUtcNow()).Write(point.Tickets);
        }

        var people = new Neighbourhood(city, connector.Address, Connections);
        var instances = Math.Max(1, point.Instances);
        var loads = new List<Load>();
        var processes = new List<MeasuredProcess>();
        try
        {
            for (var i = 0; i < instances; i++)
            {
                var process = bot.Start($"http://127.0.0.1:{ServerProcess.FreePort()}", own.CreateSubdirectory($"instance-{(settings.Count > 0 ? i : 0)}").FullName, city, settings);
                processes.Add(process);
                loads.Add(new(process, connector, Connections / instances));
                await loads[i].First(people.Complaint());
            }

            Task<Sample> All(Func<int, Message?> next, TimeSpan time, Action<Message, string>? heard = null) => Together(loads, next, time, heard);
            await All(_ => people.Complaint(), plan.Warm, people.Registered);
            report.Add(point, "complaint", await All(_ => people.Complaint(), plan.Measured, people.Registered));
            report.Add(point, "acceptance", await All(people.Acceptance, plan.Measured));
            report.Add(point, "进度", await All(people.Status, plan.Measured));
            report.Add(point, "帮助", await All(people.Help, plan.Measured));
        }
        finally
        {
            loads.ForEach(load => load.Dispose());
            foreach (var process in processes) await process.DisposeAsync();
        }
    }

    /// <summary>Has the bot itself write some tickets, of every kind of thing, part of them taken on: whatever is written beside it is made like these.</summary>
    private static async Task Model(BotProgram bot, City city, Connector connector, DirectoryInfo own, Dictionary<string, string> settings)
    {
        await using var process = bot.Start($"http://127.0.0.1:{ServerProcess.FreePort()}", own.CreateSubdirectory("instance-0").FullName, city, settings);
        using var load = new Load(process, connector, 1);
        var people = new Neighbourhood(city with { Groups = [.. city.Groups.Take(Models / 12)] }, connector.Address, 1);
        await load.First(people.Complaint());
        var left = Models;
        await load.Run(_ => left-- > 0 ? people.Complaint() : null, TimeSpan.FromMinutes(5), people.Registered);
        left = Models / 2;
        await load.Run(worker => left-- > 0 ? people.Acceptance(worker) : null, TimeSpan.FromMinutes(5));
    }

    /// <summary>Puts all instances to their work at once; their costs are added up.</summary>
    private static async Task<Sample> Together(List<Load> loads, Func<int, Message?> next, TimeSpan time, Action<Message, string>? heard)
    {
        var from = 0;
        var running = new List<Task<Sample>>();
        foreach (var load in loads)
        {
            var first = from;
            running.Add(load.Run(worker => next(first + worker), time, heard));
            from += load.Connections;
        }

        var samples = await Task.WhenAll(running);
        if (samples is [var alone]) return alone;
        var turns = samples.Sum(each => each.Turns);
        double Each(Func<Sample, double> cost) => samples.Sum(each => cost(each) * each.Turns) / turns;
        return new(
            turns, samples.Sum(each => each.Errors), samples.Sum(each => each.PerSecond), Each(each => each.P50), samples.Max(each => each.P99),
            Each(each => each.Cpu), Each(each => each.Allocated ?? 0), samples.Sum(each => each.Resident));
    }

    private static City CityOf(DirectoryInfo directory, int groups)
    {
        var buildings = groups < 100 ? 5 : groups < 10_000 ? 25 : 50;
        return City.Write(directory.FullName, groups / buildings, buildings);
    }

    private static DbConnection Open(DirectoryInfo own, Dictionary<string, string> settings) => settings.TryGetValue("ConnectionStrings__Postgres", out var postgres)
        ? new NpgsqlConnection(postgres)
        : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(own.FullName, "instance-0", "data", "cocreation.db"), Pooling = false }.ToString());
}
