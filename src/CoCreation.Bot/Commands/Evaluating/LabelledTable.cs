using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CoCreation.Bot.Commands;

/// <summary>A message of a labelled file.</summary>
/// <param name="Headline">The first of several text columns; null when there is one, or it is empty.</param>
/// <param name="Group">What stands in the column by which it is folded; null when the file has no such column.</param>
internal sealed record LabelledRow(string Text, string? Headline, string Label, string? Group)
{
    public bool Empty => Headline is null && string.IsNullOrWhiteSpace(Text);
}

/// <summary>Reads labelled messages from CSV files with a header.</summary>
internal sealed class LabelledTable(string label, string? group, IReadOnlyList<(string Column, string Value)> where)
{
    private const string Segmented = "text_seg";

    /// <param name="columns">The columns of the text; of several, the first is the headline.</param>
    /// <param name="orSegmented">Whether a file without these columns may have its words in <c>text_seg</c> instead, parted by spaces.</param>
    /// <exception cref="CommandException">The file cannot be read, or lacks a column.</exception>
    public IReadOnlyList<LabelledRow> Read(string path, IReadOnlyList<string> columns, bool orSegmented)
    {
        try
        {
            using var reader = new StreamReader(path);
            using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
            var header = csv.Read() && csv.ReadHeader() ? csv.HeaderRecord! : throw new CommandException($"{path}: the file is empty.");
            var segmented = orSegmented && !columns.All(header.Contains) && header.Contains(Segmented);
            Require(path, header, [.. segmented ? [] : columns, label, .. where.Select(w => w.Column)]);

            var rows = new List<LabelledRow>();
            while (csv.Read())
            {
                if (where.Any(w => csv.GetField(w.Column) != w.Value))
                    continue;

                var found = csv.GetField(label)!;
                if (found.Length == 0)
                    throw new CommandException($"{path}:{csv.Parser.RawRow}: the column '{label}' is empty.");

                var fields = segmented ? [csv.GetField(Segmented)!.Replace(" ", "", StringComparison.Ordinal)] : columns.Select(c => csv.GetField(c)!).ToList();
                rows.Add(new(
                    string.Join('\n', fields.Count > 1 ? fields.Skip(1) : fields),
                    fields.Count > 1 && !string.IsNullOrWhiteSpace(fields[0]) ? fields[0] : null,
                    found,
                    group is not null && header.Contains(group) ? csv.GetField(group) : null));
            }

            return rows.Count > 0 ? rows : throw new CommandException($"{path}: there is no row to use.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: {error.Message}");
        }
        catch (CsvHelperException error)
        {
            throw new CommandException($"{path}:{error.Context?.Parser?.RawRow}: the row is malformed: {error.GetType().Name}.");
        }
    }

    private static void Require(string path, string[] header, IReadOnlyList<string> columns)
    {
        if (columns.Where(c => !header.Contains(c)).ToList() is { Count: > 0 } missing)
            throw new CommandException($"{path}: there is no column '{string.Join("', '", missing)}'; the file has {string.Join(", ", header)}.");
    }
}
