using System.Globalization;
using CoCreation.Bot.Keys;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.WebChat;
using Microsoft.Data.Sqlite;

namespace CoCreation.Bot.Tests.Storage;

/// <summary>Databases that the programs of earlier versions have written, kept as text under <c>Earlier/</c>.</summary>
internal static class EarlierDatabase
{
    private static readonly string Folder = Path.Combine(RunningBot.Repository, "tests", "CoCreation.Bot.Tests", "Storage", "Earlier");

    // The keys themselves are locked otherwise.
    private const string Keys = "Keys";

    // Lines of a digest that was to be said: since version 6 what waits is kept otherwise.
    private static readonly string[] Gone = ["DigestLines"];

    // A word on a result that another has followed counts no longer.
    private static readonly string[] Renewed = ["tickets.Rating"];

    /// <summary>The versions whose own program has written one, oldest first.</summary>
    public static IReadOnlyList<int> Written { get; } = [.. Directory.GetFiles(Folder, "version-*.sql").Select(VersionOf).Order()];

    /// <summary>Lays a database of a version into a data directory: its own, else one of an earlier program brought to that version step by step.</summary>
    public static void Lay(int version, string directory, string channel)
    {
        var written = Written.Last(each => each <= version);
        using var connection = Open(directory);
        Execute(connection, File.ReadAllText(Path.Combine(Folder, $"version-{written:00}.sql")).Replace("{channel}", channel, StringComparison.Ordinal));
        foreach (var step in Schema.Upgrades[(written - 1)..(version - 1)]) Execute(connection, step.Sqlite);
        Execute(connection, $"PRAGMA user_version = {version}");
    }

    /// <summary>The columns of each table whose values no step changes.</summary>
    public static IReadOnlyList<(string Table, IReadOnlyList<string> Columns)> Columns(string directory)
    {
        using var connection = Open(directory);
        return [.. Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").Except(Gone)
            .Select(table => (table, (IReadOnlyList<string>)[.. Texts(connection, $"SELECT name FROM pragma_table_info('{table}')").Where(column => !Renewed.Contains($"{table}.{column}"))]))];
    }

    /// <summary>Every column and every column of an index, in an order of its own; what a column holds by default is nobody's business.</summary>
    public static IReadOnlyList<string> Shape(string directory)
    {
        using var connection = Open(directory);
        return Texts(connection, """
            SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS line
            FROM sqlite_master AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
            UNION ALL SELECT t.name || ' by ' || i.name || ' ' || i."unique" || ' ' || i.partial || ' ' || c.seqno || ' ' || c.name
            FROM sqlite_master AS t, pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS c WHERE t.type = 'table' AND i.origin = 'c'
            ORDER BY line
            """);
    }

    /// <summary>Every row of those columns, as text; what is locked is opened.</summary>
    public static IReadOnlyList<string> Rows(string directory, IReadOnlyList<(string Table, IReadOnlyList<string> Columns)> columns, Seal? seal)
    {
        using var connection = Open(directory);
        var rows = new List<string>();
        foreach (var (table, names) in columns)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {string.Join(", ", names.Select(name => $"\"{name}\""))} FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows.Add($"{table}: {string.Join(" | ", names.Select((name, i) => $"{name}={Opened(table == Keys ? null : seal, $"{table}.{name}", reader.GetValue(i))}"))}");
        }

        return rows;
    }

    private static string Opened(Seal? seal, string purpose, object value) =>
        value is string text && seal is not null && Seal.IsClosed(text) ? seal.Open(purpose, text)
        : value is byte[] bytes ? Convert.ToHexString(bytes)
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static int VersionOf(string file) => int.Parse(Path.GetFileNameWithoutExtension(file)["version-".Length..], CultureInfo.InvariantCulture);

    private static SqliteConnection Open(string directory)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = SqliteStore.FileIn(directory), Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();
        return connection;
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read()) texts.Add(reader.GetString(0));
        return texts;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
