using CoCreation.Dialogs.Tests.Engine;

namespace CoCreation.Dialogs.Tests.Flows;

public sealed class DialogLibraryTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public DialogLibraryTests() => directory.Copy(Path.Combine(AppContext.BaseDirectory, "Engine", "Flows"));

    public void Dispose() => directory.Dispose();

    [Fact]
    public void A_directory_with_mistakes_is_not_opened()
    {
        directory.Write("thanks.yaml", "flow: help/thanks\n");

        var (library, diagnostics) = DialogLibrary.Open(directory.Path, SampleDialogs.Vocabulary);

        Assert.Null(library);
        Assert.NotEmpty(diagnostics);
    }

    [Fact]
    public void A_directory_that_is_not_there_is_not_opened()
    {
        var (library, diagnostics) = DialogLibrary.Open(directory.File("nowhere"), SampleDialogs.Vocabulary);

        Assert.Null(library);
        Assert.Contains(diagnostics, d => d.Code == "Y001");
    }

    [Fact]
    public void Changed_files_are_used_after_reloading()
    {
        var library = Open();
        directory.Write("thanks.yaml", File.ReadAllText(directory.File("thanks.yaml")).Replace("不客气。", "应该的。", StringComparison.Ordinal));

        Assert.Empty(library.Reload());

        var say = Assert.IsType<SayStep>(library.Current.Find("help/thanks")!.Steps[0]);
        Assert.Equal("应该的。", say.Text.Zh);
    }

    [Fact]
    public void The_last_good_files_stay_in_use_when_new_ones_have_mistakes()
    {
        var library = Open();
        var before = library.Current;
        directory.Write("thanks.yaml", "flow: help/thanks\nsteps: [{ sya: x }]\n");

        var diagnostics = library.Reload();

        Assert.NotEmpty(diagnostics);
        Assert.Same(before, library.Current);
    }

    private DialogLibrary Open()
    {
        var (library, diagnostics) = DialogLibrary.Open(directory.Path, SampleDialogs.Vocabulary);
        Assert.True(library is not null, string.Join('\n', diagnostics));
        return library;
    }
}
