using System.Globalization;
using CoCreation.Benchmarks;
using CoCreation.Benchmarks.Growth;
using CoCreation.Benchmarks.Turns;

string? Text(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Option(string name, int otherwise) => Text(name) is { } said ? int.Parse(said, CultureInfo.InvariantCulture) : otherwise;

List<int> Options(string name, string otherwise) => [.. (Text(name) ?? otherwise).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

switch (args)
{
    // specs --data DIR [--deviations FILE] [--only PART] [--verbose]: the recognisers on specification cases of Recognizers-Text.
    case ["specs", ..] when Text("--data") is { } data:
        return Specs.Run(data, Text("--deviations"), Text("--only") ?? "", args.Contains("--verbose"));

    case ["specs", ..]:
        Console.WriteLine("specs: skipped, because no folder of specification files was given with --data.");
        return 0;

    // likeness [--tickets N]: which open tickets a new message is about, searched in memory.
    case ["likeness", ..]:
        return OpenTickets.Run(Repository.Root, Option("--tickets", 50_000));

    // turns: our bot beside the least that a bot can do and its peers, each as a process of its own.
    case ["turns", ..]:
        return await TurnsCommand.Run(
            new(Option("--connections", 32), TimeSpan.FromSeconds(Option("--warm", 10)), TimeSpan.FromSeconds(Option("--seconds", 10)), Option("--rounds", 3)),
            Text("--only") ?? "", Text("--program"), Text("--json"));

    // growth: what a turn costs as tickets, groups and instances become more.
    case ["growth", ..]:
        return await GrowthCommand.Run(
            new(
                Options("--tickets", "1000,10000,100000,1000000"), Options("--groups", "10,1000,40000"), Options("--instances", "1,2"),
                TimeSpan.FromSeconds(Option("--warm", 10)), TimeSpan.FromSeconds(Option("--seconds", 8))),
            Text("--program"), Text("--json"));

    // What `turns` starts as the least that a bot can do.
    case ["ceiling", var address, .. var database]:
        await Ceiling.Run(address, database.FirstOrDefault());
        return 0;

    default:
        Console.Error.WriteLine("usage: turns [--connections 32] [--warm 10] [--seconds 10] [--rounds 3] [--only NAME] [--program FILE] [--json FILE] | growth [--tickets 1000,…] [--groups 10,…] [--instances 1,2] [--warm 10] [--seconds 8] [--program FILE] [--json FILE] | likeness [--tickets 50000] | specs --data DIR");
        return 2;
}
