using System.Text.RegularExpressions;
using CoCreation.Bot.Categories;
using CoCreation.Bot.Manifests;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Tests.Manifests;

public sealed partial class BrokenManifestTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Manifests", "Broken");
    private static readonly string BrokenTaxonomy = Path.Combine(AppContext.BaseDirectory, "Categories", "Broken");

    private static readonly Taxonomy Lifts = TaxonomyReader.Parse(
        "taxonomy.yaml",
        """
        categories:
          - { code: 31001, kind: thing, name: { zh: 电梯, en: Lift }, short: { zh: 电梯, en: lift }, deadline: 24h, publish: group, responsible: property, backup: community, rate: 1d }
        """,
        new Findings());

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Root).Select(directory => Path.GetFileName(directory)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void All_mistakes_of_a_deployment_are_reported_together(string name)
    {
        var findings = new Findings();

        var deployment = ManifestReader.Read(Path.Combine(Root, name), "communities", findings, Lifts);

        Assert.Null(deployment);
        Assert.Equal(Expected(Path.Combine(Root, name)), string.Join('\n', findings.All));
    }

    [Fact]
    public void All_mistakes_of_a_taxonomy_are_reported_together()
    {
        var findings = new Findings();

        TaxonomyReader.Read(Path.Combine(BrokenTaxonomy, "taxonomy.yaml"), "taxonomy.yaml", findings);

        Assert.Equal(Expected(BrokenTaxonomy), string.Join('\n', findings.All));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("")]
    public void A_directory_without_manifests_is_a_mistake(string name)
    {
        var findings = new Findings();

        Assert.Null(ManifestReader.Read(Path.Combine(Root, name), "manifests/communities", findings));

        Assert.Equal("manifests/communities:1: M001", findings.All.Single().ToString()[..29]);
    }

    [Fact]
    public void Every_code_is_documented_and_every_documented_code_has_a_broken_file()
    {
        var documented = Codes(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "diagnostics.md")), RowCode());
        var shown = Directory.GetFiles(Root, "expected.txt", SearchOption.AllDirectories)
            .Append(Path.Combine(BrokenTaxonomy, "expected.txt"))
            .SelectMany(file => Codes(File.ReadAllText(file), ReportedCode()))
            .Append("M001");

        Assert.Equal(documented.Order(), shown.Distinct().Order());
    }

    private static string Expected(string directory) => File.ReadAllText(Path.Combine(directory, "expected.txt")).ReplaceLineEndings("\n").TrimEnd();

    private static HashSet<string> Codes(string text, Regex code) => [.. code.Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^\| ([MT]\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex RowCode();

    [GeneratedRegex(@"^[^:\n]+:\d+: ([MT]\d{3}) ", RegexOptions.Multiline)]
    private static partial Regex ReportedCode();
}
