namespace CoCreation.Benchmarks.Turns;

/// <summary>The built bot, and what it has learnt from the examples the first time it was started.</summary>
internal sealed class BotProgram(string program, string model)
{
    private const string Learnt = "language.model";

    /// <summary>Takes a built bot, or publishes it as a deployment does, compiled beforehand, and lets it learn once.</summary>
    /// <param name="directory">Where to keep what it learns.</param>
    public static async Task<(BotProgram Program, double Learning)> Prepare(string? built, string directory, City city)
    {
        var program = new BotProgram(built ?? await Published.Program(), Path.Combine(directory, Learnt));
        await using var connector = await Connector.Start();
        var address = $"http://127.0.0.1:{ServerProcess.FreePort()}";
        await using var process = program.Start(address, Directory.CreateDirectory(Path.Combine(directory, "learning")).FullName, city, new Dictionary<string, string>());
        using var load = new Load(process, connector, 1);
        var learning = await load.First(new Neighbourhood(city, connector.Address, 1).Help(0));
        File.Copy(Path.Combine(directory, "learning", "data", Learnt), program.Model);
        return (program, learning);
    }

    private string Model => model;

    public MeasuredProcess Start(string address, string directory, City city, IReadOnlyDictionary<string, string> stores)
    {
        var data = Directory.CreateDirectory(Path.Combine(directory, "data")).FullName;
        if (File.Exists(model) && !File.Exists(Path.Combine(data, Learnt))) File.Copy(model, Path.Combine(data, Learnt));
        Dictionary<string, string> settings = new(stores)
        {
            ["COCREATION_DATA"] = data,
            ["COCREATION_MANIFESTS"] = city.Manifests,

            // At any hour of the day the same is said at once, and one person may say much.
            ["COCREATION_QUIET"] = "off",
            ["Limits__SendersPerMinute"] = "0",
        };
        return MeasuredProcess.Start("dotnet", [program, "--urls", address], address, counts: true, directory, settings);
    }
}
