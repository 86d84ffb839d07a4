namespace CoCreation.Testbed;

/// <summary>The checkout that this program was built in.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "CoCreation.Bot.sln"))) return at.FullName;
        }

        throw new InvalidOperationException("This program runs from within the repository.");
    }
}
