using CoCreation.Language;

namespace CoCreation.Bot.Learning;

/// <summary>What a deployment has taught the bot beyond its dialog files: sentences in <c>learnt.tsv</c> of the data directory.</summary>
public sealed class LearntExamples(string data)
{
    public string Path { get; } = System.IO.Path.Combine(data, "learnt.tsv");

    public ExampleFile Read() => File.Exists(Path) ? ExampleFile.Read(Path) : new([], []);

    /// <summary>Adds sentences; of one that is there already, the newer label counts.</summary>
    /// <returns>How many there are now.</returns>
    public int Add(IReadOnlyList<LabelledExample> examples)
    {
        var labels = Read().Examples.ToDictionary(e => e.Text, e => e.Label);
        foreach (var example in examples)
            labels[example.Text] = example.Label;

        Directory.CreateDirectory(data);
        var draft = Path + ".draft";
        File.WriteAllLines(draft, ["# Written by language train; language forget removes it.", .. labels.Select(e => $"{e.Value}\t{e.Key}")]);
        File.Move(draft, Path, overwrite: true);
        return labels.Count;
    }

    /// <returns>How many sentences were forgotten.</returns>
    public int Forget()
    {
        if (!File.Exists(Path)) return 0;
        var count = Read().Examples.Count;
        File.Delete(Path);
        return count;
    }
}
