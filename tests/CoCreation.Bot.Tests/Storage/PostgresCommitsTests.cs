using CoCreation.Bot.Storage;
using Npgsql;

namespace CoCreation.Bot.Tests.Storage;

public sealed class PostgresCommitsTests : CommitsContract
{
    private string _connection = "";

    [Fact]
    public async Task What_an_instance_had_begun_that_vanished_does_not_hold_up_the_others()
    {
        var server = await PostgresServer.Shared;
        var connection = await server.NewDatabase();
        using var store = new PostgresStore(connection);
        await Schema.Prepare(store);
        await using var commits = new PostgresCommits(store);
        const string Note = """INSERT INTO "Turns" ("Key", "At", "Status") VALUES ('a message', 0, 200)""";
        var vanished = await store.OpenWriter();
        await Store.Execute(vanished, $"BEGIN; {Note}");

        await commits.Run(Note);

        await using var db = store.Read();
        Assert.Equal("a message", Assert.Single(db.Turns).Key);
        await server.Drop(connection);
    }

    [Fact]
    public async Task A_connection_is_as_the_store_wants_it_where_the_settings_say_nothing_else()
    {
        var server = await PostgresServer.Shared;
        var connection = await server.NewDatabase();

        using (var usual = new PostgresStore(connection))
        using (var told = new PostgresStore($"{connection};MaxPoolSize=7;Application Name=other"))
        {
            Assert.Equal((40, 200, "CoCreation.Bot"), await Of(usual));
            Assert.Equal((7, 200, "other"), await Of(told));
        }

        await server.Drop(connection);

        static async Task<(int, int, string?)> Of(PostgresStore store)
        {
            await using var open = await store.OpenWriter();
            var used = new NpgsqlConnectionStringBuilder(open.ConnectionString);
            return (used.MaxPoolSize, used.MaxAutoPrepare, used.ApplicationName);
        }
    }

    private protected override async Task<(Store Store, Commits Commits)> Open()
    {
        _connection = await (await PostgresServer.Shared).NewDatabase();
        var store = new PostgresStore(_connection);
        return (store, new PostgresCommits(store));
    }

    private protected override async Task Close(Store store)
    {
        store.Dispose();
        await (await PostgresServer.Shared).Drop(_connection);
    }
}
