using System.Text.RegularExpressions;

namespace CoCreation.Bot.Tests.Security;

/// <summary>The threat model names for each threat the test that holds it.</summary>
public sealed partial class SecurityDocumentTests
{
    private static readonly string Repository = WebChat.RunningBot.Repository;

    [Fact]
    public void Every_test_that_it_names_exists()
    {
        var named = Name().Matches(Document).Select(match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).Distinct().ToList();
        var sources = Directory.GetFiles(Path.Combine(Repository, "tests"), "*.cs", SearchOption.AllDirectories).ToLookup(file => Path.GetFileNameWithoutExtension(file));

        Assert.True(named.Count > 30, "Hardly a test was found in docs/security.md, so this one would prove nothing.");
        Assert.All(named, test => Assert.True(
            sources[test.Class].Any(file => Regex.IsMatch(File.ReadAllText(file), $@"\[(Fact|Theory)\](\s*\[[^\r\n]*\])*\s*public (async Task|void) {test.Method}\(", RegexOptions.NonBacktracking)),
            $"{test.Class}.{test.Method} is no test."));
    }

    [Fact]
    public void Every_threat_has_a_test()
    {
        var threats = Document.Split('\n').SkipWhile(line => !line.StartsWith("## Whoever calls", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("## Secrets", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Threat", StringComparison.Ordinal)).ToList();

        Assert.True(threats.Count > 20, "Hardly a threat was found in docs/security.md, so this test would prove nothing.");
        Assert.All(threats, threat => Assert.Matches(Name(), threat));
    }

    private static string Document => File.ReadAllText(Path.Combine(Repository, "docs", "security.md"));

    [GeneratedRegex(@"`([A-Z]\w+(?:Tests|Contract))\.(\w+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
