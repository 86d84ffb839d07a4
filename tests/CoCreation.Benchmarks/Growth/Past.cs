using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreation.Benchmarks.Growth;

/// <summary>Writes what a city has behind it straight into a database: tickets with all that belongs to them, made like those that the bot has just written itself.</summary>
/// <remarks>
/// One in twenty is open, since 16 to 90 days; the others were closed over the two years before. They lie evenly over all buildings and kinds of thing,
/// their numbers are of former years, one person has raised ten of them. What is kept for seven days only (messages sent, turns done) is left out.
/// </remarks>
internal sealed partial class Past(DbConnection connection, City city, DateTimeOffset now)
{
    private const int TicketsOfOne = 10;
    private const int OpenIn = 20;
    private const int NumbersOfYear = 500_000;
    private const int RowsOfCommit = 50_000;
    private const long DayMs = 24 * 3_600_000;

    private readonly Dictionary<(string Table, string Columns), DbCommand> _inserts = [];
    private DbTransaction? _transaction;
    private int _written;

    /// <param name="tickets">How many there are to be, beside those that the bot has written.</param>
    public async Task Write(int tickets)
    {
        var models = await Read("tickets");
        var events = (await Read("ticket_events")).ToLookup(row => $"{row["TicketId"]}");
        var statements = (await Read("statements")).ToLookup(row => $"{row["TicketId"]}");
        var timers = (await Read("timers")).ToLookup(row => $"{row["Subject"]}", StringComparer.OrdinalIgnoreCase);
        var (person, account) = ((await Read("persons"))[0], (await Read("accounts"))[0]);
        var reporter = Guid.Empty;
        for (var i = 0; i < tickets; i++)
        {
            if (i % TicketsOfOne == 0)
            {
                reporter = Guid.CreateVersion7(now.AddDays(-800));
                await Insert("persons", With(person, ("Id", reporter), ("Staff", null)));
                await Insert("accounts", With(account, ("Id", string.Create(CultureInfo.InvariantCulture, $"past-{i}")), ("PersonId", reporter)));
            }

            var model = models[i % models.Count];
            var group = city.Groups[i / models.Count % city.Groups.Count];
            var open = i % OpenIn == 0;
            var at = now.ToUnixTimeMilliseconds() - (open ? 16 * DayMs + (i * 7_919L % (74 * DayMs)) : 91 * DayMs + (i * 7_919_000L % (640 * DayMs)));
            await Ticket(model, events, statements, timers, (group, reporter, i, at, open));
        }

        if (_transaction is not null) await _transaction.CommitAsync();
        foreach (var insert in _inserts.Values) await insert.DisposeAsync();
    }

    private async Task Ticket(
        Dictionary<string, object?> model, ILookup<string, Dictionary<string, object?>> events, ILookup<string, Dictionary<string, object?>> statements,
        ILookup<string, Dictionary<string, object?>> timers, (string Group, Guid Reporter, int Number, long At, bool Open) to)
    {
        var id = Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(to.At));
        var old = $"{model["Id"]}";
        var later = to.At - Convert.ToInt64(model["OpenedAt"], CultureInfo.InvariantCulture);
        var serial = (to.Number % NumbersOfYear) + 1;
        var unit = to.Group["group-".Length..];
        var state = to.Open ? "Accepted" : "Closed";
        await Insert("tickets", With(
            Moved(model, later), ("Id", id), ("Number", string.Create(CultureInfo.InvariantCulture, $"LD-{2025 - (to.Number / NumbersOfYear)}-{serial:D6}")), ("Serial", (long)serial), ("PlaceUnit", unit),
            ("Lead", "company" + Compound().Match(unit).Groups[1].Value), ("RaisedIn", to.Group), ("Reporter", to.Reporter), ("State", state), ("ClosedAt", to.Open ? null : to.At + (5 * DayMs))));
        foreach (var each in events[old]) await Insert("ticket_events", With(Moved(each, later), ("TicketId", id), ("Person", to.Reporter)));
        foreach (var each in statements[old]) await Insert("statements", With(Moved(each, later), ("Id", Guid.CreateVersion7()), ("TicketId", id), ("PersonId", to.Reporter), ("MessageKey", Guid.NewGuid().ToString("N"))));
        foreach (var each in timers[old]) await Insert("timers", With(Moved(each, later), ("Id", Guid.CreateVersion7()), ("Subject", $"{id}"), ("DoneAt", to.At + DayMs)));
    }

    /// <summary>A row with its instants as much later, or earlier, as the ticket was raised.</summary>
    private static Dictionary<string, object?> Moved(Dictionary<string, object?> row, long later)
    {
        var moved = new Dictionary<string, object?>(row);
        foreach (var (column, value) in row)
        {
            if (value is long instant and > 1_000_000_000_000) moved[column] = instant + later;
        }

        return moved;
    }

    private static Dictionary<string, object?> With(Dictionary<string, object?> row, params ReadOnlySpan<(string Column, object? Value)> others)
    {
        var changed = new Dictionary<string, object?>(row);
        foreach (var (column, value) in others) changed[column] = value;
        return changed;
    }

    private async Task<List<Dictionary<string, object?>>> Read(string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, object?>>();
        while (await reader.ReadAsync())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, column => reader.IsDBNull(column) ? null : reader.GetValue(column)));
        return rows;
    }

    private async Task Insert(string table, Dictionary<string, object?> row)
    {
        if (_written++ % RowsOfCommit == 0)
        {
            if (_transaction is not null) await _transaction.CommitAsync();
            _transaction = await connection.BeginTransactionAsync();
        }

        // What is given is said with the statement, so that the server knows its type.
        var given = row.Where(each => each.Value is not null).ToList();
        var columns = string.Join(", ", given.Select(each => $"\"{each.Key}\""));
        if (!_inserts.TryGetValue((table, columns), out var command))
        {
            _inserts[(table, columns)] = command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO \"{table}\" ({columns}) VALUES ({string.Join(", ", given.Select((_, i) => $"@p{i}"))})";
            foreach (var (i, each) in given.Index())
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"@p{i}", each.Value);
                command.Parameters.Add(parameter);
            }
        }

        command.Transaction = _transaction;
        for (var i = 0; i < given.Count; i++) command.Parameters[i].Value = given[i].Value;
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("^c([0-9]+)-", RegexOptions.CultureInvariant)]
    private static partial Regex Compound();
}
