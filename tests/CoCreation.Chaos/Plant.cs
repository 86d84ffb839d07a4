namespace CoCreation.Chaos;

/// <summary>A fault that is put into a copy of the bot's source, to see whether a run finds it. What is shipped knows nothing of it.</summary>
internal sealed record Plant(string Name, string What, IReadOnlyList<Edit> Edits)
{
    private const string Runner = "src/CoCreation.Bot/Turns/WorkRunner.cs";
    private const string Loop = "src/CoCreation.Bot/Delivery/DeliveryLoop.cs";

    private static readonly string[] Needed = ["src", "dialogs", "manifests", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt", ".editorconfig", "global.json"];

    public static IReadOnlyList<Plant> All { get; } =
    [
        new("forget-keys", "a message that comes again is handled again",
        [
            new(Runner, "if (await db.First(Before, key) is { } before) return (true, new(before.Status, before.Body));", "var known = await db.First(Before, key) is not null;"),
            new(Runner, "db.Turns.Add(new TurnRecord", "if (!known) db.Turns.Add(new TurnRecord"),
        ]),
        new("send-first", "what a turn says leaves before the turn is saved",
        [
            new(Runner, "db.Turns.Add(new TurnRecord", "await delivery.SendFirst(work.Mail.Items);\n            db.Turns.Add(new TurnRecord"),
            new(Loop, "    private async Task<SendResult> Send(",
                """
                    public async Task SendFirst(IReadOnlyList<OutboxItem> items)
                    {
                        foreach (var item in items)
                        {
                            var to = JsonSerializer.Deserialize(item.Destination, MessageJson.Default.Destination)!;
                            var said = JsonSerializer.Deserialize(item.Message, MessageJson.Default.OutgoingMessage)!;
                            if (await Send(to, said) is SendResult.Sent sent) (item.State, item.SentId) = (OutboxState.Sent, sent.ActivityId);
                        }
                    }

                    private async Task<SendResult> Send(
                """),
        ]),
        new("mark-first", "a message is marked as sent before it is sent",
        [
            new(Loop, "var result = await Send(destination, message);", "await Mark(lane, item, OutboxState.Sent, null, null);\n        var result = await Send(destination, message);"),
        ]),
    ];

    /// <summary>Whether the source is still as the plants know it.</summary>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    public static void Fit()
    {
        foreach (var edit in All.SelectMany(plant => plant.Edits)) edit.In(Repository.Root);
    }

    /// <summary>Builds the bot with the fault and names the program.</summary>
    public async Task<string> Build(string directory)
    {
        var copy = Directory.CreateDirectory(Path.Combine(directory, Name)).FullName;
        await ServerProcess.Run(null, "cp", ["--recursive", .. Needed.Select(part => Path.Combine(Repository.Root, part)), copy]);
        foreach (var edit in Edits) File.WriteAllText(Path.Combine(copy, edit.File), edit.In(copy));
        var built = Path.Combine(copy, "built");
        await ServerProcess.Run(
            null, "dotnet", "build", Path.Combine(copy, "src", "CoCreation.Bot"), "--output", built, "--verbosity", "quiet", "-nodeReuse:false",
            "-p:SkipWebChat=true", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:UseSharedCompilation=false");
        return Path.Combine(built, "CoCreation.Bot.dll");
    }
}

/// <summary>One change of a file of the source.</summary>
internal sealed record Edit(string File, string Here, string Instead)
{
    /// <summary>The file's text with the change.</summary>
    /// <exception cref="InvalidOperationException">The place is not there, or not the only one.</exception>
    public string In(string root)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(root, File));
        var at = text.IndexOf(Here, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(Here, at + 1, StringComparison.Ordinal) < 0
            ? string.Concat(text.AsSpan(0, at), Instead, text.AsSpan(at + Here.Length))
            : throw new InvalidOperationException($"{File} has changed: “{Here}” must be there once, so that a fault can be planted. Adapt Plant.cs.");
    }
}
