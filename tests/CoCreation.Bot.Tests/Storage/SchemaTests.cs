using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Storage;

public sealed class SchemaTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cocreation-schema").FullName;

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
    public async Task A_start_waits_for_a_database_that_dies_while_it_is_read()
    {
        using var store = new SqliteStore(_directory);
        var tries = 0;

        await Schema.Patiently(store, () => ++tries > 1
            ? Task.CompletedTask
            : throw new InvalidOperationException("likely due to a transient failure", new Npgsql.NpgsqlException("Exception while writing to stream", new IOException("reset by peer"))));

        Assert.Equal(2, tries);
    }

    [Fact]
    public async Task A_start_that_a_database_refuses_says_why()
    {
        using var store = new SqliteStore(_directory);

        var error = await Assert.ThrowsAsync<StoreException>(() => Schema.Patiently(store, () => throw new InvalidOperationException("wrapped", new SqliteException("no such table", 1))));

        Assert.Contains("cannot be opened", error.Message, StringComparison.Ordinal);
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
        var ticket = await HandedOn(store);
        await using (var writer = await store.OpenWriter())
        {
            await Store.Execute(writer, """
                UPDATE "tickets" SET "Rating" = 'Not'; ALTER TABLE "tickets" DROP COLUMN "Deciding"; ALTER TABLE "tickets" DROP COLUMN "WorkedKeys"; ALTER TABLE "tickets" DROP COLUMN "ReturnedKeys";
                ALTER TABLE "conversations" DROP COLUMN "TenantId"; ALTER TABLE "conversations" DROP COLUMN "TeamId"; DROP TABLE "SentCards"; ALTER TABLE "Outbox" DROP COLUMN "Refreshes";
                DROP INDEX "IX_Outbox_Spoken"; DROP INDEX "IX_tickets_Collective"; DROP INDEX "IX_tickets_Helped"; DROP INDEX "IX_tickets_Hidden";
                DROP INDEX "IX_statements_MessageKey"; ALTER TABLE "statements" DROP COLUMN "MessageKey";
                ALTER TABLE "GroupPosts" DROP COLUMN "NoticeId"; DROP INDEX "IX_notices_To";
                DROP TABLE "Keys"; DROP TABLE "Erasures"; DROP TABLE "Destinations"; DROP INDEX "IX_Outbox_Dead"; DROP INDEX "IX_Outbox_Queue_Id"; CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 0;
                """);
            await store.SetVersion(writer, 1 + Array.FindIndex(Schema.Upgrades, upgrade => upgrade.Postgres is not null));
        }

        await Schema.Prepare(store);

        Assert.Equal(Schema.Version, await store.Version(TestContext.Current.CancellationToken));
        await using (var db = store.Read())
        {
            var kept = await db.Tickets.SingleAsync(TestContext.Current.CancellationToken);
            Assert.Equal("|builder|yard|", kept.WorkedKeys);
            Assert.Equal("|builder|", kept.ReturnedKeys);
            Assert.Null(kept.Rating);
            Assert.Equal((ticket.WorkedKeys, ticket.ReturnedKeys), (kept.WorkedKeys, kept.ReturnedKeys));
        }

        await (await PostgresServer.Shared).Drop(connection);
    }

    /// <summary>A matter that one unit handed back, another took on, both worked on and the first handed back again.</summary>
    private static async Task<Ticket> HandedOn(PostgresStore store)
    {
        var id = Guid.NewGuid();
        (TicketEventKind Kind, string? Unit)[] moves =
        [
            (TicketEventKind.Opened, null), (TicketEventKind.Returned, "yard"), (TicketEventKind.Accepted, "yard"), (TicketEventKind.Resolved, "yard"), (TicketEventKind.Rated, null),
            (TicketEventKind.Resolved, "yard"), (TicketEventKind.PartDone, "builder"), (TicketEventKind.Progressed, "yard"), (TicketEventKind.Returned, "builder"),
        ];
        List<TicketEvent> events = [.. moves.Select((move, i) => new TicketEvent
        {
            TicketId = id,
            Sequence = i + 1,
            Kind = move.Kind,
            At = i,
            Person = Guid.Empty,
            Unit = move.Unit is { } unit ? new UnitId(unit) : null,
            StateBefore = TicketState.Dispatched,
            StateAfter = TicketState.Dispatched,
            Fields = i == 0 ? """{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"}},"lead":"yard"}}""" : """{"before":{},"after":{}}""",
        })];
        var ticket = Ticket.Replay(events);
        await using var db = store.Read();
        db.Add(ticket);
        db.AddRange(events);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return ticket;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    private static async Task Execute(SqliteStore store, string sql)
    {
        await using var connection = await store.OpenWriter();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
