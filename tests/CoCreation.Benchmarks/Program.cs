using System.Globalization;
using CoCreation.Benchmarks;

// specs --data DIR [--deviations FILE] [--only PART] [--verbose]: the recognisers on specification cases of Recognizers-Text.
if (args is ["specs", .. var given])
{
    string? Told(string name) => Array.IndexOf(given, name) is >= 0 and var at && at + 1 < given.Length ? given[at + 1] : null;
    if (Told("--data") is not { } data)
    {
        Console.WriteLine("specs: skipped, because no folder of specification files was given with --data.");
        return 0;
    }

    return Specs.Run(data, Told("--deviations"), Told("--only") ?? "", Array.IndexOf(given, "--verbose") >= 0);
}

// turns [--connections N] [--warm N] [--seconds N] [--program FILE]: complaints in buildings' groups, each a new durable ticket, on the embedded
// default. Without --program the bot is published first, as a deployment does it.
// likeness [--tickets N]: which open tickets a new message is about, searched in memory.
if (args is not ["turns" or "likeness", .. var rest])
{
    Console.Error.WriteLine("usage: turns [--connections 32] [--warm 5] [--seconds 10] [--program FILE] | likeness [--tickets 50000]");
    return 2;
}

int Option(string name, int otherwise)
{
    return Text(name) is { } said ? int.Parse(said, CultureInfo.InvariantCulture) : otherwise;
}

string? Text(string name) => Array.IndexOf(rest, name) is >= 0 and var at && at + 1 < rest.Length ? rest[at + 1] : null;

if (args[0] == "likeness")
    return OpenTickets.Run(Repository.Root, Option("--tickets", 50_000));

await using var connector = await Connector.Start();
var directory = Directory.CreateTempSubdirectory("cocreation-benchmark-");
try
{
    var city = City.Write(directory.FullName, compounds: 100, buildings: 25);
    var settings = new Dictionary<string, string>
    {
        ["COCREATION_DATA"] = Path.Combine(directory.FullName, "data"), ["COCREATION_MANIFESTS"] = city.Manifests, ["Limits__SendersPerMinute"] = "0",
    };
    await using var bot = await BotProcess.Start(Text("--program") ?? await Published.Program(), directory.FullName, BotProcess.NewAddress(), settings);
    var load = new Complaints(bot.Address.GetLeftPart(UriPartial.Authority), connector.Address, city);
    await load.Run(Option("--connections", 32), TimeSpan.FromSeconds(Option("--warm", 5)));
    var result = await load.Run(Option("--connections", 32), TimeSpan.FromSeconds(Option("--seconds", 10)), bot);
    Console.WriteLine($"start to ready       {bot.ReadyAfter.TotalSeconds:F2} s");
    Console.WriteLine($"turns                {result.Turns} ({result.Errors} errors)");
    Console.WriteLine($"turns per second     {result.PerSecond:F0}");
    Console.WriteLine($"p50, p99             {result.P50:F1} ms, {result.P99:F1} ms");
    Console.WriteLine($"CPU per turn         {result.CpuMicroseconds:F0} µs of the bot's process");
    Console.WriteLine($"resident memory      {result.ResidentMegabytes:F0} MB");
    Console.WriteLine($"messages delivered   {connector.Received}");
    return result.Errors == 0 ? 0 : 1;
}
finally
{
    directory.Delete(recursive: true);
}
