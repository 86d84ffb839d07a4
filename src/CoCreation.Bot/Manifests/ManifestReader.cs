using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads the manifests of a deployment's communities; mistakes are findings, all of them together.</summary>
public static class ManifestReader
{
    // Beside the communities' own files.
    private const string Calendars = "calendars";

    /// <summary>Reads every manifest of a directory.</summary>
    /// <param name="shown">How findings call the directory.</param>
    /// <param name="taxonomy">The categories that a manifest may name; null to leave them unchecked.</param>
    /// <returns>Null when there is any finding.</returns>
    public static Deployment? Read(string directory, string shown, Findings findings, Taxonomy? taxonomy = null)
    {
        string[] files = Directory.Exists(directory) ? [.. Directory.GetFiles(directory, "*.yaml").Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0)
        {
            findings.Add(shown, 1, "M001", "there is no manifest of a community here", "add <community>.yaml, or name another directory in COCREATION_MANIFESTS");
            return null;
        }

        return Read(files, directory, shown, findings, taxonomy);
    }

    /// <summary>Reads one manifest as if it stood alone, with the calendars and tables beside it.</summary>
    /// <param name="file">Its path, as findings call it.</param>
    /// <returns>Null when there is any finding.</returns>
    public static Deployment? ReadFile(string file, Findings findings, Taxonomy? taxonomy = null)
    {
        var directory = Path.GetDirectoryName(file) ?? "";
        return Read([file], directory, directory, findings, taxonomy);
    }

    private static Deployment? Read(string[] files, string directory, string shown, Findings findings, Taxonomy? taxonomy)
    {
        var before = findings.Count;
        var book = new ManifestBook(taxonomy, CalendarReader.ReadAll(Path.Combine(directory, Calendars), Path.Combine(shown, Calendars), findings));
        foreach (var file in files)
        {
            YamlFile.Read(file, Path.Combine(shown, Path.GetFileName(file)), findings, root => Add(book, file, root, findings));
        }

        return Finish(book, findings, before);
    }

    /// <summary>Reads one manifest from a text.</summary>
    public static Deployment? Parse(string name, string text, Findings findings, Taxonomy? taxonomy = null)
    {
        var before = findings.Count;
        var book = new ManifestBook(taxonomy, new Dictionary<string, WorkingCalendar>());
        YamlFile.Parse(name, text, findings, root => Add(book, name, root, findings));
        return Finish(book, findings, before);
    }

    private static bool Add(ManifestBook book, string file, YamlNode root, Findings findings)
    {
        var tables = new ManifestTables(Path.GetDirectoryName(file) ?? "", findings);
        book.Communities.Add(CommunityReader.Read(root, Path.GetFileNameWithoutExtension(file), book, tables));
        return true;
    }

    private static Deployment? Finish(ManifestBook book, Findings findings, int before)
    {
        ManifestCheck.Check(book);
        GridCheck.Check(book);
        return findings.Count == before && book.Communities.Count > 0 ? new([.. book.Communities]) : null;
    }
}
