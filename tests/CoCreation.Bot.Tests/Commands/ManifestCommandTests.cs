using System.CommandLine;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Commands;

public sealed class ManifestCommandTests
{
    private static readonly string Manifests = Path.Combine(RunningBot.Repository, "manifests");

    [Theory]
    [InlineData("communities")]
    [InlineData("county")]
    [InlineData("county/qingquan.yaml")]
    public async Task The_samples_are_without_a_mistake(string path)
    {
        var (code, said, errors) = await Check(Path.Combine(Manifests, path));

        Assert.Equal("", errors);
        Assert.Equal(0, code);
        Assert.Contains("no mistake", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_mistake_is_told_with_its_line()
    {
        var broken = Path.Combine(AppContext.BaseDirectory, "Manifests", "Broken", "tables", "pear.yaml");

        var (code, _, errors) = await Check(broken);

        Assert.Equal(1, code);
        Assert.Contains("pear.yaml:", errors, StringComparison.Ordinal);
        Assert.Contains("houses.csv:4: M025", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_told()
    {
        var (code, _, errors) = await Check("nowhere.yaml");

        Assert.Equal(1, code);
        Assert.Contains("nowhere.yaml: there is no such file", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said, string Errors)> Check(string path)
    {
        await using var said = new StringWriter();
        await using var errors = new StringWriter();
        var code = await ManifestCommands.Create().Parse(["check", path]).InvokeAsync(new() { Output = said, Error = errors }, TestContext.Current.CancellationToken);
        return (code, said.ToString(), errors.ToString());
    }
}
