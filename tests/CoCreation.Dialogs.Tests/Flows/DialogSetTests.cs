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

    [Theory]
    [InlineData("31001", "post/done@31001")]
    [InlineData("31004", "post/done@31")]
    [InlineData("35001", "post/done")]
    public void A_text_for_a_kind_of_matter_is_said_instead_of_the_one_for_all(string category, string key)
    {
        directory.Write("done.yaml", "texts:\n  post/done: { zh: 好了, en: done }\n  post/done@31: { zh: 修好了, en: mended }\n  post/done@31001: { zh: 电梯好了, en: the lift runs }\n");

        var (set, _) = DialogSet.Load(directory.Path, SampleDialogs.Vocabulary);

        Assert.Equal(key, set!.KeyFor("post/done", category));
    }

    [Fact]
    public void A_directory_that_is_not_there_is_not_loaded()
    {
        var (set, diagnostics) = DialogSet.Load(directory.File("nowhere"), SampleDialogs.Vocabulary);

        Assert.Null(set);
        Assert.Contains(diagnostics, d => d.Code == "Y001");
    }
}
