using System.Data.Common;
using System.Security.Cryptography;
using CoCreation.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Keys;

/// <summary>Locks, once, what was written before its column was locked.</summary>
internal static class Sealing
{
    private const string Done = "sealed";

    /// <exception cref="StoreException">The keys are locked by another secret, or are not those with which the rows were locked.</exception>
    public static async Task Run(Store store)
    {
        await using var db = store.Read();
        var tables = db.Model.GetEntityTypes().Select(Table.Of).Where(table => table.Sealed.Count > 0).ToList();
        var all = string.Join(' ', tables.SelectMany(table => table.Sealed).Select(column => column.Purpose).Order(StringComparer.Ordinal));
        await store.Seal.LockAnew();
        if (await Sealed(db, store) is var before && before == all) return;

        // Made now: while the rows are rewritten nobody else can write to an embedded database.
        var closed = store.Seal.Close(Done, all);
        await using (var connection = await store.OpenWriter())
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await store.LockSchema(connection);
            using var run = new Statements(connection, PostgresText.Kept);
            var done = before.Split(' ');
            foreach (var table in tables.Where(table => table.Sealed.Any(column => !done.Contains(column.Purpose)))) await Close(store, table, run, transaction);
            await run.Of("""INSERT INTO "Keys" ("Name", "Value") VALUES (@p0, @p1) ON CONFLICT ("Name") DO UPDATE SET "Value" = excluded."Value" """, [Done, closed], transaction).ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }

        if (before.Length == 0 && await IsEmpty(db)) return;
        await using var scrub = await store.OpenWriter();
        await Store.Execute(scrub, store.ScrubSql);
    }

    /// <summary>The columns in which every row is locked.</summary>
    private static async Task<string> Sealed(BotDb db, Store store)
    {
        if (await db.Keys.AsNoTracking().FirstOrDefaultAsync(key => key.Name == Done) is not { } mark) return "";
        try
        {
            return store.Seal.Open(Done, mark.Value);
        }
        catch (CryptographicException error)
        {
            throw new StoreException($"{store.Name} holds rows that its keys do not open: some rows of the table Keys are missing. Restore them from a backup.", error);
        }
    }

    private static async Task<bool> IsEmpty(BotDb db) => !await db.People.AnyAsync() && !await db.Statements.AnyAsync();

    /// <summary>Row by row, as one connection reads while the other writes; a row that a turn has changed meanwhile is locked already.</summary>
    private static async Task Close(Store store, Table table, Statements run, DbTransaction transaction)
    {
        var reader = await store.TakeReader();
        try
        {
            await using var rows = await reader.Of($"SELECT {string.Join(", ", table.Keys.Concat(table.Sealed).Select(column => column.Name))} FROM {table.Name}", []).ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                var key = Enumerable.Range(0, table.Keys.Count).Select(rows.GetValue).ToArray();
                for (var i = 0; i < table.Sealed.Count; i++)
                {
                    var (column, at) = (table.Sealed[i], table.Keys.Count + i);
                    if (rows.IsDBNull(at) || (Seal.IsClosed(rows.GetString(at)) && store.Seal.Opens(column.Purpose!, rows.GetString(at)))) continue;
                    await run.Of(table.Replace(column), [store.Seal.Close(column.Purpose!, rows.GetString(at)), .. key, rows.GetString(at)], transaction).ExecuteNonQueryAsync();
                }
            }
        }
        finally
        {
            store.GiveBack(reader);
        }
    }
}
