using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using CoCreation.Bot.Storage;
using Microsoft.EntityFrameworkCore;

#pragma warning disable EF1002 // Names from the model.

namespace CoCreation.Bot.Tests.Host;

/// <summary>Everything that a database holds as one text: as the program reads it, or as it lies there.</summary>
internal static partial class Rows
{
    /// <summary>Every row, with what is locked opened and what is escaped in JSON as it is said.</summary>
    public static async Task<string> All(BotDb db, CancellationToken stop)
    {
        var text = new StringBuilder();
        foreach (var type in db.Model.GetEntityTypes())
        {
            foreach (var row in await Of(db, type.ClrType, stop))
            {
                foreach (var property in type.GetProperties()) text.Append(property.PropertyInfo?.GetValue(row)).Append('\n');
            }
        }

        return Escaped().Replace(text.ToString(), match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
    }

    /// <summary>What the locked columns say, in an order of its own.</summary>
    public static async Task<IReadOnlyList<string>> Opened(BotDb db, CancellationToken stop)
    {
        var values = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(Table.Of).Where(table => table.Sealed.Count > 0))
        {
            foreach (var row in await Of(db, table.Type.ClrType, stop)) values.AddRange(table.Sealed.Select(column => column.Of(row)).OfType<string>());
        }

        return [.. values.Order(StringComparer.Ordinal)];
    }

    /// <summary>The values of one column as they lie in the database.</summary>
    public static async Task<IReadOnlyList<string>> Raw(BotDb db, string table, string column, CancellationToken stop) =>
        await db.Database.SqlQueryRaw<string>($"SELECT \"{column}\" AS \"Value\" FROM \"{table}\" WHERE \"{column}\" IS NOT NULL").ToListAsync(stop);

    private static async Task<IEnumerable> Of(BotDb db, Type type, CancellationToken stop) =>
        await (Task<IEnumerable>)typeof(Rows).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [db, stop])!;

    private static async Task<IEnumerable> Read<T>(BotDb db, CancellationToken stop) where T : class => await db.Set<T>().AsNoTracking().ToListAsync(stop);

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})", RegexOptions.NonBacktracking)]
    private static partial Regex Escaped();
}
