using System.Globalization;
using System.Text;
using CoCreation.Dialogs;
using CsvHelper;
using CsvHelper.Configuration;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads the tables that a manifest names beside its own lists (<c>units-from: units.csv</c>), as offices keep them.</summary>
/// <remarks>A column is a key, a dot leads into a map (<c>name.zh</c>), semicolons part the items of a list, and an empty cell is left out.</remarks>
internal sealed class ManifestTables(string directory, Findings findings)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What a list of the manifest holds, and the rows of the table named for it.</summary>
    /// <param name="columns">The columns that the table may have; <c>accounts.*</c> stands for all below it.</param>
    public IEnumerable<YamlNode> Of(YamlNode root, string key, IReadOnlyList<string> columns)
    {
        var table = root.At($"{key}-from");
        var written = root.List(key, required: !table.Exists);
        return table.AsText($"{key}-from") is { } file ? written.Concat(Rows(table, file, columns)) : written;
    }

    private List<YamlNode> Rows(YamlNode named, string file, IReadOnlyList<string> columns)
    {
        var shown = Path.Combine(Path.GetDirectoryName(named.File) ?? "", file);
        var rows = new List<YamlNode>();
        try
        {
            using var reader = new StringReader(File.ReadAllText(Path.Combine(directory, file), Strict));
            using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
            if (!csv.Read() || csv.Record is not { } header)
            {
                findings.Add(shown, 1, "M025", "the table is empty", $"begin with the columns: {string.Join(", ", columns)}");
                return [];
            }

            if (!CheckHeader(header, columns, shown)) return [];
            while (csv.Read())
            {
                if (csv.Record!.Length != header.Length)
                    findings.Add(shown, csv.RawRow, "M025", $"{csv.Record.Length} cells, but there are {header.Length} columns", "a cell with a comma stands in quotation marks");
                else
                    rows.Add(Row(shown, csv.RawRow, [.. header.Zip(csv.Record).Where(cell => cell.Second.Trim().Length > 0)]));
            }
        }
        catch (DecoderFallbackException)
        {
            findings.Add(shown, 1, "M025", "the table is not in UTF-8", "save it as 'CSV UTF-8'");
        }
        catch (BadDataException error)
        {
            findings.Add(shown, error.Context?.Parser?.RawRow ?? 1, "M025", "a quotation mark stands where none may", "double it inside a quoted cell");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            named.Report("M025", $"the table '{file}' cannot be read", "it stands beside the manifest; check its name");
        }

        return rows;
    }

    private bool CheckHeader(string[] header, IReadOnlyList<string> columns, string shown)
    {
        var unknown = header.Where(column => !columns.Any(known => known == column || (known.EndsWith('*') && column.StartsWith(known[..^1], StringComparison.Ordinal)))).ToList();
        foreach (var column in unknown)
            findings.Add(shown, 1, "M025", $"there is no column '{column}'", Spelling.Suggest(column, columns));
        if (header.Distinct().Count() != header.Length)
            findings.Add(shown, 1, "M025", "a column is given twice", "remove one of them");
        return unknown.Count == 0 && header.Distinct().Count() == header.Length;
    }

    /// <summary>A row as the map that its author would have written in the manifest.</summary>
    private YamlNode Row(string shown, int line, IReadOnlyList<(string Column, string Cell)> cells) => YamlNode.OfMap(shown, line, findings,
    [
        .. cells.GroupBy(cell => cell.Column.Split('.')[0]).Select(same => KeyValuePair.Create(same.Key, same.First().Column.Contains('.', StringComparison.Ordinal)
            ? Row(shown, line, [.. same.Select(cell => (cell.Column[(same.Key.Length + 1)..], cell.Cell))])
            : Value(shown, line, same.First().Cell))),
    ]);

    private YamlNode Value(string shown, int line, string cell)
    {
        var items = cell.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var nodes = Array.ConvertAll(items, item => YamlNode.OfScalar(shown, line, findings, item, plain: true));
        return nodes is [var only] ? only : YamlNode.OfList(shown, line, findings, nodes);
    }
}
