using System.Globalization;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Storage;
using CoCreation.Casework;
using CoCreation.Language;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Learning;

/// <summary>What somebody wants the bot to learn: usable sentences, and a line for each that is refused.</summary>
internal sealed record Lessons(IReadOnlyList<LabelledExample> Examples, IReadOnlyList<string> Refused)
{
    /// <summary>Reads <c>code⇥text</c> lines, or a CSV file with the columns code and text.</summary>
    /// <exception cref="CommandException">The file cannot be read or lacks the columns.</exception>
    public static Lessons FromFile(string path, Taxonomy taxonomy)
    {
        try
        {
            return Checked(path, path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Csv(path) : Lines(path), taxonomy);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: {error.Message}");
        }
        catch (CsvHelperException error)
        {
            throw new CommandException($"{path}:{error.Context?.Parser?.RawRow}: the row is malformed.");
        }
    }

    /// <summary>Takes the first words of tickets whose category somebody corrected, or under which they were resolved; never of secret ones.</summary>
    public static async Task<Lessons> FromDatabase(BotDb db, Taxonomy taxonomy, CancellationToken stop)
    {
        var tickets = await db.Tickets.AsNoTracking().Where(ticket => ticket.Publish != PublishClass.Secret).ToListAsync(stop);
        var events = await db.Events.AsNoTracking().Where(each => each.Kind == TicketEventKind.Opened || each.Kind == TicketEventKind.Corrected).ToListAsync(stop);
        var opened = events.Where(each => each.Kind is TicketEventKind.Opened && each.Words is not null).ToDictionary(each => each.TicketId, each => each.Words!.Value);
        var corrected = events.Where(Recategorised).Select(each => each.TicketId).ToHashSet();
        var words = await db.Statements.AsNoTracking().Where(statement => !statement.Public).ToDictionaryAsync(statement => statement.Id, statement => statement.Text, stop);
        var examples = tickets
            .Where(ticket => corrected.Contains(ticket.Id) || (ticket.ResolvedAt is not null && ticket.Category != Actions.OpenTicket.Matter.Other))
            .Where(ticket => taxonomy.TryGet(ticket.Category, out _))
            .OrderBy(ticket => ticket.OpenedAt)
            .Select(ticket => (ticket.Category, Text: opened.TryGetValue(ticket.Id, out var id) && words.TryGetValue(id, out var text) ? Plain(text) : ""))
            .Where(lesson => lesson.Text.Length > 0)
            .GroupBy(lesson => lesson.Text)
            .Select(same => new LabelledExample(string.Join('+', same.Select(lesson => lesson.Category).Distinct()), same.Key));
        return new([.. examples], []);
    }

    private static bool Recategorised(TicketEvent each) =>
        each.Kind is TicketEventKind.Corrected && each.Change() is { After.Category: { } after, Before.Category: var before } && after != before;

    private static IEnumerable<(int Line, string Label, string Text)> Lines(string path)
    {
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return tab < 0 ? (index + 1, "", line) : (index + 1, line[..tab].Trim(), line[(tab + 1)..]);
        }
    }

    private static IEnumerable<(int Line, string Label, string Text)> Csv(string path)
    {
        using var reader = new StreamReader(path);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        if (!csv.Read() || !csv.ReadHeader() || !csv.HeaderRecord!.Contains("code") || !csv.HeaderRecord!.Contains("text"))
            throw new CommandException($"{path}: the file needs the columns code and text.");

        while (csv.Read())
            yield return (csv.Parser.RawRow, csv.GetField("code")!.Trim(), csv.GetField("text")!);
    }

    private static Lessons Checked(string path, IEnumerable<(int Line, string Label, string Text)> lines, Taxonomy taxonomy)
    {
        List<LabelledExample> examples = [];
        List<string> refused = [];
        foreach (var (line, label, written) in lines)
        {
            var text = Plain(written);
            if (Mistake(label, text, taxonomy) is { } mistake)
                refused.Add($"{path}:{line}: {mistake}");
            else
                examples.Add(new(label, text));
        }

        return new(examples, refused);
    }

    private static string? Mistake(string label, string text, Taxonomy taxonomy)
    {
        if (label.Length == 0) return "there is no code and tab before the text";
        if (text.Length == 0) return "there is no text that could be learnt";
        var codes = label.Split('+');
        if (codes.Distinct().Count() < codes.Length) return $"'{label}' names a code twice";
        return codes.FirstOrDefault(code => !taxonomy.TryGet(code, out _)) is { } unknown ? $"the taxonomy does not have the code '{unknown}'" : null;
    }

    /// <summary>One line without what points at a person: what is learnt is kept longer than what was said.</summary>
    private static string Plain(string text) =>
        PersonalData.Mask(text).ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
}
