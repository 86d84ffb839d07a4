using CoCreation.Bot.Tests.WebChat;
using YamlDotNet.RepresentationModel;

namespace CoCreation.Bot.Tests.Deploy;

/// <summary>The files under <c>manifests/deploy</c>, with one of them changed where a test wants to see that it is noticed.</summary>
internal sealed class DeployFiles(string? changed = null, string from = "", string to = "")
{
    private static readonly string Folder = Path.Combine(RunningBot.Repository, "manifests", "deploy");

    /// <summary>The bot's instances in <c>compose.yaml</c>.</summary>
    public static IReadOnlyList<string> Instances { get; } = ["bot-1", "bot-2"];

    public YamlMappingNode Compose => field ??= Yaml("compose.yaml");

    public YamlMappingNode Deployment => field ??= Yaml("kubernetes/deployment.yaml");

    public YamlNode Container => Deployment.At("spec/template/spec/containers/0")!;

    public string Text(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        if (file != changed) return text;
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    public YamlMappingNode Yaml(string file)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(Text(file));
        stream.Load(reader);
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    public static IEnumerable<string> YamlFiles() => Directory.GetFiles(Folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file));

    /// <summary>Every file that somebody wrote there.</summary>
    public static IEnumerable<string> All() => Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file));

    /// <summary>A service of compose with what it takes from <c>x-bot</c>.</summary>
    public YamlNode? Of(string service, string key) => Compose.At($"services/{service}/{key}") ?? Compose.At($"services/{service}/<</{key}");

    /// <summary>The lines of the Dockerfile that begin with a word, without it.</summary>
    public IReadOnlyList<string> Docker(string word) =>
        [.. Text("Dockerfile").ReplaceLineEndings("\n").Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Where(line => line.StartsWith(word + " ", StringComparison.Ordinal)).Select(line => line[(word.Length + 1)..].Trim())];
}

/// <summary>Finds its way in a YAML document.</summary>
internal static class YamlPaths
{
    /// <summary>What is at a path such as <c>spec/containers/0/name</c>; null where nothing is.</summary>
    public static YamlNode? At(this YamlNode node, string path)
    {
        YamlNode? at = node;
        foreach (var step in path.Split('/'))
        {
            at = at switch
            {
                YamlMappingNode map when map.Children.TryGetValue(new YamlScalarNode(step), out var child) => child,
                YamlSequenceNode list when int.TryParse(step, out var index) && index < list.Children.Count => list.Children[index],
                _ => null,
            };
        }

        return at;
    }

    public static string Value(this YamlNode node, string path) => (node.At(path) as YamlScalarNode)?.Value ?? "";

    public static IReadOnlyList<YamlNode> List(this YamlNode node, string path) => node.At(path) is YamlSequenceNode list ? [.. list.Children] : [];

    public static IReadOnlyDictionary<string, YamlNode> Map(this YamlNode? node) =>
        node is YamlMappingNode map ? map.Children.ToDictionary(entry => ((YamlScalarNode)entry.Key).Value!, entry => entry.Value) : new Dictionary<string, YamlNode>();
}
