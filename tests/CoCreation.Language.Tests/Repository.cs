namespace CoCreation.Language.Tests;

/// <summary>Files of the repository that tests learn from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The lines of a file without empty ones and comments.</summary>
    public static IEnumerable<string> Lines(string path) =>
        File.ReadLines(Path.Combine(Root, path)).Where(line => line.Length > 0 && !line.StartsWith('#'));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CoCreation.Bot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");

        return folder;
    }
}
