using CoCreation.Bot.Turns;
using CoCreation.Casework;

namespace CoCreation.Bot.Tests.Categories;

public sealed class ExampleDiagnosticsTests : IDisposable
{
    private readonly DirectoryInfo _dialogs = Directory.CreateTempSubdirectory("cocreation-examples-");

    [Fact]
    public void Without_a_folder_of_examples_there_is_nothing_to_learn_from()
    {
        var (knowledge, mistakes) = Read();

        Assert.Null(knowledge);
        Assert.Contains(mistakes, mistake => mistake.Code == "E001");
    }

    [Fact]
    public void A_line_without_a_tab_and_a_label_that_nobody_knows_are_reported_with_the_rest()
    {
        var examples = _dialogs.CreateSubdirectory("examples");
        File.WriteAllText(Path.Combine(examples.FullName, "lifts.zh.tsv"), "31001 电梯坏了\n99999\t没有这一类\n");

        var (_, mistakes) = Read();

        Assert.Contains(mistakes, mistake => mistake is { Code: "E002", Line: 1 });
        Assert.Contains(mistakes, mistake => mistake.Code == "E003" && mistake.Message.Contains("99999", StringComparison.Ordinal));
    }

    public void Dispose() => _dialogs.Delete(recursive: true);

    private (Knowledge? Knowledge, IReadOnlyList<CoCreation.Dialogs.Diagnostic> Mistakes) Read()
    {
        File.WriteAllText(Path.Combine(_dialogs.FullName, "taxonomy.yaml"), """
            categories:
              - { code: 31001, kind: thing, name: { zh: 电梯, en: Lift }, short: { zh: 电梯, en: lift }, words: { zh: [电梯], en: [lift] }, deadline: 24h, publish: group, responsible: property, backup: community, rate: 1d }
            """);
        return KnowledgeReader.Read(_dialogs.FullName, Path.Combine(_dialogs.FullName, "none"), new CaseOptions());
    }
}
