using System.Globalization;

namespace CoCreation.Benchmarks.Turns;

/// <summary>Something that is measured: how it is started, and which cases it is put to.</summary>
/// <param name="Start">Starts it on an address, with a fresh directory to keep things in.</param>
/// <param name="Ours">Whether it is our bot, which has cases of its own; the others are put to one: they answer a complaint with an echo.</param>
internal sealed record Subject(string Name, Func<string, string, Task<MeasuredProcess>> Start, bool Ours = false)
{
    private static string Peers => Path.Combine(Repository.Root, "tests", "CoCreation.Benchmarks", "peers");

    /// <summary>The least a bot can do, with or without a commit.</summary>
    public static Subject Least(string name, bool commits) => new(name, (address, directory) =>
    {
        string[] keeps = commits ? [Path.Combine(directory, "ceiling.db")] : [];
        return Task.FromResult(MeasuredProcess.Start("dotnet", [typeof(Subject).Assembly.Location, "ceiling", address, .. keeps], address, counts: true));
    });

    /// <summary>A peer from npm.</summary>
    public static Subject Peer(string name, string script, string kind) => new(name, (address, _) => Task.FromResult(MeasuredProcess.Start(
        "node", [Path.Combine(Peers, script), new Uri(address).Port.ToString(CultureInfo.InvariantCulture), kind], address, counts: false, directory: Peers)));

    /// <summary>Our bot.</summary>
    public static Subject Bot(string name, BotProgram program, City city, Func<Task<IReadOnlyDictionary<string, string>>> stores) =>
        new(name, async (address, directory) => program.Start(address, directory, city, await stores()), Ours: true);

    /// <summary>Installs the peers.</summary>
    public static Task InstallPeers() => ServerProcess.Run(null, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", Peers);
}
