using System.Globalization;

namespace CoCreation.Language.Tests.Gold;

/// <summary>The files of sentences with their answers, by which the recognisers are measured and on which nothing is trained.</summary>
internal static class GoldFile
{
    private const string Folder = "tests/CoCreation.Language.Tests/Gold/";

    /// <exception cref="FormatException">A row has another number of columns.</exception>
    public static IReadOnlyList<string[]> Rows(string file, int columns)
    {
        var rows = Repository.Lines(Folder + file).Select(line => line.Split('\t')).ToList();
        foreach (var row in rows)
        {
            if (row.Length != columns)
                throw new FormatException($"{file}: {row.Length} columns instead of {columns}: {string.Join(" | ", row)}");
        }

        return rows;
    }

    public static string Figure(string name, int right, int of) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}: {right} of {of} = {right / (double)of:F3}");
}
