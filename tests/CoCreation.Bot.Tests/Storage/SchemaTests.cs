using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Storage;

public sealed class SchemaTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cocreation-schema").FullName;

    [Fact]
    public async Task A_database_of_the_first_version_is_upgraded_with_its_tickets()
    {
        var store = new SqliteStore(_directory);
        await Schema.Prepare(store);
        await Execute(store, """
            ALTER TABLE "tickets" DROP COLUMN "DoneKeys";
            DROP INDEX "IX_tickets_PlaceUnit_Category_OpenedAt";
            ALTER TABLE "tickets" DROP COLUMN "Recurs";
            DROP INDEX "IX_Outbox_SentId";
            DROP INDEX "IX_conversations_Channel_SeenAt";
            ALTER TABLE "tickets" DROP COLUMN "Supervised";
            ALTER TABLE "tickets" DROP COLUMN "Overseer";
            ALTER TABLE "tickets" DROP COLUMN "AnswerBy";
            ALTER TABLE "tickets" DROP COLUMN "AnsweredAt";
            DROP TABLE "GroupPosts";
            ALTER TABLE "persons" DROP COLUMN "News";
            DROP TABLE "hushes";
            DROP TABLE "handovers";
            DROP TABLE "claims";
            DROP TABLE "trials";
            DROP TABLE "Destinations";
            DROP TABLE "Keys";
            DROP TABLE "Erasures";
            DROP INDEX "IX_Outbox_Queue_Id";
            CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 0;
            DROP TABLE "known_units";
            DROP TABLE "notices";
            DROP TABLE "representatives";
            DROP TABLE "visits";
            DROP TABLE "contractor_links";
            DROP TABLE "hotline_orders";
            DROP TABLE "notice_answers";
            CREATE TABLE "DigestLines" ("Once" TEXT NOT NULL PRIMARY KEY);
            ALTER TABLE "tickets" DROP COLUMN "WaitingSince";
            ALTER TABLE "tickets" DROP COLUMN "ParkedUntil";
            ALTER TABLE "tickets" DROP COLUMN "Extensions";
            ALTER TABLE "tickets" DROP COLUMN "Outcome";
            ALTER TABLE "tickets" DROP COLUMN "MergedInto";
            ALTER TABLE "supporters" DROP COLUMN "Wrote";
            ALTER TABLE "Dialogs" DROP COLUMN "Second";
            ALTER TABLE "tickets" DROP COLUMN "Proofs";
            ALTER TABLE "tickets" DROP COLUMN "ProofAwaited";
            ALTER TABLE "tickets" DROP COLUMN "MustReport";
            ALTER TABLE "tickets" DROP COLUMN "ReportedKeys";
            ALTER TABLE "tickets" DROP COLUMN "ReportedAt";
            ALTER TABLE "tickets" DROP COLUMN "RelayedAt";
            ALTER TABLE "tickets" DROP COLUMN "RelayedBy";
            ALTER TABLE "tickets" DROP COLUMN "Relays";
            PRAGMA user_version = 1;
            """);
        await Execute(store, await InsertTicket(store));

        await Schema.Prepare(new SqliteStore(_directory));

        await using var db = store.Read();
        var ticket = await db.Tickets.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal("QY-2026-000001", ticket.Number);
        Assert.Empty(ticket.Done);
        Assert.Empty(await db.GroupPosts.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_and_left_alone()
    {
        var store = new SqliteStore(_directory);
        await Schema.Prepare(store);
        await Execute(store, "PRAGMA user_version = 9999");

        var error = await Assert.ThrowsAsync<StoreException>(() => Schema.Prepare(store));

        Assert.Contains("9999", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_step_since_there_is_a_PostgreSQL_has_words_for_it()
    {
        var first = Array.FindIndex(Schema.Upgrades, upgrade => upgrade.Postgres is not null);

        Assert.All(Schema.Upgrades[first..], upgrade => Assert.NotNull(upgrade.Postgres));
    }

    [Fact]
    public async Task A_PostgreSQL_that_an_earlier_version_made_is_upgraded()
    {
        var connection = await (await PostgresServer.Shared).NewDatabase();
        using var store = new PostgresStore(connection);
        await Schema.Prepare(store);
        await using (var writer = await store.OpenWriter())
        {
            await Store.Execute(writer, """
                DROP TABLE "Keys"; DROP TABLE "Erasures"; DROP TABLE "Destinations"; DROP INDEX "IX_Outbox_Queue_Id"; CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 0;
                """);
            await store.SetVersion(writer, 1 + Array.FindIndex(Schema.Upgrades, upgrade => upgrade.Postgres is not null));
        }

        await Schema.Prepare(store);

        Assert.Equal(Schema.Version, await store.Version(TestContext.Current.CancellationToken));
        await (await PostgresServer.Shared).Drop(connection);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>A row with a value for every column that must have one, whatever the columns are.</summary>
    private static async Task<string> InsertTicket(SqliteStore store)
    {
        await using var connection = await store.OpenWriter();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT name, type FROM pragma_table_info('tickets') WHERE "notnull" = 1""";
        var columns = new List<(string Name, string Value)>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var name = reader.GetString(0);
            columns.Add((name, name switch
            {
                "Id" or "Reporter" => $"'{Guid.CreateVersion7().ToString().ToUpperInvariant()}'",
                "Number" => "'QY-2026-000001'",
                "State" => "'Received'",
                "Publish" => "'Group'",
                "Consent" => "'NotNeeded'",
                "Outcome" or "MustReport" => "'None'",
                _ => reader.GetString(1) == "TEXT" ? "'|'" : "0",
            }));
        }

        return $"INSERT INTO \"tickets\" ({string.Join(", ", columns.Select(each => $"\"{each.Name}\""))}) VALUES ({string.Join(", ", columns.Select(each => each.Value))})";
    }

    private static async Task Execute(SqliteStore store, string sql)
    {
        await using var connection = await store.OpenWriter();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
