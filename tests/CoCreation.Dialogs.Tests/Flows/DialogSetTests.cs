using CoCreation.Dialogs.Tests.Engine;

namespace CoCreation.Dialogs.Tests.Flows;

public sealed class DialogSetTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public DialogSetTests() => directory.Copy(Path.Combine(AppContext.BaseDirectory, "Engine", "Flows"));

    public void Dispose() => directory.Dispose();

    [Fact]
    public void A_directory_with_mistakes_is_not_loaded()
    {
        directory.Write("thanks.yaml", "flow: help/thanks\n");

        var (set, diagnostics) = DialogSet.Load(directory.Path, SampleDialogs.Vocabulary);

        Assert.Null(set);
        Assert.NotEmpty(diagnostics);
    }

    [Fact]
    public void A_directory_that_is_not_there_is_not_loaded()
    {
        var (set, diagnostics) = DialogSet.Load(directory.File("nowhere"), SampleDialogs.Vocabulary);

        Assert.Null(set);
        Assert.Contains(diagnostics, d => d.Code == "Y001");
    }
}
