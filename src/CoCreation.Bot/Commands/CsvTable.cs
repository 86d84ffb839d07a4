using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CoCreation.Bot.Commands;

/// <summary>A mistake in what a command was given, told to whoever typed it.</summary>
internal sealed class CommandInputException(string message) : Exception(message);

/// <summary>The rows of a CSV file with a header, in UTF-8.</summary>
internal static class CsvTable
{
    /// <summary>Reads a file that must have the columns.</summary>
    /// <returns>Each row by the names of its columns.</returns>
    /// <exception cref="CommandInputException">No such file, a column is missing, or a row is malformed.</exception>
    public static List<IReadOnlyDictionary<string, string>> Read(FileInfo file, params string[] columns)
    {
        if (!file.Exists)
            throw new CommandInputException($"{file}: there is no such file");

        using var reader = new StreamReader(file.FullName);
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        var header = Next(csv, file) ?? throw new CommandInputException($"{file}:1: the header is missing");
        var missing = columns.Except(header).ToList();
        if (missing.Count > 0)
            throw new CommandInputException($"{file}:1: no column {string.Join(", ", missing)} (there are {string.Join(", ", header)})");

        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (Next(csv, file) is { } row)
        {
            if (row.Length != header.Length)
                throw new CommandInputException($"{file}:{csv.RawRow}: {row.Length} fields, but the header has {header.Length}");

            rows.Add(header.Zip(row).ToDictionary(field => field.First, field => field.Second));
        }

        return rows;
    }

    private static string[]? Next(CsvParser csv, FileInfo file)
    {
        try
        {
            return csv.Read() ? csv.Record : null;
        }
        catch (BadDataException)
        {
            throw new CommandInputException($"{file}:{csv.RawRow}: a quotation mark stands where none may");
        }
    }
}
