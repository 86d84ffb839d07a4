namespace CoCreation.Chaos;

/// <summary>What the bot learns from its examples at its first start, kept beside this program, so that only the first run after a change learns.</summary>
internal static class Learnt
{
    private const string Name = "language.model";

    private static string Kept => Path.Combine(AppContext.BaseDirectory, "learnt", Name);

    /// <summary>Puts it into a data directory.</summary>
    public static void Lend(string data)
    {
        if (File.Exists(Kept)) File.Copy(Kept, Path.Combine(data, Name));
    }

    /// <summary>Takes it from where an instance has started.</summary>
    public static void Keep(string data)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Kept)!);
        File.Copy(Path.Combine(data, Name), Kept, overwrite: true);
    }
}
