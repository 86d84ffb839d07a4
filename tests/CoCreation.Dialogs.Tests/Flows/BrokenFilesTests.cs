using System.Text.RegularExpressions;
using CoCreation.Dialogs.Tests.Engine;

namespace CoCreation.Dialogs.Tests.Flows;

public sealed partial class BrokenFilesTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Broken");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void All_mistakes_of_a_directory_are_reported_together(string name)
    {
        var expected = File.ReadAllText(Path.Combine(Root, name, "expected.txt")).ReplaceLineEndings("\n").TrimEnd();

        var reported = string.Join('\n', Diagnose(name));

        Assert.Equal(expected, reported);
    }

    [Fact]
    public void Every_code_is_documented_and_every_documented_code_has_a_broken_file()
    {
        var documented = Codes(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "diagnostics.md")), RowCode());
        var shown = Directory.GetFiles(Root, "expected.txt", SearchOption.AllDirectories).SelectMany(f => Codes(File.ReadAllText(f), ReportedCode())).ToHashSet();

        // A file that cannot be read, or is too large, is no file to keep beside the tests.
        shown.UnionWith(["Y001", "Y002"]);

        Assert.Equal(documented.Order(), shown.Order());
    }

    private static IReadOnlyList<Diagnostic> Diagnose(string name)
    {
        using var directory = new TemporaryDirectory();
        directory.Copy(Path.Combine(Root, name));
        File.Delete(directory.File("expected.txt"));
        if (!File.Exists(directory.File("texts.yaml")))
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Engine", "Flows", "texts.yaml"), directory.File("texts.yaml"));

        var vocabulary = name != "cards" ? SampleDialogs.Vocabulary : SampleDialogs.Vocabulary with
        {
            Cards = new Dictionary<string, IReadOnlyList<string>> { ["ticket"] = ["ticket.number"], ["note"] = ["ticket.number", "tickets[].number"] },
        };
        var (set, diagnostics) = DialogSet.Load(directory.Path, vocabulary);

        Assert.Null(set);
        return diagnostics;
    }

    private static HashSet<string> Codes(string text, Regex code) => [.. code.Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"^\| ([DY]\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex RowCode();

    [GeneratedRegex(@"^[^:\n]+:\d+: ([DY]\d{3}) ", RegexOptions.Multiline)]
    private static partial Regex ReportedCode();
}
