using System.Globalization;
using CoCreation.Benchmarks;

// turns [--connections N] [--seconds N]: complaints in buildings' groups, each a new durable ticket, on the embedded default.
if (args is not ["turns", .. var rest])
{
    Console.Error.WriteLine("usage: turns [--connections 32] [--seconds 10]");
    return 2;
}

int Option(string name, int otherwise)
{
    var at = Array.IndexOf(rest, name);
    return at >= 0 && at + 1 < rest.Length ? int.Parse(rest[at + 1], CultureInfo.InvariantCulture) : otherwise;
}

await using var connector = await Connector.Start();
var directory = Directory.CreateTempSubdirectory("cocreation-benchmark-");
try
{
    var city = City.Write(directory.FullName, compounds: 40, buildings: 25);
    await using var bot = await BotProcess.Start(directory.FullName, city.Manifests);
    var load = new Complaints(bot.Address, connector.Address, city);
    await load.Run(Option("--connections", 32), TimeSpan.FromSeconds(2));
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
