namespace CoCreation.Casework.Tests.Tickets;

public sealed class StateDiagramTests
{
    [Fact]
    public void Readme_shows_the_table_of_moves_as_it_is()
    {
        var readme = File.ReadAllText(Path.Combine(Repository(), "README.md")).ReplaceLineEndings("\n");
        var life = readme[readme.IndexOf("## The life of a ticket", StringComparison.Ordinal)..];
        var begin = life.IndexOf("```mermaid\n", StringComparison.Ordinal) + "```mermaid\n".Length;

        var shown = life[begin..life.IndexOf("```", begin, StringComparison.Ordinal)];

        // When this fails: dotnet run --project src/CoCreation.Bot -- diagram
        Assert.Equal(StateDiagram.Draw(), shown);
    }

    private static string Repository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "CoCreation.Bot.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return directory.FullName;
    }
}
