using System.Xml.Linq;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests;

/// <summary>Who may know whom, as the design draws it.</summary>
public sealed class ArrowTests
{
    private static readonly string Source = Path.Combine(RunningBot.Repository, "src");

    [Fact]
    public void Projects_refer_to_each_other_along_the_arrows_of_the_design_and_no_others()
    {
        var arrows = Directory.GetFiles(Source, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants("ProjectReference").Select(reference =>
                $"{Path.GetFileNameWithoutExtension(file)} -> {Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))}"));

        Assert.Equal(
            [
                "CoCreation.Bot -> CoCreation.Casework",
                "CoCreation.Bot -> CoCreation.Channels",
                "CoCreation.Bot -> CoCreation.Dialogs",
                "CoCreation.Bot -> CoCreation.Language",
                "CoCreation.Dialogs -> CoCreation.Language",
            ],
            arrows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_five_projects_are_all_there_is()
    {
        var projects = Directory.GetFiles(Source, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.Equal(
            ["CoCreation.Bot", "CoCreation.Casework", "CoCreation.Channels", "CoCreation.Dialogs", "CoCreation.Language"],
            projects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_has_tests_of_the_same_name()
    {
        var tests = Path.Combine(RunningBot.Repository, "tests");

        Assert.All(Directory.GetDirectories(Source), project =>
        {
            var name = Path.GetFileName(project) + ".Tests";
            Assert.True(File.Exists(Path.Combine(tests, name, name + ".csproj")), name);
        });
    }
}
